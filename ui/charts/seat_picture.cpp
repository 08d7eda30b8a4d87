#include "charts/seat_picture.h"

#include "widgets/label.h"
#include "widgets/paint.h"

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPointF>
#include <QStringList>
#include <QToolTip>

#include <algorithm>

namespace fund {

namespace {

constexpr int footHeight = 44; // count and two lines of the group's name
constexpr int legendRoom = 26; // below them
constexpr int ringGap = 3;
constexpr qreal widestPitch = 26;

/// As many words as fit on a first line, what fits of the others on a second.
QString inTwoLines(const QString &text, const QFontMetrics &metrics, int width)
{
    QStringList words = text.split(u' ');
    QString first = words.takeFirst();
    while (!words.isEmpty() && metrics.horizontalAdvance(first + u' ' + words.first()) <= width)
        first += u' ' + words.takeFirst();
    first = metrics.elidedText(first, Qt::ElideRight, width);
    if (words.isEmpty())
        return first;
    return first + u'\n' + metrics.elidedText(words.join(u' '), Qt::ElideRight, width);
}

} // namespace

SeatPicture::SeatPicture(QWidget *parent) : ChartPicture(parent)
{
    setMouseTracking(true);
}

void SeatPicture::setColumns(std::vector<SeatColumn> columns)
{
    m_columns = std::move(columns);
    contentChanged();
}

void SeatPicture::setSelected(const QString &key)
{
    m_selected = key;
    update();
}

ChartTable SeatPicture::table() const
{
    ChartTable table;
    table.head = {tr("Group"), tr("Seats"), tr("Women"), tr("Men"), tr("LDC, LLDC or SIDS"), tr("Needed")};
    for (const SeatColumn &column : m_columns) {
        const auto count = [&](auto holds) {
            return locale().toString(std::count_if(column.seats.begin(), column.seats.end(), holds));
        };
        QString needed = QStringLiteral("–");
        if (column.limit)
            needed = (column.limit->atMost ? QStringLiteral("≤ ") : QStringLiteral("≥ ")) +
                     locale().toString(column.limit->seats);
        table.rows.push_back({column.title, count([](const Seat &seat) { return seat.sign != SeatSign::Empty; }),
                              count([](const Seat &seat) { return seat.sign == SeatSign::Woman; }),
                              count([](const Seat &seat) { return seat.sign == SeatSign::Man; }),
                              count([](const Seat &seat) { return seat.ringed; }), needed});
    }
    return table;
}

SeatPicture::Measure SeatPicture::measure() const
{
    std::size_t tallest = 1;
    for (const SeatColumn &column : m_columns) {
        tallest = qMax(tallest, column.seats.size());
        if (column.limit)
            tallest = qMax(tallest, static_cast<std::size_t>(column.limit->seats));
    }
    Measure measure;
    measure.base = height() - footHeight - legendRoom + 0.5;
    measure.pitch = qMin(widestPitch, (measure.base - 4) / (static_cast<qreal>(tallest) + 0.2));
    measure.radius = qMin(9.0, measure.pitch * 0.35);
    return measure;
}

QPointF SeatPicture::centreOf(const Measure &measure, const Place &place) const
{
    const qreal pitch = static_cast<qreal>(width()) / static_cast<qreal>(m_columns.size());
    const qreal lowest = measure.base - measure.pitch * 0.6;
    return {pitch * (place.column + 0.5), lowest - place.seat * measure.pitch};
}

const Seat *SeatPicture::seatAt(const Place &place) const
{
    if (place.column < 0 || place.column >= static_cast<int>(m_columns.size()))
        return nullptr;
    const auto &seats = m_columns.at(static_cast<std::size_t>(place.column)).seats;
    if (place.seat < 0 || place.seat >= static_cast<int>(seats.size()))
        return nullptr;
    return &seats.at(static_cast<std::size_t>(place.seat));
}

std::optional<SeatPicture::Place> SeatPicture::placeAt(const QPointF &point) const
{
    const Measure at = measure();
    for (int column = 0; column < static_cast<int>(m_columns.size()); ++column)
        for (int seat = 0; seatAt({column, seat}); ++seat) {
            const QPointF way = seen(centreOf(at, {column, seat})) - point;
            if (QPointF::dotProduct(way, way) <= at.pitch * at.pitch / 4)
                return Place{column, seat};
        }
    return std::nullopt;
}

std::optional<SeatPicture::Place> SeatPicture::placeOf(const QString &key) const
{
    for (int column = 0; column < static_cast<int>(m_columns.size()); ++column)
        for (int seat = 0; const Seat *one = seatAt({column, seat}); ++seat)
            if (!key.isEmpty() && one->key == key)
                return Place{column, seat};
    return std::nullopt;
}

QString SeatPicture::letterOf(SeatSign sign) const
{
    switch (sign) {
    case SeatSign::Woman:
        return tr("W", "one letter or sign for a woman, in a dot");
    case SeatSign::Man:
        return tr("M", "one letter or sign for a man, in a dot");
    case SeatSign::Unknown:
    case SeatSign::Empty:
        break;
    }
    return {};
}

void SeatPicture::paintDot(QPainter &painter, const QPointF &centre, qreal radius, SeatSign sign) const
{
    const Tokens &t = tokensOf(this);
    const bool woman = sign == SeatSign::Woman;
    const bool man = sign == SeatSign::Man;
    if (sign == SeatSign::Empty) {
        QPen dashed(t.edge, 1.5);
        dashed.setDashPattern({2, 1.5});
        painter.setPen(dashed);
        painter.setBrush(Qt::NoBrush);
    } else {
        painter.setPen(man ? QPen(t.c2Edge, 1) : QPen(Qt::NoPen));
        painter.setBrush(woman ? t.c1 : man ? t.c2 : t.c7);
    }
    painter.drawEllipse(centre, radius, radius);
    const QString letter = letterOf(sign);
    if (letter.isEmpty() || radius < 6)
        return;
    QFont font = fontOf(TextStyle::Tiny);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(woman ? t.onC1 : t.onC2);
    painter.drawText(QRectF(centre.x() - 12, centre.y() - 12, 24, 24), Qt::AlignCenter, letter);
}

void SeatPicture::paintSeat(QPainter &painter, const Measure &measure, const Place &place) const
{
    const Tokens &t = tokensOf(this);
    const Seat &seat = *seatAt(place);
    const QPointF centre = seen(centreOf(measure, place));
    if (seat.ringed) {
        painter.setPen(QPen(t.text, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, measure.radius + ringGap - 0.25, measure.radius + ringGap - 0.25);
    }
    paintDot(painter, centre, measure.radius, seat.sign);
    if (!m_selected.isEmpty() && seat.key == m_selected) {
        painter.setPen(QPen(t.focus, hasFocus() ? 3 : 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, measure.radius + 6, measure.radius + 6);
    }
}

void SeatPicture::paintLimit(QPainter &painter, const Measure &measure, int column) const
{
    const auto &limit = m_columns.at(static_cast<std::size_t>(column)).limit;
    if (!limit)
        return;
    const Tokens &t = tokensOf(this);
    const QPointF last = centreOf(measure, {column, limit->seats - 1});
    const qreal y = last.y() - measure.pitch / 2;
    QPen pen(t.text, 1.5);
    if (!limit->atMost)
        pen.setDashPattern({2.7, 2});
    painter.setPen(pen);
    painter.drawLine(seen(QPointF(last.x() - 30, y)), seen(QPointF(last.x() + 30, y)));
    const QString number = locale().toString(limit->seats);
    const QString text = limit->atMost ? tr("max %1").arg(number) : tr("min %1").arg(number);
    const qreal words = widthOf(text, TextStyle::Tiny) + 2;
    const qreal x = qMin(last.x() + 19, width() - words);
    write(painter, {x, y - 16, words, 14}, text, TextStyle::Tiny, t.muted);
}

void SeatPicture::paintFoot(QPainter &painter, const Measure &measure, int column) const
{
    const SeatColumn &facts = m_columns.at(static_cast<std::size_t>(column));
    const Tokens &t = tokensOf(this);
    const auto taken = std::count_if(facts.seats.begin(), facts.seats.end(),
                                     [](const Seat &seat) { return seat.sign != SeatSign::Empty; });
    const QString count = locale().toString(taken);
    const QString of = facts.applicants > 0 ? u' ' + tr("of %1").arg(locale().toString(facts.applicants)) : QString();
    const qreal middle = centreOf(measure, {column, 0}).x();
    const qreal countWidth = widthOf(count, TextStyle::Strong);
    const qreal ofWidth = widthOf(of, TextStyle::Text);
    const qreal start = middle - (countWidth + ofWidth) / 2;
    write(painter, {start, measure.base + 3, countWidth + 1, 20}, count, TextStyle::Strong, t.text);
    write(painter, {start + countWidth, measure.base + 3, ofWidth + 1, 20}, of, TextStyle::Text, t.muted);
    const qreal pitch = static_cast<qreal>(width()) / static_cast<qreal>(m_columns.size());
    const QRect words = seen(QRectF(middle - pitch / 2 + 2, measure.base + 24, pitch - 4, 28)).toAlignedRect();
    painter.setPen(t.text);
    const QFont font = fontOf(TextStyle::Tiny);
    const QString title = inTwoLines(facts.title, QFontMetrics(font), words.width() - 2);
    layOutText(&painter, title, font, words, 14, layoutDirection(), Qt::AlignHCenter);
}

QStringList SeatPicture::legend() const
{
    return {tr("woman"), tr("man"), tr("LDC, LLDC or SIDS")};
}

void SeatPicture::paintLegend(QPainter &painter) const
{
    const Tokens &t = tokensOf(this);
    const QStringList names = legend();
    qreal wanted = 0;
    for (const QString &name : names)
        wanted += 18 + widthOf(name, TextStyle::Caption) + 14;
    qreal x = qMax(0.0, (width() - wanted + 14) / 2);
    const qreal y = height() - 9;
    const QFontMetrics metrics(fontOf(TextStyle::Caption));
    for (int i = 0; i < names.size(); ++i) {
        const QPointF centre = seen(QPointF(x + 6, y));
        painter.setPen(i == 2 ? QPen(t.text, 1.5) : i == 1 ? QPen(t.c2Edge, 1) : QPen(Qt::NoPen));
        painter.setBrush(i == 2 ? QBrush(Qt::NoBrush) : i == 1 ? QBrush(t.c2) : QBrush(t.c1));
        painter.drawEllipse(centre, 6, 6);
        const int room = qMax(0, static_cast<int>(width() - x - 16));
        const qreal words = qMin(widthOf(names.at(i), TextStyle::Caption) + 2, room);
        write(painter, {x + 16, y - 9, words, 18}, metrics.elidedText(names.at(i), Qt::ElideRight, room),
              TextStyle::Caption, t.muted);
        x += 18 + words + 12;
    }
}

void SeatPicture::paintChart(QPainter &painter) const
{
    const Measure at = measure();
    painter.fillRect(QRectF(0, at.base, width(), 1), tokensOf(this).edge);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int column = 0; column < static_cast<int>(m_columns.size()); ++column) {
        for (int seat = 0; seatAt({column, seat}); ++seat)
            paintSeat(painter, at, {column, seat});
        paintLimit(painter, at, column);
        paintFoot(painter, at, column);
    }
    paintLegend(painter);
}

void SeatPicture::paintEvent(QPaintEvent *event)
{
    // The dot with the keyboard has a ring of its own; a ring around the whole as long as there is none.
    if (hasFocus() && placeOf(m_selected)) {
        QPainter painter(this);
        paintChart(painter);
    } else {
        ChartPicture::paintEvent(event);
    }
}

void SeatPicture::choose(const Place &place)
{
    const Seat *seat = seatAt(place);
    if (!seat || seat->key.isEmpty())
        return;
    setSelected(seat->key);
    setAccessibleDescription(seat->tip);
    Q_EMIT chosen(seat->key);
}

void SeatPicture::move(int columns, int seats)
{
    const std::optional<Place> now = placeOf(m_selected);
    if (!now) {
        for (int column = 0; column < static_cast<int>(m_columns.size()); ++column)
            if (const Seat *seat = seatAt({column, 0}); seat && !seat->key.isEmpty())
                return choose({column, 0});
        return;
    }
    Place next{now->column + columns, now->seat + seats};
    while (columns != 0 && next.column >= 0 && next.column < static_cast<int>(m_columns.size()) &&
           m_columns.at(static_cast<std::size_t>(next.column)).seats.empty())
        next.column += columns;
    if (columns != 0 && next.column >= 0 && next.column < static_cast<int>(m_columns.size()))
        next.seat =
            qMin(next.seat, static_cast<int>(m_columns.at(static_cast<std::size_t>(next.column)).seats.size()) - 1);
    choose(next);
}

void SeatPicture::keyPressEvent(QKeyEvent *event)
{
    const int onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return move(-onward, 0);
    case Qt::Key_Right:
        return move(onward, 0);
    case Qt::Key_Up:
        return move(0, 1);
    case Qt::Key_Down:
        return move(0, -1);
    case Qt::Key_Space:
        if (const auto place = placeOf(m_selected))
            sayWho(mapToGlobal(seen(centreOf(measure(), *place)).toPoint()), *place);
        return;
    default:
        ChartPicture::keyPressEvent(event);
    }
}

void SeatPicture::sayWho(const QPoint &globalPlace, const Place &place)
{
    QToolTip::showText(globalPlace, seatAt(place)->tip, this);
}

void SeatPicture::mousePressEvent(QMouseEvent *event)
{
    if (const auto place = placeAt(event->position()))
        choose(*place);
}

/// The words below the columns in full: they may be cut for want of room.
QString SeatPicture::wordsAt(const QPoint &place) const
{
    if (m_columns.empty() || place.y() < measure().base)
        return {};
    if (place.y() >= height() - legendRoom)
        return legend().join(u'\n');
    const auto columns = static_cast<int>(m_columns.size());
    const int column = qBound(0, static_cast<int>(seen(QPointF(place)).x()) * columns / qMax(1, width()), columns - 1);
    return m_columns.at(static_cast<std::size_t>(column)).title;
}

bool SeatPicture::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto place = placeAt(help->pos()))
            sayWho(help->globalPos(), *place);
        else
            QToolTip::showText(help->globalPos(), wordsAt(help->pos()), this); // hides it where there are none
        return true;
    }
    return ChartPicture::event(event);
}

} // namespace fund

#include "widgets/date_slider.h"

#include "widgets/focus_ring.h"
#include "widgets/paint.h"
#include "widgets/type_scale.h"

#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPointF>
#include <QStyle>

#include <algorithm>

namespace fund {

namespace {

constexpr int halfKnob = 10;
constexpr int trackPlace = 20;

} // namespace

DateSlider::DateSlider(const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_first(2000, 1, 1), m_last(2000, 12, 31), m_date(m_first)
{
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setOwnFocus(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DateSlider::setRange(const QDate &first, const QDate &last)
{
    m_first = first;
    m_last = last;
    setDate(m_date);
    update();
}

void DateSlider::setMarks(std::vector<MarkedDay> marks)
{
    m_marks = std::move(marks);
    std::sort(m_marks.begin(), m_marks.end(), [](const MarkedDay &a, const MarkedDay &b) { return a.date < b.date; });
    update();
}

void DateSlider::setDate(const QDate &date)
{
    m_date = qBound(m_first, date, m_last);
    describe();
    update();
}

void DateSlider::describe()
{
    setAccessibleDescription(locale().toString(m_date, QLocale::LongFormat));
}

void DateSlider::choose(const QDate &date)
{
    const QDate before = m_date;
    setDate(date);
    if (m_date != before)
        Q_EMIT dateChanged(m_date);
}

int DateSlider::xOf(const QDate &date) const
{
    const qint64 days = qMax<qint64>(1, m_first.daysTo(m_last));
    return halfKnob + static_cast<int>(m_first.daysTo(date) * (width() - 2 * halfKnob) / days);
}

QDate DateSlider::dateAt(int x) const
{
    const int from = layoutDirection() == Qt::RightToLeft ? width() - 1 - x : x;
    const qint64 room = qMax(1, width() - 2 * halfKnob);
    const qint64 days = (qint64{from - halfKnob} * m_first.daysTo(m_last) + room / 2) / room;
    return m_first.addDays(days);
}

QDate DateSlider::nextMark(int way) const
{
    QDate found = m_date;
    for (const MarkedDay &mark : m_marks) {
        if (way > 0 && mark.date > m_date)
            return mark.date;
        if (way < 0 && mark.date < m_date)
            found = mark.date;
    }
    return found;
}

void DateSlider::paintTicks(QPainter &painter) const
{
    const Tokens &t = tokensOf(this);
    const auto leading = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const bool isOneYear = m_first.daysTo(m_last) <= 366;
    painter.setFont(fontOf(TextStyle::Caption));
    int free = 0;
    QLocale digits = locale();
    digits.setNumberOptions(QLocale::OmitGroupSeparator);
    for (QDate tick(m_first.year(), isOneYear ? m_first.month() : 1, 1); tick <= m_last;
         tick = isOneYear ? tick.addMonths(1) : tick.addYears(1)) {
        if (tick < m_first)
            continue;
        const int x = xOf(tick);
        painter.fillRect(mirrored(QRect(x, 26, 1, 5), rect(), layoutDirection()), t.edge);
        const QString name =
            isOneYear ? locale().standaloneMonthName(tick.month(), QLocale::ShortFormat) : digits.toString(tick.year());
        const int wanted = painter.fontMetrics().horizontalAdvance(name) + 6;
        if (x < free)
            continue; // long names: every second one
        free = x + wanted;
        painter.setPen(t.muted);
        painter.drawText(mirrored(QRect(x + 2, 34, wanted, 16), rect(), layoutDirection()), leading | Qt::AlignVCenter,
                         name);
    }
}

void DateSlider::paintMarks(QPainter &painter) const
{
    const Tokens &t = tokensOf(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(TextStyle::Caption));
    const auto leading = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const MarkedDay &mark = m_marks.at(i);
        const int x = mirrored(QRect(xOf(mark.date), 0, 1, 1), rect(), layoutDirection()).left();
        const QPointF arrow[] = {{x - 4.0, 6}, {x + 4.0, 6}, {x + 0.0, 12}};
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.text);
        painter.drawPolygon(arrow, 3);
        const int next = i + 1 < m_marks.size() ? xOf(m_marks.at(i + 1).date) - 8 : width();
        const int room = next - xOf(mark.date) - 8;
        painter.setPen(t.muted);
        painter.drawText(mirrored(QRect(xOf(mark.date) + 8, 0, room, 14), rect(), layoutDirection()),
                         leading | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(mark.text, Qt::ElideRight, room));
    }
}

void DateSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    paintTicks(painter);
    paintMarks(painter);
    const int x = xOf(m_date);
    const auto seen = [this](const QRect &place) { return mirrored(place, rect(), layoutDirection()); };
    paintBox(painter, seen(QRect(halfKnob, trackPlace - 2, width() - 2 * halfKnob, 4)), t.track, {}, 0, 2);
    paintBox(painter, seen(QRect(halfKnob, trackPlace - 2, x - halfKnob, 4)), t.c1, {}, 0, 2);
    const QPointF knob = seen(QRect(x, trackPlace, 1, 1)).topLeft();
    painter.setPen(QPen(t.focus, hasFocus() ? 3 : 2));
    painter.setBrush(t.base);
    painter.drawEllipse(knob, 8.5, 8.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.c1);
    painter.drawEllipse(knob, 4, 4);
}

void DateSlider::mousePressEvent(QMouseEvent *event)
{
    const int x = event->position().toPoint().x();
    for (const MarkedDay &mark : m_marks) {
        const int at = mirrored(QRect(xOf(mark.date), 0, 1, 1), rect(), layoutDirection()).left();
        if (event->position().y() < 14 && qAbs(at - x) < 8)
            return choose(mark.date);
    }
    choose(dateAt(x));
}

void DateSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        choose(dateAt(event->position().toPoint().x()));
}

void DateSlider::keyPressEvent(QKeyEvent *event)
{
    const int onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const bool toMark = event->modifiers() & Qt::ControlModifier;
    const auto move = [&](int way) { choose(toMark ? nextMark(way) : m_date.addDays(way)); };
    switch (event->key()) {
    case Qt::Key_Left:
        return move(-onward);
    case Qt::Key_Right:
        return move(onward);
    case Qt::Key_Down:
        return move(-1);
    case Qt::Key_Up:
        return move(1);
    case Qt::Key_PageUp:
        return choose(m_date.addMonths(-1));
    case Qt::Key_PageDown:
        return choose(m_date.addMonths(1));
    case Qt::Key_Home:
        return choose(m_first);
    case Qt::Key_End:
        return choose(m_last);
    default:
        QWidget::keyPressEvent(event);
    }
}

void DateSlider::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LocaleChange)
        describe();
    QWidget::changeEvent(event);
}

bool DateSlider::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

} // namespace fund

#include "charts/chart_picture.h"

#include "widgets/focus_ring.h"
#include "widgets/label.h"
#include "widgets/paint.h"

#include <QAccessible>
#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPointF>
#include <QStyle>

#include <algorithm>
#include <vector>

namespace fund {

namespace {

constexpr int legendLine = 16;
constexpr int besideMark = 14; // from the start of a mark to its name
constexpr int betweenEntries = 18;

} // namespace

ChartPicture::ChartPicture(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setOwnFocus(this);
}

void ChartPicture::setEmptyText(const QString &text)
{
    m_emptyText = text;
    update();
}

void ChartPicture::contentChanged()
{
    QStringList sentences;
    for (const QStringList &row : table().rows)
        sentences += row.join(u' ');
    m_numbers = sentences.join(QStringLiteral(". "));
    m_chosen.reset();
    describe();
    updateGeometry();
    update();
}

void ChartPicture::describe()
{
    setAccessibleDescription(m_chosen ? QStringLiteral("%1. %2").arg(spotText(*m_chosen), m_numbers) : m_numbers);
    QAccessibleEvent described(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
}

QString ChartPicture::spotText(const ChartSpot &spot) const
{
    const ChartTable numbers = table();
    if (spot.category >= static_cast<int>(numbers.rows.size()))
        return {};
    const QStringList &row = numbers.rows.at(static_cast<std::size_t>(spot.category));
    return QStringLiteral("%1, %2: %3")
        .arg(row.value(0), numbers.head.value(spot.series + 1), row.value(spot.series + 1));
}

QString ChartPicture::spotText(const std::vector<ChartSeries> &series, const std::vector<ChartCategory> &categories,
                               const ChartSpot &spot)
{
    const ChartCategory &category = categories.at(static_cast<std::size_t>(spot.category));
    const auto place = static_cast<std::size_t>(spot.series);
    const auto &value = category.values.at(place);
    return QStringLiteral("%1, %2: %3")
        .arg(category.label, series.at(place).name, value ? value->label : QStringLiteral("–"));
}

void ChartPicture::choose(const ChartSpot &spot)
{
    m_chosen = spot;
    describe();
    update();
    Q_EMIT valueChosen(spot.category, spot.series);
}

void ChartPicture::step(int categories, int series)
{
    const std::vector<ChartSpot> all = spots();
    if (all.empty())
        return;
    if (!m_chosen)
        return choose(all.front());
    // The nearest in that direction: a category may have no value in a series.
    const auto isAhead = [&](const ChartSpot &spot) {
        if (categories != 0)
            return spot.series == m_chosen->series && (spot.category - m_chosen->category) * categories > 0;
        return spot.category == m_chosen->category && (spot.series - m_chosen->series) * series > 0;
    };
    const auto distance = [&](const ChartSpot &spot) {
        return std::abs(spot.category - m_chosen->category) + std::abs(spot.series - m_chosen->series);
    };
    const ChartSpot *nearest = nullptr;
    for (const ChartSpot &spot : all)
        if (isAhead(spot) && (!nearest || distance(spot) < distance(*nearest)))
            nearest = &spot;
    if (nearest)
        choose(*nearest);
}

void ChartPicture::mousePressEvent(QMouseEvent *event)
{
    if (!m_isChoosable || isEmpty())
        return QWidget::mousePressEvent(event);
    const ChartSpot *hit = nullptr;
    const auto away = [&](const ChartSpot &spot) {
        return (seen(spot.place).center() - event->position()).manhattanLength();
    };
    const std::vector<ChartSpot> all = spots();
    for (const ChartSpot &spot : all)
        if (seen(spot.place).contains(event->position()) && (!hit || away(spot) < away(*hit)))
            hit = &spot;
    if (hit)
        choose(*hit);
}

void ChartPicture::keyPressEvent(QKeyEvent *event)
{
    if (!m_isChoosable || isEmpty())
        return QWidget::keyPressEvent(event);
    const int onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return runsDown() ? step(0, -onward) : step(-onward, 0);
    case Qt::Key_Right:
        return runsDown() ? step(0, onward) : step(onward, 0);
    case Qt::Key_Up:
        return runsDown() ? step(-1, 0) : step(0, -1);
    case Qt::Key_Down:
        return runsDown() ? step(1, 0) : step(0, 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return m_chosen ? choose(ChartSpot(*m_chosen)) : step(1, 0);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartPicture::paintChosen(QPainter &painter) const
{
    for (const ChartSpot &spot : spots())
        if (m_chosen && m_chosen->isSameAs(spot)) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(tokensOf(this).focus, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(seen(spot.place).adjusted(-2, -2, 2, 2), 3, 3);
        }
}

QRectF ChartPicture::seen(const QRectF &place) const
{
    if (layoutDirection() != Qt::RightToLeft)
        return place;
    return {width() - place.right(), place.top(), place.width(), place.height()};
}

QPointF ChartPicture::seen(const QPointF &place) const
{
    return layoutDirection() == Qt::RightToLeft ? QPointF(width() - place.x(), place.y()) : place;
}

int ChartPicture::widthOf(const QString &text, TextStyle style)
{
    return QFontMetrics(fontOf(style)).horizontalAdvance(text);
}

std::vector<QPointF> ChartPicture::legendPlaces(const QStringList &names, bool centred) const
{
    std::vector<QPointF> places;
    std::size_t lineBegins = 0;
    qreal x = 0;
    qreal y = 0;
    const auto endLine = [&] {
        const qreal shift = centred ? qMax(0.0, (width() - (x - betweenEntries)) / 2) : 0;
        for (; lineBegins < places.size(); ++lineBegins)
            places.at(lineBegins).rx() += shift;
    };
    for (const QString &name : names) {
        const qreal entry = besideMark + widthOf(name, TextStyle::Caption) + 2;
        if (x > 0 && x + entry > width()) {
            endLine();
            x = 0;
            y += legendLine;
        }
        places.emplace_back(x, y);
        x += entry + betweenEntries;
    }
    endLine();
    return places;
}

int ChartPicture::legendHeight(const QStringList &names) const
{
    return names.isEmpty() ? 0 : qRound(legendPlaces(names, false).back().y()) + legendLine;
}

void ChartPicture::writeLegend(QPainter &painter, const QPointF &mark, const QString &name) const
{
    const QRectF place(mark.x() + besideMark, mark.y() - 3, widthOf(name, TextStyle::Caption) + 2, legendLine);
    write(painter, place, name, TextStyle::Caption, tokensOf(this).muted);
}

void ChartPicture::write(QPainter &painter, const QRectF &place, const QString &text, TextStyle style,
                         const QColor &colour, Qt::Alignment side) const
{
    painter.setFont(fontOf(style));
    painter.setPen(colour);
    const auto flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), side));
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, qCeil(place.width()) + 1);
    painter.drawText(seen(place), flags | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

void ChartPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    if (isEmpty()) {
        painter.setPen(t.muted);
        layOutText(&painter, m_emptyText, fontOf(TextStyle::Text), rect().adjusted(0, 24, 0, 0), 20, layoutDirection());
    } else {
        paintChart(painter);
        if (m_chosen)
            paintChosen(painter);
    }
    if (hasFocus())
        paintRing(painter, rect(), t);
}

bool ChartPicture::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut:
    case QEvent::LayoutDirectionChange:
        update();
        break;
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
        contentChanged();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

} // namespace fund

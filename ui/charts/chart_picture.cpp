#include "charts/chart_picture.h"

#include "widgets/focus_ring.h"
#include "widgets/label.h"
#include "widgets/paint.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QPointF>
#include <QStyle>

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
    setAccessibleDescription(sentences.join(QStringLiteral(". ")));
    updateGeometry();
    update();
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

#include "charts/chart_picture.h"

#include "widgets/focus_ring.h"
#include "widgets/label.h"
#include "widgets/paint.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QPointF>
#include <QStyle>

namespace fund {

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

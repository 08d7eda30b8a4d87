#include "widgets/paint.h"

#include <QPainter>
#include <QPointF>
#include <QStyle>

namespace fund {

void paintBox(QPainter &painter, const QRectF &box, const QColor &fill, const QColor &border, qreal width, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = border.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter.restore();
}

void paintRing(QPainter &painter, const QRectF &box, const Tokens &tokens)
{
    paintBox(painter, box, {}, tokens.focus, 2);
}

void paintCheck(QPainter &painter, const QRect &box, bool checked, bool enabled, const Tokens &t)
{
    const QColor fill = !enabled ? t.window : checked ? t.strong : t.base;
    paintBox(painter, box, fill, !enabled ? t.line : checked ? t.strong : t.edge, 1, 3);
    if (!checked)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.setPen(QPen(enabled ? t.onStrong : t.muted, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF tick[] = {{4, 8.4}, {6.8, 11.2}, {12, 5.2}};
    painter.drawPolyline(tick, 3);
    painter.restore();
}

void paintRadio(QPainter &painter, const QRect &box, bool checked, bool enabled, const Tokens &t)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(!enabled ? t.line : checked ? t.focus : t.edge, checked ? 1.5 : 1));
    painter.setBrush(enabled ? t.base : t.window);
    painter.drawEllipse(QRectF(box).adjusted(1.5, 1.5, -1.5, -1.5));
    if (checked) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(enabled ? t.strong : t.muted);
        painter.drawEllipse(QRectF(box).center(), 4, 4);
    }
    painter.restore();
}

QRect mirrored(const QRect &place, const QRect &whole, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(direction, whole, place);
}

} // namespace fund

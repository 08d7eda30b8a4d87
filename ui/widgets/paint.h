#pragma once

#include "widgets/tokens.h"

#include <QRect>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace fund {

// Shapes that many widgets share: flat fills, lines of 1 and 2 px, corners of 4 px.

inline constexpr int cornerRadius = 4;

/// A rectangle with round corners whose border lies inside `box`; an invalid colour draws no fill or no border.
void paintBox(QPainter &painter, const QRectF &box, const QColor &fill, const QColor &border, qreal width = 1,
              qreal radius = cornerRadius);
/// The focus ring inside `box`, 2 px.
void paintRing(QPainter &painter, const QRectF &box, const Tokens &tokens);
/// A square or round box with a tick, as check boxes show it, 16 px.
void paintCheck(QPainter &painter, const QRect &box, bool checked, bool enabled, const Tokens &tokens);
void paintRadio(QPainter &painter, const QRect &box, bool checked, bool enabled, const Tokens &tokens);
/// `place` seen from the leading side: mirrored inside `whole` from right to left.
[[nodiscard]] QRect mirrored(const QRect &place, const QRect &whole, Qt::LayoutDirection direction);

} // namespace fund

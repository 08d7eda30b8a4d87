#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace fund {

// The program's own line icons (resources/icons, 16 px, lines of 1.5 px), by their file's name: "pool". A name that is
// not among them is looked for in the platform's icon theme, then in breeze.

/// Draws the icon in a colour, sharp at any scale; arrows are mirrored from right to left, ticks and clocks are not.
void paintLineIcon(QPainter &painter, const QRectF &place, const QString &name, const QColor &colour,
                   Qt::LayoutDirection direction = Qt::LeftToRight);
/// For menus and Qt's own buttons: in the colour of the application's text, at any scale.
[[nodiscard]] QIcon lineIcon(const QString &name);

} // namespace fund

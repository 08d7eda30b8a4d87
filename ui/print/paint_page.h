#pragma once

#include "print/page.h"

#include <QImage>

class QPainter;

namespace fund::print {

/// Paints a page; the painter's unit is a tenth of a point.
void paintPage(QPainter &painter, const Page &page);

/// The page as a picture on white paper, for previews.
[[nodiscard]] QImage pageImage(const Page &page, qreal pixelsPerInch);

} // namespace fund::print

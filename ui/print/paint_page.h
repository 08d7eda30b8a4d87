#pragma once

#include "print/page.h"

class QPainter;

namespace fund::print {

/// Paints a page; the painter's unit is a tenth of a point.
void paintPage(QPainter &painter, const Page &page);

} // namespace fund::print

#pragma once

#include "documents/chart.h"
#include "widgets/tokens.h"

namespace fund {

/// How a series is drawn on the screen: the same palette as on paper, in the theme's tokens.
struct SeriesPaint
{
    QColor fill;
    QColor edge; ///< invalid: none
    QColor text; ///< what can be read on the fill
    QColor name; ///< what names the series beside it
};

[[nodiscard]] SeriesPaint paintOf(ChartColour colour, const Tokens &tokens);

} // namespace fund

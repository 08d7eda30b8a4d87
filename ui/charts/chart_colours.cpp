#include "charts/chart_colours.h"

namespace fund {

SeriesPaint paintOf(ChartColour colour, const Tokens &t)
{
    switch (colour) {
    case ChartColour::Blue:
        return {t.c1, {}, t.onC1, t.link};
    case ChartColour::Orange:
        return {t.c2, t.c2Edge, t.onC2, t.text};
    case ChartColour::Green:
        return {t.c3, {}, t.onC2, t.text};
    case ChartColour::Vermilion:
        return {t.c4, {}, t.onC2, t.text};
    case ChartColour::Sky:
        return {t.c5, t.c5Edge, t.onC5, t.text};
    case ChartColour::Purple:
        return {t.c6, {}, t.onC1, t.text};
    case ChartColour::Grey:
        return {t.c7, {}, t.dark ? t.onC1 : t.base, t.muted};
    }
    Q_UNREACHABLE();
}

} // namespace fund

#pragma once

#include "documents/chart.h"
#include "localisation/language.h"

#include <vector>

namespace fund::print {

struct ChartTick
{
    qint64 amount = 0;
    QString label;
};

/// From amounts to places on a line that always holds zero.
struct ChartScale
{
    qint64 low = 0;
    qint64 high = 1;
    std::vector<ChartTick> ticks; ///< empty where the axis has none

    /// 0…length.
    [[nodiscard]] qreal at(qint64 amount, qreal length) const
    {
        return length * static_cast<qreal>(amount - low) / static_cast<qreal>(high - low);
    }
};

/// Bounds over these amounts. With `axis.ticked` they are widened to whole steps of 1, 2 or 5 times a power of ten of
/// the axis's unit, about five of them.
[[nodiscard]] ChartScale scaleFor(const std::vector<qint64> &amounts, const ChartAxis &axis, Language language);

} // namespace fund::print

#pragma once

#include "print/chart_canvas.h"
#include "print/chart_scale.h"

namespace fund::print {

[[nodiscard]] Drawing drawBars(const BarChart &chart, qreal width, const PageStyle &style, Language language);
[[nodiscard]] Drawing drawColumns(const BarChart &chart, qreal width, const PageStyle &style, Language language);
[[nodiscard]] Drawing drawLines(const LineChart &chart, qreal width, const PageStyle &style, Language language);
[[nodiscard]] Drawing drawDots(const DotChart &chart, qreal width, const PageStyle &style);

/// Any chart in this width; its height is its own.
[[nodiscard]] Drawing drawChart(const Chart &chart, qreal width, const PageStyle &style, Language language);

/// What a chart's scale must hold: values, sums of stacks, limits.
[[nodiscard]] std::vector<qint64> amountsOf(const BarChart &chart);

} // namespace fund::print

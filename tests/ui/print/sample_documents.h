#pragma once

#include "documents/sheets.h"

/// Papers of invented people and amounts that hold every kind of block.
namespace fund::samples {

[[nodiscard]] DocumentSettings settings(Language language, Paper paper = Paper::A4);

/// About fifteen pages: cover, contents, every block, long tables, every chart.
[[nodiscard]] Document report(Paper paper = Paper::A4);

/// A few pages in one of the six languages, with a cover, contents, a table and a chart.
[[nodiscard]] Document shortReport(Language language);

[[nodiscard]] Document letter();
[[nodiscard]] Document memo();

/// The charts of the sample, for tests of their own.
[[nodiscard]] BarChart barsByGroup();
[[nodiscard]] BarChart stackedBars();
[[nodiscard]] BarChart columnsByYear();
[[nodiscard]] LineChart linesByMonth();
[[nodiscard]] DotChart seats();

} // namespace fund::samples

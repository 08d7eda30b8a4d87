#pragma once

#include "documents/document.h"
#include "reports/annual_figures.h"

namespace fund {

/// The annual consolidated report of para. 27 in the wording's language: one for all donors, with money in aggregate
/// only. All numbers come from the figures. Pure: same figures, same document.
[[nodiscard]] Document annualReport(const AnnualFigures &figures, const Wording &wording);

} // namespace fund

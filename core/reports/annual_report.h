#pragma once

#include "documents/document.h"
#include "documents/workbook.h"
#include "reports/annual_figures.h"
#include "scenarios/scenario_tables.h"

namespace fund {

/// The annual consolidated report of para. 27 in the wording's language: one for all donors, with money in aggregate
/// only. All numbers come from the figures. Scenarios are its last annex where the officer chose to include them. Pure:
/// same figures, same document.
[[nodiscard]] Document annualReport(const AnnualFigures &figures, const Wording &wording,
                                    const std::optional<ScenarioComparison> &scenarios = std::nullopt);

/// The report's tables of money as a spreadsheet: income and expenditure, and contributions as they are published
/// (para. 17).
[[nodiscard]] Workbook annualWorkbook(const AnnualFigures &figures, const Wording &wording);

} // namespace fund

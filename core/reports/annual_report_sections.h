#pragma once

#include "reports/annual_figures.h"
#include "reports/report_writer.h"
#include "scenarios/scenario_tables.h"

namespace fund {

// The chapters of the annual report, in order; each in a file of its own.

void writeHighlights(ReportWriter &writer, const AnnualFigures &figures);
void writeContributions(ReportWriter &writer, const AnnualFigures &figures);
void writeUseOfFunds(ReportWriter &writer, const AnnualFigures &figures);
void writeSponsorship(ReportWriter &writer, const AnnualFigures &figures);
/// Annex I: criteria, rules and digests of each round as published.
void writeRulesApplied(ReportWriter &writer, const AnnualFigures &figures);
/// Annex II: rates, accounting, the state of the record.
void writeNotes(ReportWriter &writer, const AnnualFigures &figures);
/// The last annex: what levels of funding would buy.
void writeScenarios(ReportWriter &writer, const AnnualFigures &figures, const ScenarioComparison &comparison);

} // namespace fund

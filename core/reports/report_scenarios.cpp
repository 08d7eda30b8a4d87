#include "reports/annual_report_sections.h"

namespace fund {

void writeScenarios(ReportWriter &writer, const AnnualFigures &figures, const ScenarioComparison &comparison)
{
    const Wording &words = writer.wording();
    writer.annex(figures.rounds.empty() ? words.translate("reports", "Annex II")
                                        : words.translate("reports", "Annex III"),
                 words.translate("reports", "What levels of funding would buy"));
    writer.paragraph(words.translate(
        "reports", "The scenarios say what a yearly funding would buy at assumed unit costs. They are for illustration "
                   "only, as the levels of para. 20 are, and commit nobody."));
    Figure figure;
    figure.caption = words.translate("reports", "What the funding of each scenario becomes");
    figure.chart = scenarioChart(comparison.scenarios, comparison.levels, words);
    writer.add(std::move(figure));
    writer.add(printedTable(scenarioTable(comparison.scenarios, comparison.policy, words), writer.language()));
}

} // namespace fund

#include "reports/annual_report.h"

#include "reports/annual_report_sections.h"

namespace fund {

namespace {

DocumentSettings settingsFor(const AnnualFigures &figures, const Wording &wording)
{
    const Language language = wording.language();
    DocumentSettings settings = documentSettings(wording);
    settings.title =
        wording.translate("reports", "Annual consolidated report %1").arg(yearText(figures.year, language));
    settings.symbol = figures.symbol;
    settings.author = figures.office;
    settings.subject = wording.translate("reports", "Contributions, use of funds and sponsorship in %1")
                           .arg(yearText(figures.year, language));
    settings.made = figures.dataOf;
    settings.headEnd = figures.symbol.isEmpty() ? longDate(figures.dataOf.date(), language) : figures.symbol;
    if (!figures.established)
        settings.statusNote = wording.translate("reports", "Proposed fund: not an official document");
    if (figures.demonstration)
        settings.demonstrationMark = wording.translate("reports", "Demonstration: invented people and amounts");
    settings.contents = true;
    Cover cover;
    cover.organisation = figures.fundName;
    cover.subtitle = dateRange(QDate(figures.year, 1, 1), figures.until, language);
    if (figures.provisional)
        cover.details.push_back(wording.translate("reports", "Provisional: the year is not over"));
    if (figures.dataOf.isValid())
        cover.details.push_back(
            wording.translate("reports", "Data of %1").arg(longDate(figures.dataOf.date(), language)));
    if (figures.knownOn)
        cover.details.push_back(
            wording.translate("reports", "As known on %1", "%1 is a date").arg(longDate(*figures.knownOn, language)));
    cover.details.push_back(ownName(language));
    if (!figures.office.isEmpty())
        cover.imprint.push_back(figures.office);
    settings.cover = cover;
    return settings;
}

} // namespace

Document annualReport(const AnnualFigures &figures, const Wording &wording,
                      const std::optional<ScenarioComparison> &scenarios)
{
    ReportWriter writer(wording);
    writeHighlights(writer, figures);
    writeContributions(writer, figures);
    writeUseOfFunds(writer, figures);
    writeSponsorship(writer, figures);
    writeRulesApplied(writer, figures);
    writeNotes(writer, figures);
    if (scenarios && !scenarios->scenarios.empty())
        writeScenarios(writer, figures, *scenarios);
    Document document{settingsFor(figures, wording), writer.take()};
    numberTablesAndFigures(document);
    return document;
}

} // namespace fund

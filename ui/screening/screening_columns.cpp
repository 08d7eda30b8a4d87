#include "screening/screening_columns.h"

#include "screening/applicant_line.h"

#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"
#include "screening/screening_page.h"

namespace fund {

namespace {

CellFacts countCell(int count)
{
    return {numberText(count, currentLanguage()), qint64(count)};
}

} // namespace

CellFacts hitStateCell(HitState state)
{
    CellFacts facts{hitStateTitle(state)};
    switch (state) {
    case HitState::Open:
    case HitState::Proposed:
        facts.tone = Tone::Warn;
        facts.icon = QStringLiteral("clock");
        break;
    case HitState::Confirmed:
        facts.tone = Tone::Bad;
        facts.icon = QStringLiteral("warning");
        break;
    case HitState::Cleared:
        facts.tone = Tone::Ok;
        break;
    }
    return facts;
}

std::vector<Column<ApplicantLine>> applicantColumns()
{
    return {
        {QStringLiteral("call"), [] { return ScreeningPage::tr("Call"); },
         [](const ApplicantLine &line) { return CellFacts{line.callRef}; }, ColumnAlign::Start, 88},
        {QStringLiteral("application"), [] { return ScreeningPage::tr("Application"); },
         [](const ApplicantLine &line) { return CellFacts{applicationRef(line.hit.serial)}; }, ColumnAlign::Start, 88},
        {QStringLiteral("name"), [] { return ScreeningPage::tr("Applicant"); },
         [](const ApplicantLine &line) { return CellFacts{line.name}; }, ColumnAlign::Start, 176},
        {QStringLiteral("entry"), [] { return ScreeningPage::tr("Entry of the list"); },
         [](const ApplicantLine &line) { return CellFacts{line.hit.seen.entryName}; }, ColumnAlign::Start, 0},
        {QStringLiteral("points"), [] { return ScreeningPage::tr("Strength", "how well two names fit"); },
         [](const ApplicantLine &line) {
             return CellFacts{pointsText(line.hit.seen.points), qint64(line.hit.seen.points)};
         },
         ColumnAlign::End, 96},
        {QStringLiteral("state"), [] { return ScreeningPage::tr("Status"); },
         [](const ApplicantLine &line) { return hitStateCell(line.hit.seen.state); }, ColumnAlign::Start, 184},
    };
}

std::vector<Column<HitRow>> hitColumns()
{
    return {
        {QStringLiteral("subject"), [] { return ScreeningPage::tr("Screened", "who was screened"); },
         [](const HitRow &row) { return CellFacts{row.subjectName}; }, ColumnAlign::Start, 208},
        {QStringLiteral("entry"), [] { return ScreeningPage::tr("Entry of the list"); },
         [](const HitRow &row) { return CellFacts{row.hit.entryName}; }, ColumnAlign::Start, 0},
        {QStringLiteral("reference"), [] { return ScreeningPage::tr("Reference", "of an entry of the list"); },
         [](const HitRow &row) { return CellFacts{row.hit.reference}; }, ColumnAlign::Start, 96},
        {QStringLiteral("points"), [] { return ScreeningPage::tr("Strength", "how well two names fit"); },
         [](const HitRow &row) {
             return CellFacts{pointsText(row.hit.points), qint64(row.hit.points)};
         },
         ColumnAlign::End, 96},
        {QStringLiteral("state"), [] { return ScreeningPage::tr("Status"); },
         [](const HitRow &row) { return hitStateCell(row.hit.state); }, ColumnAlign::Start, 184},
    };
}

std::vector<Column<ListVersion>> versionColumns()
{
    return {
        {QStringLiteral("date"), [] { return ScreeningPage::tr("List of", "a date"); },
         [](const ListVersion &version) {
             return CellFacts{shortDate(version.date, currentLanguage()), version.date};
         },
         ColumnAlign::Start, 112},
        {QStringLiteral("individuals"), [] { return ScreeningPage::tr("Individuals"); },
         [](const ListVersion &version) { return countCell(version.individuals); }, ColumnAlign::End, 88},
        {QStringLiteral("entities"), [] { return ScreeningPage::tr("Entities"); },
         [](const ListVersion &version) { return countCell(version.entities); }, ColumnAlign::End, 80},
        {QStringLiteral("added"), [] { return ScreeningPage::tr("Added", "entries of a list"); },
         [](const ListVersion &version) { return countCell(version.added); }, ColumnAlign::End, 72},
        {QStringLiteral("changed"), [] { return ScreeningPage::tr("Changed", "entries of a list"); },
         [](const ListVersion &version) { return countCell(version.changed); }, ColumnAlign::End, 72},
        {QStringLiteral("removed"), [] { return ScreeningPage::tr("Removed", "entries of a list"); },
         [](const ListVersion &version) { return countCell(version.removed); }, ColumnAlign::End, 72},
        {QStringLiteral("imported"), [] { return ScreeningPage::tr("Imported"); },
         [](const ListVersion &version) {
             return CellFacts{dateAndTime(version.importedAt, currentLanguage()), version.importedAt};
         },
         ColumnAlign::Start, 136},
        {QStringLiteral("by"), [] { return ScreeningPage::tr("By", "who did it"); },
         [](const ListVersion &version) { return CellFacts{version.importedBy}; }, ColumnAlign::Start, 0},
    };
}

std::vector<Column<ChangedEntry>> changedEntryColumns()
{
    return {
        {QStringLiteral("change"), [] { return ScreeningPage::tr("Change", "of an entry between two lists"); },
         [](const ChangedEntry &entry) { return CellFacts{entryChangeTitle(entry.change)}; }, ColumnAlign::Start, 96},
        {QStringLiteral("reference"), [] { return ScreeningPage::tr("Reference", "of an entry of the list"); },
         [](const ChangedEntry &entry) { return CellFacts{entry.reference}; }, ColumnAlign::Start, 112},
        {QStringLiteral("name"), [] { return ScreeningPage::tr("Name"); },
         [](const ChangedEntry &entry) { return CellFacts{entry.name}; }, ColumnAlign::Start, 0},
    };
}

std::vector<Column<TriedRow>> triedColumns()
{
    return {
        {QStringLiteral("entry"), [] { return ScreeningPage::tr("Entry of the list"); },
         [](const TriedRow &row) { return CellFacts{row.entry.name()}; }, ColumnAlign::Start, 0},
        {QStringLiteral("by"), [] { return ScreeningPage::tr("Fits by", "the name of an entry"); },
         [](const TriedRow &row) { return CellFacts{row.match.listedName.text}; }, ColumnAlign::Start, 208},
        {QStringLiteral("kind"), [] { return ScreeningPage::tr("Kind"); },
         [](const TriedRow &row) { return CellFacts{listedKindTitle(row.entry.kind)}; }, ColumnAlign::Start, 88},
        {QStringLiteral("reference"), [] { return ScreeningPage::tr("Reference", "of an entry of the list"); },
         [](const TriedRow &row) { return CellFacts{row.entry.reference}; }, ColumnAlign::Start, 96},
        {QStringLiteral("points"), [] { return ScreeningPage::tr("Strength", "how well two names fit"); },
         [](const TriedRow &row) {
             return CellFacts{pointsText(row.match.points), qint64(row.match.points)};
         },
         ColumnAlign::End, 96},
        {QStringLiteral("hit"), [] { return ScreeningPage::tr("Hit", "of a screening"); },
         [](const TriedRow &row) {
             CellFacts facts{row.match.isHit ? ScreeningPage::tr("would be a hit") : QString()};
             facts.tone = Tone::Warn;
             return facts;
         },
         ColumnAlign::Start, 112},
    };
}

} // namespace fund

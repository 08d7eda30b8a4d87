#include "partners/partner_row.h"

#include "diligence/diligence_store.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"
#include "partners/partner_store.h"
#include "states/state.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

std::function<QString()> columnTitle(const char *words)
{
    return [words] { return QCoreApplication::translate("partners", words); };
}

CellFacts standingCellOf(const PartnerRow &row)
{
    CellFacts facts{partnerStandingText(row)};
    if (row.isCleared()) {
        facts.tone = Tone::Ok;
    } else {
        facts.tone = Tone::Warn;
        facts.icon = row.standing.waits() ? QStringLiteral("clock") : QStringLiteral("warning");
    }
    return facts;
}

CellFacts untilCell(const PartnerRow &row)
{
    const QDate &last = row.standing.lastDay;
    return last.isValid() ? CellFacts{shortDate(last, currentLanguage()), last} : CellFacts{};
}

QString seatName(const PartnerRow &row)
{
    const State *state = stateOf(row.partner.facts.seatIso3);
    return state ? state->name(currentLanguage()) : QString();
}

/// In other languages, so that the search finds it by any of its names.
QString furtherNames(const PartnerRow &row)
{
    QStringList names;
    if (row.partner.facts.name != row.name)
        names += row.partner.facts.name;
    for (const auto &[language, name] : row.partner.facts.names)
        if (name != row.name && !names.contains(name))
            names += name;
    return names.join(QStringLiteral(" · "));
}

} // namespace

QString partnerStandingText(const PartnerRow &row)
{
    return row.standing.state == DiligenceState::Lapsed ? screeningStateTitle(row.standing.clearance->screening)
                                                        : diligenceStateTitle(row.standing.state);
}

std::vector<PartnerRow> readPartnerRows(const Session &session)
{
    const QDate today = session.clock().today();
    std::vector<PartnerRow> rows;
    for (Partner &partner : readPartners(session.database(), today)) {
        DiligenceStanding standing = readStanding(session.database(), partner, today);
        QString name = nameIn(currentLanguage(), partner.facts);
        rows.push_back({std::move(partner), std::move(name), std::move(standing)});
    }
    const QCollator collator(localeOf(currentLanguage()));
    std::stable_sort(rows.begin(), rows.end(), [&collator](const PartnerRow &a, const PartnerRow &b) {
        return collator.compare(a.name, b.name) < 0;
    });
    return rows;
}

std::vector<Column<PartnerRow>> partnerColumns()
{
    using Row = PartnerRow;
    return {
        {QStringLiteral("ref"), columnTitle(QT_TRANSLATE_NOOP("partners", "Number")),
         [](const Row &row) { return CellFacts{partnerRef(row.partner.id)}; }, ColumnAlign::Start, 72},
        {QStringLiteral("name"), columnTitle(QT_TRANSLATE_NOOP("partners", "Partner")),
         [](const Row &row) { return CellFacts{row.name}; }, ColumnAlign::Start, 0},
        {QStringLiteral("kind"), columnTitle(QT_TRANSLATE_NOOP("partners", "Kind")),
         [](const Row &row) { return CellFacts{partnerKindTitle(row.partner.facts.kind)}; }, ColumnAlign::Start, 168},
        {QStringLiteral("seat"), columnTitle(QT_TRANSLATE_NOOP("partners", "Seat")),
         [](const Row &row) { return CellFacts{seatName(row)}; }, ColumnAlign::Start, 120},
        {QStringLiteral("state"), columnTitle(QT_TRANSLATE_NOOP("partners", "Due diligence")), standingCellOf,
         ColumnAlign::Start, 200},
        {QStringLiteral("until"), columnTitle(QT_TRANSLATE_NOOP("partners", "Cleared until")), untilCell,
         ColumnAlign::Start, 104},
        {QStringLiteral("names"), columnTitle(QT_TRANSLATE_NOOP("partners", "Other names")),
         [](const Row &row) { return CellFacts{furtherNames(row)}; }, ColumnAlign::Start, 160, true},
    };
}

} // namespace fund

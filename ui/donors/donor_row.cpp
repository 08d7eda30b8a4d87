#include "donors/donor_row.h"

#include "diligence/diligence_store.h"
#include "donors/donor_name_store.h"
#include "donors/donor_store.h"
#include "donors/donor_wish_store.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"
#include "statements/pledge_line.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

void addClearance(const Database &database, const QDate &today, DonorRow &row)
{
    if (isState(row.donor.kind))
        return; // none is asked of a State
    const DiligenceStanding standing = readStanding(database, row.donor, today);
    row.mayGive = !clearanceProblem(row.donor, standing.clearance, today);
    if (row.mayGive) {
        row.clearedUntil = standing.lastDay.isValid() ? standing.lastDay : standing.clearance->validUntil;
        row.clearance = QCoreApplication::translate("donors", "until %1", "a clearance, a day")
                            .arg(shortDate(row.clearedUntil, currentLanguage()));
    } else if (standing.state == DiligenceState::Lapsed) {
        row.clearance = screeningStateTitle(standing.clearance->screening);
    } else {
        row.clearance = diligenceStateTitle(standing.state);
    }
}

/// In every other language, so that the search finds a donor by any of its names.
QString otherNames(const DonorRow &row)
{
    QStringList names;
    for (const Language language : languages)
        if (const QString name = nameIn(language, row.donor, row.names); name != row.name && !names.contains(name))
            names += name;
    if (row.donor.name != row.name && !names.contains(row.donor.name))
        names += row.donor.name;
    return names.join(QStringLiteral(" · "));
}

std::function<QString()> title(const char *words)
{
    return [words] { return QCoreApplication::translate("donors", words); };
}

CellFacts amountCell(const Money &money, bool strong = false)
{
    CellFacts facts{amountWithoutCurrency(money, currentLanguage()), money.minor()};
    facts.spreadsheet = money.toText();
    facts.strong = strong;
    if (money.isZero())
        facts.tone = Tone::Muted;
    return facts;
}

CellFacts clearanceCell(const DonorRow &row)
{
    if (isState(row.donor.kind))
        return {};
    CellFacts facts{row.clearance, row.clearedUntil};
    if (row.clearedUntil.isValid()) // the column's head says the rest
        facts.text = shortDate(row.clearedUntil, currentLanguage());
    if (!row.mayGive) {
        facts.tone = Tone::Warn;
        facts.icon = QStringLiteral("warning");
    }
    return facts;
}

QString wishText(Publication publication)
{
    switch (publication) {
    case Publication::Publish:
        return QCoreApplication::translate("donors", "yes", "whether a contribution is published");
    case Publication::WithoutAmount:
        return QCoreApplication::translate("donors", "no amount", "how a contribution is published");
    case Publication::Anonymous:
        return QCoreApplication::translate("donors", "no name", "how a contribution is published");
    }
    Q_UNREACHABLE();
}

CellFacts wishCell(const DonorRow &row)
{
    CellFacts facts{wishText(row.donor.publication), static_cast<qint64>(row.donor.publication)};
    if (row.lacksLetter) {
        facts.tone = Tone::Warn;
        facts.icon = QStringLiteral("warning");
    }
    return facts;
}

} // namespace

std::vector<DonorRow> readDonorRows(const Session &session)
{
    const Database &database = session.database();
    const Currency &currency = session.fund().currency;
    const QDate today = session.clock().today();
    const Money none(0, currency);
    std::map<DonorId, DonorLine> lines;
    for (DonorLine &line : readDonorLines(database, today, {today}, currency))
        lines.emplace(line.donor.id, std::move(line));
    std::map<DonorId, DonorNames> names = readDonorNames(database, {today});
    const std::vector<DonorId> withoutLetter = readDonorsWithoutLetter(database);
    std::vector<DonorRow> rows;
    for (Donor &donor : readDonors(database)) {
        DonorRow row{std::move(donor), {}, {}, false, true, {}, {}, none, none, none, none};
        row.lacksLetter = std::binary_search(withoutLetter.begin(), withoutLetter.end(), row.donor.id);
        row.names = std::move(names[row.donor.id]);
        row.name = nameIn(currentLanguage(), row.donor, row.names);
        addClearance(database, today, row);
        if (const auto line = lines.find(row.donor.id); line != lines.end()) {
            row.pledged = line->second.pledged;
            row.received = line->second.received;
            row.outstanding = line->second.agreed;
            row.agreed = row.received + row.outstanding;
        }
        rows.push_back(std::move(row));
    }
    const QCollator collator(localeOf(currentLanguage()));
    std::stable_sort(rows.begin(), rows.end(), [&collator](const DonorRow &a, const DonorRow &b) {
        return collator.compare(a.name, b.name) < 0;
    });
    return rows;
}

std::vector<Column<DonorRow>> donorColumns(const Currency &fundCurrency)
{
    using Row = DonorRow;
    const QString code = fundCurrency.code;
    return {
        {QStringLiteral("ref"), title(QT_TRANSLATE_NOOP("donors", "Number")),
         [](const Row &row) { return CellFacts{donorRef(row.donor.id)}; }, ColumnAlign::Start, 64, true},
        {QStringLiteral("name"), title(QT_TRANSLATE_NOOP("donors", "Donor")),
         [](const Row &row) { return CellFacts{row.name}; }, ColumnAlign::Start, 0},
        {QStringLiteral("kind"), title(QT_TRANSLATE_NOOP("donors", "Kind")),
         [](const Row &row) { return CellFacts{donorKindTitle(row.donor.kind)}; }, ColumnAlign::Start, 104},
        {QStringLiteral("wish"), title(QT_TRANSLATE_NOOP("donors", "Published")), wishCell, ColumnAlign::Start, 76},
        {QStringLiteral("clearance"), title(QT_TRANSLATE_NOOP("donors", "Cleared until")), clearanceCell,
         ColumnAlign::Start, 104},
        {QStringLiteral("pledged"),
         [code] { return QCoreApplication::translate("donors", "Pledged, %1", "a currency").arg(code); },
         [](const Row &row) { return amountCell(row.pledged); }, ColumnAlign::End, 96},
        {QStringLiteral("agreed"), title(QT_TRANSLATE_NOOP("donors", "Agreed")),
         [](const Row &row) { return amountCell(row.agreed); }, ColumnAlign::End, 96},
        {QStringLiteral("received"), title(QT_TRANSLATE_NOOP("donors", "Received")),
         [](const Row &row) { return amountCell(row.received, true); }, ColumnAlign::End, 96},
        {QStringLiteral("outstanding"), title(QT_TRANSLATE_NOOP("donors", "To come")),
         [](const Row &row) { return amountCell(row.outstanding); }, ColumnAlign::End, 96},
        {QStringLiteral("names"), title(QT_TRANSLATE_NOOP("donors", "Other names")),
         [](const Row &row) { return CellFacts{otherNames(row)}; }, ColumnAlign::Start, 160, true},
    };
}

} // namespace fund

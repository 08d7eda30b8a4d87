#pragma once

#include "contributions/giving.h"
#include "ledger/figure_store.h"

#include <map>

namespace fund {

struct KindYear
{
    DonorKind kind = DonorKind::MemberState;
    int year = 0;

    auto operator<=>(const KindYear &) const = default;
};

/// Receipts less refunds, minor units of the fund's currency.
[[nodiscard]] std::map<KindYear, qint64> readReceivedByYear(const Database &database, const ReadAt &at);
/// What was announced, signed, reduced and written off, by currency, minor units.
[[nodiscard]] std::map<KindYear, std::map<QString, qint64>> readPromisedByYear(const Database &database,
                                                                               const ReadAt &at);
struct GivingRow
{
    LedgerEntryId entry;
    DonorKind kind = DonorKind::MemberState;
    QString currency; ///< of what is promised; empty: the fund's own
    qint64 amount = 0;
};
/// The entries of one year that make up a number of the two above, newest first.
[[nodiscard]] std::vector<GivingRow> readGivingRows(const Database &database, const GivingPart &part, const ReadAt &at);
/// Receipts less refunds of each contribution ("contributions/3"), minor units of the fund's currency.
[[nodiscard]] std::map<QString, qint64> readReceivedBySubject(const Database &database, const ReadAt &at);

/// Entries that changed what came of donors of a kind, newest first: all, or those recorded after `since`.
[[nodiscard]] std::vector<FigureRow> readReceivedRows(const Database &database, DonorKind kind, const ReadAt &at,
                                                      const QDateTime &since, const LinePage &page);
/// How many, and their sum.
[[nodiscard]] FigureSum readReceivedSum(const Database &database, DonorKind kind, const ReadAt &at,
                                        const QDateTime &since);

} // namespace fund

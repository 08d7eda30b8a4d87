#pragma once

#include "ledger/ledger_entry.h"
#include "ledger/pool_position.h"
#include "settings/setting_store.h"

namespace fund {

class Change;

[[nodiscard]] LedgerEntryId insertEntry(Change &change, const LedgerEntryDraft &draft);

[[nodiscard]] std::optional<LedgerEntry> readEntry(const Database &database, LedgerEntryId id,
                                                   const Currency &currency);

[[nodiscard]] Balances readBalances(const Database &database, const ReadAt &at);
/// Balances of what one subject caused, to the end of a day, or over all time: what of a nomination's money is
/// committed and spent.
[[nodiscard]] Balances readBalancesOf(const Database &database, const QString &subject, const QDate &until = {});

/// The end of a day and of each later day that has entries: what a backdated entry would touch.
[[nodiscard]] std::vector<DayBalances> readBalancesFrom(const Database &database, const QDate &day);
/// The same of one subject's entries alone.
[[nodiscard]] std::vector<DayBalances> readBalancesFrom(const Database &database, const QString &subject,
                                                        const QDate &day);

/// Everything that an entry is about, each once.
[[nodiscard]] QStringList readSubjects(const Database &database);

/// What is expected, by currency code, minor units.
[[nodiscard]] std::map<QString, qint64> readMemoranda(const Database &database, MemorandumKind kind, const ReadAt &at);

/// Receipts less refunds, cumulative, at each day on which they changed; an entry that was reversed never was.
struct DayAmount
{
    QDate day;
    Money amount;
};
[[nodiscard]] std::vector<DayAmount> readReceived(const Database &database, const ReadAt &at, const Currency &currency);

/// The day of the first commitment of a subject; its rates hold for all that follows of it.
[[nodiscard]] QDate readFirstDayOf(const Database &database, const QString &subject);

} // namespace fund

#pragma once

#include "ledger/ledger_entry.h"
#include "ledger/pool_position.h"
#include "settings/setting_store.h"

namespace fund {

class Change;

[[nodiscard]] LedgerEntryId insertEntry(Change &change, const LedgerEntryDraft &draft);

[[nodiscard]] std::optional<LedgerEntry> readEntry(const Database &database, LedgerEntryId id,
                                                   const Currency &currency);
/// Entries from one day to another, both included, by date and number.
[[nodiscard]] std::vector<LedgerEntry> readEntries(const Database &database, const QDate &from, const QDate &to,
                                                   const Currency &currency);

/// The day of the first entry; nullopt before there is one.
[[nodiscard]] std::optional<QDate> readFirstDay(const Database &database);

/// Everything that an entry is about, each once.
[[nodiscard]] QStringList readSubjects(const Database &database);

/// What is expected, by currency code, minor units.
[[nodiscard]] std::map<QString, qint64> readMemoranda(const Database &database, MemorandumKind kind, const ReadAt &at);

/// The payment that stands for the same subject, voucher and amount; nullopt where there is none.
[[nodiscard]] std::optional<LedgerEntryId> findPayment(const Database &database, const QString &subject,
                                                       const QString &voucher, const Money &amount);
/// Subjects that bear a revaluation and nothing receivable. None in a sound file.
[[nodiscard]] QStringList readIdleValuations(const Database &database);

/// Receipts less refunds, cumulative, at each day on which they changed; an entry that was reversed never was.
struct DayAmount
{
    QDate day;
    Money amount;
};
[[nodiscard]] std::vector<DayAmount> readReceived(const Database &database, const ReadAt &at, const Currency &currency);

/// The first day on which receipts less refunds had come to an amount.
[[nodiscard]] std::optional<QDate> readFirstDayReceived(const Database &database, const ReadAt &at,
                                                        const Money &amount);

/// The first commitment of a subject: its rates hold for all that follows of it, as they were known then.
struct FirstEntry
{
    QDate onDate;
    QDateTime recordedAt;
};
[[nodiscard]] std::optional<FirstEntry> readFirstEntryOf(const Database &database, const QString &subject);

} // namespace fund

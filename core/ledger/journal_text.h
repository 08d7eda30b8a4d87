#pragma once

#include "ledger/balance_store.h"
#include "ledger/journal.h"
#include "ledger/ledger_entry.h"

#include <span>

namespace fund {

/// What stands above an entry's postings.
struct JournalHead
{
    qint64 number = 0;
    QString kind; ///< its key
    QDate onDate;
    QString subject;
    QString narrative;
    qint64 reverses = 0; ///< 0: nothing
    QString recordedAt;
};

// Pieces of a journal, each ending with a new line.

/// The accounts and currencies, as `hledger check -s` and `ledger --strict` ask for.
[[nodiscard]] QByteArray journalDeclarations(JournalFormat format, const QString &fundName,
                                             std::span<const Currency> currencies);
[[nodiscard]] QByteArray journalHead(const JournalHead &head);
/// Of an entry that moves nothing.
[[nodiscard]] QByteArray journalComment(const JournalHead &head);
[[nodiscard]] QByteArray journalPostings(const Transfer &transfer);
/// An entry of nothing that asserts every balance; empty where there are none.
[[nodiscard]] QByteArray journalAssertions(std::span<const CurrencyBalance> balances, const QDate &day);

} // namespace fund

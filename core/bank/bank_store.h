#pragma once

#include "bank/bank_line.h"
#include "storage/database.h"

namespace fund {

class Change;

[[nodiscard]] BankStatementId insertStatement(Change &change, const BankStatement &statement);
/// Whether exactly this statement is on record.
[[nodiscard]] bool hasStatement(const Database &database, const QByteArray &digest);
/// Statements without their lines, by account, currency and first day.
[[nodiscard]] std::vector<BankStatement> readStatementHeads(const Database &database);

/// Everything where nothing is said.
struct BankLineFilter
{
    std::optional<BankLineState> state{};
    QString account{};
    QDate until{}; ///< booked by the end of this day
};

/// By account, day and place.
[[nodiscard]] std::vector<StoredBankLine> readBankLines(const Database &database, const BankLineFilter &filter = {});
/// How settled lines are found, for the test that it reads no more than it must.
extern const char *const settledLinesSql;
/// Lines that have a meaning, the newest first: those that hold every word of a search (empty: all), at most so many.
[[nodiscard]] std::vector<StoredBankLine> readSettledLines(const Database &database, const QString &search, int most);
[[nodiscard]] std::optional<StoredBankLine> readBankLine(const Database &database, BankLineId id);
/// All lines that a decision was said of, by number.
[[nodiscard]] std::vector<StoredBankLine> readLinesOf(const Database &database, BankDecisionId decision);
[[nodiscard]] int countOpenLines(const Database &database);
/// Charges of the bank that a file of an earlier version only explained: no entry of the books stands for them.
[[nodiscard]] int countUnpostedCharges(const Database &database);
/// By account, day and place.
[[nodiscard]] std::vector<StoredBankLine> readUnpostedCharges(const Database &database);

/// A meaning of one line or, where they are matched, of several.
BankDecisionId insertDecision(Change &change, BankLineState state, const QString &reason, const MatchDraft &draft);
void insertUndoing(Change &change, BankDecisionId decision, const QString &reason);

/// Every entry that moved cash, by date and number; differences of exchange, which no bank knows, left out.
[[nodiscard]] std::vector<CashPosting> readCashPostings(const Database &database, const Currency &fundCurrency);
/// How those that no line stands for are found, for the test that it reads no more than it must.
extern const char *const openPostingsSql;
/// Those of them that no line stands for, found without the others' narratives and matches.
[[nodiscard]] std::vector<CashPosting> readOpenPostings(const Database &database, const Currency &fundCurrency);
/// Those of some numbers.
[[nodiscard]] std::vector<CashPosting> readPostings(const Database &database, const std::vector<LedgerEntryId> &entries,
                                                    const Currency &fundCurrency);
/// What differences of exchange have added to cash by the end of a day: in the books, and at no bank.
[[nodiscard]] Money readExchangeOnCash(const Database &database, const QDate &until, const Currency &fundCurrency);

} // namespace fund

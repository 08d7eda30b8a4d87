#pragma once

#include "bank/bank_line.h"
#include "storage/database.h"

namespace fund {

/// Something that one side knows and the other does not, or not yet.
struct ReconcilingItem
{
    QDate onDate;
    QString what;                              ///< for people
    Money amount;                              ///< below zero: it left the account
    BankLineId line{};                         ///< valid: a line of the bank that the books don't have
    LedgerEntryId entry{};                     ///< valid: an entry of the books that the bank does not have
    BankLineState state = BankLineState::Open; ///< of the line
    QString account{};                         ///< at the bank; of an entry only where it can't be another

    bool operator==(const ReconcilingItem &) const = default;
};

/// What one account holds by its statements.
struct AccountBalance
{
    QString account;
    Money balance;
    QDate coveredTo; ///< last day of the newest statement that counts
    Money known;     ///< of it, what the books know too: what its matched lines come to

    bool operator==(const AccountBalance &) const = default;
};

/// The balance of the bank beside that of the books, of one currency, at the end of a day. The books keep cash by
/// currency: which account an entry moved is said by the line that stands for it. So each account's balance comes to
/// what its matched lines are with what only the bank knows of it; all accounts together come to the books.
struct Reconciliation
{
    Currency currency;
    QDate asOf;
    std::vector<AccountBalance> accounts{};
    Money perBank;
    Money perBooks;
    std::vector<ReconcilingItem> atBankOnly{};
    std::vector<ReconcilingItem> inBooksOnly{};
    /// Lines of the day's year that were matched with a reason: the bank does not name the donor whose money they are.
    std::vector<ReconcilingItem> explained{};

    [[nodiscard]] Money bankItems() const;
    [[nodiscard]] Money bookItems() const;
    /// perBank less its items is perBooks less its own: what both know of.
    [[nodiscard]] bool addsUp() const { return perBank - bankItems() == perBooks - bookItems(); }
    /// What only the bank knows of one account.
    [[nodiscard]] std::vector<ReconcilingItem> itemsOf(const QString &account) const;
};

/// What statements, lines, postings and books say of one currency; pure. `heads` of that currency by account and first
/// day, `lines` and `postings` of that currency, of any day; `exchange` is what differences of exchange added to the
/// books' cash of it.
struct ReconciliationFacts
{
    std::vector<BankStatement> heads{};
    std::vector<StoredBankLine> lines{};
    std::vector<CashPosting> postings{};
    Money perBooks;
    Money exchange;
};
[[nodiscard]] Reconciliation reconcile(const ReconciliationFacts &facts, const QDate &asOf);

/// One for each currency in which there is a statement of the bank that begins by that day, by its code.
[[nodiscard]] std::vector<Reconciliation> reconcileBank(const Database &database, const QDate &asOf,
                                                        const Currency &fundCurrency);

} // namespace fund

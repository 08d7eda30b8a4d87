#pragma once

#include "bank/bank_statement.h"
#include "ledger/ledger_entry.h"

#include <optional>

namespace fund {

using BankDecisionId = Id<struct BankDecisionTag>;

/// What a line of the bank stands for.
enum class BankLineState
{
    Open,      ///< nobody has said yet
    Matched,   ///< entries of the books
    NotOurs,   ///< the bank's mistake, or another's money: it goes back
    BankCharge ///< the books have no account for it: it stays explained
};

inline constexpr std::array allBankLineStates = {BankLineState::Open, BankLineState::Matched, BankLineState::NotOurs,
                                                 BankLineState::BankCharge};

/// "open", "matched", "not_ours", "bank_charge".
[[nodiscard]] QString bankLineStateKey(BankLineState state);
[[nodiscard]] std::optional<BankLineState> bankLineStateOf(QStringView key);
[[nodiscard]] QString bankLineStateTitle(BankLineState state);

/// A line on record with what stands for it.
struct StoredBankLine
{
    BankLineId id;
    BankStatementId statement;
    QString account;
    int position = 0; ///< in its statement, from 1
    BankLine line;
    BankLineState state = BankLineState::Open;
    BankDecisionId decision;              ///< that stands; invalid: none
    QString reason{};                     ///< of the decision
    std::vector<LedgerEntryId> entries{}; ///< that it is matched to
    bool operator==(const StoredBankLine &) const = default;
};

/// The bank's reference that a receipt of this line bears: its own, or where the bank gave none its place.
[[nodiscard]] QString evidenceOf(const StoredBankLine &line);

/// An entry of the books that moved cash.
struct CashPosting
{
    LedgerEntryId entry;
    EntryKind kind = EntryKind::Receipt;
    QDate onDate;
    QString subject;   ///< "contributions/3"
    QString narrative; ///< bank reference of a receipt, voucher of a payment
    Money amount;      ///< in the currency in which it was entered; below zero: it was paid
    LedgerEntryId reverses;
    QDate reversedOn;   ///< day of the entry that reverses it; invalid: it stands
    BankLineId matched; ///< invalid: to none
    bool operator==(const CashPosting &) const = default;

    [[nodiscard]] bool isOpen() const { return !reverses.isValid() && !reversedOn.isValid() && !matched.isValid(); }
    /// A contribution's money, coming or going back; else a use of money or other income.
    [[nodiscard]] bool isOfContribution() const;
};

/// Why these entries can't be what a line stands for; none where they can: the line is open, each entry is there and
/// stands for no other line, all are in the line's currency, come to its amount, and no contribution stands beside
/// anything else (para. 19).
[[nodiscard]] Problems checkMatch(const std::optional<StoredBankLine> &line, const std::vector<CashPosting> &postings,
                                  std::size_t asked);

} // namespace fund

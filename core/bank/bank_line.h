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
    BankCharge ///< a loss of the pool, posted as it was said; in files of earlier versions only explained
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
    BankDecisionId decision;              ///< that stands, of other lines too perhaps; invalid: none
    QString reason{};                     ///< of the decision
    std::vector<LedgerEntryId> entries{}; ///< that it is matched to
    bool operator==(const StoredBankLine &) const = default;
};

/// Whether a bank's reference says anything: not empty, and none of the words by which banks say that there is none
/// (NONREF, NOTPROVIDED).
[[nodiscard]] bool isEvidence(const QString &reference);
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
    QDate reversedOn;       ///< day of the entry that reverses it; invalid: it stands
    BankDecisionId matched; ///< by which it stands for a line; invalid: by none
    QDateTime recordedAt{}; ///< the entry
    bool operator==(const CashPosting &) const = default;

    [[nodiscard]] bool isOpen() const { return !reverses.isValid() && !reversedOn.isValid() && !matched.isValid(); }
    /// A contribution's money, coming or going back; else a use of money or other income.
    [[nodiscard]] bool isOfContribution() const;
};

/// Lines of the bank and the entries of the books that they stand for together.
struct MatchDraft
{
    std::vector<BankLineId> lines{};
    std::vector<LedgerEntryId> entries{}; ///< none: the lines come to nothing among themselves
    QString reason{};                     ///< why a sender's money is another donor's contribution (strangerProblem)

    bool operator==(const MatchDraft &) const = default;
};

/// Why these lines can't stand for these entries; none where they can: each line is there and open, each entry is there
/// and stands for no other line, all are in one currency and come to the same sum, and no contribution stands beside
/// anything else (para. 19). Without entries, several lines come to zero: money between accounts of the fund, or a line
/// that the bank took back. `asked`: how many were named; those that are not there are missing in the other two.
[[nodiscard]] Problems checkMatch(const std::vector<StoredBankLine> &lines, const std::vector<CashPosting> &postings,
                                  const MatchDraft &asked);

/// What the lines come to, less what the entries come to; none where they are not all in one currency.
[[nodiscard]] std::optional<Money> leftOver(const std::vector<StoredBankLine> &lines,
                                            const std::vector<CashPosting> &postings);

} // namespace fund

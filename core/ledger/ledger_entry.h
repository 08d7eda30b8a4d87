#pragma once

#include "base/id.h"
#include "identity/role.h"
#include "ledger/account.h"
#include "money/money.h"

#include <QDate>
#include <QDateTime>

#include <vector>

namespace fund {

using LedgerEntryId = Id<struct LedgerEntryTag>;

enum class EntryKind
{
    Pledge,
    Agreement,
    Receipt,
    Refund,
    OtherIncome,
    Allotment,
    Commitment,
    Release,
    Expenditure,
    Reversal,
    Reduction,   ///< of a pledge or agreement
    WriteOff,    ///< of what was signed and won't be paid
    Recognition, ///< a condition is met
    Revaluation  ///< of receivables at a month's end
};

/// "pledge" … "revaluation".
[[nodiscard]] QString entryKindKey(EntryKind kind);
[[nodiscard]] std::optional<EntryKind> entryKindOf(QStringView key);
[[nodiscard]] QString entryKindTitle(EntryKind kind);

/// One amount from the credited account to the debited one, in the fund's currency; beside it what it was originally.
struct Transfer
{
    Account debit = Account::Cash;
    Account credit = Account::Contributions;
    Money amount;                    ///< positive
    std::optional<Money> original{}; ///< positive

    bool operator==(const Transfer &) const = default;
};

enum class MemorandumKind
{
    Pledged, ///< announced and unsigned
    Agreed   ///< signed and not yet received
};

/// A change of what is expected, in its own currency; no money. What a subject has left of it never counts below zero:
/// a donor may send more than was agreed.
struct Memorandum
{
    MemorandumKind kind = MemorandumKind::Pledged;
    Money amount; ///< not zero

    bool operator==(const Memorandum &) const = default;
};

/// An entry to post: balanced by construction, since transfers are.
struct LedgerEntryDraft
{
    EntryKind kind = EntryKind::Receipt;
    QDate onDate;
    QString subject;   ///< what it rests on: "contributions/3", "nominations/12"
    QString narrative; ///< for people who read the books
    std::vector<Transfer> transfers{};
    std::vector<Memorandum> memoranda{};
    LedgerEntryId reverses{};

    bool operator==(const LedgerEntryDraft &) const = default;
};

struct LedgerEntry
{
    LedgerEntryId id;
    EntryKind kind = EntryKind::Receipt;
    QDate onDate;
    QString subject;
    QString narrative;
    LedgerEntryId reverses;
    LedgerEntryId reversedBy;
    UserId recordedBy;
    QDateTime recordedAt;
    std::vector<Transfer> transfers;
    std::vector<Memorandum> memoranda;

    bool operator==(const LedgerEntry &) const = default;
};

} // namespace fund

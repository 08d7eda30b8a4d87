#pragma once

#include "base/result.h"
#include "ledger/ledger_entry.h"
#include "ledger/pool_position.h"

#include <set>

namespace fund {

/// What an entry takes money or authority from.
struct Takings
{
    std::set<Account> accounts; ///< of authority: what it leaves them may not be below zero
    bool fromAvailable = false; ///< what is available may not be below zero either

    [[nodiscard]] bool isEmpty() const { return accounts.empty() && !fromAvailable; }
    bool operator==(const Takings &) const = default;
};

/// A refund and an exchange loss are facts from outside: they take from nothing that could refuse them. The pool shows
/// the shortfall (cli.md).
[[nodiscard]] Takings takingsOf(const LedgerEntryDraft &draft);

/// The first day on which what an entry took from would be below zero; nothing where the money is there (para. 23).
/// What another entry has overdrawn is none of its business.
[[nodiscard]] std::optional<Problem> overdraft(const Takings &takings, const std::vector<DayBalances> &days,
                                               const Currency &currency);
/// The same within one subject: what is committed for one award is not there for another.
[[nodiscard]] std::optional<Problem> overdraftOfSubject(const std::vector<DayBalances> &days, const Currency &currency);

/// Why an entry can't be reversed; nothing where it can. A commitment stands for as long as what it was made for: it
/// ends by a release, never behind the award's back. A release stands: taken back it would commit money without who may
/// commit it, and without the rules of paras. 15, 16 and 20. A revaluation stands too: what was received or given up
/// since has taken its part back already.
[[nodiscard]] std::optional<Problem> checkReversible(const LedgerEntry &entry);

/// Support costs that a subject must bear: a share of its direct costs, rounded once for the subject.
[[nodiscard]] Money supportCostsDue(const Balances &ofSubject, const Decimal &rate, const Currency &currency);

[[nodiscard]] Problem amountProblem(const Currency &currency);
/// Before the announced minimum is reached (para. 16).
[[nodiscard]] Problem notOperationalProblem();

/// What can be allotted: available less the support costs that all outstanding allotments will bring. These are held
/// back as one share and charged for each award by itself, which by rounding can take half a minor unit more than was
/// held back for it. Nothing is held back for that, since nobody knows for how many awards: n awards are covered where
/// so much of the allotment is left that its own support costs are (n + 1) / 2 minor units (four dollars at 13 per cent
/// and a hundred awards). Whoever commits those as well is refused by what is available, which nothing overdraws
/// (para. 23).
[[nodiscard]] Money freeToAllot(const PoolPosition &position, const Decimal &supportCostRate);

/// The largest allotment that leaves room for its reserve and support costs in what is free; zero where there is none.
[[nodiscard]] Money mostToAllot(const Money &free, const Decimal &supportCostRate, const Decimal &reserveRate);
/// What an allotment takes of what is free: itself, its reserve and its support costs.
[[nodiscard]] Money takenByAllotment(const Money &amount, const Decimal &supportCostRate, const Decimal &reserveRate);

} // namespace fund

#pragma once

#include "ledger/balance_store.h"
#include "ledger/ledger_entry.h"

#include <optional>

namespace fund {

/// How a signed contribution becomes revenue: a dated setting that statements name.
enum class Recognition
{
    Ipsas23, ///< on signature, in full; where conditions apply, as they are met
    Ipsas47  ///< as received; where obligations apply, as they are met
};

/// "ipsas23", "ipsas47".
[[nodiscard]] QString recognitionKey(Recognition recognition);
[[nodiscard]] std::optional<Recognition> recognitionOf(QStringView key);
/// The words in which a statement names it.
[[nodiscard]] QString recognitionTitle(Recognition recognition);

/// What the books hold as due from one contribution: no cash, and no part of the pool.
struct DueBook
{
    Money receivable;      ///< in its own currency
    Money receivableWorth; ///< in the fund's currency, at the rates of the days on which it arose
    Money valuation;       ///< added to it by revaluations since
    Money deferred;        ///< whose conditions are not met, in its own currency; a liability above zero
    Money deferredWorth;   ///< the same in the fund's currency

    bool operator==(const DueBook &) const = default;
};

[[nodiscard]] DueBook dueBookFrom(const std::vector<CurrencyBalance> &balances, const Currency &own,
                                  const Currency &fundCurrency);

/// An amount in a contribution's currency with its worth in the fund's, at the rate of the day.
struct Valued
{
    Money original;
    Money worth;
};

// What each event moves; pure. `part` is taken as far as the book has it. Exchange differences stand apart from what
// they are of: realised where money or a decision ends a claim, unrealised at a revaluation.

/// Signature: a claim, as revenue or, where conditions apply, as a liability (IPSAS 23). Nothing under IPSAS 47.
[[nodiscard]] std::vector<Transfer> dueOnSignature(Recognition recognition, const Valued &amount, bool isConditional);
/// Money for a claim; what was received beyond one is deferred as far as `toDefer`, in the contribution's currency.
[[nodiscard]] std::vector<Transfer> dueOnReceipt(const DueBook &book, const Valued &received, const Money &toDefer);
/// A condition is met: what was deferred becomes revenue; beyond it a claim arises under IPSAS 47, where signature
/// made none.
[[nodiscard]] std::vector<Transfer> dueOnConditionMet(Recognition recognition, const DueBook &book, const Valued &met);
/// A claim is given up: against revenue (a reduction, which amends the agreement) or as an expense (a write-off). What
/// of it was deferred never was revenue.
[[nodiscard]] std::vector<Transfer> dueOnGivingUp(const DueBook &book, const Money &part, Account against);
/// Money goes back: what of it was deferred is owed no more.
[[nodiscard]] std::vector<Transfer> dueOnRefund(const DueBook &book, const Valued &refunded);
/// The part of a worth that goes with a part of its original; all of it with the last.
[[nodiscard]] Money worthOfPart(const Money &part, const Money &whole, const Money &worth);
/// What of a revaluation goes with a part of what it is of: realised, or gone.
[[nodiscard]] std::vector<Transfer> dueOnTakingBack(const Money &valuation);
/// A month's end: what is still receivable at the rate of that day.
[[nodiscard]] std::vector<Transfer> dueOnRevaluation(const DueBook &book, const Money &worthNow);

} // namespace fund

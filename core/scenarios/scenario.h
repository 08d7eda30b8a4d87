#pragma once

#include "base/problem.h"
#include "money/money.h"

#include <optional>

namespace fund {

/// What pays the two posts of para. 15: part of the States' contributions, or the regular budget.
enum class StaffSource
{
    Fund,
    RegularBudget
};

/// "fund", "regular-budget".
[[nodiscard]] QString staffSourceKey(StaffSource source);
[[nodiscard]] std::optional<StaffSource> staffSourceOf(QStringView key);

/// What money is turned into.
struct PlanSize
{
    qint64 delegates = 0;  ///< sponsored at each session
    qint64 activities = 0; ///< capacity-building activities a year

    bool operator==(const PlanSize &) const = default;
};

/// The inputs of a scenario: what things cost, and in which order money buys them. First come the delegates of the
/// small operation, then its activities; from there to the medium one, and on, activities and delegates in turn, in
/// the proportion in which the medium operation has more of them than the small one.
struct ScenarioCosts
{
    StaffSource staff = StaffSource::Fund;
    Money professional;   ///< the Professional post of para. 15, a year
    Money generalService; ///< the General Service post of para. 15, a year
    int sessions = 2;     ///< a year
    Money delegate;       ///< one delegate at one session: ticket, daily allowance, terminals
    Money activity;       ///< one activity
    PlanSize small{10, 3};
    PlanSize medium{20, 10};
    Money multiYearFrom; ///< yearly funding from which commitments over several years are thought of (para. 20 (b))
    int fundedYears = 5; ///< for how many years the funding is expected

    [[nodiscard]] const Currency &currency() const { return delegate.currency(); }
    bool operator==(const ScenarioCosts &) const = default;
};

/// Policy: not a scenario's own, but what an authority has set.
struct ScenarioRates
{
    Decimal supportCosts{13, 2}; ///< of expenditure (ST/AI/286)
    Decimal reserve{15, 2};      ///< of planned expenditure (ST/AI/284)

    bool operator==(const ScenarioRates &) const = default;
};

/// What a yearly funding becomes. The six amounts add up to the funding, to the last minor unit.
struct Scenario
{
    Money funding;          ///< a year
    bool isCarried = false; ///< false: the funding does not carry the staff, and nothing is bought
    PlanSize plan;
    int sessions = 0;
    bool multiYear = false;
    Money staffCost;
    Money sponsorship;
    Money activityCosts;
    Money supportCosts;
    Money reserve;
    Money unallocated; ///< not enough for the next step: carried over
    /// Whole years that the plan is carried out for if the funding comes for ScenarioCosts::fundedYears; the reserve
    /// is set aside once. 0 where nothing is spent.
    qint64 yearsSustained = 0;
    std::optional<Money> nextFunding; ///< the least that buys more; nullopt where nothing more is wanted

    [[nodiscard]] Money directCosts() const { return staffCost + sponsorship + activityCosts; }
    bool operator==(const Scenario &) const = default;
};

/// What a scenario asks for, checked in a fixed order: every amount in one currency and in bounds, unit costs above
/// zero, at least one session, a medium operation no smaller than the small one.
[[nodiscard]] Problems checkScenario(const Money &funding, const ScenarioCosts &costs);

/// The most that a yearly funding buys. Pure and exact; more funding never buys less. Only for what checkScenario
/// passes.
[[nodiscard]] Scenario planScenario(const Money &funding, const ScenarioCosts &costs, const ScenarioRates &rates);

/// What a plan costs a year: direct costs, support costs and reserve, each share rounded half to even, once. nullopt
/// where that is beyond Money::maxAmount.
[[nodiscard]] std::optional<Money> costOfPlan(const PlanSize &plan, const ScenarioCosts &costs,
                                              const ScenarioRates &rates);

/// The smallest yearly funding of which planScenario makes at least this plan; nullopt where none does.
[[nodiscard]] std::optional<Money> smallestFunding(const PlanSize &wanted, const ScenarioCosts &costs,
                                                   const ScenarioRates &rates);

/// Para. 20's two illustrations in the fund's currency: "small" (a), US$ 2 million, and "medium" (b), US$ 5 million.
struct ReferenceLevels
{
    Money small;
    Money medium;

    bool operator==(const ReferenceLevels &) const = default;
};

/// The inputs that reproduce para. 20, and its levels. Costs are the program's own assumptions, in US dollars.
[[nodiscard]] ScenarioCosts assumedCosts();
[[nodiscard]] ReferenceLevels paperLevels();
/// The same in another currency; `rate` is the UN operational rate: US dollars for one unit of it.
[[nodiscard]] ScenarioCosts convertedFromDollars(const ScenarioCosts &costs, const Decimal &rate, const Currency &to);
[[nodiscard]] ReferenceLevels convertedFromDollars(const ReferenceLevels &levels, const Decimal &rate,
                                                   const Currency &to);

} // namespace fund

#include "scenarios/scenario.h"

#include "base/wide.h"
#include "scenarios/plan_ladder.h"

#include <QCoreApplication>

namespace fund {

namespace {

const Currency paperCurrency{QStringLiteral("USD"), 2};

Money ofDollars(qint64 whole)
{
    return {whole * powerOfTen(paperCurrency.minorUnits), paperCurrency};
}

Money staffOf(const ScenarioCosts &costs)
{
    return costs.staff == StaffSource::Fund ? costs.professional + costs.generalService : Money(0, costs.currency());
}

/// nullopt where it is beyond what an amount may be.
std::optional<Money> directCostsOf(const PlanSize &plan, const ScenarioCosts &costs)
{
    const Wide direct = Wide(staffOf(costs).minor()) + Wide(plan.delegates) * costs.sessions * costs.delegate.minor() +
                        Wide(plan.activities) * costs.activity.minor();
    if (direct > Wide(Money::maxAmount))
        return std::nullopt;
    return Money(static_cast<qint64>(direct), costs.currency());
}

struct Amounts
{
    Money direct;
    Money supportCosts;
    Money reserve;

    [[nodiscard]] Money total() const { return direct + supportCosts + reserve; }
};

Amounts amountsOf(const Money &direct, const ScenarioRates &rates)
{
    return {direct, shareOf(direct, rates.supportCosts), shareOf(direct, rates.reserve)};
}

/// What the funding of some years carries of a yearly expenditure, once the reserve is set aside.
qint64 yearsSustainedBy(const Money &funding, int fundedYears, const Amounts &amounts)
{
    const Wide yearly = Wide(amounts.direct.minor()) + amounts.supportCosts.minor();
    if (yearly == 0)
        return 0;
    return static_cast<qint64>((Wide(funding.minor()) * fundedYears - amounts.reserve.minor()) / yearly);
}

class Checker
{
public:
    explicit Checker(const Currency &currency) : m_currency(currency) {}

    void amount(const char *field, const Money &money, qint64 least)
    {
        if (money.currency() == m_currency && money.minor() >= least && money.minor() <= Money::maxAmount)
            return;
        const QString most = Money(Money::maxAmount, m_currency).toText();
        add(field, "scenario_amount_must_be_in_bounds",
            least > 0 ? QCoreApplication::translate("scenarios", "An amount above zero in %1, of at most %2.")
                            .arg(m_currency.code, most)
                      : QCoreApplication::translate("scenarios", "An amount in %1 from zero to %2.")
                            .arg(m_currency.code, most));
    }
    void number(const char *field, qint64 value, qint64 least, qint64 most)
    {
        if (value < least || value > most)
            add(field, "scenario_number_must_be_in_bounds",
                QCoreApplication::translate("scenarios", "A whole number from %1 to %2.")
                    .arg(QString::number(least), QString::number(most)));
    }
    void add(const char *field, const char *rule, const QString &sentence, const char *paragraph = "")
    {
        m_problems.push_back(
            {QString::fromLatin1(field), QString::fromLatin1(rule), sentence, QString::fromLatin1(paragraph), 0});
    }
    [[nodiscard]] Problems take() { return std::move(m_problems); }

private:
    Currency m_currency;
    Problems m_problems;
};

constexpr qint64 mostOfAKind = 1000;

} // namespace

QString staffSourceKey(StaffSource source)
{
    return source == StaffSource::Fund ? QStringLiteral("fund") : QStringLiteral("regular-budget");
}

std::optional<StaffSource> staffSourceOf(QStringView key)
{
    for (const StaffSource source : {StaffSource::Fund, StaffSource::RegularBudget})
        if (key == staffSourceKey(source))
            return source;
    return std::nullopt;
}

Problems checkScenario(const Money &funding, const ScenarioCosts &costs)
{
    Checker check(costs.currency());
    check.amount("funding", funding, 1);
    check.amount("professional", costs.professional, 0);
    check.amount("general_service", costs.generalService, 0);
    check.number("sessions", costs.sessions, 1, 12);
    check.amount("delegate", costs.delegate, 1);
    check.amount("activity", costs.activity, 1);
    check.number("small_delegates", costs.small.delegates, 0, mostOfAKind);
    check.number("small_activities", costs.small.activities, 0, mostOfAKind);
    check.number("medium_delegates", costs.medium.delegates, 0, mostOfAKind);
    check.number("medium_activities", costs.medium.activities, 0, mostOfAKind);
    if (costs.medium.delegates < costs.small.delegates || costs.medium.activities < costs.small.activities)
        check.add("medium_delegates", "medium_operation_must_not_be_smaller",
                  QCoreApplication::translate("scenarios",
                                              "A medium operation has no fewer delegates or activities than a small "
                                              "one."),
                  "para. 20");
    check.amount("multi_year_from", costs.multiYearFrom, 0);
    check.number("years", costs.fundedYears, 1, 50);
    return check.take();
}

Scenario planScenario(const Money &funding, const ScenarioCosts &costs, const ScenarioRates &rates)
{
    const Money nothing(0, costs.currency());
    Scenario scenario{.funding = funding,
                      .isCarried = false,
                      .plan = {},
                      .sessions = costs.sessions,
                      .multiYear = funding >= costs.multiYearFrom,
                      .staffCost = nothing,
                      .sponsorship = nothing,
                      .activityCosts = nothing,
                      .supportCosts = nothing,
                      .reserve = nothing,
                      .unallocated = funding,
                      .yearsSustained = 0,
                      .nextFunding = std::nullopt};
    const PlanLadder ladder(costs.small, costs.medium);
    const qint64 beyond = ladder.first([&](const PlanSize &plan) {
        const auto cost = costOfPlan(plan, costs, rates);
        return !cost || *cost > funding;
    });
    if (beyond <= ladder.last())
        scenario.nextFunding = costOfPlan(ladder.at(beyond), costs, rates);
    if (beyond == 0)
        return scenario;
    scenario.isCarried = true;
    scenario.plan = ladder.at(beyond - 1);
    const Amounts amounts = amountsOf(*directCostsOf(scenario.plan, costs), rates);
    scenario.staffCost = staffOf(costs);
    scenario.activityCosts = Money(scenario.plan.activities * costs.activity.minor(), costs.currency());
    scenario.sponsorship = amounts.direct - scenario.staffCost - scenario.activityCosts;
    scenario.supportCosts = amounts.supportCosts;
    scenario.reserve = amounts.reserve;
    scenario.unallocated = funding - amounts.total();
    scenario.yearsSustained = yearsSustainedBy(funding, costs.fundedYears, amounts);
    return scenario;
}

std::optional<Money> costOfPlan(const PlanSize &plan, const ScenarioCosts &costs, const ScenarioRates &rates)
{
    const auto direct = directCostsOf(plan, costs);
    if (!direct)
        return std::nullopt;
    const Money total = amountsOf(*direct, rates).total();
    return total.minor() <= Money::maxAmount ? std::optional(total) : std::nullopt;
}

std::optional<Money> smallestFunding(const PlanSize &wanted, const ScenarioCosts &costs, const ScenarioRates &rates)
{
    const PlanLadder ladder(costs.small, costs.medium);
    const qint64 rung = ladder.first([&](const PlanSize &plan) {
        return plan.delegates >= wanted.delegates && plan.activities >= wanted.activities;
    });
    return rung <= ladder.last() ? costOfPlan(ladder.at(rung), costs, rates) : std::nullopt;
}

ScenarioCosts assumedCosts()
{
    ScenarioCosts costs;
    costs.professional = ofDollars(230'000);
    costs.generalService = ofDollars(120'000);
    costs.delegate = ofDollars(7'500);
    costs.activity = ofDollars(300'000);
    costs.multiYearFrom = paperLevels().medium;
    return costs;
}

ReferenceLevels paperLevels()
{
    return {ofDollars(2'000'000), ofDollars(5'000'000)};
}

ScenarioCosts convertedFromDollars(const ScenarioCosts &costs, const Decimal &rate, const Currency &to)
{
    ScenarioCosts converted = costs;
    for (Money ScenarioCosts::*amount :
         {&ScenarioCosts::professional, &ScenarioCosts::generalService, &ScenarioCosts::delegate,
          &ScenarioCosts::activity, &ScenarioCosts::multiYearFrom})
        converted.*amount = convertAtOperationalRate(costs.*amount, rate, to);
    return converted;
}

ReferenceLevels convertedFromDollars(const ReferenceLevels &levels, const Decimal &rate, const Currency &to)
{
    return {convertAtOperationalRate(levels.small, rate, to), convertAtOperationalRate(levels.medium, rate, to)};
}

} // namespace fund

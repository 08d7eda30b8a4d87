#include "travel/travel_table.h"

#include "states/state.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace fund {

namespace {

QString shownState(const QString &iso3)
{
    const State *state = stateOf(iso3);
    return state ? state->name(languageOf(QLocale().name().left(2)).value_or(Language::English)) : iso3;
}

Problem missing(const char *field, const char *rule, const QString &sentence)
{
    return {QString::fromLatin1(field), QString::fromLatin1(rule), sentence, {}, 0};
}

/// Adds up what an estimate needs, and what it lacks.
class Estimator
{
public:
    explicit Estimator(const TravelTable &table) : m_table(table) {}

    [[nodiscard]] Money converted(const Money &amount)
    {
        const QString &code = amount.currency().code;
        const auto rate = m_table.rates.find(code);
        if (rate != m_table.rates.end())
            return convertAtOperationalRate(amount, rate->second, m_table.fundCurrency);
        add(missing("currency", "rate_must_be_known",
                    QCoreApplication::translate("travel", "There is no UN operational rate for %1 in %2. Import the "
                                                          "rates of that month first.")
                        .arg(code, m_table.on.toString(QStringLiteral("yyyy-MM")))));
        return {0, m_table.fundCurrency};
    }

    void add(Problem problem)
    {
        if (std::find(m_problems.begin(), m_problems.end(), problem) == m_problems.end())
            m_problems.push_back(std::move(problem));
    }

    [[nodiscard]] const Problems &problems() const { return m_problems; }

private:
    const TravelTable &m_table;
    Problems m_problems;
};

} // namespace

Result<CostEstimate> estimateCost(const TravelTable &table, const QString &stateIso3, int nights)
{
    Estimator estimator(table);
    const Money nothing(0, table.fundCurrency);
    CostEstimate estimate{nothing, nothing, nights, nothing};
    const QString day = table.on.toString(Qt::ISODate);
    if (const auto fare = table.fares.find(stateIso3); fare != table.fares.end())
        estimate.fare = estimator.converted(fare->second);
    else
        estimator.add(missing("state", "fare_must_be_known",
                              QCoreApplication::translate("travel", "There is no fare from %1 to %2 on %3. Import the "
                                                                    "travel costs.")
                                  .arg(shownState(stateIso3), table.place, day)));
    if (table.daily)
        estimate.daily = estimator.converted(Money(table.daily->minor() * nights, table.daily->currency()));
    else
        estimator.add(missing("place", "daily_rate_must_be_known",
                              QCoreApplication::translate("travel", "There is no daily subsistence rate for %1 on %2. "
                                                                    "Import the travel costs.")
                                  .arg(table.place, day)));
    if (table.terminals)
        estimate.terminals = estimator.converted(*table.terminals);
    else
        estimator.add(missing("place", "terminals_must_be_known",
                              QCoreApplication::translate("travel", "There are no terminal expenses for %1 on %2. "
                                                                    "Import the travel costs (zero, where none are "
                                                                    "paid).")
                                  .arg(table.place, day)));
    if (!estimator.problems().empty())
        return refused(estimator.problems());
    return estimate;
}

std::vector<MissingPart> missingParts(const TravelTable &table, const QString &stateIso3)
{
    std::vector<MissingPart> missing;
    const auto look = [&](CostPart part, const Money *amount) {
        MissingPart lacking{part};
        if (amount && table.rates.count(amount->currency().code) > 0)
            return;
        if (amount)
            lacking = {CostPart::Rate, amount->currency().code};
        if (std::find(missing.begin(), missing.end(), lacking) == missing.end())
            missing.push_back(std::move(lacking));
    };
    const auto fare = table.fares.find(stateIso3);
    look(CostPart::Fare, fare == table.fares.end() ? nullptr : &fare->second);
    look(CostPart::Daily, table.daily ? &*table.daily : nullptr);
    look(CostPart::Terminals, table.terminals ? &*table.terminals : nullptr);
    return missing;
}

} // namespace fund

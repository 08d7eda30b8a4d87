#pragma once

#include "base/decimal.h"
#include "travel/travel_cost.h"

#include <map>
#include <vector>

namespace fund {

/// The costs that hold for one place on one date, with the rates of exchange of that date.
struct TravelTable
{
    QString place;
    QDate on;
    Currency fundCurrency;
    std::map<QString, Money> fares; ///< by iso3
    std::optional<Money> daily;
    std::optional<Money> terminals;
    std::map<QString, Decimal> rates; ///< units of a currency for one unit of the fund's; missing where none is known

    bool operator==(const TravelTable &) const = default;
};

/// Fare + nights × daily rate + terminal expenses, each converted once. Refused, with a problem for each, where a fare,
/// a rate or a rate of exchange is missing: such an applicant can't be selected, and it is said so.
[[nodiscard]] Result<CostEstimate> estimateCost(const TravelTable &table, const QString &stateIso3, int nights);

/// What an estimate is made of.
enum class CostPart
{
    Fare,
    Daily,
    Terminals,
    Rate
};

/// What is not on record for an estimate.
struct MissingPart
{
    CostPart part = CostPart::Fare;
    QString currency{}; ///< of a rate of exchange

    bool operator==(const MissingPart &) const = default;
};

/// What estimateCost() would refuse for, in its order; empty where it would not.
[[nodiscard]] std::vector<MissingPart> missingParts(const TravelTable &table, const QString &stateIso3);

} // namespace fund

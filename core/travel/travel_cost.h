#pragma once

#include "base/result.h"
#include "money/money.h"

#include <QDate>

namespace fund {

enum class TravelCostKind
{
    Fare,     ///< one return journey from a State's capital to the place
    Daily,    ///< subsistence a night at the place
    Terminals ///< terminal expenses of one journey to the place
};

/// "fare", "daily", "terminals".
[[nodiscard]] QString travelCostKindKey(TravelCostKind kind);
[[nodiscard]] std::optional<TravelCostKind> travelCostKindOf(QStringView key);

/// One line of the office's dated tables. None is shipped with the program.
struct TravelCost
{
    TravelCostKind kind = TravelCostKind::Fare;
    QString place;     ///< of the meeting: "New York"
    QString stateIso3; ///< for fares only
    QDate validFrom;
    Money amount;   ///< in any currency; converted at the operational rate of the closing date
    QString source; ///< where it was read: "ICSC circular of 1 November 2026"
    int line = 0;   ///< of the imported file

    bool operator==(const TravelCost &) const = default;
};

/// Place, State for fares and for nothing else, date, amount that is not negative, source.
[[nodiscard]] Problems checkTravelCost(const TravelCost &cost);

/// An estimate and its parts, all in the fund's currency.
struct CostEstimate
{
    Money fare;
    Money daily; ///< nights × rate
    int nights = 0;
    Money terminals;

    [[nodiscard]] Money total() const { return fare + daily + terminals; }
    bool operator==(const CostEstimate &) const = default;
};

} // namespace fund

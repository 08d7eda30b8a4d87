#include "travel/travel_cost.h"

#include "states/state.h"

#include <QCoreApplication>

#include <array>

namespace fund {

namespace {

constexpr std::array kinds = {TravelCostKind::Fare, TravelCostKind::Daily, TravelCostKind::Terminals};

} // namespace

QString travelCostKindKey(TravelCostKind kind)
{
    switch (kind) {
    case TravelCostKind::Fare:
        return QStringLiteral("fare");
    case TravelCostKind::Daily:
        return QStringLiteral("daily");
    case TravelCostKind::Terminals:
        return QStringLiteral("terminals");
    }
    Q_UNREACHABLE();
}

std::optional<TravelCostKind> travelCostKindOf(QStringView key)
{
    for (const TravelCostKind kind : kinds)
        if (key == travelCostKindKey(kind))
            return kind;
    return std::nullopt;
}

Problems checkTravelCost(const TravelCost &cost)
{
    Problems problems;
    const auto require = [&](bool holds, const char *field, const char *rule, const char *sentence) {
        if (!holds)
            problems.push_back({QString::fromLatin1(field),
                                QString::fromLatin1(rule),
                                QCoreApplication::translate("travel", sentence),
                                {},
                                cost.line});
    };
    require(!cost.place.trimmed().isEmpty(), "place", "travel_cost_must_have_a_place",
            QT_TRANSLATE_NOOP("travel", "Name the place of the meeting."));
    if (cost.kind == TravelCostKind::Fare)
        require(stateOf(cost.stateIso3) != nullptr, "state", "fare_must_have_a_state",
                QT_TRANSLATE_NOOP("travel", "A fare is from a State: name it."));
    else
        require(cost.stateIso3.isEmpty(), "state", "only_a_fare_has_a_state",
                QT_TRANSLATE_NOOP("travel", "Subsistence and terminal expenses go by the place alone: leave the State "
                                            "out."));
    require(cost.validFrom.isValid(), "valid_from", "travel_cost_must_be_dated",
            QT_TRANSLATE_NOOP("travel", "Say from which date it holds."));
    require(!cost.amount.isNegative() && cost.amount.minor() <= Money::maxAmount, "amount",
            "travel_cost_must_not_be_negative", QT_TRANSLATE_NOOP("travel", "An amount of zero or more."));
    require(!cost.source.trimmed().isEmpty(), "source", "travel_cost_must_have_a_source",
            QT_TRANSLATE_NOOP("travel", "Say where it was read."));
    return problems;
}

} // namespace fund

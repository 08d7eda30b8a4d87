#include "travel/travel_store.h"

#include "rates/rate_store.h"
#include "record/change.h"

namespace fund {

namespace {

TravelCost costFrom(const Statement &row)
{
    TravelCost cost;
    cost.kind = travelCostKindOf(row.text(0)).value_or(TravelCostKind::Fare);
    cost.place = row.text(1);
    cost.stateIso3 = row.text(2);
    cost.validFrom = row.date(3);
    cost.amount = Money(row.integer(5), currencyOnRecord(row.text(4)));
    cost.source = row.text(6);
    return cost;
}

} // namespace

void insertTravelCost(Change &change, const TravelCost &cost)
{
    change.insert(R"sql(
        INSERT INTO travel_costs (kind, place, state_iso3, valid_from, currency, amount, source, recorded_by,
                                  recorded_at)
        VALUES (:kind, :place, :state, :valid_from, :currency, :amount, :source, :by, :recorded_at)
    )sql",
                  {{":kind", travelCostKindKey(cost.kind)},
                   {":place", cost.place.trimmed()},
                   {":state", cost.stateIso3.isEmpty() ? std::nullopt : std::optional(cost.stateIso3)},
                   {":valid_from", cost.validFrom},
                   {":currency", cost.amount.currency().code},
                   {":amount", cost.amount.minor()},
                   {":source", cost.source.trimmed()},
                   {":by", change.session().user().id},
                   {":recorded_at", change.momentText()}});
}

std::vector<TravelCost> readTravelCosts(const Database &database, const QString &place)
{
    std::vector<TravelCost> costs;
    Statement row(database, R"sql(
        SELECT kind, place, state_iso3, valid_from, currency, amount, source
        FROM travel_costs
        WHERE :place = '' OR place = :place
        ORDER BY place, kind, state_iso3, valid_from, id
    )sql",
                  {{":place", place.trimmed()}});
    while (row.next())
        costs.push_back(costFrom(row));
    return costs;
}

TravelTable readTravelTable(const Database &database, const QString &place, const ReadAt &at,
                            const Currency &fundCurrency)
{
    TravelTable table{place.trimmed(), at.on, fundCurrency, {}, {}, {}, {}};
    Statement row(database, R"sql(
        SELECT kind, place, state_iso3, valid_from, currency, amount, source
        FROM travel_costs
        WHERE place = :place
            AND valid_from <= :on
            AND (:known_at IS NULL OR recorded_at <= :known_at)
        ORDER BY valid_from, id
    )sql",
                  {{":place", table.place}, {":on", at.on}, {":known_at", at.knownAtText()}});
    while (row.next()) { // a later one takes the place of an earlier
        const TravelCost cost = costFrom(row);
        switch (cost.kind) {
        case TravelCostKind::Fare:
            table.fares[cost.stateIso3] = cost.amount;
            break;
        case TravelCostKind::Daily:
            table.daily = cost.amount;
            break;
        case TravelCostKind::Terminals:
            table.terminals = cost.amount;
            break;
        }
        const QString &currency = cost.amount.currency().code;
        if (!table.rates.contains(currency))
            if (const auto rate = readRate(database, currency, at, fundCurrency))
                table.rates.emplace(currency, *rate);
    }
    return table;
}

} // namespace fund

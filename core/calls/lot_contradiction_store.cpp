#include "calls/lot_contradiction_store.h"

#include "record/change.h"
#include "storage/statement.h"

namespace fund {

void insertLotContradiction(Change &change, LotValueId id, const QString &read)
{
    change.insert(R"sql(
        INSERT INTO lot_contradictions (lot_value_id, value, on_date, recorded_by, recorded_at)
        VALUES (:lot_value, :value, :on_date, :by, :recorded_at)
    )sql",
                  {{":lot_value", id},
                   {":value", read},
                   {":on_date", change.session().onDate()},
                   {":by", change.session().user().id},
                   {":recorded_at", change.momentText()}});
}

std::vector<LotContradiction> readLotContradictions(const Database &database, CallId call)
{
    std::vector<LotContradiction> contradictions;
    Statement row(database, R"sql(
        SELECT c.value, u.name, c.on_date
        FROM lot_values AS v
        JOIN lot_contradictions AS c ON c.lot_value_id = v.id
        JOIN users AS u ON u.id = c.recorded_by
        WHERE v.call_id = :call
        ORDER BY c.id
    )sql",
                  {{":call", call}});
    while (row.next())
        contradictions.push_back({row.text(0), row.text(1), row.date(2)});
    return contradictions;
}

} // namespace fund

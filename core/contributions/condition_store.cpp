#include "contributions/condition_store.h"

#include "record/change.h"

namespace fund {

void insertConditionStatement(Change &change, qint64 agreement, const QString &reason)
{
    change.insert(R"sql(
        INSERT INTO condition_statements (agreement_id, reason, recorded_by, recorded_at)
        VALUES (:agreement, :reason, :by, :recorded_at)
    )sql",
                  {{":agreement", agreement},
                   {":reason", reason.trimmed()},
                   {":by", change.session().user().id},
                   {":recorded_at", change.momentText()}});
}

std::optional<ConditionStatement> readConditionStatement(const Database &database, ContributionId contribution)
{
    Statement row(database, R"sql(
        SELECT u.name, s.recorded_at, s.reason
        FROM agreements AS a
        JOIN condition_statements AS s ON s.agreement_id = a.id
        JOIN users AS u ON u.id = s.recorded_by
        WHERE a.contribution_id = :contribution
    )sql",
                  {{":contribution", contribution}});
    if (!row.next())
        return std::nullopt;
    return ConditionStatement{row.text(0), row.moment(1), row.text(2)};
}

} // namespace fund

#include "applications/version_notice_store.h"

#include "record/change.h"
#include "storage/statement.h"

namespace fund {

std::optional<UntoldVersion> readUntoldVersion(const Database &database, CallId call)
{
    Statement row(database, R"sql(
        SELECT v.id, v.version, count(a.id)
        FROM call_versions AS v
        JOIN applications AS a ON a.call_id = v.call_id AND a.received_at < v.published_at
        LEFT JOIN application_withdrawals AS w ON w.application_id = a.id
        LEFT JOIN version_notices AS n ON n.version_id = v.id
        WHERE v.call_id = :call AND v.version > 1 AND w.id IS NULL AND n.id IS NULL
          AND v.version = (SELECT max(newest.version) FROM call_versions AS newest
                           WHERE newest.call_id = v.call_id AND newest.published_at IS NOT NULL)
        GROUP BY v.id
    )sql",
                  {{":call", call}});
    if (!row.next())
        return std::nullopt;
    return UntoldVersion{row.id<CallVersionTag>(0), static_cast<int>(row.integer(1)), static_cast<int>(row.integer(2))};
}

void insertVersionNotice(Change &change, const UntoldVersion &version, const QString &how)
{
    change.insert(R"sql(
        INSERT INTO version_notices (version_id, how, applicants, on_date, recorded_by, recorded_at)
        VALUES (:version, :how, :applicants, :on_date, :by, :recorded_at)
    )sql",
                  {{":version", version.version},
                   {":how", how},
                   {":applicants", version.applicants},
                   {":on_date", change.session().onDate()},
                   {":by", change.session().user().id},
                   {":recorded_at", change.momentText()}});
}

} // namespace fund

#include "applications/application_counts.h"
#include "storage/statement.h"

namespace fund {

ApplicantCounts countApplicants(const Database &database, CallId call)
{
    ApplicantCounts counts;
    Statement row(database, R"sql(
        SELECT m.name, a.gender, count(*)
        FROM applications a
        JOIN call_memberships m ON m.iso3 = a.state_iso3 AND m.kind = 'region'
            AND m.version_id = (SELECT max(id)
                                FROM call_versions
                                WHERE call_id = :call AND published_at IS NOT NULL)
        WHERE a.call_id = :call
            AND NOT EXISTS (SELECT 1 FROM application_withdrawals w WHERE w.application_id = a.id)
        GROUP BY m.name, a.gender
    )sql",
                  {{":call", call}});
    while (row.next())
        counts[{row.text(0), genderOf(row.text(1)).value_or(Gender::NotSaid)}] += static_cast<int>(row.integer(2));
    return counts;
}

} // namespace fund

#include "applications/sealed_reason_store.h"

#include "record/change.h"
#include "storage/statement.h"

namespace fund {

void insertSealedReason(Change &change, const SealedReason &reason)
{
    change.insert(R"sql(
        INSERT INTO sealed_reasons (application_id, digest, box, recorded_by, recorded_at)
        VALUES (:application, :digest, :box, :by, :recorded_at)
    )sql",
                  {{":application", reason.application},
                   {":digest", reason.digest},
                   {":box", reason.box},
                   {":by", change.session().user().id},
                   {":recorded_at", change.momentText()}});
}

std::optional<SealedReason> findSealedReason(const Database &database, const QByteArray &digest)
{
    Statement row(database, R"sql(
        SELECT application_id, digest, box
        FROM sealed_reasons
        WHERE digest = :digest
    )sql",
                  {{":digest", digest}});
    if (!row.next())
        return std::nullopt;
    return SealedReason{row.id<ApplicationTag>(0), row.bytes(1), row.bytes(2)};
}

QString readWithdrawalReason(const Database &database, ApplicationId id)
{
    Statement row(database, R"sql(
        SELECT w.reason
        FROM nominations AS n
        JOIN nomination_withdrawals AS w ON w.nomination_id = n.id
        WHERE n.application_id = :application
        UNION ALL
        SELECT reason
        FROM application_withdrawals
        WHERE application_id = :application
    )sql",
                  {{":application", id}});
    return row.next() ? row.text(0) : QString();
}

} // namespace fund

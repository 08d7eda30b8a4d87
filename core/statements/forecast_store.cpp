#include "statements/forecast_store.h"

#include "storage/statement.h"

namespace fund {

Money readReceivedOf(const Database &database, const Contribution &contribution, const ReadAt &at)
{
    Statement row(database, R"sql(
        SELECT coalesce(sum(r.amount), 0)
        FROM receipts AS r
        WHERE r.contribution_id = :contribution
            AND r.on_date <= :on
            AND (:known_at IS NULL OR r.recorded_at <= :known_at)
            AND NOT EXISTS (SELECT 1
                            FROM ledger_entries AS v
                            WHERE v.reverses = r.ledger_entry_id
                                AND v.on_date <= :on
                                AND (:known_at IS NULL OR v.recorded_at <= :known_at))
    )sql",
                  {{":contribution", contribution.id}, {":on", at.on}, {":known_at", at.knownAtText()}});
    return {row.next() ? row.integer(0) : 0, contribution.pledged.currency()};
}

std::optional<CallId> readCallOf(const Database &database, const QString &subject)
{
    static const QString prefix = QStringLiteral("nominations/");
    if (!subject.startsWith(prefix))
        return std::nullopt;
    Statement row(database, R"sql(
        SELECT call_id
        FROM nominations
        WHERE id = :id
    )sql",
                  {{":id", subject.sliced(prefix.size()).toLongLong()}});
    return row.next() ? std::optional(row.id<CallTag>(0)) : std::nullopt;
}

} // namespace fund

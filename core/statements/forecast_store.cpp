#include "statements/forecast_store.h"

#include "storage/statement.h"

namespace fund {

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

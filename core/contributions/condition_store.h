#pragma once

#include "contributions/contribution.h"
#include "storage/database.h"

namespace fund {

class Change;

/// Who stated that an agreement's conditions name no use.
struct ConditionStatement
{
    QString byName;
    QDateTime recordedAt;
    QString reason; ///< why conspicuous words of them name none; empty where there were none

    bool operator==(const ConditionStatement &) const = default;
};

void insertConditionStatement(Change &change, qint64 agreement, const QString &reason);
/// Of a contribution's agreement; nullopt where nobody stated anything.
[[nodiscard]] std::optional<ConditionStatement> readConditionStatement(const Database &database,
                                                                       ContributionId contribution);

} // namespace fund

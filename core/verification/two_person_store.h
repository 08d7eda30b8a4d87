#pragma once

#include "identity/role.h"
#include "storage/database.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace fund {

/// A deed that a rule asks two people for, as the file tells it.
struct TwoPersonDeed
{
    QString where; ///< the row that was written second: "certified_payments/4"
    UserId first;
    UserId second;
    QDateTime moment; ///< of the second half
};

/// A representative's key and who confirmed it, payments certified and made, refusals that two people judged, a
/// lot's value and who read it again, due diligence and hits proposed and decided. Of a key the first person is who
/// added its owner.
[[nodiscard]] std::vector<TwoPersonDeed> readTwoPersonDeeds(const Database &database);

} // namespace fund

#pragma once

#include "applications/application.h"
#include "storage/database.h"

#include <QByteArray>

namespace fund {

class Change;

/// A reason about one person as it lies in the file.
struct SealedReason
{
    ApplicationId application;
    QByteArray digest; ///< of salt and words; stands in their place
    QByteArray box;    ///< under the person's key; empty once the person is erased

    bool operator==(const SealedReason &) const = default;
};

void insertSealedReason(Change &change, const SealedReason &reason);
[[nodiscard]] std::optional<SealedReason> findSealedReason(const Database &database, const QByteArray &digest);
/// Why an applicant withdrew, before or after the decision, as it lies in the file; empty where nobody did.
[[nodiscard]] QString readWithdrawalReason(const Database &database, ApplicationId id);

} // namespace fund

#pragma once

#include "contributions/contribution.h"
#include "storage/database.h"

namespace fund {

class Session;

/// A contribution as one person enters it at once: announced, or already signed, or already at the bank.
struct ContributionIntake
{
    ContributionDraft pledge;
    QString stateIso3; ///< a State that has not given yet; else pledge.donor says who
    ContributionStage stage = ContributionStage::Pledged; ///< how far it has come; PartlyReceived is no answer here
    QDate agreedOn;                                       ///< for Agreed and Received: of the whole amount
    QDate receivedOn;                                     ///< for Received
    QString bankReference;                                ///< for Received

    bool operator==(const ContributionIntake &) const = default;
};

/// The rules of pledge, agreement and receipt, each field told once: "agreed_on" and "received_on" are the dates of the
/// later steps.
[[nodiscard]] Problems checkIntake(const Database &database, const ContributionIntake &intake,
                                   const Currency &fundCurrency, const QDate &today);

/// Records all of it as one deed, the State as a donor where it is new. A wish is refused and kept as a request, as
/// recordContribution does (para. 19).
[[nodiscard]] Result<ContributionId> recordIntake(Session &session, const ContributionIntake &intake);

} // namespace fund

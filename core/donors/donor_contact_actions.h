#pragma once

#include "donors/donor_contact.h"

namespace fund {

class Session;

/// Whom letters go to from now on. A person's address is sealed, so that only who is cleared for personal values may
/// record it ("address_must_be_sealed").
[[nodiscard]] Result<void> recordContact(Session &session, const DonorContactDraft &draft);
/// Takes a person's addresses away for good, as they asked for or as their time is over (para. 11).
[[nodiscard]] Result<void> eraseContact(Session &session, DonorId donor, const QString &reason);

/// The lines that hold; empty where there are none. NotAuthorised ("address_is_sealed") where they are a person's and
/// the user isn't cleared.
[[nodiscard]] Result<QString> openContact(const Session &session, const DonorContact &contact);
/// With the form of address, which is sealed with the lines.
[[nodiscard]] Result<OpenedContact> openWholeContact(const Session &session, const DonorContact &contact);

} // namespace fund

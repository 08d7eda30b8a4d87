#pragma once

#include "applications/application.h"
#include "base/result.h"

namespace fund {

class Change;
class Session;

// Why one person withdrew, was declined or was judged goes with the person when they are erased (para. 11): the words
// lie under the person's own key, and the record of the deed holds the digest of the box's content in their place.

/// Seals the words within the deed and gives what stands in their place: "sealed:" and 64 hexadecimal digits. Of an
/// erased person nothing is kept. Fails for who is not cleared, and where the person's boxes were touched.
[[nodiscard]] Result<QString> sealReason(Change &change, ApplicationId id, const QString &reason);

/// The words that stand behind a reason on record, for who is cleared; for others, and once the person is erased, a
/// sentence that says so. A reason that lies open, as older files have them, is given as it is.
[[nodiscard]] QString reasonText(const Session &session, const QString &onRecord);

/// Why an applicant withdrew, before or after the decision, opened as above; empty where nobody did.
[[nodiscard]] QString withdrawalReason(const Session &session, ApplicationId id);

} // namespace fund

#pragma once

#include "applications/application.h"
#include "base/result.h"
#include "localisation/wording.h"

namespace fund {

class Change;
class Session;

// Why one person withdrew, was declined or was judged goes with the person when they are erased (para. 11): the words
// lie under the person's own key, and the record of the deed holds the digest of the box's content in their place.

/// Seals the words within the deed and gives what stands in their place: "sealed:" and 64 hexadecimal digits. Who is
/// not cleared seals them to the key of the call, which the cleared open. Of an erased person nothing is kept. Fails
/// where the person's boxes were touched.
[[nodiscard]] Result<QString> sealReason(Change &change, ApplicationId id, const QString &reason);

enum class ReasonStanding
{
    Open,   ///< its words are told
    Sealed, ///< the reader is not cleared for them
    Erased  ///< they went with the person
};

/// A reason as somebody may read it. A paper tells it in its own language, whatever the window speaks.
struct OpenedReason
{
    QString words;
    ReasonStanding standing = ReasonStanding::Open;

    /// The words or, without them, a sentence that says why.
    [[nodiscard]] QString text(const Wording &wording) const;
    bool operator==(const OpenedReason &) const = default;
};

/// What stands behind a reason on record. One that lies open, as older files have them, is given as it is.
[[nodiscard]] OpenedReason openReason(const Session &session, const QString &onRecord);
/// The same as a sentence of the window.
[[nodiscard]] QString reasonText(const Session &session, const QString &onRecord);
/// The same for where nobody reads along: only what lies open is told.
[[nodiscard]] QString unreadReason(const QString &onRecord);

/// Why an applicant withdrew, before or after the decision, opened as above; empty where nobody did.
[[nodiscard]] QString withdrawalReason(const Session &session, ApplicationId id);

} // namespace fund

#pragma once

#include "identity/secrets.h"
#include "reviews/review_document.h"

namespace fund {

class Session;

// What reviewers wrote of a person goes when the person is erased (para. 11): notes under the person's own key, and
// under the keys of the other reviewers of the same application; reasons for standing back under the call's review key.

/// The key of an application's person; nullopt for who is not cleared, and once the person is erased.
[[nodiscard]] std::optional<SecretBytes> openPersonKeyOf(const Session &session, ApplicationId id);

/// A note with its salt: what is sealed.
[[nodiscard]] QByteArray noteContent(const SubmittedReview &review);
[[nodiscard]] QByteArray sealNote(const QByteArray &content, const SecretBytes &personKey, Chance &chance);

/// Fills in the notes that this person may read: every note for who is cleared, one's own, and those of the other
/// reviewers of an application that one has reviewed. What is erased, or was touched by another program, stays empty.
void openNotes(const Session &session, std::vector<OpenedReview> &reviews);

/// Fills in what reviewers of a call said when they stood back, for who is cleared.
void openReasons(const Session &session, CallId call, std::vector<Recusal> &recusals);

} // namespace fund

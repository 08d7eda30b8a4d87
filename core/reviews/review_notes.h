#pragma once

#include "identity/secrets.h"
#include "reviews/review_document.h"

namespace fund {

class Session;

// What reviewers wrote of a person lies under the person's own key: it goes when the person is erased (para. 11).

/// The key of an application's person; nullopt for who is not cleared, and once the person is erased.
[[nodiscard]] std::optional<SecretBytes> openPersonKeyOf(const Session &session, ApplicationId id);

[[nodiscard]] QByteArray sealNote(const SubmittedReview &review, const SecretBytes &personKey, Chance &chance);

/// Fills in the notes that this person may read: every note for who is cleared, else one's own. What is erased, or was
/// touched by another program, stays empty.
void openNotes(const Session &session, std::vector<OpenedReview> &reviews);

} // namespace fund

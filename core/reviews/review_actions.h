#pragma once

#include "base/result.h"
#include "reviews/review_document.h"

namespace fund {

class Session;

/// Keeps what the reviewer has begun, sealed to the reviewer, at every key: no entry, and no one else can read it.
[[nodiscard]] Result<void> saveBegunReview(const Session &session, const Assignment &assignment,
                                           const BegunReview &begun);
/// nullopt: nothing begun.
[[nodiscard]] std::optional<BegunReview> readBegunReview(const Session &session, const Assignment &assignment);

/// Submits the own review of an application, once and for all. It is sealed to its author and to the call's review
/// key; what was begun is gone.
[[nodiscard]] Result<ReviewId> submitReview(Session &session, ApplicationId application, const ReviewDraft &draft);

/// A review as it comes from a file.
struct ReviewRow
{
    QString applicationRef; ///< "A-012"
    QString reviewer;       ///< must be the person who is signed in; empty: the same
    ReviewDraft said;
    int line = 0;
};

struct SubmittedReviews
{
    int added = 0;
    int unchanged = 0; ///< were submitted before in the same words
};

/// Submits own reviews, all or none, in one signed entry; with `checkOnly` it only checks.
[[nodiscard]] Result<SubmittedReviews> submitReviews(Session &session, CallId call, const std::vector<ReviewRow> &rows,
                                                     bool checkOnly = false);

/// The own review as it was submitted; nullopt for anyone but its author.
[[nodiscard]] std::optional<ReviewDraft> readOwnReview(const Session &session, ReviewId id);

} // namespace fund

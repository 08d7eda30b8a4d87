#pragma once

#include "base/problem.h"
#include "calls/call_state.h"
#include "reviews/review.h"

namespace fund {

/// Whether reviews of a call can be given or changed now: after closing, and until a short list is sent.
[[nodiscard]] Problems checkReviewing(CallState state);

/// A score 0…5 for every criterion of the call, in its order; a note that a person can read.
[[nodiscard]] Problems checkReview(const ReviewDraft &draft, const CallTerms &terms);

/// Whether this person may still submit a review of an application: assigned, not stood back, not submitted, not
/// opened or decided. `assignment`: none where the person was never assigned.
[[nodiscard]] Problems checkSubmission(const std::optional<Assignment> &assignment, const CandidateMerit &candidate);

/// Whether an applicant is of the reviewer's own State, as far as one is on record.
[[nodiscard]] bool isOfOwnState(const QString &reviewerState, const QString &applicantState);
/// Nobody reviews an applicant of the own State, whatever was assigned before it was on record:
/// reviewer_must_be_of_another_state.
[[nodiscard]] Problems checkOwnState(const QString &reviewerState, const QString &applicantState);

/// A sentence, and a review that is not opened yet. Abstaining ends with submission; a conflict is declared until the
/// review is opened.
[[nodiscard]] Problems checkRecusal(const Recusal &recusal, const std::optional<Assignment> &assignment,
                                    const CandidateMerit &candidate);

/// To go on without two reviews needs a reason, and an application that has not two.
[[nodiscard]] Problems checkWaiver(const QString &reason, const CandidateMerit &candidate);

} // namespace fund

#pragma once

#include "reviews/review.h"

namespace fund {

class Change;

AssignmentId insertAssignment(Change &change, ApplicationId application, UserId reviewer);
void insertRecusal(Change &change, const Recusal &recusal);
ReviewId insertReview(Change &change, const SealedReview &review);
/// The opened review and its scores.
void insertOpenedReview(Change &change, const OpenedReview &review);
void insertWaiver(Change &change, ApplicationId application, const QString &reason);

} // namespace fund

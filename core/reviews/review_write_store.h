#pragma once

#include "reviews/review.h"

namespace fund {

class Change;

AssignmentId insertAssignment(Change &change, ApplicationId application, UserId reviewer);
void insertRecusal(Change &change, const Recusal &recusal);
ReviewId insertReview(Change &change, const SealedReview &review);
/// The opened review and its scores; gives its row, which is not the review's.
qint64 insertOpenedReview(Change &change, const OpenedReview &review);
/// Its note for another reviewer of the same application, sealed to that reviewer.
void insertNoteCopy(Change &change, qint64 opened, UserId reader, const QByteArray &box);
void insertWaiver(Change &change, ApplicationId application, const QString &reason);

} // namespace fund

#pragma once

#include "reviews/review.h"
#include "storage/database.h"

#include <set>

namespace fund {

/// Every assignment to applications of a call that are not withdrawn, by serial number and reviewer's name.
[[nodiscard]] std::vector<Assignment> readAssignments(const Database &database, CallId call);
/// Those of one application.
[[nodiscard]] std::vector<Assignment> readAssignmentsOf(const Database &database, ApplicationId application);
[[nodiscard]] std::optional<Assignment> findAssignment(const Database &database, ApplicationId application,
                                                       UserId reviewer);
/// Names of those at work on a call's applications whose own State is not on record: that they review nobody of it
/// can't be seen (para. 18).
[[nodiscard]] QStringList readReviewersWithoutState(const Database &database, CallId call);
/// Assignments that count to applicants of the reviewer's own State, by serial number and name: what is not submitted
/// goes to others when reviews are assigned again (para. 18).
[[nodiscard]] std::vector<OwnStateReview> readOwnStateReviews(const Database &database, CallId call);
/// Who stood back from applications of a call.
[[nodiscard]] std::vector<Recusal> readRecusals(const Database &database, CallId call);
[[nodiscard]] std::optional<SealedReview> readSealedReview(const Database &database, ReviewId id);
/// Decisions to go on without two reviews, by application.
[[nodiscard]] std::map<ApplicationId, Waiver> readWaivers(const Database &database, CallId call);
/// The note of an opened review as it is sealed to another reviewer; empty where there is none, or it was erased.
[[nodiscard]] QByteArray readNoteCopy(const Database &database, ReviewId review, UserId reader);
/// Reviews that were opened, by serial number and reviewer's name.
[[nodiscard]] std::vector<OpenedReview> readOpenedReviews(const Database &database, CallId call);

/// Those that a version of the program opened which kept no digest of notes, up to a moment.
[[nodiscard]] std::set<ReviewId> readOpenedWithoutNoteDigest(const Database &database, const QDateTime &until);
/// Where the reviews of each application of a call stand, by application; those not withdrawn, also without reviewers.
[[nodiscard]] std::map<ApplicationId, CandidateMerit> readCandidateMerits(const Database &database, const Call &call);
/// Merit of each application of a call whose reviews are opened, hundredths; none for fewer than two submitted reviews.
[[nodiscard]] std::map<ApplicationId, int> readMerits(const Database &database, const Call &call);

} // namespace fund

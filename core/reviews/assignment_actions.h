#pragma once

#include "base/result.h"
#include "reviews/review.h"

namespace fund {

class Session;

/// What assigning came to.
struct AssignmentReport
{
    int applications = 0;         ///< that are reviewed: eligible and not settled yet
    int added = 0;                ///< new assignments
    int unclear = 0;              ///< left out until a person has decided on their eligibility
    int refused = 0;              ///< not eligible
    std::map<QString, int> loads; ///< every reviewer's assignments that count, by name

    bool operator==(const AssignmentReport &) const = default;
};

/// Gives every eligible application its reviewers, at least two, as evenly as can be; what is assigned stays, and what
/// lacks is added, so that it can be run again. Tasks of disabled reviewers, and of applicants of a
/// reviewer's own State that came on record later, go to others where they are not submitted. All or
/// nothing: where an application can't have enough, it is refused with what blocks it.
[[nodiscard]] Result<AssignmentReport> assignReviews(Session &session, CallId call, int perApplication = leastReviews);

/// A reviewer stands back from an application of theirs: a conflict of interest, in a sentence, or cannot judge it.
/// Someone else is assigned at once where anyone is left. The sentence is for the office alone: sealed to the call's
/// review key, and gone with the person.
[[nodiscard]] Result<void> standBack(Session &session, ApplicationId application, RecusalKind kind,
                                     const QString &reason);

/// The office records that a reviewer stands back (a conflict, also before assigning), or takes an assignment back. The
/// reason lies open, and must not name the applicant.
[[nodiscard]] Result<void> recuseReviewer(Session &session, ApplicationId application, const QString &reviewer,
                                          RecusalKind kind, const QString &reason);

} // namespace fund

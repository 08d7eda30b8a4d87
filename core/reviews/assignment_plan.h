#pragma once

#include "base/result.h"
#include "reviews/review.h"

#include <set>

namespace fund {

/// An application that needs reviewers.
struct PlanApplication
{
    ApplicationId id;
    int serial = 0;
    QString stateIso3;
    int needed = leastReviews; ///< how many reviewers it must have, standing ones included
};

/// Someone who can review.
struct PlanReviewer
{
    UserId id;
    QString name;
    QString stateIso3; ///< whose applicants this person may not review; empty for none
};

using ReviewPair = std::pair<ApplicationId, UserId>;

/// Who could review what.
struct PlanFacts
{
    std::vector<PlanApplication> applications;
    std::vector<PlanReviewer> reviewers;
    std::set<ReviewPair> recused;  ///< who stood back, from what
    std::set<ReviewPair> standing; ///< assignments that stay: they count as load and are never moved
};

/// New assignments so that every application has its number of reviewers, none of the applicant's own State and none
/// who stood back, with the load as even as it can be: the sum of the squares of the reviewers' loads, standing ones
/// included, is the least possible. Among equals, reviewers meet in changing pairs, so that two severe ones don't
/// always judge together. The same facts in any order give the same plan, by application and reviewer. Refused with one
/// problem for each application that can't have enough reviewers, naming who is barred from it and why
/// (application_must_have_reviewers).
[[nodiscard]] Result<std::vector<ReviewPair>> planAssignments(PlanFacts facts);

} // namespace fund

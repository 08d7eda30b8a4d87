#pragma once

#include "applications/eligibility.h"
#include "base/result.h"
#include "calls/call.h"
#include "reviews/review_document.h"

namespace fund {

class Session;

// What a reviewer sees: the applicant's code, State and answers, never a name; and of the other reviewers nothing until
// all are in.

/// Where one of the own tasks stands.
enum class TaskState
{
    Waiting,
    Begun, ///< some scores are given
    Submitted,
    StoodBack,
    Lapsed ///< decided to go on without, not eligible any more, or of the reviewer's own State
};

struct ReviewTask
{
    Assignment assignment;
    QString ref; ///< "A-022"
    QString stateIso3;
    QStringList groups; ///< of the closing day
    TaskState state = TaskState::Waiting;

    bool operator==(const ReviewTask &) const = default;
};

/// A call in which the reviewer has tasks.
struct ReviewCall
{
    CallId id;
    QString ref;
    QString title;
    int waiting = 0; ///< tasks to do
    int tasks = 0;   ///< but for those lapsed

    bool operator==(const ReviewCall &) const = default;
};

/// One application as its reviewer reads it.
struct ReviewSheet
{
    ReviewTask task;
    ApplicationFacts facts; ///< statements in the applicant's words
    QString region;         ///< of the closing day; empty for none
    Eligibility eligibility;
    BegunReview begun;                    ///< one place for each criterion
    std::optional<ReviewDraft> submitted; ///< the own one
    std::vector<OpenedReview> all;        ///< of every reviewer, once all are in and opened, with their notes
};

/// Calls with own tasks, newest first.
[[nodiscard]] Result<std::vector<ReviewCall>> readReviewCalls(const Session &session);
/// The own tasks in a call, in order of receipt.
[[nodiscard]] Result<std::vector<ReviewTask>> readReviewTasks(const Session &session, const Call &call);
/// Refused where the application is not the reviewer's.
[[nodiscard]] Result<ReviewSheet> readReviewSheet(const Session &session, const Call &call, ApplicationId application);

} // namespace fund

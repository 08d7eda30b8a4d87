#include "reviews/review_rules.h"

#include <QCoreApplication>

namespace fund {

namespace {

constexpr qsizetype longestNote = 4000;
constexpr qsizetype longestReason = 1000;

Problem against(const char *field, const char *rule, const QString &sentence, const char *paragraph = "para. 18")
{
    return {QString::fromLatin1(field), QString::fromLatin1(rule), sentence, QString::fromLatin1(paragraph), 0};
}

Problem reasonProblem(const QString &sentence)
{
    return against("reason", "reason_must_be_given", sentence, "");
}

Problem notAssigned()
{
    return against("application", "reviewer_must_be_assigned",
                   QCoreApplication::translate("reviews", "This application is not assigned to you."));
}

Problem settled(const CandidateMerit &candidate)
{
    return against(
        "application", "review_must_come_before_opening",
        candidate.opened
            ? QCoreApplication::translate("reviews", "The reviews of this application are opened and can't change.")
            : QCoreApplication::translate("reviews", "It was decided to go on without reviews of this application."));
}

} // namespace

Problems checkReviewing(CallState state)
{
    switch (state) {
    case CallState::Closed:
    case CallState::Reviewed:
        return {};
    case CallState::Draft:
    case CallState::Open:
        return {
            against("call", "call_must_be_closed_for_review",
                    QCoreApplication::translate("reviews", "Reviews begin when the call is closed for applications."))};
    case CallState::Submitted:
    case CallState::Decided:
        return {against("call", "review_must_come_before_submission",
                        QCoreApplication::translate(
                            "reviews", "The short list was sent to the High Representative: its reviews stay."))};
    }
    Q_UNREACHABLE();
}

Problems checkReview(const ReviewDraft &draft, const CallTerms &terms)
{
    Problems problems;
    if (draft.scores.size() != terms.criteria.size())
        problems.push_back(
            against("scores", "every_criterion_must_be_scored",
                    QCoreApplication::translate("reviews", "Give a score for each of the %1 criteria of the call.")
                        .arg(terms.criteria.size())));
    for (std::size_t i = 0; i < draft.scores.size(); ++i)
        if (draft.scores[i] < 0 || draft.scores[i] > highestScore) {
            problems.push_back(
                against("scores", "score_must_be_0_to_5",
                        QCoreApplication::translate("reviews", "A score is a whole number from 0 to 5.")));
            problems.back().field = QStringLiteral("score_%1").arg(i + 1);
        }
    if (draft.note.size() > longestNote)
        problems.push_back(against(
            "note", "note_must_be_short",
            QCoreApplication::translate("reviews", "The note has more than %1 characters.").arg(longestNote), ""));
    return problems;
}

Problems checkSubmission(const std::optional<Assignment> &assignment, const CandidateMerit &candidate)
{
    if (!assignment)
        return {notAssigned()};
    if (assignment->recusal)
        return {against("application", "who_stood_back_must_not_review",
                        QCoreApplication::translate("reviews", "You stood back from this application."))};
    if (assignment->isSubmitted())
        return {against("application", "review_must_be_submitted_once",
                        QCoreApplication::translate("reviews", "You have submitted this review: it can't change."))};
    if (candidate.isSettled())
        return {settled(candidate)};
    return {};
}

bool isOfOwnState(const QString &reviewerState, const QString &applicantState)
{
    return !reviewerState.isEmpty() && reviewerState == applicantState;
}

Problems checkOwnState(const QString &reviewerState, const QString &applicantState)
{
    if (!isOfOwnState(reviewerState, applicantState))
        return {};
    return {against("application", "reviewer_must_be_of_another_state",
                    QCoreApplication::translate("reviews", "The applicant is of your own State: the office gives this "
                                                           "application to somebody else."))};
}

Problems checkRecusal(const Recusal &recusal, const std::optional<Assignment> &assignment,
                      const CandidateMerit &candidate)
{
    Problems problems;
    if (recusal.reason.trimmed().isEmpty())
        problems.push_back(
            reasonProblem(recusal.kind == RecusalKind::Conflict
                              ? QCoreApplication::translate("reviews", "Say in one sentence what the conflict is.")
                              : QCoreApplication::translate("reviews", "Say why in one sentence.")));
    if (recusal.reason.size() > longestReason)
        problems.push_back(reasonProblem(
            QCoreApplication::translate("reviews", "The reason has more than %1 characters.").arg(longestReason)));
    if (assignment && assignment->recusal)
        problems.push_back(against("application", "nobody_stands_back_twice",
                                   QCoreApplication::translate("reviews", "That is on record already.")));
    else if (!assignment && recusal.kind != RecusalKind::Conflict)
        problems.push_back(notAssigned());
    else if (candidate.isSettled())
        problems.push_back(settled(candidate));
    else if (assignment && assignment->isSubmitted() && recusal.kind != RecusalKind::Conflict)
        problems.push_back(against("application", "review_must_be_submitted_once",
                                   QCoreApplication::translate(
                                       "reviews", "The review is submitted; only a conflict of interest can still take "
                                                  "it out.")));
    return problems;
}

Problems checkWaiver(const QString &reason, const CandidateMerit &candidate)
{
    Problems problems;
    if (reason.trimmed().isEmpty() || reason.size() > longestReason)
        problems.push_back(reasonProblem(
            QCoreApplication::translate("reviews", "Say in at most %1 characters why the call goes on without reviews "
                                                   "of this application.")
                .arg(longestReason)));
    if (candidate.isSettled())
        problems.push_back(settled(candidate));
    else if (candidate.submitted >= leastReviews)
        problems.push_back(against("application", "reviewed_application_must_keep_its_reviews",
                                   QCoreApplication::translate("reviews", "This application has enough reviews; only "
                                                                          "one with fewer than two can go without.")));
    return problems;
}

} // namespace fund

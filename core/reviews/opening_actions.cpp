#include "reviews/opening_actions.h"

#include "applications/application_actions.h"
#include "calls/call_actions.h"
#include "identity/user_store.h"
#include "record/change.h"
#include "record/upgrade.h"
#include "reviews/review_document.h"
#include "reviews/review_notes.h"
#include "reviews/review_rules.h"
#include "reviews/review_store.h"
#include "reviews/review_write_store.h"
#include "reviews/reviewed_call.h"

#include <QCoreApplication>

namespace fund {

namespace {

Failure notAsSubmitted(const QString &ref, const QString &reviewer)
{
    return failure(FailureKind::Refused, QStringLiteral("review_must_be_as_submitted"),
                   QCoreApplication::translate(
                       "reviews", "The review of %1 by %2 is not what was submitted: it was changed in the "
                                  "file. Verify the record.")
                       .arg(ref, reviewer),
                   QStringLiteral("para. 18"));
}

/// A review in the opening, and its note as it is sealed; empty for no note.
struct Opening
{
    OpenedReview review;
    QByteArray note;
};

/// The review as its author submitted it, its note sealed anew, or why it can't be trusted.
Result<Opening> openOne(const Session &session, const Call &call, const UserKeys &keys, const Assignment &assignment,
                        const QString &ref)
{
    const auto sealed = readSealedReview(session.database(), assignment.review);
    const auto bytes = sealed ? keys.open(sealed->callBox) : std::nullopt;
    const auto read = bytes ? readSubmitted(*bytes) : std::nullopt;
    if (!read || reviewDigest(read->document) != sealed->digest || !checkReview(read->said, call.terms).empty())
        return notAsSubmitted(ref, assignment.reviewerName);
    const ReviewContext context{call.ref, call.digest, ref, assignment.reviewerName, read->salt};
    if (reviewDocument(context, read->said.scores, read->noteDigest()) != read->document)
        return notAsSubmitted(ref, assignment.reviewerName);
    OpenedReview opened{sealed->id, assignment.application, assignment.reviewer, assignment.reviewerName, read->said,
                        read->salt, sealed->digest,         read->noteDigest()};
    // Of an erased person no note is kept: whoever erased took the boxes as well, and the review was not opened.
    if (const auto key = openPersonKeyOf(session, assignment.application))
        opened.noteBox = sealNote(noteContent(*read), *key, session.chance());
    return Opening{std::move(opened), read->said.note.isEmpty() ? QByteArray() : noteContent(*read)};
}

/// Of the applicant alone: a whole call's names for each of its notes would take too long, and notes are sealed.
bool namesPerson(const Session &session, ApplicationId application, const QString &note)
{
    const auto person = openPersonOf(session, application);
    return holdsAddress(note) || (person && !checkNobodyNamed(*person, "note", note).empty());
}

/// Passes each note on to the other reviewers: who disagree must be able to read why. One that names the person stays
/// with those who are cleared.
void passNotesOn(Change &change, const std::map<qint64, Opening> &openings)
{
    for (const auto &[row, opening] : openings) {
        const ApplicationId application = opening.review.application;
        if (opening.note.isEmpty() || namesPerson(change.session(), application, opening.review.said.note))
            continue;
        for (const auto &[otherRow, other] : openings)
            if (const auto key = readNewestKey(change.database(), other.review.reviewer); key && otherRow != row)
                insertNoteCopy(change, row, other.review.reviewer,
                               sealTo(key->sealingPublic, opening.note, change.session().chance()));
    }
}

/// Opens every review of one application; gives how many.
Result<int> openAll(Change &change, const Call &call, const UserKeys &keys, ApplicationId application)
{
    const QString ref = applicationRef(readApplication(change.database(), application)->serial);
    std::map<qint64, Opening> openings;
    for (const Assignment &assignment : readAssignmentsOf(change.database(), application)) {
        if (!assignment.isLive())
            continue;
        auto opened = openOne(change.session(), call, keys, assignment, ref);
        if (!opened)
            return opened.failure();
        const qint64 row = insertOpenedReview(change, opened->review);
        openings.emplace(row, std::move(*opened));
    }
    passNotesOn(change, openings);
    return static_cast<int>(openings.size());
}

QString waitsFor(const CandidateMerit &candidate, const std::vector<Assignment> &assignments)
{
    QStringList missing;
    for (const Assignment &assignment : assignments)
        if (assignment.application == candidate.application && assignment.isWaitedFor())
            missing += assignment.reviewerName;
    if (!missing.isEmpty())
        return QCoreApplication::translate("reviews", "Waits for the review of %1.", "%1 is a list of reviewers")
            .arg(missing.join(QStringLiteral(", ")));
    if (candidate.canBeOpened())
        return QCoreApplication::translate("reviews", "All reviews are in and can be opened.");
    return QCoreApplication::translate("reviews", "Has %1 of 2 reviewers: assign another, or decide to go on without.")
        .arg(candidate.assigned);
}

Problems waitingProblems(const std::vector<WaitingApplication> &waiting)
{
    Problems problems;
    for (const WaitingApplication &application : waiting)
        problems.push_back({application.ref, QStringLiteral("reviews_must_be_in"),
                            QCoreApplication::translate("reviews", "%1: %2", "an application and why it waits")
                                .arg(application.ref, application.why),
                            QStringLiteral("para. 18"), 0});
    return problems;
}

/// Records that the call is reviewed, once nothing is waited for.
void settle(Change &change, const Call &call, OpeningReport &report)
{
    for (const auto &[id, candidate] : readCandidateMerits(change.database(), call))
        report.settled += candidate.isSettled() ? 1 : 0;
    report.waiting = readWaiting(change.database(), call);
    report.reviewed = report.waiting.empty();
    const auto state = callState(readProgress(change.database(), call.id), change.moment());
    if (report.reviewed && state == CallState::Closed)
        recordMilestone(change, call.id, Milestone::Reviewed);
}

} // namespace

std::vector<WaitingApplication> readWaiting(const Database &database, const Call &call)
{
    std::vector<WaitingApplication> waiting;
    const auto candidates = readCandidateMerits(database, call);
    const auto assignments = readAssignments(database, call.id);
    for (const auto &[application, eligibility] : readEligibilityOf(database, call.id)) {
        const auto candidate = candidates.find(application.id);
        if (candidate == candidates.end() || candidate->second.isSettled() || eligibility.isRefused())
            continue;
        waiting.push_back(
            {application.id, applicationRef(application.serial),
             eligibility.isUnclear()
                 ? QCoreApplication::translate("reviews", "Its eligibility is unclear: a person must decide first.")
                 : waitsFor(candidate->second, assignments)});
    }
    return waiting;
}

Result<OpeningReport> openReviews(Session &session, CallId id)
{
    if (auto allowed = session.require(Action::OpenReviews); !allowed)
        return allowed.failure();
    const auto call = requireReviewing(session, id);
    if (!call)
        return call.failure();
    const auto keys = openReviewKeys(session, id);
    if (!keys)
        return keys.failure();
    Change change(session, Action::OpenReviews);
    const auto candidates = readCandidateMerits(change.database(), *call);
    OpeningReport report;
    for (const auto &[application, candidate] : candidates) {
        if (!candidate.canBeOpened())
            continue;
        const auto opened = openAll(change, *call, *keys, application);
        if (!opened)
            return opened.failure();
        report.opened += *opened;
    }
    settle(change, *call, report);
    if (report.opened == 0 && !report.waiting.empty())
        return refused(waitingProblems(report.waiting));
    change.about("calls", id);
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    return report;
}

Result<void> waiveReviews(Session &session, ApplicationId id, const QString &reason)
{
    if (auto allowed = session.require(Action::OpenReviews); !allowed)
        return allowed;
    const auto application = readApplication(session.database(), id);
    if (!application || application->withdrawn)
        return failure(FailureKind::Refused, QStringLiteral("application_must_stand"),
                       QCoreApplication::translate("reviews", "There is no such application, or it was withdrawn."));
    const auto call = requireReviewing(session, application->call);
    if (!call)
        return call.failure();
    const auto candidates = readCandidateMerits(session.database(), *call);
    Problems problems = checkWaiver(reason, candidates.at(id));
    if (problems.empty())
        problems = checkReason(session, id, "reason", reason);
    if (!problems.empty())
        return refused(std::move(problems));
    Change change(session, Action::OpenReviews);
    insertWaiver(change, id, reason.trimmed());
    OpeningReport report;
    settle(change, *call, report);
    change.about("applications", id);
    change.because(reason.trimmed());
    return change.commit();
}

std::vector<Finding> verifyOpenedReviews(const Database &database, CallId call)
{
    const auto reviews = readOpenedReviews(database, call);
    const auto read = reviews.empty() ? std::nullopt : readCall(database, call);
    if (!read)
        return {};
    std::map<ApplicationId, QString> refs;
    for (const Application &application : readApplications(database, call))
        refs[application.id] = applicationRef(application.serial);
    const auto upgraded = upgradedFromBefore(database, schemaOfNoteDigests);
    const auto older = upgraded ? readOpenedWithoutNoteDigest(database, *upgraded) : std::set<ReviewId>();
    std::vector<Finding> findings;
    for (const OpenedReview &review : reviews) {
        if (older.count(review.id) > 0)
            continue;
        const QString ref = refs[review.application];
        const ReviewContext context{read->ref, read->digest, ref, review.reviewerName, review.salt};
        if (reviewDigest(reviewDocument(context, review.said.scores, review.noteDigest)) != review.digest)
            findings.push_back({QStringLiteral("review_not_as_submitted"),
                                QStringLiteral("reviews/%1").arg(review.id.number()),
                                QCoreApplication::translate("reviews", "The review of %1 by %2 is not what was "
                                                                       "submitted.")
                                    .arg(ref, review.reviewerName)});
    }
    return findings;
}

} // namespace fund

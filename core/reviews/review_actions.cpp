#include "reviews/review_actions.h"

#include "applications/application_actions.h"
#include "calls/call_actions.h"
#include "identity/user_store.h"
#include "record/change.h"
#include "record/draft_store.h"
#include "reviews/review_rules.h"
#include "reviews/review_store.h"
#include "reviews/review_write_store.h"
#include "reviews/reviewed_call.h"

#include <QCoreApplication>

#include <set>

namespace fund {

namespace {

/// What a call's reviews are checked against, read once for a whole file.
struct ReviewDesk
{
    Call call;
    std::map<int, Application> applications; ///< by serial
    std::map<ApplicationId, Assignment> own;
    std::map<ApplicationId, CandidateMerit> candidates;
    QString ownState{}; ///< as it is on record now, which may be later than the sign-in
};

Result<ReviewDesk> readDesk(const Session &session, CallId id)
{
    if (auto allowed = session.require(Action::ReviewApplications); !allowed)
        return allowed.failure();
    auto call = requireReviewing(session, id);
    if (!call)
        return call.failure();
    ReviewDesk desk{std::move(*call), {}, {}, {}};
    if (const auto user = readUser(session.database(), session.user().id))
        desk.ownState = user->stateIso3;
    for (Application &application : readApplications(session.database(), id))
        if (!application.withdrawn)
            desk.applications.emplace(application.serial, std::move(application));
    for (Assignment &assignment : readAssignments(session.database(), id))
        if (assignment.reviewer == session.user().id)
            desk.own.emplace(assignment.application, std::move(assignment));
    desk.candidates = readCandidateMerits(session.database(), desk.call);
    return desk;
}

const Application *applicationOf(const ReviewDesk &desk, const QString &ref)
{
    const auto serial = serialOf(ref);
    const auto found = serial ? desk.applications.find(*serial) : desk.applications.end();
    return found == desk.applications.end() ? nullptr : &found->second;
}

Problems unknownApplication(const QString &ref)
{
    return {{QStringLiteral("application"),
             QStringLiteral("application_must_exist"),
             QCoreApplication::translate("reviews", "The call has no application %1, or it was withdrawn.").arg(ref),
             {},
             0}};
}

bool isOwn(const Session &session, const ReviewRow &row)
{
    return row.reviewer.isEmpty() || row.reviewer.compare(session.user().name, Qt::CaseInsensitive) == 0;
}

Problems checkRow(const Session &session, const ReviewDesk &desk, const ReviewRow &row)
{
    if (!isOwn(session, row))
        return {{QStringLiteral("reviewer"), QStringLiteral("review_must_be_ones_own"),
                 QCoreApplication::translate("reviews", "You are %1 and submit your own reviews, not those of %2.")
                     .arg(session.user().name, row.reviewer),
                 QStringLiteral("para. 18"), 0}};
    const Application *application = applicationOf(desk, row.applicationRef);
    if (!application)
        return unknownApplication(row.applicationRef);
    const auto own = desk.own.find(application->id);
    Problems problems = checkSubmission(own == desk.own.end() ? std::nullopt : std::optional(own->second),
                                        desk.candidates.at(application->id));
    if (problems.empty())
        problems = checkOwnState(desk.ownState, application->facts.stateIso3);
    for (Problem &problem : checkReview(row.said, desk.call.terms))
        problems.push_back(std::move(problem));
    return problems;
}

/// The review was submitted before in the same words: importing a file twice is no mistake.
bool isUnchanged(const Session &session, const ReviewDesk &desk, const ReviewRow &row)
{
    const Application *application = applicationOf(desk, row.applicationRef);
    const auto own = application ? desk.own.find(application->id) : desk.own.end();
    return isOwn(session, row) && own != desk.own.end() && own->second.isSubmitted() &&
           readOwnReview(session, own->second.review) == row.said;
}

ReviewId insertSealed(Change &change, const ReviewDesk &desk, const Application &application, const ReviewDraft &said)
{
    const Session &session = change.session();
    const Assignment &assignment = desk.own.at(application.id);
    const ReviewContext context{desk.call.ref, desk.call.digest, applicationRef(application.serial),
                                session.user().name, session.chance().bytes(16)};
    const SubmittedReview handedIn = submitted(context, said, session.chance().bytes(noteSaltSize));
    const QByteArray bytes = submittedBytes(handedIn);
    SealedReview review;
    review.assignment = assignment.id;
    review.digest = reviewDigest(handedIn.document);
    review.authorBox = sealTo(session.keys().sealingPublic(), bytes, session.chance());
    review.callBox = sealTo(desk.call.reviewPublic, bytes, session.chance());
    review.onDate = session.onDate();
    if (review.callBox.isEmpty())
        change.fail(failure(FailureKind::File, QStringLiteral("call_must_have_a_review_key"),
                            QCoreApplication::translate("reviews", "The review key of %1 is none: it was changed by "
                                                                   "another program. Verify the file.")
                                .arg(desk.call.ref)));
    dropDraft(change, begunSubject(assignment.id));
    return insertReview(change, review);
}

} // namespace

Result<void> saveBegunReview(const Session &session, const Assignment &assignment, const BegunReview &begun)
{
    if (auto allowed = session.require(Action::ReviewApplications); !allowed)
        return allowed;
    return saveDraft(session, begunSubject(assignment.id), begunReviewBytes(begun));
}

std::optional<BegunReview> readBegunReview(const Session &session, const Assignment &assignment)
{
    const auto bytes = readDraft(session, begunSubject(assignment.id));
    return bytes ? readBegunReview(*bytes) : std::nullopt;
}

Result<ReviewId> submitReview(Session &session, ApplicationId id, const ReviewDraft &draft)
{
    if (auto allowed = session.require(Action::ReviewApplications); !allowed)
        return allowed.failure();
    const auto application = readApplication(session.database(), id);
    if (!application || application->withdrawn)
        return refused(unknownApplication(application ? applicationRef(application->serial) : QString()));
    const auto desk = readDesk(session, application->call);
    if (!desk)
        return desk.failure();
    const ReviewRow row{applicationRef(application->serial), {}, {draft.scores, draft.note.trimmed()}, 0};
    if (Problems problems = checkRow(session, *desk, row); !problems.empty())
        return refused(std::move(problems));
    Change change(session, Action::ReviewApplications);
    const ReviewId review = insertSealed(change, *desk, *application, row.said);
    recordMilestone(change, application->call, Milestone::Scored);
    change.about("applications", id);
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    return review;
}

Result<SubmittedReviews> submitReviews(Session &session, CallId call, const std::vector<ReviewRow> &rows,
                                       bool checkOnly)
{
    const auto desk = readDesk(session, call);
    if (!desk)
        return desk.failure();
    SubmittedReviews result;
    Problems problems;
    std::set<QString> seen;
    std::vector<const ReviewRow *> fresh;
    for (const ReviewRow &row : rows) {
        Problems found;
        if (!seen.insert(row.applicationRef.toUpper()).second)
            found = {{QStringLiteral("application"),
                      QStringLiteral("review_must_be_submitted_once"),
                      QCoreApplication::translate("reviews", "%1 stands twice in the table.").arg(row.applicationRef),
                      {},
                      0}};
        else if (isUnchanged(session, *desk, row))
            ++result.unchanged;
        else if (found = checkRow(session, *desk, row); found.empty())
            fresh.push_back(&row);
        for (Problem &problem : found) {
            problem.line = row.line;
            problems.push_back(std::move(problem));
        }
    }
    if (!problems.empty())
        return refused(std::move(problems));
    result.added = static_cast<int>(fresh.size());
    if (checkOnly || fresh.empty())
        return result;
    Change change(session, Action::ReviewApplications);
    for (const ReviewRow *row : fresh)
        insertSealed(change, *desk, *applicationOf(*desk, row->applicationRef), row->said);
    recordMilestone(change, call, Milestone::Scored);
    change.about("calls", call);
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    return result;
}

std::optional<ReviewDraft> readOwnReview(const Session &session, ReviewId id)
{
    const auto review = readSealedReview(session.database(), id);
    const auto bytes = review ? session.keys().open(review->authorBox) : std::nullopt;
    const auto read = bytes ? readSubmitted(*bytes) : std::nullopt;
    return read ? std::optional(read->said) : std::nullopt;
}

} // namespace fund

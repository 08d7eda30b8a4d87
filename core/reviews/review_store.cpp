#include "reviews/review_store.h"

#include "base/clock.h"
#include "identity/user_store.h"
#include "storage/snapshot.h"
#include "storage/statement.h"

namespace fund {

namespace {

Assignment assignmentFrom(const Statement &row)
{
    Assignment assignment;
    assignment.id = row.id<AssignmentTag>(0);
    assignment.application = row.id<ApplicationTag>(1);
    assignment.reviewer = row.id<UserTag>(2);
    assignment.reviewerName = row.text(3);
    assignment.review = row.id<ReviewTag>(4);
    assignment.recusal = recusalOf(row.text(5));
    return assignment;
}

std::vector<Assignment> assignmentsFrom(Statement row)
{
    std::vector<Assignment> assignments;
    while (row.next())
        assignments.push_back(assignmentFrom(row));
    return assignments;
}

std::map<qint64, Scores> readOpenedScores(const Database &database, CallId call)
{
    std::map<qint64, Scores> scores;
    Statement row(database, R"sql(
        SELECT s.opened_id, s.score
        FROM opened_scores AS s
        JOIN opened_reviews AS o ON o.id = s.opened_id
        JOIN reviews AS r ON r.id = o.review_id
        JOIN review_assignments AS g ON g.id = r.assignment_id
        JOIN applications AS a ON a.id = g.application_id
        WHERE a.call_id = :call
        ORDER BY s.opened_id, s.criterion
    )sql",
                  {{":call", call}});
    while (row.next())
        scores[row.integer(0)].push_back(static_cast<int>(row.integer(1)));
    return scores;
}

std::vector<int> weightsOf(const Call &call)
{
    std::vector<int> weights;
    for (const ScoredCriterion &criterion : call.terms.criteria)
        weights.push_back(criterion.weight);
    return weights;
}

void addMerits(CandidateMerit &candidate, const std::vector<int> &weights)
{
    std::vector<Scores> scores;
    for (const OpenedReview &review : candidate.reviews) {
        // A row that another program changed must not bring the arithmetic down; verify tells of it.
        if (review.said.scores.size() != weights.size())
            continue;
        scores.push_back(review.said.scores);
        candidate.merits.push_back(meritOf(weights, std::span(&scores.back(), 1)));
    }
    candidate.merit = candidateMerit(weights, scores);
}

} // namespace

std::vector<Assignment> readAssignments(const Database &database, CallId call)
{
    return assignmentsFrom(Statement(database, R"sql(
        SELECT g.id, g.application_id, g.reviewer_id, u.name, r.id, c.kind
        FROM review_assignments AS g
        JOIN applications AS a ON a.id = g.application_id
        JOIN users AS u ON u.id = g.reviewer_id
        LEFT JOIN reviews AS r ON r.assignment_id = g.id
        LEFT JOIN review_recusals AS c ON c.application_id = g.application_id AND c.reviewer_id = g.reviewer_id
        LEFT JOIN application_withdrawals AS w ON w.application_id = a.id
        WHERE a.call_id = :call AND w.id IS NULL
        ORDER BY a.serial, u.name
    )sql",
                                     {{":call", call}}));
}

std::vector<Assignment> readAssignmentsOf(const Database &database, ApplicationId application)
{
    return assignmentsFrom(Statement(database, R"sql(
        SELECT g.id, g.application_id, g.reviewer_id, u.name, r.id, c.kind
        FROM review_assignments AS g
        JOIN users AS u ON u.id = g.reviewer_id
        LEFT JOIN reviews AS r ON r.assignment_id = g.id
        LEFT JOIN review_recusals AS c ON c.application_id = g.application_id AND c.reviewer_id = g.reviewer_id
        WHERE g.application_id = :application
        ORDER BY u.name
    )sql",
                                     {{":application", application}}));
}

std::optional<Assignment> findAssignment(const Database &database, ApplicationId application, UserId reviewer)
{
    for (Assignment &assignment : readAssignmentsOf(database, application))
        if (assignment.reviewer == reviewer)
            return std::move(assignment);
    return std::nullopt;
}

std::vector<Recusal> readRecusals(const Database &database, CallId call)
{
    std::vector<Recusal> recusals;
    Statement row(database, R"sql(
        SELECT c.application_id, c.reviewer_id, c.kind, c.reason, c.on_date, c.reason_box
        FROM review_recusals AS c
        JOIN applications AS a ON a.id = c.application_id
        WHERE a.call_id = :call
        ORDER BY a.serial, c.id
    )sql",
                  {{":call", call}});
    while (row.next())
        recusals.push_back({row.id<ApplicationTag>(0), row.id<UserTag>(1),
                            recusalOf(row.text(2)).value_or(RecusalKind::Conflict), row.text(3), row.date(4),
                            row.bytes(5)});
    return recusals;
}

std::optional<SealedReview> readSealedReview(const Database &database, ReviewId id)
{
    Statement row(database, R"sql(
        SELECT id, assignment_id, digest, author_box, call_box, on_date, recorded_at
        FROM reviews
        WHERE id = :id
    )sql",
                  {{":id", id}});
    if (!row.next())
        return std::nullopt;
    return SealedReview{
        row.id<ReviewTag>(0), row.id<AssignmentTag>(1), row.bytes(2), row.bytes(3), row.bytes(4), row.date(5),
        row.moment(6)};
}

std::map<ApplicationId, Waiver> readWaivers(const Database &database, CallId call)
{
    std::map<ApplicationId, Waiver> waivers;
    Statement row(database, R"sql(
        SELECT v.application_id, v.reason, u.name, v.on_date
        FROM review_waivers AS v
        JOIN applications AS a ON a.id = v.application_id
        JOIN users AS u ON u.id = v.recorded_by
        WHERE a.call_id = :call
    )sql",
                  {{":call", call}});
    while (row.next())
        waivers.emplace(row.id<ApplicationTag>(0), Waiver{row.text(1), row.text(2), row.date(3)});
    return waivers;
}

QByteArray readNoteCopy(const Database &database, ReviewId review, UserId reader)
{
    Statement row(database, R"sql(
        SELECT c.box
        FROM opened_note_copies AS c
        JOIN opened_reviews AS o ON o.id = c.opened_id
        WHERE o.review_id = :review AND c.reader_id = :reader
    )sql",
                  {{":review", review}, {":reader", reader}});
    return row.next() ? row.bytes(0) : QByteArray();
}

std::vector<OpenedReview> readOpenedReviews(const Database &database, CallId call)
{
    auto scores = readOpenedScores(database, call);
    std::vector<OpenedReview> reviews;
    Statement row(database, R"sql(
        SELECT o.id, r.id, g.application_id, g.reviewer_id, u.name, o.salt, r.digest, o.note_digest, o.note_box
        FROM opened_reviews AS o
        JOIN reviews AS r ON r.id = o.review_id
        JOIN review_assignments AS g ON g.id = r.assignment_id
        JOIN applications AS a ON a.id = g.application_id
        JOIN users AS u ON u.id = g.reviewer_id
        WHERE a.call_id = :call
        ORDER BY a.serial, u.name
    )sql",
                  {{":call", call}});
    while (row.next())
        reviews.push_back({row.id<ReviewTag>(1), row.id<ApplicationTag>(2), row.id<UserTag>(3), row.text(4),
                           ReviewDraft{std::move(scores[row.integer(0)]), {}}, row.bytes(5), row.bytes(6), row.bytes(7),
                           row.bytes(8)});
    return reviews;
}

std::set<ReviewId> readOpenedWithoutNoteDigest(const Database &database, const QDateTime &until)
{
    std::set<ReviewId> reviews;
    Statement row(database, R"sql(
        SELECT review_id
        FROM opened_reviews
        WHERE note_digest IS NULL AND recorded_at <= :until
    )sql",
                  {{":until", momentText(until)}});
    while (row.next())
        reviews.insert(row.id<ReviewTag>(0));
    return reviews;
}

std::map<ApplicationId, CandidateMerit> readCandidateMerits(const Database &database, const Call &call)
{
    const Snapshot ofOneMoment(database);
    std::map<ApplicationId, CandidateMerit> candidates;
    Statement row(database, R"sql(
        SELECT a.id
        FROM applications AS a
        LEFT JOIN application_withdrawals AS w ON w.application_id = a.id
        WHERE a.call_id = :call AND w.id IS NULL
    )sql",
                  {{":call", call.id}});
    while (row.next())
        candidates[row.id<ApplicationTag>(0)].application = row.id<ApplicationTag>(0);
    for (const Assignment &assignment : readAssignments(database, call.id))
        if (assignment.isLive()) {
            CandidateMerit &candidate = candidates[assignment.application];
            ++candidate.assigned;
            candidate.submitted += assignment.isSubmitted() ? 1 : 0;
        }
    for (const auto &[application, waiver] : readWaivers(database, call.id))
        if (const auto found = candidates.find(application); found != candidates.end())
            found->second.waiver = waiver.reason;
    for (OpenedReview &review : readOpenedReviews(database, call.id))
        if (const auto found = candidates.find(review.application); found != candidates.end()) {
            found->second.opened = true;
            found->second.reviews.push_back(std::move(review));
        }
    const std::vector<int> weights = weightsOf(call);
    for (auto &[id, candidate] : candidates)
        if (candidate.opened)
            addMerits(candidate, weights);
    return candidates;
}

std::map<ApplicationId, int> readMerits(const Database &database, const Call &call)
{
    std::map<ApplicationId, int> merits;
    for (const auto &[id, candidate] : readCandidateMerits(database, call))
        if (candidate.merit)
            merits.emplace(id, *candidate.merit);
    return merits;
}

QStringList readReviewersWithoutState(const Database &database, CallId call)
{
    std::set<UserId> withoutState;
    for (const User &user : readUsers(database))
        if (user.stateIso3.isEmpty())
            withoutState.insert(user.id);
    QStringList names;
    for (const Assignment &assignment : readAssignments(database, call))
        if (assignment.isLive() && withoutState.count(assignment.reviewer) > 0)
            names += assignment.reviewerName;
    names.removeDuplicates();
    names.sort();
    return names;
}

std::vector<OwnStateReview> readOwnStateReviews(const Database &database, CallId call)
{
    std::map<AssignmentId, int> serials;
    Statement row(database, R"sql(
        SELECT g.id, a.serial
        FROM review_assignments AS g
        JOIN applications AS a ON a.id = g.application_id
        JOIN users AS u ON u.id = g.reviewer_id
        WHERE a.call_id = :call AND u.state_iso3 = a.state_iso3
    )sql",
                  {{":call", call}});
    while (row.next())
        serials.emplace(row.id<AssignmentTag>(0), static_cast<int>(row.integer(1)));
    std::vector<OwnStateReview> reviews;
    if (serials.empty())
        return reviews;
    for (Assignment &assignment : readAssignments(database, call))
        if (const auto found = serials.find(assignment.id); found != serials.end() && assignment.isLive())
            reviews.push_back({std::move(assignment), found->second});
    return reviews;
}

} // namespace fund

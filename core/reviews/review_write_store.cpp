#include "reviews/review_write_store.h"

#include "record/change.h"

namespace fund {

namespace {

std::optional<QByteArray> orNull(const QByteArray &box)
{
    return box.isEmpty() ? std::nullopt : std::optional(box);
}

} // namespace

AssignmentId insertAssignment(Change &change, ApplicationId application, UserId reviewer)
{
    return AssignmentId(change.insert(R"sql(
        INSERT INTO review_assignments (application_id, reviewer_id, recorded_by, recorded_at)
        VALUES (:application, :reviewer, :by, :recorded_at)
    )sql",
                                      {{":application", application},
                                       {":reviewer", reviewer},
                                       {":by", change.session().user().id},
                                       {":recorded_at", change.momentText()}}));
}

void insertRecusal(Change &change, const Recusal &recusal)
{
    change.insert(R"sql(
        INSERT INTO review_recusals (application_id, reviewer_id, kind, reason, reason_box, on_date, recorded_by,
                                     recorded_at)
        VALUES (:application, :reviewer, :kind, :reason, :reason_box, :on_date, :by, :recorded_at)
    )sql",
                  {{":application", recusal.application},
                   {":reviewer", recusal.reviewer},
                   {":kind", recusalKey(recusal.kind)},
                   {":reason", recusal.reason},
                   {":reason_box", orNull(recusal.reasonBox)},
                   {":on_date", recusal.onDate},
                   {":by", change.session().user().id},
                   {":recorded_at", change.momentText()}});
}

ReviewId insertReview(Change &change, const SealedReview &review)
{
    return ReviewId(change.insert(R"sql(
        INSERT INTO reviews (assignment_id, digest, author_box, call_box, on_date, recorded_by, recorded_at)
        VALUES (:assignment, :digest, :author_box, :call_box, :on_date, :by, :recorded_at)
    )sql",
                                  {{":assignment", review.assignment},
                                   {":digest", review.digest},
                                   {":author_box", review.authorBox},
                                   {":call_box", review.callBox},
                                   {":on_date", review.onDate},
                                   {":by", change.session().user().id},
                                   {":recorded_at", change.momentText()}}));
}

qint64 insertOpenedReview(Change &change, const OpenedReview &review)
{
    const qint64 opened = change.insert(R"sql(
        INSERT INTO opened_reviews (review_id, salt, note_digest, note_box, recorded_by, recorded_at)
        VALUES (:review, :salt, :note_digest, :note_box, :by, :recorded_at)
    )sql",
                                        {{":review", review.id},
                                         {":salt", review.salt},
                                         {":note_digest", review.noteDigest},
                                         {":note_box", review.noteBox},
                                         {":by", change.session().user().id},
                                         {":recorded_at", change.momentText()}});
    int criterion = 0;
    for (const int score : review.said.scores)
        change.insert(R"sql(
            INSERT INTO opened_scores (opened_id, criterion, score)
            VALUES (:opened, :criterion, :score)
        )sql",
                      {{":opened", opened}, {":criterion", ++criterion}, {":score", score}});
    return opened;
}

void insertNoteCopy(Change &change, qint64 opened, UserId reader, const QByteArray &box)
{
    change.insert(R"sql(
        INSERT INTO opened_note_copies (opened_id, reader_id, box)
        VALUES (:opened, :reader, :box)
    )sql",
                  {{":opened", opened}, {":reader", reader}, {":box", box}});
}

void insertWaiver(Change &change, ApplicationId application, const QString &reason)
{
    change.insert(R"sql(
        INSERT INTO review_waivers (application_id, reason, on_date, recorded_by, recorded_at)
        VALUES (:application, :reason, :on_date, :by, :recorded_at)
    )sql",
                  {{":application", application},
                   {":reason", reason},
                   {":on_date", change.session().onDate()},
                   {":by", change.session().user().id},
                   {":recorded_at", change.momentText()}});
}

} // namespace fund

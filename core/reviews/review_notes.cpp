#include "reviews/review_notes.h"

#include "applications/application_store.h"
#include "applications/personal_values.h"
#include "calls/call_actions.h"
#include "identity/session.h"
#include "reviews/review_actions.h"
#include "reviews/review_store.h"

namespace fund {

namespace {

constexpr auto notePurpose = "review note";

/// Empty where it is not what was submitted.
QString noteIn(const std::optional<QByteArray> &content, const OpenedReview &review)
{
    if (!content || content->size() < noteSaltSize)
        return {};
    const QString note = QString::fromUtf8(content->sliced(noteSaltSize));
    return noteDigest(content->first(noteSaltSize), note) == review.noteDigest ? note : QString();
}

} // namespace

std::optional<SecretBytes> openPersonKeyOf(const Session &session, ApplicationId id)
{
    const auto sealed = session.isCleared() ? readSealedPerson(session.database(), id) : std::nullopt;
    return sealed ? openPersonKey(*sealed, session.fileKey()) : std::nullopt;
}

QByteArray noteContent(const SubmittedReview &review)
{
    return review.noteSalt + review.said.note.toUtf8();
}

QByteArray sealNote(const QByteArray &content, const SecretBytes &personKey, Chance &chance)
{
    return seal(content, personKey, notePurpose, chance);
}

void openNotes(const Session &session, std::vector<OpenedReview> &reviews)
{
    for (OpenedReview &review : reviews) {
        if (review.noteBox.isEmpty())
            continue;
        if (const auto key = openPersonKeyOf(session, review.application)) {
            review.said.note = noteIn(open(review.noteBox, *key, notePurpose), review);
        } else if (review.reviewer == session.user().id) {
            if (const auto own = readOwnReview(session, review.id))
                review.said.note = own->note;
        } else {
            const QByteArray copy = readNoteCopy(session.database(), review.id, session.user().id);
            review.said.note = noteIn(session.keys().open(copy), review);
        }
    }
}

void openReasons(const Session &session, CallId call, std::vector<Recusal> &recusals)
{
    const auto keys = openReviewKeys(session, call);
    if (!keys)
        return;
    for (Recusal &recusal : recusals)
        if (const auto reason = keys->open(recusal.reasonBox))
            recusal.reason = QString::fromUtf8(*reason);
}

} // namespace fund

#include "reviews/review_notes.h"

#include "applications/application_store.h"
#include "applications/personal_values.h"
#include "identity/session.h"
#include "reviews/review_actions.h"

namespace fund {

namespace {

constexpr auto notePurpose = "review note";

QString noteIn(const OpenedReview &review, const SecretBytes &personKey)
{
    const auto content = open(review.noteBox, personKey, notePurpose);
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

QByteArray sealNote(const SubmittedReview &review, const SecretBytes &personKey, Chance &chance)
{
    return seal(review.noteSalt + review.said.note.toUtf8(), personKey, notePurpose, chance);
}

void openNotes(const Session &session, std::vector<OpenedReview> &reviews)
{
    for (OpenedReview &review : reviews) {
        if (review.noteBox.isEmpty())
            continue;
        if (const auto key = openPersonKeyOf(session, review.application))
            review.said.note = noteIn(review, *key);
        else if (review.reviewer == session.user().id)
            if (const auto own = readOwnReview(session, review.id))
                review.said.note = own->note;
    }
}

} // namespace fund

#include "donors/donor_wish_actions.h"

#include "donors/donor_store.h"
#include "donors/donor_wish_store.h"
#include "identity/sealed_document.h"
#include "record/change.h"

#include <QCoreApplication>

namespace fund {

namespace {

Failure wishOfNobody()
{
    return refused(
        {problem("donor", "donor_must_exist", QCoreApplication::translate("donors", "There is no such donor."))});
}

} // namespace

Result<void> recordWish(Session &session, const WishDraft &draft)
{
    // Looked at inside the Change: nobody else records another wish between the look and the row.
    Change change(session, Action::RecordDonor);
    if (!change.isGood())
        return *change.failure();
    const auto known = readDonor(session.database(), draft.donor);
    if (!known)
        return wishOfNobody();
    if (Problems problems = checkWish(draft, *known); !problems.empty())
        return refused(std::move(problems));
    insertWish(change, draft);
    change.about("donors", draft.donor);
    return change.commit();
}

Result<void> fileRequestLetter(Session &session, DonorId donor, const RequestLetter &letter)
{
    // Looked at inside the Change: nobody else files one between the look and the row.
    Change change(session, Action::RecordDonor);
    if (!change.isGood())
        return *change.failure();
    const auto wish = readWish(session.database(), donor);
    if (Problems problems = checkLaterLetter(letter, wish); !problems.empty())
        return refused(std::move(problems));
    insertRequestLetter(change, wish->id, letter);
    change.about("donors", donor);
    return change.commit();
}

Result<RequestLetter> openRequestLetter(const Session &session, WishId wish)
{
    if (auto allowed = session.require(Action::Read); !allowed)
        return allowed.failure();
    const auto kept = readRequestLetter(session.database(), wish);
    if (!kept || kept->erased)
        return refused(
            {problem("document", "letter_must_be_on_file",
                     QCoreApplication::translate("donors", "The donor's letter is not on file."), "para. 17")});
    auto document = openDocument(session, kept->sealed, letterPurpose(kept->digest));
    if (!document && document.failure().kind != FailureKind::File)
        return document.failure();
    RequestLetter letter{kept->fileName, document ? std::move(*document) : QByteArray(), kept->digest};
    if (!letter.isAsAttached())
        return refused({problem("document", "letter_must_be_as_attached",
                                QCoreApplication::translate("donors", "The letter's content is not what was attached: "
                                                                      "verify the file."))});
    return letter;
}

} // namespace fund

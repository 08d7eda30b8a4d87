#include "donors/donor_contact_actions.h"

#include "donors/donor_contact_store.h"
#include "donors/donor_store.h"
#include "donors/donor_wish_store.h"
#include "record/change.h"

#include <QCoreApplication>

namespace fund {

namespace {

Failure noSuchDonor()
{
    return refused(
        {problem("donor", "donor_must_exist", QCoreApplication::translate("donors", "There is no such donor."))});
}

} // namespace

Result<void> recordContact(Session &session, const DonorContactDraft &draft)
{
    // Looked at inside the Change: nobody else writes or erases an address between the look and the row.
    Change change(session, Action::RecordDonorContact);
    if (!change.isGood())
        return *change.failure();
    const auto donor = readDonor(session.database(), draft.donor);
    if (!donor)
        return noSuchDonor();
    if (Problems problems = checkContact(draft, readContact(session.database(), donor->id)); !problems.empty())
        return refused(std::move(problems));
    std::optional<SealedAddress> sealed;
    if (donor->kind == DonorKind::Individual) {
        if (!session.isCleared())
            return failure(FailureKind::NotAuthorised, QStringLiteral("address_must_be_sealed"),
                           QCoreApplication::translate("donors", "A person's address is sealed: it is recorded by a "
                                                                 "programme officer."),
                           QStringLiteral("para. 11"));
        sealed =
            sealAddress({draft.address.trimmed(), draft.salutation.trimmed()}, session.fileKey(), session.chance());
    }
    insertContact(change, draft, sealed);
    change.about("donors", donor->id);
    return change.commit();
}

Result<void> eraseContact(Session &session, DonorId id, const QString &reason)
{
    if (auto allowed = session.require(Action::ErasePerson); !allowed)
        return allowed;
    if (!readDonor(session.database(), id))
        return noSuchDonor();
    if (reason.trimmed().isEmpty())
        return refused({problem("reason", "erasure_must_have_a_reason",
                                QCoreApplication::translate("donors", "Say why the address is erased."), "para. 11")});
    Change change(session, Action::ErasePerson);
    const int letters = eraseRequestLetters(change, id);
    if (eraseAddresses(change, id) + letters == 0)
        change.fail(refused({problem(
            "donor", "address_must_be_sealed_to_be_erased",
            QCoreApplication::translate("donors", "No address or letter of a person is on record."), "para. 11")}));
    change.about("donors", id);
    change.because(reason.trimmed());
    if (auto committed = change.commit(); !committed)
        return committed;
    session.database().emptyLog();
    return {};
}

Result<OpenedContact> openWholeContact(const Session &session, const DonorContact &contact)
{
    if (!contact.sealed)
        return OpenedContact{contact.address, contact.salutation};
    if (!session.isCleared())
        return failure(FailureKind::NotAuthorised, QStringLiteral("address_is_sealed"),
                       QCoreApplication::translate("donors", "The address is a person's and sealed: who is cleared "
                                                             "for personal data prints the letter."),
                       QStringLiteral("para. 11"));
    auto address = openAddress(*contact.sealed, session.fileKey());
    if (!address)
        return failure(FailureKind::File, QStringLiteral("address_must_open"),
                       QCoreApplication::translate("donors", "The sealed address can't be opened: the file was "
                                                             "touched."));
    return std::move(*address);
}

Result<QString> openContact(const Session &session, const DonorContact &contact)
{
    auto whole = openWholeContact(session, contact);
    if (!whole)
        return whole.failure();
    return std::move(whole->address);
}

} // namespace fund

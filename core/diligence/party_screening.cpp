#include "diligence/party_screening.h"

#include "donors/donor_screening.h"
#include "identity/session.h"
#include "partners/partner_person_store.h"
#include "partners/partner_screening.h"
#include "partners/partner_store.h"
#include "screening/screening_store.h"

#include <QCoreApplication>

namespace fund {

ScreeningState readScreeningState(const Database &database, const PartyId &party, const QDate &day)
{
    return party.isPartner() ? readScreeningState(database, partnerPlaces(database, party.partner(), day))
                             : readScreeningState(database, donorPlace(party.donor()));
}

std::vector<Subject> screenedSubjects(const Session &session)
{
    std::vector<Subject> subjects = donorSubjects(session.database());
    for (Subject &subject : partnerSubjects(session))
        subjects.push_back(std::move(subject));
    return subjects;
}

std::optional<Subject> subjectAt(const Session &session, const QString &place)
{
    const Database &database = session.database();
    if (const auto donor = donorAt(database, place))
        return subjectOf(database, *donor);
    if (const auto id = partnerPersonAt(place)) {
        const auto person = readPartnerPerson(database, *id);
        return person ? personSubject(session, *person) : std::nullopt;
    }
    const auto id = partnerAt(place);
    const auto partner = id ? readPartner(database, *id, session.onDate()) : std::nullopt;
    return partner ? std::optional(partnerSubject(database, *partner)) : std::nullopt;
}

QString nameAt(const Session &session, const QString &place)
{
    if (const auto subject = subjectAt(session, place))
        return subject->names.join(QStringLiteral(", "));
    const auto partner = partnerAt(place);
    return partner ? QCoreApplication::translate("diligence", "A person in charge of %1", "whose name is sealed")
                         .arg(partnerRef(*partner))
                   : place;
}

} // namespace fund

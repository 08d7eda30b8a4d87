#include "partners/partner_screening.h"

#include "identity/session.h"
#include "partners/partner_person_store.h"
#include "partners/partner_store.h"

namespace fund {

namespace {

const QString partnersPart = QStringLiteral("partners/");
const QString personsPart = QStringLiteral("/persons/");

void addName(QStringList &names, const QString &name)
{
    if (!name.isEmpty() && !names.contains(name, Qt::CaseInsensitive))
        names += name;
}

} // namespace

QString partnerPlace(PartnerId id)
{
    return partnersPart + QString::number(id.number());
}

QString personPlace(const PartnerPerson &person)
{
    return partnerPlace(person.partner) + personsPart + QString::number(person.id.number());
}

std::optional<PartnerId> partnerAt(const QString &place)
{
    if (!place.startsWith(partnersPart))
        return std::nullopt;
    const PartnerId id(place.sliced(partnersPart.size()).section(u'/', 0, 0).toLongLong());
    return id.isValid() ? std::optional(id) : std::nullopt;
}

std::optional<PartnerPersonId> partnerPersonAt(const QString &place)
{
    const qsizetype at = place.indexOf(personsPart);
    if (!place.startsWith(partnersPart) || at < 0)
        return std::nullopt;
    const PartnerPersonId id(place.sliced(at + personsPart.size()).toLongLong());
    return id.isValid() ? std::optional(id) : std::nullopt;
}

Subject partnerSubject(const Database &database, const Partner &partner)
{
    Subject subject{partnerPlace(partner.id), SubjectNature::Organisation, {}};
    const std::vector<PartnerVersion> versions = readPartnerVersions(database, partner.id);
    // From the oldest on: a name that comes later stands behind what was decided on before.
    for (auto version = versions.rbegin(); version != versions.rend(); ++version) {
        addName(subject.names, version->partner.facts.name);
        for (const auto &[language, name] : version->partner.facts.names)
            addName(subject.names, name);
    }
    if (!partner.facts.registration.isEmpty())
        subject.documents += partner.facts.registration;
    return subject;
}

std::optional<Subject> personSubject(const Session &session, const PartnerPerson &person)
{
    if (!session.isCleared() || !person.sealed)
        return std::nullopt;
    const auto opened = openPerson(*person.sealed, session.fileKey());
    if (!opened)
        return std::nullopt;
    return Subject{personPlace(person), SubjectNature::Person, {opened->person.name}, opened->person.birthYear, {},
                   opened->salt};
}

std::vector<Subject> subjectsOfPartner(const Session &session, const Partner &partner)
{
    std::vector<Subject> subjects{partnerSubject(session.database(), partner)};
    for (const PartnerPerson &person : readPersonsInCharge(session.database(), partner.id, session.onDate()))
        if (auto subject = personSubject(session, person))
            subjects.push_back(std::move(*subject));
    return subjects;
}

std::vector<Subject> partnerSubjects(const Session &session)
{
    std::vector<Subject> subjects;
    for (const Partner &partner : readPartners(session.database(), session.onDate()))
        for (Subject &subject : subjectsOfPartner(session, partner))
            subjects.push_back(std::move(subject));
    return subjects;
}

QStringList partnerPlaces(const Database &database, PartnerId partner, const QDate &day)
{
    QStringList places{partnerPlace(partner)};
    for (const PartnerPerson &person : readPersonsInCharge(database, partner, day))
        places += personPlace(person);
    return places;
}

} // namespace fund

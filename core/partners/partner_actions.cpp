#include "partners/partner_actions.h"

#include "partners/partner_person_store.h"
#include "partners/partner_screening.h"
#include "partners/partner_store.h"
#include "record/change.h"
#include "screening/screening_actions.h"

#include <QCoreApplication>

namespace fund {

namespace {

void sealPersons(Change &change, PartnerId partner, const std::vector<PersonInCharge> &persons, const QDate &onDate)
{
    Session &session = change.session();
    for (const PersonInCharge &person : persons)
        static_cast<void>(
            insertPartnerPerson(change, partner, sealPerson(person, session.fileKey(), session.chance()), onDate));
}

void screenPartners(Change &change, const std::vector<PartnerId> &ids)
{
    std::vector<Subject> subjects;
    for (const PartnerId id : ids)
        if (const auto partner = readPartner(change.database(), id, change.session().onDate()))
            for (Subject &subject : subjectsOfPartner(change.session(), *partner))
                subjects.push_back(std::move(subject));
    screenAll(change, subjects);
}

std::vector<PartnerPersonId> idsInCharge(const Database &database, PartnerId partner, const QDate &day)
{
    std::vector<PartnerPersonId> ids;
    for (const PartnerPerson &person : readPersonsInCharge(database, partner, day))
        ids.push_back(person.id);
    return ids;
}

/// Without blanks around it and without empty names, as it is written: so that what changes nothing is seen.
PartnerFacts tidied(PartnerFacts facts)
{
    for (QString *text : {&facts.name, &facts.registration, &facts.website})
        *text = text->trimmed();
    for (auto &[language, name] : facts.names)
        name = name.trimmed();
    std::erase_if(facts.names, [](const auto &name) { return name.second.isEmpty(); });
    return facts;
}

} // namespace

Result<Partner> requirePartner(const Database &database, const QString &text, const QDate &day)
{
    if (auto partner = findPartnerByText(database, text, day))
        return std::move(*partner);
    return refused({problem("partner", "partner_must_exist",
                            QCoreApplication::translate("partners", "There is no implementing partner “%1” on record. "
                                                                    "Record it first.")
                                .arg(text),
                            "para. 24")});
}

PartnerNameFacts partnerNameFacts(const Database &database, const PartnerFacts &facts, PartnerId self)
{
    const auto isTaken = [&](const QString &name) {
        const auto bearer = findPartnerBearing(database, name);
        return bearer && *bearer != self;
    };
    PartnerNameFacts taken{isTaken(facts.name)};
    for (const auto &[language, name] : facts.names)
        if (isTaken(name))
            taken.takenNames.push_back(language);
    return taken;
}

Result<PartnerId> recordPartner(Session &session, const PartnerDraft &draft)
{
    Change change(session, Action::RecordPartner);
    if (!change.isGood())
        return *change.failure();
    if (Problems problems = checkPartner(draft, partnerNameFacts(session.database(), draft.facts, {}));
        !problems.empty())
        return refused(std::move(problems));
    const PartnerId id = recordPartners(change, {draft}).front();
    change.about("partners", id);
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    return id;
}

std::vector<PartnerId> recordPartners(Change &change, const std::vector<PartnerDraft> &drafts)
{
    std::vector<PartnerId> ids;
    for (const PartnerDraft &draft : drafts) {
        ids.push_back(insertPartner(change, tidied(draft.facts)));
        sealPersons(change, ids.back(), draft.persons, change.session().onDate());
    }
    screenPartners(change, ids);
    return ids;
}

Result<void> amendPartner(Session &session, const PartnerAmendment &asked)
{
    Change change(session, Action::AmendPartner);
    if (!change.isGood())
        return *change.failure();
    PartnerAmendment amendment = asked;
    amendment.facts = tidied(asked.facts);
    const QDate &day = amendment.onDate;
    const auto now = readPartner(session.database(), amendment.partner, day);
    if (!now)
        return refused(
            {problem("partner", "partner_must_exist",
                     QCoreApplication::translate("partners", "There is no such implementing partner."), "para. 24")});
    if (Problems problems = checkAmendment(amendment, *now, idsInCharge(session.database(), now->id, day),
                                           partnerNameFacts(session.database(), amendment.facts, now->id));
        !problems.empty())
        return refused(std::move(problems));
    if (amendment.facts != now->facts)
        insertPartnerVersion(change, now->id, amendment.facts, amendment.reason, day);
    sealPersons(change, now->id, amendment.joining, day);
    for (const PartnerPersonId leaving : amendment.leaving)
        insertPartnerPersonEnd(change, leaving, amendment.reason, day);
    screenPartners(change, {now->id});
    change.about("partners", now->id);
    change.because(amendment.reason.trimmed());
    return change.commit();
}

Result<void> erasePersonInCharge(Session &session, PartnerPersonId id, const QString &reason)
{
    Change change(session, Action::ErasePerson);
    if (!change.isGood())
        return *change.failure();
    const auto person = readPartnerPerson(session.database(), id);
    if (!person || !person->sealed)
        return refused(
            {problem("person", "person_must_be_on_record",
                     QCoreApplication::translate("partners", "No name of this person is on record."), "para. 11")});
    if (reason.trimmed().isEmpty())
        return refused({problem("reason", "erasure_must_have_a_reason",
                                QCoreApplication::translate("partners", "Say why the name is erased."), "para. 11")});
    if (!person->leftOn.isValid())
        insertPartnerPersonEnd(change, id, reason, std::max(person->onDate, session.onDate()));
    static_cast<void>(erasePartnerPerson(change, id));
    change.about("partners", person->partner);
    change.because(reason.trimmed());
    if (auto committed = change.commit(); !committed)
        return committed;
    session.database().emptyLog();
    return {};
}

} // namespace fund

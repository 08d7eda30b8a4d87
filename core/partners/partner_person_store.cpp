#include "partners/partner_person_store.h"

#include "record/change.h"

namespace fund {

namespace {

/// Columns: id, partner, day, key box, box, day of leaving, its reason.
PartnerPerson personFrom(const Statement &row)
{
    PartnerPerson person;
    person.id = row.id<PartnerPersonTag>(0);
    person.partner = row.id<PartnerTag>(1);
    person.onDate = row.date(2);
    if (!row.isNull(4))
        person.sealed = OwnKeyBox{row.bytes(3), row.bytes(4)};
    if (!row.isNull(5)) {
        person.leftOn = row.date(5);
        person.leftBecause = row.text(6);
    }
    return person;
}

} // namespace

PartnerPersonId insertPartnerPerson(Change &change, PartnerId partner, const OwnKeyBox &sealed, const QDate &onDate)
{
    return PartnerPersonId(change.insert(R"sql(
        INSERT INTO partner_persons (partner_id, key_box, box, on_date, recorded_by, recorded_at)
        VALUES (:partner, :key_box, :box, :on_date, :by, :recorded_at)
    )sql",
                                         {{":partner", partner},
                                          {":key_box", sealed.keyBox},
                                          {":box", sealed.box},
                                          {":on_date", onDate},
                                          {":by", change.session().user().id},
                                          {":recorded_at", change.momentText()}}));
}

void insertPartnerPersonEnd(Change &change, PartnerPersonId person, const QString &reason, const QDate &onDate)
{
    change.insert(R"sql(
        INSERT INTO partner_person_ends (person_id, on_date, reason, recorded_by, recorded_at)
        VALUES (:person, :on_date, :reason, :by, :recorded_at)
    )sql",
                  {{":person", person},
                   {":on_date", onDate},
                   {":reason", reason.trimmed()},
                   {":by", change.session().user().id},
                   {":recorded_at", change.momentText()}});
}

int erasePartnerPerson(Change &change, PartnerPersonId person)
{
    return change.run(R"sql(
        UPDATE partner_persons
        SET key_box = NULL, box = NULL, erased_at = :erased_at
        WHERE id = :person AND box IS NOT NULL
    )sql",
                      {{":person", person}, {":erased_at", change.momentText()}});
}

std::vector<PartnerPerson> readPartnerPersons(const Database &database, PartnerId partner)
{
    std::vector<PartnerPerson> persons;
    Statement row(database, R"sql(
        SELECT p.id, p.partner_id, p.on_date, p.key_box, p.box, e.on_date, e.reason
        FROM partner_persons AS p
        LEFT JOIN partner_person_ends AS e ON e.person_id = p.id
        WHERE p.partner_id = :partner
        ORDER BY p.id
    )sql",
                  {{":partner", partner}});
    while (row.next())
        persons.push_back(personFrom(row));
    return persons;
}

std::vector<PartnerPerson> readPersonsInCharge(const Database &database, PartnerId partner, const QDate &day)
{
    std::vector<PartnerPerson> persons = readPartnerPersons(database, partner);
    std::erase_if(persons, [&](const PartnerPerson &person) { return !person.isInChargeOn(day); });
    return persons;
}

std::optional<PartnerPerson> readPartnerPerson(const Database &database, PartnerPersonId id)
{
    Statement row(database, R"sql(
        SELECT p.id, p.partner_id, p.on_date, p.key_box, p.box, e.on_date, e.reason
        FROM partner_persons AS p
        LEFT JOIN partner_person_ends AS e ON e.person_id = p.id
        WHERE p.id = :id
    )sql",
                  {{":id", id}});
    return row.next() ? std::optional(personFrom(row)) : std::nullopt;
}

} // namespace fund

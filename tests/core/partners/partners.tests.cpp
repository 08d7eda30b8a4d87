#include "partners/partner_store.h"

#include "partners/partner_person_store.h"
#include "partners/partner_screening.h"
#include "support/query_plan.h"
#include "support/test_partners.h"
#include "verification/verify_file.h"

using namespace fund;

namespace {

template <typename T>
QString refusalOf(const Result<T> &result)
{
    return result ? QStringLiteral("done") : result.failure().problems.front().rule;
}

PartnerDraft institute()
{
    PartnerDraft draft;
    draft.facts.name = QStringLiteral("Sandbar Network Institute");
    draft.facts.kind = PartnerKind::Academia;
    draft.facts.seatIso3 = QStringLiteral("EST");
    draft.facts.registration = QStringLiteral("Register 80012");
    draft.facts.website = QStringLiteral("https://sandbar.example");
    draft.facts.names = {{Language::French, QStringLiteral("Institut Sandbar")}};
    draft.persons.push_back({QStringLiteral("Tavira Oskelund"), QStringLiteral("Director"), 1970});
    return draft;
}

void checkClean(TestFund &fund)
{
    const auto verified = verifyFile(fund.database());
    REQUIRE(verified);
    CHECK(verified->isClean());
}

} // namespace

TEST_CASE("para. 24: a partner is on record with its names, its seat and those in charge, under a number", "[partners]")
{
    TestFund fund;
    const auto id = recordPartner(fund.administrator(), institute());
    REQUIRE(id);
    CHECK(partnerRef(*id) == u"IP-001");
    const QDate today = fund.clock().today();
    const auto partner = readPartner(fund.database(), *id, today);
    REQUIRE(partner);
    CHECK(partner->facts == institute().facts);
    CHECK(partner->onDate == today);
    for (const char *text : {"ip-001", "Institut Sandbar", "sandbar network institute"}) {
        INFO(text);
        const auto found = requirePartner(fund.database(), QString::fromLatin1(text), today);
        REQUIRE(found);
        CHECK(found->id == *id);
    }
    CHECK(refusalOf(requirePartner(fund.database(), u"Nobody"_qs, today)) == u"partner_must_exist");
    CHECK(recordPartner(fund.finance(), institute()).failure().kind == FailureKind::NotAuthorised);
    checkClean(fund);
}

TEST_CASE("para. 24: a Government receives a grant and is never its own implementing partner", "[partners]")
{
    const auto rule = [](PartnerDraft draft) {
        const Problems problems = checkPartner(draft, {});
        return problems.empty() ? QStringLiteral("done") : problems.front().rule;
    };
    PartnerDraft draft = institute();
    CHECK(rule(draft) == u"done");
    draft.facts.name = QStringLiteral("Estonia");
    CHECK(rule(draft) == u"partner_must_be_no_government");
    draft = institute();
    draft.facts.names[Language::Spanish] = QStringLiteral("Francia");
    CHECK(rule(draft) == u"partner_must_be_no_government");
    draft = institute();
    draft.facts.name = QStringLiteral(" ");
    CHECK(rule(draft) == u"partner_must_have_a_name");
    draft = institute();
    draft.facts.seatIso3 = QStringLiteral("XXX");
    CHECK(rule(draft) == u"seat_must_be_a_state");
    draft = institute();
    draft.facts.website = QStringLiteral("sandbar.example");
    CHECK(rule(draft) == u"website_must_be_an_address");
    draft = institute();
    draft.persons.front().name.clear();
    CHECK(rule(draft) == u"person_must_have_a_name");
    draft = institute();
    draft.persons.front().birthYear = 70;
    CHECK(rule(draft) == u"birth_year_must_be_possible");
}

TEST_CASE("a person in charge is written with office and year of birth, of which the name is needed", "[partners]")
{
    CHECK(personOfLine(u"Tavira Oskelund; Director; 1970"_qs) ==
          PersonInCharge{u"Tavira Oskelund"_qs, u"Director"_qs, 1970});
    CHECK(personOfLine(u"Tavira Oskelund"_qs) == PersonInCharge{u"Tavira Oskelund"_qs});
    PartnerDraft draft = institute();
    draft.persons = {personOfLine(u"Tavira Oskelund; Director; about 1970"_qs)};
    CHECK(checkPartner(draft, {}).front().rule == u"birth_year_must_be_possible");
}

TEST_CASE("a name is one partner's, in every language and for good", "[partners]")
{
    TestFund fund;
    REQUIRE(recordPartner(fund.administrator(), institute()));
    PartnerDraft other;
    other.facts.name = QStringLiteral("SANDBAR NETWORK INSTITUTE");
    CHECK(refusalOf(recordPartner(fund.administrator(), other)) == u"partner_must_be_new");
    other.facts.name = QStringLiteral("Harbour Academy");
    other.facts.names[Language::English] = QStringLiteral("institut sandbar");
    CHECK(refusalOf(recordPartner(fund.administrator(), other)) == u"partner_name_must_be_its_own");
}

TEST_CASE("para. 24: what is said of a partner is amended with a reason from a day on, and what was said stays",
          "[partners]")
{
    TestFund fund;
    const auto id = recordPartner(fund.administrator(), institute());
    REQUIRE(id);
    const QDate today = fund.clock().today();
    fund.clock().set(QDateTime(QDate(2026, 5, 4), QTime(9, 0), Qt::UTC));
    const QDate may = fund.clock().today();
    PartnerAmendment amendment{*id, institute().facts, {}, {}, {}, may};
    CHECK(refusalOf(amendPartner(fund.administrator(), amendment)) == u"amendment_must_change_something");
    amendment.facts.name = QStringLiteral("Sandbar Institute");
    CHECK(refusalOf(amendPartner(fund.administrator(), amendment)) == u"amendment_must_have_a_reason");
    amendment.reason = QStringLiteral("Letter of 30 April");
    amendment.leaving.push_back(PartnerPersonId(17));
    CHECK(refusalOf(amendPartner(fund.administrator(), amendment)) == u"person_must_be_in_charge");
    amendment.leaving = {readPersonsInCharge(fund.database(), *id, may).front().id};
    amendment.joining.push_back({QStringLiteral("Ilvo Marrick"), QStringLiteral("Director"), {}});
    REQUIRE(amendPartner(fund.administrator(), amendment));
    CHECK(readPartner(fund.database(), *id, may)->facts.name == u"Sandbar Institute");
    CHECK(readPartner(fund.database(), *id, may.addDays(-1))->facts.name == u"Sandbar Network Institute");
    CHECK(readPartner(fund.database(), *id, today.addDays(-9))->facts.name == u"Sandbar Network Institute");
    const auto versions = readPartnerVersions(fund.database(), *id);
    REQUIRE(versions.size() == 2);
    CHECK(versions.front().partner.reason == u"Letter of 30 April");
    const auto inCharge = readPersonsInCharge(fund.database(), *id, may);
    REQUIRE(inCharge.size() == 1);
    CHECK(openPerson(*inCharge.front().sealed, fund.administrator().fileKey())->person.name == u"Ilvo Marrick");
    CHECK(partnerSubject(fund.database(), *readPartner(fund.database(), *id, may)).names ==
          QStringList{u"Sandbar Network Institute"_qs, u"Institut Sandbar"_qs, u"Sandbar Institute"_qs});
    checkClean(fund);
}

TEST_CASE("para. 11: the name of a person in charge is read by who is cleared for it, and is gone once it is erased",
          "[partners]")
{
    TestFund fund;
    const PartnerId id = addPartner(fund);
    const QDate today = fund.clock().today();
    const PartnerPerson person = readPersonsInCharge(fund.database(), id, today).front();
    CHECK(personSubject(fund.administrator(), person)->names == QStringList{u"Tavira Oskelund"_qs});
    CHECK_FALSE(personSubject(fund.finance(), person));
    CHECK_FALSE(personSubject(fund.as(Role::Auditor), person));
    CHECK_FALSE(person.sealed->box.contains("Oskelund"));
    CHECK(refusalOf(erasePersonInCharge(fund.administrator(), person.id, u" "_qs)) == u"erasure_must_have_a_reason");
    REQUIRE(erasePersonInCharge(fund.administrator(), person.id, u"Asked for it."_qs));
    CHECK(refusalOf(erasePersonInCharge(fund.administrator(), person.id, u"Again."_qs)) == u"person_must_be_on_record");
    CHECK_FALSE(readPartnerPerson(fund.database(), person.id)->sealed);
    CHECK(readPersonsInCharge(fund.database(), id, today).empty());
    checkClean(fund);
}

TEST_CASE("two people of one name are told apart by what is sealed with it, so that a digest gives no name away",
          "[partners]")
{
    TestFund fund;
    const PartnerId first = addPartner(fund);
    const PartnerId second = addPartner(fund, "Harbour Academy");
    const auto digestOf = [&](PartnerId id) {
        auto subject =
            personSubject(fund.administrator(), readPersonsInCharge(fund.database(), id, fund.clock().today()).front());
        REQUIRE(subject);
        subject->place.clear();
        return subjectDigest(*subject);
    };
    CHECK(digestOf(first) != digestOf(second));
    CHECK(digestOf(first) == digestOf(first));
}

TEST_CASE("the file itself refuses to change what was said of a partner", "[partners]")
{
    TestFund fund;
    static_cast<void>(addPartner(fund));
    for (const char *statement :
         {"UPDATE partner_versions SET name = 'Another'", "DELETE FROM partner_versions", "DELETE FROM partners",
          "UPDATE partner_persons SET partner_id = 2", "DELETE FROM partner_persons"}) {
        INFO(statement);
        CHECK_FALSE(fund.database().run(statement));
        fund.database().forgetFailure();
    }
}

TEST_CASE("partners are found by indices: as they stand on a day, and by any name", "[partners]")
{
    const QString onDay = queryPlan(R"sql(
        SELECT n.id
        FROM partner_versions AS n
        WHERE n.partner_id = :id AND n.on_date <= :day
        ORDER BY n.on_date DESC, n.id DESC
        LIMIT 1
    )sql");
    INFO(onDay.toStdString());
    CHECK(onDay.contains(u"partner_versions_by_partner (partner_id=? AND on_date<?)"));
    CHECK_FALSE(onDay.contains(u"TEMP B-TREE"));
    const QString named = queryPlan("SELECT partner_id FROM partner_versions WHERE name = :name COLLATE NOCASE");
    CHECK(named.contains(u"partner_versions_by_name"));
    const QString clearances = queryPlan(R"sql(
        SELECT id FROM donor_clearances WHERE donor_id IS :donor AND partner_id IS :partner ORDER BY id DESC
    )sql");
    INFO(clearances.toStdString());
    CHECK(clearances.contains(u"donor_clearances_by_party (donor_id=? AND partner_id=?)"));
}

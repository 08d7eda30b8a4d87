#include "donors/donor_contact_actions.h"

#include "donors/donor_actions.h"
#include "donors/donor_contact_store.h"
#include "record/verify.h"
#include "support/rule_of.h"
#include "support/test_money.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace fund;

namespace {

const QString lines = QStringLiteral("Dr A. Donor (test)\n7 Harbour Road");

DonorId addPerson(TestFund &fund)
{
    const auto id = recordDonor(
        fund.finance(), {QStringLiteral("A. Donor (test)"), DonorKind::Individual, {}, Publication::Publish, {}});
    REQUIRE(id);
    return *id;
}

/// What another program finds in the file and its log.
bool liesOpen(const TestFund &fund, const QByteArray &words)
{
    for (const QString &end : {QString(), QStringLiteral("-wal")}) {
        QFile file(fund.path() + end);
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(words))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("para. 11: a person's address is sealed, opened by who is cleared, and erased for good")
{
    TestFund fund;
    const DonorId person = addPerson(fund);
    CHECK(ruleOf(recordContact(fund.finance(), {person, Language::French, lines})) == u"address_must_be_sealed");
    REQUIRE(recordContact(fund.administrator(), {person, Language::French, lines}));
    const auto contact = readContact(fund.database(), person);
    REQUIRE(contact);
    CHECK(contact->language == Language::French);
    CHECK(contact->address.isEmpty());
    CHECK_FALSE(liesOpen(fund, "Harbour Road"));
    CHECK(*openContact(fund.administrator(), *contact) == lines);
    CHECK(ruleOf(openContact(fund.finance(), *contact)) == u"address_is_sealed");

    CHECK(ruleOf(eraseContact(fund.finance(), person, QStringLiteral("asked"))) == u"role_must_be_allowed");
    CHECK(ruleOf(eraseContact(fund.administrator(), person, QStringLiteral(" "))) == u"erasure_must_have_a_reason");
    REQUIRE(eraseContact(fund.administrator(), person, QStringLiteral("The person asked for it.")));
    const auto erased = readContact(fund.database(), person);
    REQUIRE(erased);
    CHECK(erased->erased);
    CHECK(openContact(fund.administrator(), *erased)->isEmpty());
    CHECK(ruleOf(eraseContact(fund.administrator(), person, QStringLiteral("again"))) ==
          u"address_must_be_sealed_to_be_erased");
    CHECK(verifyRecord(fund.database())->isClean());
}

TEST_CASE("para. 11: a person's form of address is sealed beside the address, and erased with it")
{
    TestFund fund;
    const DonorId person = addPerson(fund);
    REQUIRE(recordContact(fund.administrator(),
                          {person, Language::English, lines, QStringLiteral("Dear Dr Sealed-Name,")}));
    const auto contact = readContact(fund.database(), person);
    REQUIRE(contact);
    CHECK(contact->salutation.isEmpty());
    CHECK_FALSE(liesOpen(fund, "Sealed-Name"));
    CHECK(openWholeContact(fund.administrator(), *contact)->salutation == u"Dear Dr Sealed-Name,");
    CHECK(ruleOf(openWholeContact(fund.finance(), *contact)) == u"address_is_sealed");
    REQUIRE(eraseContact(fund.administrator(), person, QStringLiteral("The person asked for it.")));
    CHECK(openWholeContact(fund.administrator(), *readContact(fund.database(), person))->salutation.isEmpty());
    CHECK(verifyRecord(fund.database())->isClean());
}

TEST_CASE("the address of an office is plain, replaced and never removed")
{
    TestFund fund;
    const DonorId trust = addFoundation(fund);
    const DonorContactDraft office{trust, Language::Spanish, QStringLiteral("Secretaría\nCalle 1")};
    REQUIRE(recordContact(fund.finance(), office));
    CHECK(ruleOf(recordContact(fund.finance(), office)) == u"contact_must_change_something");
    CHECK(ruleOf(recordContact(fund.finance(), {trust, Language::Spanish, QString(200, u'x')})) ==
          u"address_must_be_short");
    fund.clock().set(fund.clock().now().addSecs(60));
    REQUIRE(recordContact(fund.finance(), {trust, Language::English, QStringLiteral("Secretariat")}));
    CHECK(*openContact(fund.finance(), *readContact(fund.database(), trust)) == u"Secretariat");
    CHECK(readContact(fund.database(), trust, fund.clock().now().addSecs(-30))->language == Language::Spanish);
    CHECK(ruleOf(eraseContact(fund.administrator(), trust, QStringLiteral("why not"))) ==
          u"address_must_be_sealed_to_be_erased");
    // Not even another program puts a person's address there in plain words.
    const DonorId person = addPerson(fund);
    CHECK_FALSE(
        fund.database().run("INSERT INTO donor_contacts (donor_id, language, address, recorded_by, recorded_at) "
                            "VALUES (" +
                            QByteArray::number(person.number()) + ", 'en', 'x', 1, '2026-03-02T09:00:00.000Z')"));
    fund.database().forgetFailure();
}

#include "exchange/importer.h"

#include "partners/partner_person_store.h"
#include "partners/partner_store.h"
#include "record/audit_store.h"
#include "support/test_archive.h"
#include "support/test_partners.h"
#include "verification/verify_file.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

Result<ImportOutcome> importPartners(Session &session, const QByteArray &bytes, bool checkOnly = false)
{
    ImportOptions options;
    options.checkOnly = checkOnly;
    return importBytes(session, *importKindOf(u"partners"), bytes, options);
}

/// "line column rule" of each problem.
QStringList partnerRefusals(const Result<ImportOutcome> &result)
{
    REQUIRE(result);
    QStringList refusals;
    for (const Problem &problem : result->problems)
        refusals += QStringLiteral("%1 %2 %3").arg(problem.line).arg(problem.field, problem.rule);
    return refusals;
}

} // namespace

TEST_CASE("a table of partners is recorded whole, in one signed entry, with those in charge of them sealed")
{
    TestFund fund;
    const QByteArray table = "name,kind,seat,registration,persons,name_fr\r\n"
                             "Sandbar Network Institute,academia,Estonie,Register 80012,"
                             "Tavira Oskelund; Director; 1970 | Ilvo Marrick,Institut Sandbar\r\n"
                             "Harbour Academy,non_governmental,,,,\r\n";
    const qint64 head = readHead(fund.database())->id.number();
    CHECK(importPartners(fund.administrator(), table, true)->added == 2);
    CHECK(readHead(fund.database())->id.number() == head);
    CHECK(importPartners(fund.finance(), table).failure().kind == FailureKind::NotAuthorised);
    CHECK(importPartners(fund.administrator(), table)->added == 2);
    CHECK(readHead(fund.database())->id.number() == head + 1);

    const QDate today = fund.clock().today();
    const auto partners = readPartners(fund.database(), today);
    REQUIRE(partners.size() == 2);
    CHECK(partners.back().facts.seatIso3 == u"EST");
    CHECK(partners.back().facts.names.at(Language::French) == u"Institut Sandbar");
    const auto persons = readPersonsInCharge(fund.database(), partners.back().id, today);
    REQUIRE(persons.size() == 2);
    CHECK(openPerson(*persons.front().sealed, fund.administrator().fileKey())->person ==
          PersonInCharge{u"Tavira Oskelund"_qs, u"Director"_qs, 1970});

    const auto again = importPartners(fund.administrator(), table);
    REQUIRE(again);
    CHECK(again->unchanged == 2);
    CHECK(again->notes.isEmpty());
    CHECK(readHead(fund.database())->id.number() == head + 1);
    CHECK(verifyFile(fund.database())->isClean());
}

TEST_CASE("every problem of a table of partners is told with its line, without a word of what stands in it")
{
    TestFund fund;
    const auto wrong = importPartners(fund.administrator(), "name,kind,seat,website,persons\r\n"
                                                            "Kenya,academia,,,\r\n"
                                                            "Blue Shore,Oskelund,Tavira Oskelund,,\r\n"
                                                            "Deep Reef,academia,,reef.example,; Director | A;B;70\r\n"
                                                            "deep reef,academia,,,\r\n"
                                                            "Quiet Atoll,academia,,,\r\n");
    CHECK(partnerRefusals(wrong) ==
          QStringList{u"2 name partner_must_be_no_government"_qs, u"3 kind kind_must_be_known"_qs,
                      u"3 seat state_must_be_known"_qs, u"4 website website_must_be_an_address"_qs,
                      u"4 persons person_must_have_a_name"_qs, u"4 persons birth_year_must_be_possible"_qs,
                      u"5 name partner_must_be_new"_qs});
    for (const Problem &problem : wrong->problems)
        CHECK_FALSE(problem.sentence.contains(u"Oskelund"));
    CHECK(readPartners(fund.database(), fund.clock().today()).empty());
}

TEST_CASE("para. 24: no table amends a partner on record, and what a row leaves empty it does not say")
{
    TestFund fund;
    static_cast<void>(addPartner(fund));
    const QByteArray header = "name,kind,seat,registration,website,persons,name_fr\r\n";
    const QByteArray same = "sandbar network institute,non_governmental,,,,Tavira Oskelund; Director; 1970,\r\n";
    CHECK(importPartners(fund.administrator(), header + same)->unchanged == 1);
    const auto wrong =
        importPartners(fund.administrator(), header + "Sandbar Network Institute,academia,EST,Register 80012,"
                                                      "https://sandbar.example,Ilvo Marrick,Institut Sandbar\r\n");
    QStringList columns;
    for (const Problem &problem : wrong->problems) {
        CHECK(problem.rule == u"partner_is_amended_by_itself");
        columns += problem.field;
    }
    CHECK(columns ==
          QStringList{u"kind"_qs, u"seat"_qs, u"registration"_qs, u"website"_qs, u"name_fr"_qs, u"persons"_qs});
}

TEST_CASE("a partner that may be one of another name is told: alike in another script, or of the same registration")
{
    TestFund fund;
    PartnerDraft known;
    known.facts.name = QStringLiteral("Tavira Oskelund");
    known.facts.registration = QStringLiteral("Register 80012");
    REQUIRE(recordPartner(fund.administrator(), known));
    const auto checked = importPartners(fund.administrator(),
                                        QByteArray("name,kind,seat,registration\r\n"
                                                   "Тавира Оскелунд,academia,,\r\n"
                                                   "Blue Shore Academy,academia,,REGISTER 80-012\r\n"
                                                   "Nimbo Kesterval,academia,,\r\n"
                                                   "Нимбо Кестервал,academia,,\r\n"
                                                   "Quiet Atoll,academia,,Register 77301\r\n"),
                                        true);
    REQUIRE(checked);
    CHECK(checked->problems.empty());
    REQUIRE(checked->notes.size() == 3);
    CHECK(checked->notes[0].contains(u"IP-001 Tavira Oskelund"));
    CHECK(checked->notes[1].contains(u"“Blue Shore Academy” has the same registration as IP-001"));
    CHECK(checked->notes[2].contains(u"like that of “Nimbo Kesterval”"));
}

TEST_CASE("a table of partners or of donors is known by its columns, also as a spreadsheet, which is imported likewise")
{
    TestFund fund;
    const QByteArray sheet = spreadsheetOfLines({"name\tkind\tseat\tpersons",
                                                 "Harbour Academy\tacademia\tKenya\tTavira Oskelund; Director; 1970",
                                                 "Quiet Atoll\tcharity\tKenya\t"});
    REQUIRE(importKindOfTable(sheet));
    CHECK(importKindOfTable(sheet)->key == u"partners");
    CHECK(
        importKindOfTable(spreadsheetOfLines({"name\tkind\tpublication", "Reef Trust\tphilanthropic\tpublish"}))->key ==
        u"donors");
    CHECK(importKindOfTable("name,kind\r\n")->key == u"donors");
    CHECK(partnerRefusals(importPartners(fund.administrator(), sheet)) == QStringList{u"3 kind kind_must_be_known"_qs});
    const auto right = importPartners(
        fund.administrator(),
        spreadsheetOfLines({"name\tkind\tseat\tpersons", "Harbour Academy\tacademia\tKenya\tTavira Oskelund"}));
    REQUIRE(right);
    CHECK(right->added == 1);
}

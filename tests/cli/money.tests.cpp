#include "cli/command_words.h"
#include "support/desk.h"

#include "base/seeded_chance.h"
#include "ledger/ledger_actions.h"
#include "record/change.h"

#include <algorithm>

using namespace fund;

namespace {

/// Rates of the euro for two months of 2024, a minimum of USD 100,000, support costs of 13 and a reserve of 15 per
/// cent from a day on, the first of them where none is given.
void settle(const Desk &desk, const char *from = "2024-01-01")
{
    desk.write(u"rates.csv"_qs, "currency,valid_from,rate,source\r\n"
                                "EUR,2024-02-01,0.9,list\r\nEUR,2024-03-01,0.8,list\r\n");
    REQUIRE(desk.as(finance, words("import a.fund --kind rates --from rates.csv")).status == 0);
    const QStringList decide = words("setting set a.fund --authority Letter --on") + words(from);
    for (const char *setting : {"minimum_to_start 100000.00", "support_cost_rate 0.13", "operating_reserve_rate 0.15",
                                "due_diligence not_required"})
        REQUIRE(desk.as(administrator, decide + words(setting)).status == 0);
}

/// A contribution of a State, pledged, agreed and received in the fund's currency.
void give(const Desk &desk, const QString &amount)
{
    REQUIRE(desk.as(finance, words("donor add a.fund Estonia --kind member_state")).status == 0);
    REQUIRE(desk.as(finance, words("contribution add a.fund --donor Estonia --currency USD --reference G-1 "
                                   "--on 2024-02-01 --amount")
                                 << amount)
                .status == 0);
    REQUIRE(desk.as(finance, words("contribution agree a.fund G-1 --on 2024-02-02")).status == 0);
    REQUIRE(desk.as(finance, words("contribution receive a.fund G-1 --bank B-1 --on 2024-02-03 --amount") << amount)
                .status == 0);
}

nlohmann::json poolOn(const Desk &desk, const char *day)
{
    const Said said = desk.as(auditor, words("pool a.fund --json --as-of") << QString::fromUtf8(day));
    INFO(said.transcript());
    REQUIRE(said.status == 0);
    return said.json();
}

/// What an award does, which has no command of its own: commits money for one subject.
void commitFor(const Desk &desk, const QString &subject, qint64 minor)
{
    const SystemClock clock; // the record runs forward in time
    SeededChance chance(5);
    auto database = Database::open(desk.path(u"a.fund"_qs), Database::Access::ReadWrite);
    REQUIRE(database);
    auto session = signIn(*database, QStringLiteral("representative"), readyPassword, clock, chance);
    REQUIRE(session);
    Change change(**session, Action::DecideShortList);
    REQUIRE(commitFunds(change, {Window::Sponsorship, Money(minor, (*session)->fund().currency), subject,
                                 QStringLiteral("award"), QDate(2024, 3, 2)}));
    REQUIRE(change.commit());
}

} // namespace

TEST_CASE("pool prints every figure of the contract, in its order, and they add up")
{
    const Desk desk;
    const QString file = desk.fundFile();
    settle(desk);
    give(desk, u"120000.50"_qs);
    REQUIRE(desk.as(administrator,
                    words("allot a.fund --window sponsorship --amount 10000 --authority Plan --on 2024-03-01"))
                .status == 0);
    const Said said = desk.as(auditor, words("pool a.fund --json --as-of 2024-03-01"));
    const auto pool = nlohmann::ordered_json::parse(said.out.toStdString());
    QStringList keys;
    for (const auto &[key, value] : pool.items())
        keys += QString::fromStdString(key);
    CHECK(keys == words("currency as_of pledged agreed received other_income spent committed allotted support_costs "
                        "reserve available threshold operational"));
    const nlohmann::ordered_json expected = {
        {"currency", "USD"},        {"as_of", "2024-03-01"},   {"pledged", "0.00"},    {"agreed", "0.00"},
        {"received", "120000.50"},  {"other_income", "0.00"},  {"spent", "0.00"},      {"committed", "0.00"},
        {"allotted", "10000.00"},   {"support_costs", "0.00"}, {"reserve", "1500.00"}, {"available", "108500.50"},
        {"threshold", "100000.00"}, {"operational", true}};
    CHECK(pool == expected);
    CHECK(poolOn(desk, "2024-02-29")["available"] == "120000.50");
    // Nothing of it was on record in 2024: the entries were made now.
    CHECK(desk.as(auditor, words("pool a.fund --json --as-of 2024-03-01 --known-on 2024-12-31")).json()["received"] ==
          "0.00");
    CHECK(desk.as(u"reviewer1"_qs, words("pool a.fund --json")).status == 4);
}

TEST_CASE("a pledge becomes an agreement and then money at the rate of the receipt's month")
{
    const Desk desk;
    const QString file = desk.fundFile();
    settle(desk);
    const Said donor = desk.as(finance, words("donor add a.fund Estonie --kind member_state --state EST --json"));
    INFO(donor.transcript());
    REQUIRE(donor.json() == nlohmann::json{{"ref", "D-001"}, {"name", "Estonie"}, {"kind", "member_state"}});
    const Said pledged = desk.as(finance, words("contribution add a.fund --donor D-001 --amount 90000 --currency eur "
                                                "--on 2024-02-10 --json"));
    INFO(pledged.transcript());
    REQUIRE(pledged.status == 0);
    CHECK(pledged.json()["ref"] == "C-2024-001");
    CHECK(poolOn(desk, "2024-02-10")["pledged"] == "100000.00");
    REQUIRE(desk.as(finance, words("contribution agree a.fund C-2024-001 --on 2024-02-20 "
                                   "--instalment 2024-03-01:40000 --instalment 2024-09-01:50000"))
                .status == 0);
    CHECK(poolOn(desk, "2024-02-20")["agreed"] == "100000.00");
    CHECK(poolOn(desk, "2024-02-20")["pledged"] == "0.00");
    const Said received =
        desk.as(finance, words("contribution receive a.fund C-2024-001 --amount 40000.00 --bank BK-7 --on 2024-03-04 "
                               "--json"));
    CHECK(received.json() == nlohmann::json{{"ref", "C-2024-001"},
                                            {"currency", "EUR"},
                                            {"received", "40000.00"},
                                            {"rate", "0.8"},
                                            {"fund_currency", "USD"},
                                            {"converted", "50000.00"}});
    const auto listed = desk.as(auditor, words("contribution list a.fund --json")).json();
    REQUIRE(listed.size() == 1);
    CHECK(listed[0]["state"] == "partly_received");
    CHECK(listed[0]["next_due"] == "2024-09-01");
    const Said noRate = desk.as(finance, words("contribution receive a.fund C-2024-001 --amount 1 --bank BK-8 "
                                               "--on 2024-01-31"));
    CHECK(noRate.status == 1);
    const Said repeated = desk.as(finance, words("contribution receive a.fund C-2024-001 --amount 1 --bank BK-7 "
                                                 "--on 2024-03-05"));
    CHECK(repeated.status == 1);
    CHECK(repeated.err.contains("bank reference"));
    CHECK(desk.as(auditor, words("verify a.fund")).status == 0);
}

TEST_CASE("a contribution with a wish is refused by para. 19, and the wish is kept as a request")
{
    const Desk desk;
    const QString file = desk.fundFile();
    settle(desk);
    REQUIRE(desk.as(finance, words("donor add a.fund Estonia --kind member_state")).status == 0);
    const QStringList add = words("contribution add a.fund --donor Estonia --amount 5 --currency EUR --on 2024-02-10");
    const Said refused = desk.as(finance, add + QStringList{u"--wish"_qs, u"only for the workshop in Nairobi"_qs});
    INFO(refused.transcript());
    CHECK(refused.status == 1);
    CHECK(refused.err.contains("can't be earmarked"));
    CHECK(refused.err.contains("para. 19"));
    CHECK(refused.err.contains("kept on record as a request"));
    CHECK(refused.out.isEmpty());
    CHECK(desk.as(auditor, words("contribution list a.fund --json")).json().empty());
    const auto entry = desk.as(auditor, words("audit a.fund --json --count 1")).json()[0];
    CHECK(entry["action"] == "record_contribution");
    CHECK(desk.content(file).contains("only for the workshop in Nairobi"));
    // Without the wish too it waits for the donor's written withdrawal.
    const Said standing = desk.as(finance, add);
    CHECK(standing.status == 1);
    CHECK(standing.err.contains("written withdrawal"));
    desk.write(u"note.pdf"_qs, "%PDF-1.6 the wish is withdrawn");
    const QStringList withdraw = words("wish withdraw a.fund 1 --document note.pdf --on 2024-02-11");
    CHECK(desk.as(auditor, withdraw).status == 4);
    CHECK(desk.as(finance, withdraw).status == 0);
    CHECK(desk.as(finance, withdraw).status == 1);
    CHECK(desk.as(finance, add).status == 0);
    const Said statement = desk.as(auditor, words("wish list a.fund --json"));
    CHECK(statement.status == 0);
    CHECK(statement.json()["requests"][0]["withdrawn_on"] == "2024-02-11");
    CHECK(statement.json()["tables_leading_to_a_contribution"].empty());
    // What the donor wrote is given out again as it was attached, and never over a fund file.
    REQUIRE(desk.as(auditor, words("wish list a.fund --letter-of 1 --out copy.pdf")).status == 0);
    CHECK(desk.content(u"copy.pdf"_qs) == "%PDF-1.6 the wish is withdrawn");
    const Said over = desk.as(auditor, words("wish list a.fund --letter-of 1 --out a.fund"));
    CHECK(over.status == 3);
    CHECK(over.err.contains("nothing is written over it"));
    CHECK(desk.as(auditor, words("wish list a.fund --letter-of 2 --out none.pdf")).status == 1);
    CHECK(desk.as(auditor, words("wish list a.fund --letter-of 1")).status == 2);
    CHECK(desk.as(auditor, words("verify a.fund")).status == 0);
}

TEST_CASE("a donor that is no State gives only under a clearance that holds (para. 14)")
{
    const Desk desk;
    const QString file = desk.fundFile();
    settle(desk);
    REQUIRE(desk.as(finance, words("donor add a.fund Foundation --kind philanthropic")).status == 0);
    const QStringList add =
        words("contribution add a.fund --donor Foundation --amount 5 --currency EUR --on 2024-02-10");
    const Said uncleared = desk.as(finance, add);
    INFO(uncleared.transcript());
    CHECK(uncleared.status == 1);
    CHECK(uncleared.err.contains("para. 14"));
    CHECK(desk.as(auditor, words("donor list a.fund --json")).json()[0]["clearance"] == "missing");
    REQUIRE(desk.as(finance, words("donor clear a.fund Foundation --outcome refused --evidence File --from 2024-01-01 "
                                   "--until 2024-12-31"))
                .status == 0);
    CHECK(desk.as(finance, add).status == 1);
    REQUIRE(desk.as(finance, words("donor clear a.fund D-001 --outcome cleared --evidence File --from 2024-02-01 "
                                   "--until 2024-02-28"))
                .status == 0);
    CHECK(desk.as(finance, add).status == 0);
    // What was cleared for a pledge must still be so when the agreement is signed.
    const Said late = desk.as(finance, words("contribution agree a.fund C-2024-001 --on 2024-03-01"));
    CHECK(late.status == 1);
    CHECK(late.err.contains("para. 14"));
}

TEST_CASE("nothing is allotted before the minimum is announced and reached (para. 16)")
{
    const Desk desk;
    const QString file = desk.fundFile();
    const QStringList allot =
        words("allot a.fund --window sponsorship --amount 1000 --authority Plan --on 2024-02-20 --json");
    give(desk, u"99999.99"_qs);
    for (const bool announced : {false, true}) {
        if (announced)
            settle(desk, "2024-02-03");
        const Said early = desk.as(administrator, allot);
        INFO(early.transcript());
        CHECK(early.status == 1);
        CHECK(early.err.contains("para. 16"));
        CHECK(poolOn(desk, "2024-02-20")["operational"] == false);
    }
    // All that was agreed has come: what comes above it needs a reason.
    const QStringList cent = words("contribution receive a.fund G-1 --amount 0.01 --bank B-2 --on 2024-02-19");
    const Said unexplained = desk.as(finance, cent);
    INFO(unexplained.transcript());
    CHECK(unexplained.status == 1);
    CHECK(unexplained.err.contains("still to come"));
    CHECK(poolOn(desk, "2024-02-20")["received"] == "99999.99");
    REQUIRE(desk.as(finance, cent + words("--reason Rounding")).status == 0);
    const Said done = desk.as(administrator, allot);
    INFO(done.transcript());
    CHECK(done.status == 0);
    CHECK(done.json()["available"] == "98850.00");
    CHECK(desk.as(finance, allot).status == 4);
    const Said much = desk.as(administrator, words("allot a.fund --window projects --amount 90000 --authority Plan "
                                                   "--on 2024-02-21"));
    CHECK(much.status == 1);
    CHECK(much.err.contains("para. 23"));
}

TEST_CASE("what is committed is spent against a voucher, and a mistake is reversed by an entry that says why")
{
    const Desk desk;
    const QString file = desk.fundFile();
    settle(desk);
    give(desk, u"200000"_qs);
    REQUIRE(desk.as(administrator,
                    words("allot a.fund --window sponsorship --amount 10000 --authority Plan --on 2024-03-01"))
                .status == 0);
    const QStringList spend = words("spend a.fund --window sponsorship --for nominations/1 --voucher V-1 "
                                    "--on 2024-03-03 --json --amount");
    const Said early = desk.as(finance, spend + words("700"));
    CHECK(early.status == 1);
    CHECK(early.err.contains("Nothing was ever committed"));
    commitFor(desk, u"nominations/1"_qs, 100'000);
    const Said done = desk.as(finance, spend + words("700"));
    INFO(done.transcript());
    REQUIRE(done.status == 0);
    const auto pool = poolOn(desk, "2024-03-03");
    CHECK(pool["spent"] == "700.00");
    CHECK(pool["committed"] == "300.00");
    CHECK(pool["support_costs"] == "130.00");
    CHECK(desk.as(finance, spend + words("300.01")).status == 1);
    const auto behind = desk.as(auditor, words("entries a.fund spent --window sponsorship --json --as-of 2024-03-03"));
    CHECK(behind.json()["total"] == "700.00");
    CHECK(behind.json()["entries"][0]["subject"] == "nominations/1");
    const QString number = QString::number(done.json()["entry"].get<qint64>());
    CHECK(desk.as(finance, words("reverse a.fund --on 2024-03-04 --reason") << u"wrong payee"_qs << number).status ==
          0);
    CHECK(poolOn(desk, "2024-03-03")["spent"] == "700.00");
    CHECK(poolOn(desk, "2024-03-04")["spent"] == "0.00");
    const Said twice = desk.as(finance, words("reverse a.fund --on 2024-03-05 --reason again") << number);
    CHECK(twice.status == 1);
    CHECK(desk.as(administrator, spend + words("1")).status == 4);
    CHECK(desk.as(auditor, words("verify a.fund")).status == 0);
}

TEST_CASE("interest counts as other income, and an exchange loss shows a shortfall that stops new allotments")
{
    const Desk desk;
    const QString file = desk.fundFile();
    settle(desk);
    give(desk, u"100000"_qs);
    REQUIRE(desk.as(administrator, words("allot a.fund --window projects --amount 70000 --authority Plan "
                                         "--on 2024-03-01"))
                .status == 0);
    REQUIRE(desk.as(finance, words("income a.fund --kind interest --amount 12.30 --reference S-1 --on 2024-03-02"))
                .status == 0);
    REQUIRE(desk.as(finance, words("income a.fund --kind exchange_difference --amount=-20000 --reference S-2 "
                                   "--on 2024-03-03"))
                .status == 0);
    const auto pool = poolOn(desk, "2024-03-03");
    CHECK(pool["other_income"] == "-19987.70");
    CHECK(pool["available"] == "-487.70");
    const Said told = desk.as(auditor, words("pool a.fund --as-of 2024-03-03"));
    CHECK(told.out.contains("shortfall"));
    CHECK(desk.as(administrator, words("allot a.fund --window projects --amount 1 --authority Plan --on 2024-03-04"))
              .status == 1);
}

TEST_CASE("a table of contributions and one of receipts come in whole, and twice changes nothing")
{
    const Desk desk;
    const QString file = desk.fundFile();
    settle(desk);
    desk.write(u"c.csv"_qs, "reference,donor,pledged_on,currency,amount,agreed_on,instalments\r\n"
                            "C-1,Estonie,2024-02-01,EUR,90000.00,2024-02-05,2024-02-10:50000 2024-03-10:40000\r\n"
                            "C-2,GHA,2024-02-02,USD,1000,,\r\n");
    const Said first = desk.as(finance, words("import a.fund --kind contributions --from c.csv --json"));
    INFO(first.transcript());
    CHECK(first.status == 0);
    CHECK(first.json()["added"] == 2);
    CHECK(desk.as(finance, words("import a.fund --kind contributions --from c.csv --json")).json()["unchanged"] == 2);
    desk.write(u"r.csv"_qs, "contribution,received_on,currency,amount,bank_reference\r\n"
                            "C-1,2024-02-10,EUR,50000,BK-1\r\nC-1,2024-03-11,EUR,40000,BK-2\r\n");
    const QByteArray before = desk.content(file);
    CHECK(desk.as(finance, words("import a.fund --kind receipts --from r.csv --json --check")).json()["added"] == 2);
    CHECK((desk.content(file) == before));
    CHECK(desk.as(finance, words("import a.fund --kind receipts --from r.csv --json")).json()["added"] == 2);
    CHECK(desk.as(finance, words("import a.fund --kind receipts --from r.csv --json")).json()["unchanged"] == 2);
    CHECK(poolOn(desk, "2024-03-11")["received"] == "105555.56");
    CHECK(desk.as(administrator, words("import a.fund --kind receipts --from r.csv")).status == 4);
    CHECK(desk.as(auditor, words("verify a.fund")).status == 0);
    for (const char *kind : {"contributions", "receipts"})
        CHECK(desk.run(words("template") << QString::fromUtf8(kind)).out.contains("currency,amount"));
}

TEST_CASE("one bad row keeps a whole table out, and every problem is told with its line, column and paragraph")
{
    const Desk desk;
    const QString file = desk.fundFile();
    settle(desk);
    REQUIRE(desk.as(finance, words("donor add a.fund Foundation --kind philanthropic")).status == 0);
    const QByteArray before = desk.content(file);
    desk.write(u"c.csv"_qs, "reference,donor,pledged_on,currency,amount,wish\r\n"
                            "C-1,Estonia,2024-02-01,EUR,90000.00,\r\n"
                            "C-2,Estonia,2024-02-01,EUR,90000.00,for a school\r\n"
                            "C-3,Foundation,2024-02-01,EUR,1.00,\r\n"
                            "C-4,Atlantis,2024-02-01,EUR,1.00,\r\n"
                            "C-5,Ghana,2199-01-01,EUR,1.00,\r\n");
    const Said said = desk.as(finance, words("import a.fund --kind contributions --from c.csv --json"));
    INFO(said.transcript());
    CHECK(said.status == 1);
    QStringList told;
    const auto document = said.json();
    for (const auto &each : document["problems"])
        told += QStringLiteral("%1 %2 %3")
                    .arg(QString::number(each["line"].get<int>()),
                         QString::fromStdString(each["column"].get<std::string>()),
                         QString::fromStdString(each["rule"].get<std::string>()));
    CHECK(told == QStringList{u"3 wish contribution_must_not_be_earmarked"_qs,
                              u"4 donor non_state_donor_must_be_cleared"_qs, u"5 donor donor_must_exist"_qs,
                              u"6 pledged_on date_must_not_be_in_the_future"_qs});
    CHECK(said.err.contains("para. 19"));
    CHECK(said.err.contains("para. 14"));
    CHECK(said.err.contains("kept on record"));
    CHECK((desk.content(file) != before)); // the request alone
    const QByteArray kept = desk.content(file);
    CHECK(desk.as(finance, words("import a.fund --kind contributions --from c.csv --json")).status == 1);
    CHECK((desk.content(file) == kept));
    desk.write(u"r.csv"_qs, "contribution,received_on,currency,amount,bank_reference\r\nC-1,2024-02-10,EUR,5,BK-1\r\n");
    CHECK(desk.as(finance, words("import a.fund --kind receipts --from r.csv --json")).json()["problems"][0]["rule"] ==
          "contribution_must_exist");
}

TEST_CASE("nothing is recorded for a day to come, and only what an authority decides may hold from one")
{
    const Desk desk;
    const QString file = desk.fundFile();
    settle(desk);
    const QByteArray before = desk.content(file);
    for (const char *command : {"donor add a.fund Estonia --kind member_state --on 2199-01-01",
                                "reverse a.fund 1 --reason mistake --on 2199-01-01"}) {
        const Said said = desk.as(finance, words(command));
        INFO(said.transcript());
        CHECK(said.status == 1);
        CHECK(said.err.contains("2199-01-01 is yet to come"));
    }
    CHECK((desk.content(file) == before));
    CHECK(desk.as(administrator, words("setting set a.fund support_cost_rate 0.08 --authority Letter --on 2199-01-01"))
              .status == 0);
}

TEST_CASE("a closed period takes no entry by any command")
{
    const Desk desk;
    const QString file = desk.fundFile();
    settle(desk);
    give(desk, u"120000"_qs);
    const QStringList close = words("setting set a.fund --authority Memo --on 2024-03-15 books_closed_until");
    REQUIRE(desk.as(administrator, close + words("2024-02-29")).status == 0);
    const QStringList allot = words("allot a.fund --window sponsorship --amount 1000 --authority Plan --on");
    const Said late = desk.as(administrator, allot + words("2024-02-29"));
    INFO(late.transcript());
    CHECK(late.status == 1);
    CHECK(late.err.contains("closed until 2024-02-29"));
    CHECK(desk.as(administrator, allot + words("2024-03-01")).status == 0);
    CHECK(desk.as(administrator, close + words("2024-01-31")).status == 1);
    CHECK(desk.as(auditor, words("setting list a.fund")).out.contains("Books closed until"));
}

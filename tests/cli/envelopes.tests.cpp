#include "cli/command_words.h"
#include "support/desk.h"

using namespace fund;

namespace {

QStringList wordsOf(const QByteArray &text)
{
    return QString::fromUtf8(text).split(u' ');
}

Said must(const Desk &desk, const QString &who, const QByteArray &command)
{
    Said said = desk.as(who, wordsOf(command));
    INFO(command.toStdString() << '\n' << said.transcript());
    REQUIRE(said.status == 0);
    return said;
}

/// Refused by a rule of this paragraph.
QString refusedBy(const Desk &desk, const QString &who, const QByteArray &command)
{
    const Said said = desk.as(who, wordsOf(command));
    INFO(command.toStdString() << '\n' << said.transcript());
    CHECK(said.status == 1);
    return QString::fromUtf8(said.err);
}

/// USD 200,000 of a Member State, received in February 2024, with the usual shares.
void beginYear(const Desk &desk)
{
    static_cast<void>(desk.fundFile());
    for (const char *setting : {"minimum_to_start 100000.00", "support_cost_rate 0.13", "operating_reserve_rate 0.15",
                                "payment_certification required"})
        must(desk, administrator, QByteArray("setting set a.fund --on 2024-01-01 --authority Letter ") + setting);
    must(desk, finance, "donor add a.fund Estonia --kind member_state");
    must(desk, finance,
         "contribution add a.fund --donor Estonia --currency USD --reference G-1 --on 2024-02-01 --amount 200000");
    must(desk, finance, "contribution agree a.fund G-1 --on 2024-02-02");
    must(desk, finance, "contribution receive a.fund G-1 --bank B-1 --on 2024-02-03 --amount 200000");
}

} // namespace

TEST_CASE("staff go from envelope to settlement by command, and what is unspent comes back (paras. 15 and 23)")
{
    const Desk desk;
    beginYear(desk);
    const char *allot = "allot a.fund --window staff --amount 50000 --authority Plan --on 2024-03-01";
    CHECK(refusedBy(desk, administrator, allot).contains(u"para. 15"));
    must(desk, administrator, "setting set a.fund --on 2024-01-01 --authority Letter staff_source fund");
    const QString tooMuch =
        refusedBy(desk, administrator, "allot a.fund --window staff --amount 200001 --authority Plan --on 2024-03-01");
    CHECK(tooMuch.contains(u"USD 1.00 is missing"));
    CHECK(tooMuch.contains(u"para. 15"));
    must(desk, administrator, allot);
    CHECK(must(desk, administrator,
               "commit a.fund --window staff --amount 24000 --ref P3-2024 --text Manager --on 2024-03-02 --json")
              .json()["subject"] == "commitments/P3-2024");
    const char *spend = "spend a.fund --window staff --for commitments/P3-2024 --amount 10000 --voucher V-1 --final "
                        "--on 2024-03-03";
    CHECK(refusedBy(desk, finance, spend).contains(u"two people"));
    must(desk, administrator,
         "certify a.fund --window staff --for commitments/P3-2024 --amount 10000 --voucher V-1 --on 2024-03-03");
    must(desk, finance, spend);
    const auto pool = must(desk, auditor, "pool a.fund --json --as-of 2024-03-31").json();
    CHECK(pool["spent"] == "10000.00");
    CHECK(pool["committed"] == "0.00");
    CHECK(pool["allotted"] == "40000.00");
    CHECK(pool["support_costs"] == "1300.00");
    CHECK(pool["reserve"] == "7500.00");
    CHECK(pool["available"] == "141200.00");
    CHECK(must(desk, auditor, "entries a.fund spent --window staff --json --as-of 2024-03-31").status == 0);
    must(desk, auditor, "export a.fund --format hledger --out books.hledger");
    CHECK(desk.content(u"books.hledger"_qs).contains("Authority:Staff:Spent"));

    must(desk, administrator, "setting set a.fund --on 2024-04-01 --authority Resolution staff_source regular-budget");
    CHECK(refusedBy(desk, administrator,
                    "commit a.fund --window staff --amount 1 --ref P3-2024 --text Manager --on 2024-04-02")
              .contains(u"para. 15"));
    CHECK(must(desk, administrator, "scenario a.fund --funding 2000000 --json").json()["staff_cost"] == "0.00");
    must(desk, auditor, "verify a.fund");
}

TEST_CASE("a commitment over years is refused until it is allowed, told of below the level, and budgeted by year")
{
    const Desk desk;
    beginYear(desk);
    must(desk, administrator, "allot a.fund --window projects --amount 50000 --authority Plan --on 2024-03-01");
    const char *commit = "commit a.fund --window projects --amount 10000 --ref A-1 --text Agreement --year 2024:4000 "
                         "--year 2025:6000 --on 2024-03-02 --json";
    CHECK(refusedBy(desk, administrator, commit).contains(u"para. 20 (b)"));
    must(desk, administrator, "setting set a.fund --on 2024-01-01 --authority Letter multi_year_commitments allowed");
    const Said told = must(desk, administrator, commit);
    CHECK(told.json()["below_multi_year_level"] == true);
    CHECK(told.err.contains("5000000.00"));
    CHECK(desk.as(administrator, wordsOf("commit a.fund --window projects --amount 1 --ref A-2 --text Agreement --year "
                                         "2025 --on 2024-03-02"))
              .status == 2);
    const Said budget = must(desk, auditor, "statement a.fund --kind budget-by-year --as-of 2024-12-31 --json");
    CHECK(budget.out.contains("6000.00"));
    CHECK(refusedBy(desk, administrator, "release a.fund --for nominations/1 --reason Unneeded --on 2024-03-03")
              .contains(u"by hand"));
    must(desk, administrator, "release a.fund --for commitments/A-1 --reason Unneeded --on 2024-03-03");
    const auto pool = must(desk, auditor, "pool a.fund --json --as-of 2024-03-31").json();
    CHECK(pool["committed"] == "0.00");
    CHECK(pool["allotted"] == "50000.00");
    CHECK(pool["support_costs"] == "0.00");
    CHECK(refusedBy(desk, administrator,
                    "return a.fund --window projects --amount 50001 --reason Settled --on 2024-03-04")
              .contains(u"USD 1.00 is missing"));
    CHECK(must(desk, administrator,
               "return a.fund --window projects --amount 50000 --reason Settled --on 2024-03-04 --json")
              .json()["available"] == "200000.00");
}

TEST_CASE("the operating reserve is released by command, by the administrator's decision with authority and reason")
{
    const Desk desk;
    beginYear(desk);
    must(desk, administrator, "allot a.fund --window projects --amount 100000 --authority Plan --on 2024-03-01");
    CHECK(must(desk, auditor, "pool a.fund --json --as-of 2024-03-01").json()["reserve"] == "15000.00");
    const QByteArray release =
        "release-reserve a.fund --on 2024-03-02 --authority Controller --reason Settled --amount ";
    CHECK(desk.as(finance, wordsOf(release + "5000")).status == 4);
    CHECK(desk.as(administrator, wordsOf("release-reserve a.fund --amount 5000 --reason Settled")).status == 2);
    CHECK(refusedBy(desk, administrator, release + "15000.01").contains(u"15000.00"));
    CHECK(must(desk, auditor, "pool a.fund --json --as-of 2024-03-02").json()["reserve"] == "15000.00");
    const auto released = must(desk, administrator, release + "5000 --json").json();
    CHECK(released["amount"] == "5000.00");
    CHECK(released["reserve"] == "10000.00");
    CHECK(released["available"] == "90000.00");
    CHECK(must(desk, auditor, "pool a.fund --json --as-of 2024-03-01").json()["reserve"] == "15000.00");
    CHECK(must(desk, auditor, "pool a.fund --json --as-of 2024-03-02").json()["reserve"] == "10000.00");
    const auto entry = must(desk, auditor, "audit a.fund --json --count 1").json()[0];
    CHECK(entry["reason"].get<std::string>().find("Settled") != std::string::npos);
    must(desk, auditor, "verify a.fund");
}

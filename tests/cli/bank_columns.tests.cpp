#include "cli/command_words.h"
#include "support/bank_tables.h"
#include "support/desk.h"

using namespace fund;

TEST_CASE("a bank's own table is confirmed once by a command that the refusal prints, then imported without asking")
{
    const Desk desk;
    const QString file = desk.fundFile();
    desk.write(u"b.csv"_qs, signTable);
    const Said unknown = desk.as(finance, words("bank import a.fund --statement b.csv --account TEST-EUR-1 --json"));
    INFO(unknown.transcript());
    CHECK(unknown.status == 1);
    CHECK(unknown.json()["problems"][0]["rule"] == "mapping_must_be_confirmed");
    const QString way = QString::fromStdString(unknown.json()["confirm"].get<std::string>());
    REQUIRE(way.contains(QStringLiteral("--set '")));
    const QString set = way.section(QStringLiteral("--set '"), 1).chopped(1);
    CHECK(set.contains(QStringLiteral("amount=Importe")));
    CHECK(desk.as(auditor, words("bank lines a.fund --json")).json().empty());

    const auto shown = desk.as(finance, words("bank columns a.fund --statement b.csv --currency EUR --json")).json();
    CHECK(shown["set"].get<std::string>() == set.toStdString());
    CHECK(shown["lines"][1]["amount"] == "-1250.50");
    const QStringList confirm = words("bank columns a.fund --account TEST-EUR-1 --statement b.csv --set") << set;
    CHECK(desk.as(finance, confirm).status == 2); // nothing tells the currency
    CHECK(desk.as(auditor, QStringList(confirm) << words("--currency EUR")).status == 4);
    const Said confirmed = desk.as(finance, QStringList(confirm) << words("--currency EUR --json"));
    INFO(confirmed.transcript());
    REQUIRE(confirmed.status == 0);
    CHECK(confirmed.json()["mapping"]["sign"] == "D/C");
    CHECK(confirmed.json()["confirmed_by"] == "finance");

    const Said imported = desk.as(finance, words("bank import a.fund --statement b.csv --json"));
    INFO(imported.transcript());
    REQUIRE(imported.status == 0);
    CHECK(imported.json()["lines"] == 2);
    CHECK(desk.as(finance, words("bank import a.fund --statement b.csv --json")).json()["unchanged"] == 1);
    desk.write(u"c.csv"_qs, QByteArray(signTable).replace("Saldo", "Saldo final"));
    const Said changed = desk.as(finance, words("bank import a.fund --statement c.csv --account TEST-EUR-1"));
    CHECK(changed.status == 1);
    CHECK(changed.err.contains("Saldo final"));
    CHECK(desk.as(auditor, words("verify a.fund")).status == 0);
}

TEST_CASE("what is confirmed of a bank's columns can be changed, and is refused where it can't read the table")
{
    const Desk desk;
    const QString file = desk.fundFile();
    desk.write(u"b.csv"_qs, twoColumnTable);
    const QString account = u"bank columns a.fund --account TEST-EUR-1 --currency EUR --statement b.csv --set"_qs;
    const auto set = [&](const char *columns) {
        return desk.as(finance, account.split(u' ') << QString::fromUtf8(columns) << u"--json"_qs);
    };
    CHECK(set("booked=Date,debit=Debit,credit=Credit,date=dmy").status == 1); // 50,000.00 has a mark for thousands
    CHECK(set("booked=Date,debit=Debit,credit=Credit,thousands=comma").status == 1); // which order of days?
    CHECK(set("booked=Day,debit=Debit,credit=Credit,date=dmy,thousands=comma").status == 1);
    CHECK(desk.as(auditor, words("bank columns a.fund --json")).json().empty());
    REQUIRE(set("booked=Date,debit=Debit,credit=Credit,date=mdy,thousands=comma").status == 0);
    CHECK(desk.as(finance, words("bank columns a.fund --account TEST-EUR-1 --set date=dmy")).status == 0);
    const auto known = desk.as(auditor, words("bank columns a.fund --json")).json();
    REQUIRE(known.size() == 1);
    CHECK(known[0]["mapping"]["date"] == "dmy");
    CHECK(known[0]["mapping"]["debit"] == "Debit");
    CHECK(desk.as(finance, words("bank import a.fund --statement b.csv")).status ==
          1); // the balance before is not known
    const Said imported = desk.as(finance, words("bank import a.fund --statement b.csv --opening 10.00"));
    INFO(imported.transcript());
    CHECK(imported.status == 0);
    CHECK(desk.as(auditor, words("bank lines a.fund --json")).json()[0]["booked_on"] == "2026-04-03");
}

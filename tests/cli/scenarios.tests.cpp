#include "cli/command_words.h"
#include "support/desk.h"

#include <QFile>

using namespace fund;

namespace {

QStringList scenarioWords(const char *text)
{
    return QString::fromUtf8(text).split(u' ');
}

} // namespace

TEST_CASE("scenario needs no file, and its defaults reproduce both levels of para. 20")
{
    const Desk desk;
    const Said small = desk.run(scenarioWords("scenario --funding 2000000 --json"));
    INFO(small.transcript());
    REQUIRE(small.status == 0);
    const auto two = small.json();
    CHECK(two["delegates_per_session"] == 10);
    CHECK(two["sessions"] == 2);
    CHECK(two["activities"] == 3);
    CHECK(two["multi_year"] == false);
    CHECK(two["staff_cost"] == "350000.00");
    CHECK(two["support_costs"] == "182000.00");
    CHECK(two["reserve"] == "210000.00");
    const auto five = desk.run(scenarioWords("scenario --funding 5000000 --json")).json();
    CHECK(five["delegates_per_session"] == 20);
    CHECK(five["sessions"] == 2);
    CHECK(five["activities"] == 10);
    CHECK(five["multi_year"] == true);
    CHECK(desk.run(scenarioWords("scenario --funding 2000000 --staff regular-budget --json")).json()["staff_cost"] ==
          "0.00");
}

TEST_CASE("scenario takes unit costs, compares fundings, and refuses what makes no sense")
{
    const Desk desk;
    const auto cheap = desk.run(scenarioWords("scenario --funding 2000000 --activity 100000 --json")).json();
    CHECK(cheap["activities"] > 3);
    const auto both = desk.run(scenarioWords("scenario --funding 2000000 --beside 5000000 --json")).json();
    CHECK(both["beside"][0]["activities"] == 10);
    const Said told = desk.run(scenarioWords("scenario --funding 2000000 --beside 5000000"));
    CHECK(told.status == 0);
    CHECK(told.out.contains("208000.00"));
    CHECK(desk.run(scenarioWords("scenario")).status == 2);
    CHECK(desk.run(scenarioWords("scenario --funding much")).status == 2);
    CHECK(desk.run(scenarioWords("scenario --funding 0")).status == 1);
    CHECK(desk.run(scenarioWords("scenario --funding 1 --delegate 0")).status == 1);
    CHECK(desk.run(scenarioWords("scenario --funding 1 --as finance")).status == 2);
    CHECK(desk.run(scenarioWords("scenario no.fund --funding 1")).status == 2);
    CHECK(desk.run(scenarioWords("scenario --funding 1 --beside 1 --beside 2 --beside 3 --beside 4")).status == 2);
}

TEST_CASE("scenario writes its comparison as a spreadsheet")
{
    const Desk desk;
    REQUIRE(desk.run(scenarioWords("scenario --funding 2000000 --beside 5000000 --out two.xlsx")).status == 0);
    QFile file(desk.path(u"two.xlsx"_qs));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(2) == "PK");
    CHECK(desk.run(scenarioWords("scenario --funding 2000000 --out no/such/two.xlsx")).status == 3);
}

TEST_CASE("scenarios of a fund rest on its settings, are kept under a name and put aside")
{
    const Desk desk;
    (void)desk.fundFile();
    REQUIRE(desk.as(administrator,
                    scenarioWords("setting set a.fund --on 2024-01-01 --authority Letter support_cost_rate 0"))
                .status == 0);
    const Said said = desk.as(administrator, scenarioWords("scenario a.fund --funding 2000000 --json"));
    INFO(said.transcript());
    REQUIRE(said.status == 0);
    CHECK(said.json()["support_costs"] == "0.00");
    REQUIRE(desk.as(administrator,
                    scenarioWords("scenarios save a.fund --name Small --funding 2000000 --staff regular-budget"))
                .status == 0);
    CHECK(desk.as(administrator, scenarioWords("scenario a.fund --scenario small --json")).json()["staff"] ==
          "regular-budget");
    const auto list = desk.as(administrator, scenarioWords("scenarios list a.fund --json")).json();
    REQUIRE(list.size() == 1);
    CHECK(list[0]["name"] == "Small");
    CHECK(desk.as(QStringLiteral("finance"), scenarioWords("scenario a.fund --funding 1")).status == 4);
    REQUIRE(desk.as(administrator, scenarioWords("scenarios put-aside a.fund --name Small")).status == 0);
    CHECK(desk.as(administrator, scenarioWords("scenario a.fund --scenario Small")).status == 1);
    CHECK(desk.as(administrator, scenarioWords("verify a.fund")).status == 0);
}

TEST_CASE("a statement is printed, written as PDF or spreadsheet, and agrees with the pool")
{
    const Desk desk;
    (void)desk.fundFile();
    REQUIRE(desk.as(finance, scenarioWords("donor add a.fund Estonia --kind member_state")).status == 0);
    REQUIRE(desk.as(finance, scenarioWords("contribution add a.fund --donor Estonia --currency USD --reference G-1 "
                                           "--on 2024-02-01 --amount 120000.50"))
                .status == 0);
    REQUIRE(desk.as(finance, scenarioWords("contribution agree a.fund G-1 --on 2024-02-02")).status == 0);
    REQUIRE(
        desk.as(finance, scenarioWords("contribution receive a.fund G-1 --bank B-1 --on 2024-02-03 --amount 120000.50"))
            .status == 0);
    const Said said =
        desk.as(auditor, scenarioWords("statement a.fund --kind trial-balance --as-of 2024-12-31 --json"));
    INFO(said.transcript());
    REQUIRE(said.status == 0);
    const auto balance = said.json();
    CHECK(balance["as_of"] == "2024-12-31");
    CHECK(balance["rows"].back()["kind"] == "total");
    CHECK(balance["rows"].back()["cells"][4] == "120000.50");
    CHECK(balance["rows"].back()["cells"][4] == balance["rows"].back()["cells"][5]);
    for (const char *kind : {"income-and-expenditure", "contributions", "pledges", "budget"}) {
        const Said one =
            desk.as(auditor, scenarioWords("statement a.fund --as-of 2024-12-31 --kind") << QString::fromLatin1(kind));
        INFO(one.transcript());
        CHECK(one.status == 0);
    }
    CHECK(desk.as(auditor, scenarioWords("statement a.fund --kind budget --out b.pdf")).status == 0);
    CHECK(desk.as(auditor, scenarioWords("statement a.fund --kind budget --out b.xlsx")).status == 0);
    CHECK(desk.as(auditor, scenarioWords("statement a.fund --kind budget --out b.txt")).status == 2);
    CHECK(desk.as(auditor, scenarioWords("statement a.fund --kind budget --as-of 2199-01-01")).status == 1);
    CHECK(desk.as(auditor, scenarioWords("statement a.fund --kind profit")).status == 2);
    const auto explained =
        desk.as(auditor, scenarioWords("statement a.fund --kind budget --explain-since 2024-01-01 --json")).json();
    CHECK(explained["changes"].back()["cells"][3] == "120000.50");
    QFile pdf(desk.path(u"b.pdf"_qs));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
}

TEST_CASE("the annual report takes the scenarios in only when it is told to, and writes its tables as a spreadsheet")
{
    const Desk desk;
    (void)desk.fundFile();
    const auto report = [&](const char *options) {
        return desk.as(administrator,
                       scenarioWords("report a.fund --year 2024 --language en --out r.pdf") + scenarioWords(options));
    };
    const Said said = report("--with-scenarios --tables r.xlsx");
    INFO(said.transcript());
    REQUIRE(said.status == 0);
    CHECK(QFile(desk.path(u"r.xlsx"_qs)).size() > 1000);
    const qint64 with = QFile(desk.path(u"r.pdf"_qs)).size();
    REQUIRE(report("--json").status == 0);
    CHECK(QFile(desk.path(u"r.pdf"_qs)).size() < with);
}

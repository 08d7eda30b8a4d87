#include "cli/command_words.h"
#include "support/desk.h"
#include "support/invented_list.h"

using namespace fund;

namespace {

QStringList line(const char *text)
{
    return QString::fromUtf8(text).split(u' ');
}

} // namespace

TEST_CASE("import --kind sanctions keeps the list and screens everyone, and refuses one that was cut off")
{
    const Desk desk;
    const QString file = desk.fundFile();
    const QByteArray whole = listXml(inventedEntries(), QDate(2025, 3, 1));
    desk.write(u"list.xml"_qs, whole);
    desk.write(u"cut.xml"_qs, whole.left(whole.size() / 2));
    const Said cut = desk.as(finance, line("import a.fund --kind sanctions --json --from cut.xml"));
    INFO(cut.transcript());
    CHECK(cut.status == 1);
    CHECK(cut.json()["problems"][0]["rule"] == "list_must_be_whole");
    CHECK(cut.json()["problems"][0]["line"] > 100);
    const Said good = desk.as(finance, line("import a.fund --kind sanctions --json --from list.xml"));
    INFO(good.transcript());
    CHECK(good.status == 0);
    CHECK(good.json()["added"] == 780);
    CHECK(desk.as(finance, line("import a.fund --kind sanctions --json --from list.xml")).json()["unchanged"] == 780);
    std::vector<ListedEntry> entries = inventedEntries();
    entries.push_back(inventedPerson(6'990'002, u"Yusuf Olmekdar Xavvotern"_qs, 1971));
    desk.write(u"next.xml"_qs, listXml(entries, QDate(2025, 3, 2)));
    REQUIRE(desk.as(finance, line("import a.fund --kind sanctions --from next.xml")).status == 0);
    const Said tried =
        desk.as(finance, line("screening try a.fund --json --born 1971") << u"Youssef Xavotern Olmekdar"_qs);
    INFO(tried.transcript());
    CHECK(tried.json()[0]["entry"] == "Yusuf Olmekdar Xavvotern");
    CHECK(tried.json()[0]["hit"] == true);
    REQUIRE(
        desk.as(finance, line("donor add a.fund --kind individual --json") << u"Yousef Olmekdar Xavotern"_qs).status ==
        0);
    const auto hits = desk.as(administrator, line("screening hits a.fund --json")).json();
    REQUIRE(hits.size() == 1);
    CHECK(hits[0]["state"] == "open");
    const QStringList propose = line("screening propose a.fund --hit 1 --verdict different --reason");
    REQUIRE(desk.as(finance, propose + QStringList{u"Another year of birth."_qs}).status == 0);
    CHECK(desk.as(finance, line("screening answer a.fund --hit 1")).status == 1);
    CHECK(desk.as(administrator, line("screening answer a.fund --hit 1 --json")).json()["state"] == "cleared");
    CHECK(desk.as(administrator, line("screening run a.fund --json")).json()["hits"] == 0);
    CHECK(desk.run(line("template sanctions")).status == 2);
}

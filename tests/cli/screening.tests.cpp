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
    const QString finance = QStringLiteral("finance");
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
    CHECK(desk.run(line("template sanctions")).status == 2);
}

#include "support/desk.h"

using namespace fund;

namespace {

const QString finance = QStringLiteral("finance");
const QString auditor = QStringLiteral("auditor");

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ');
}

} // namespace

TEST_CASE("a donor's later request on how it is published is recorded with its letter (para. 17)")
{
    const Desk desk;
    const QString file = desk.fundFile();
    desk.write(u"c.csv"_qs, "reference,donor,pledged_on,currency,amount\r\nC-1,Estonia,2024-02-01,USD,90000.00\r\n");
    REQUIRE(desk.as(finance, words("import a.fund --kind contributions --from c.csv")).status == 0);
    const auto publication = [&] {
        return desk.as(auditor, words("donor list a.fund --json")).json()[0]["publication"];
    };
    CHECK(publication() == "publish");
    const QStringList wish = words("donor wish a.fund Estonia --publication anonymous --request");
    CHECK(desk.as(finance, wish + QStringList{u" "_qs}).status == 2);
    const Said said = desk.as(finance, wish + QStringList{u"Note verbale of 3 March"_qs, u"--json"_qs});
    INFO(said.transcript());
    CHECK(said.json() == nlohmann::json{{"ref", "D-001"}, {"publication", "anonymous"}});
    CHECK(publication() == "anonymous");
    CHECK(desk.as(finance, wish + QStringList{u"again"_qs}).status == 1);
    // Nobody publishes a donor again without its word.
    CHECK(desk.as(finance, words("donor wish a.fund D-001 --publication publish")).status == 2);
    CHECK(desk.as(u"administrator"_qs, wish + QStringList{u"letter"_qs}).status == 4);
    CHECK(desk.as(auditor, words("verify a.fund")).status == 0);
}

#include "support/desk.h"
#include "support/test_shortlists.h"

using namespace fund;

TEST_CASE("a published problem file gives the stored short list to whoever solves it, under codes")
{
    TestFund fund;
    const CallId call = reviewedCall(fund, 3, 9);
    const QString ref = readCall(fund.database(), call)->ref;
    const Desk desk;
    const Environment password = {{u"FUNDDESK_PASSWORD"_qs, u"test"_qs}};
    const auto select = [&](const QStringList &options) {
        return desk.run(QStringList{u"select"_qs, fund.path(), u"--call"_qs, ref, u"--as"_qs, u"administrator"_qs} +
                            options,
                        password);
    };
    CHECK(select({u"--published"_qs, u"--for-states"_qs}).status == 1);
    REQUIRE(selectShortList(fund.administrator(), call));
    const Said refused = select({u"--published"_qs});
    INFO(refused.transcript());
    CHECK(refused.status == 1);
    CHECK(refused.out.isEmpty());
    CHECK(refused.err.contains("on request"));
    const Said published = select({u"--published"_qs, u"--for-states"_qs});
    REQUIRE(published.status == 0);
    CHECK_FALSE(published.out.contains("A-00"));
    desk.write(u"published.json"_qs, published.out);
    const Said solved = desk.run({u"solve"_qs, u"published.json"_qs});
    REQUIRE(solved.status == 0);
    const auto key = select({u"--key"_qs}).json();
    QStringList selected;
    const auto answer = solved.json();
    for (const auto &code : answer["selected"])
        selected += QString::fromStdString(key["applicants"][code.get<std::string>()].get<std::string>());
    selected.sort();
    CHECK(selected == selectedRefs(*readShortList(fund.database(), call)));
    CHECK(published.err.contains(QByteArray::fromStdString(solved.json()["problem_sha256"].get<std::string>())));
    CHECK(key["published_sha256"] == solved.json()["problem_sha256"]);
}

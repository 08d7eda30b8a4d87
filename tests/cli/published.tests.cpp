#include "shortlists/publication_store.h"
#include "shortlists/published_problem.h"
#include "support/desk.h"
#include "support/test_shortlists.h"

#include <algorithm>

using namespace fund;

namespace {

void approve(TestFund &fund, CallId call)
{
    // The program that ran before goes by the machine's clock, and time does not run back.
    fund.clock().set(std::max(fund.clock().now(), QDateTime::currentDateTimeUtc()));
    REQUIRE(selectShortList(fund.administrator(), call));
    REQUIRE(submitShortList(fund.administrator(), call));
    REQUIRE(decideShortList(fund.as(Role::Representative), call, {}, QStringLiteral("test")));
}

} // namespace

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
    const QStringList authority = {u"--authority"_qs, u"Decision 5/2026"_qs};
    CHECK(select(authority + QStringList{u"--published"_qs, u"--for-states"_qs}).status == 1);
    const Said made = select({});
    INFO(made.transcript());
    REQUIRE(made.status == 0);
    CHECK(made.out.contains(u"Short list 1 of %1: 3 of 3 seats"_qs.arg(ref).toUtf8()));
    CHECK(made.out.contains("A-00"));
    const Said explained = select({u"--explain"_qs});
    CHECK(explained.out.count("A-00") >= 9);
    CHECK(select({u"--json"_qs}).json()["selected"].size() == 3);
    approve(fund, call);
    const Said refused = select(authority + QStringList{u"--published"_qs});
    INFO(refused.transcript());
    CHECK(refused.status == 1);
    CHECK(refused.out.isEmpty());
    CHECK(refused.err.contains("on request"));
    CHECK(select({u"--published"_qs, u"--for-states"_qs}).status == 1); // on nobody's authority
    CHECK(readPublications(fund.database(), call).empty());
    const Said published = select(authority + QStringList{u"--published"_qs, u"--for-states"_qs});
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
    const auto publications = readPublications(fund.database(), call);
    REQUIRE(publications.size() == 1);
    CHECK(publications.front().what == PublicationDraft{Audience::States, u"Decision 5/2026"_qs, {}});
    CHECK(key["published_sha256"] == publications.front().digest.toHex().toStdString());
}

TEST_CASE("who consented to a publication stands in the record, with the letter and its day")
{
    TestFund fund;
    const CallId call = reviewedCall(fund, 3, 9);
    const QString ref = readCall(fund.database(), call)->ref;
    approve(fund, call);
    const auto list = readApprovedList(fund.database(), call);
    const Desk desk;
    QStringList command = {u"select"_qs,         fund.path(),         u"--call"_qs,      ref,
                           u"--as"_qs,           u"administrator"_qs, u"--published"_qs, u"--authority"_qs,
                           u"Decision 5/2026"_qs};
    for (const QString &alone : singledOut(*publishProblem(*list, {{}, true})))
        command += {u"--consented"_qs, alone + u"=2024-03-01 Letter 17/2026"_qs};
    const Environment password = {{u"FUNDDESK_PASSWORD"_qs, u"test"_qs}};
    CHECK(desk.run(command + QStringList{u"--consented"_qs, u"A-001 Letter 17/2026"_qs}, password).status == 2);
    const Said published = desk.run(command, password);
    INFO(published.transcript());
    REQUIRE(published.status == 0);
    const auto publications = readPublications(fund.database(), call);
    REQUIRE(publications.size() == 1);
    REQUIRE_FALSE(publications.front().what.consents.empty());
    CHECK(publications.front().what.consents.front().reference == u"Letter 17/2026");
    CHECK(publications.front().what.consents.front().givenOn == QDate(2024, 3, 1));
}

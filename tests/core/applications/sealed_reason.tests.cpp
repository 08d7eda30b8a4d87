#include "applications/sealed_reason.h"
#include "applications/application_actions.h"
#include "record/audit_store.h"
#include "record/verify.h"
#include "support/test_applications.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace fund;

namespace {

const QString illness = QStringLiteral("She is ill and will be operated on in May.");

/// What the file and its log hold, word for word.
bool liesOpen(const TestFund &fund, const QString &words)
{
    for (const char *suffix : {"", "-wal", "-journal"}) {
        QFile file(fund.path() + QLatin1String(suffix));
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(words.toUtf8()))
            return true;
    }
    return false;
}

bool isVerified(const TestFund &fund)
{
    const auto verified = verifyRecord(**Database::open(fund.path(), Database::Access::ReadOnly), {});
    return verified && verified->findings.empty();
}

} // namespace

TEST_CASE("para. 11: why an applicant withdrew is read by the cleared alone, and the record says only that they did")
{
    TestFund fund;
    const ApplicationId id = recordGood(fund, openCall(fund));
    REQUIRE(withdrawApplication(fund.administrator(), id, illness));
    CHECK(withdrawalReason(fund.administrator(), id) == illness);
    for (const Role role : {Role::Finance, Role::Reviewer, Role::Auditor})
        CHECK(withdrawalReason(fund.as(role), id) == u"Reason sealed.");
    const AuditLine deed = readAuditPage(fund.database(), {}, 1).front();
    CHECK(deed.action == u"withdraw_application");
    CHECK(deed.reason.isEmpty());
    CHECK_FALSE(liesOpen(fund, illness));
    CHECK(isVerified(fund));
}

TEST_CASE("para. 11: erasing a person takes the reason of their withdrawal, and the record still verifies")
{
    TestFund fund;
    const CallId call = openCall(fund);
    const ApplicationId id = recordGood(fund, call, 1);
    const ApplicationId other = recordGood(fund, call, 2);
    REQUIRE(withdrawApplication(fund.administrator(), id, illness));
    REQUIRE(withdrawApplication(fund.administrator(), other, QStringLiteral("Called to other duties.")));
    REQUIRE(erasePerson(fund.administrator(), id, QStringLiteral("Asked for it.")));
    CHECK(withdrawalReason(fund.administrator(), id) == u"The reason was erased with the person's data.");
    CHECK(withdrawalReason(fund.administrator(), other) == u"Called to other duties.");
    CHECK(isVerified(fund));
}

TEST_CASE("para. 11: what a judgement rests on is read by the cleared alone, whoever judged, and its verdict by all")
{
    TestFund fund;
    const ApplicationId id = recordGood(fund, openCall(fund));
    const auto judge = [&](Role role, const QString &evidence) {
        Judgement judgement;
        judgement.application = id;
        judgement.criterion = EligibilityCriterion::AbleToTravel;
        judgement.verdict = Verdict::Fail;
        judgement.evidence = evidence;
        REQUIRE(judgeEligibility(fund.as(role), judgement));
    };
    const QString letter = QStringLiteral("The hospital's letter says so.");
    judge(Role::Finance, illness);
    judge(Role::Administrator, letter);
    const auto told = [&](Session &reader) {
        for (const CriterionVerdict &each : readEligibility(reader, *readApplication(fund.database(), id)).verdicts)
            if (each.criterion == EligibilityCriterion::AbleToTravel) {
                CHECK(each.verdict == Verdict::Fail);
                return each.reason;
            }
        return QString();
    };
    for (const Role role : {Role::Finance, Role::Reviewer, Role::Auditor})
        CHECK(told(fund.as(role)).startsWith(u"Reason sealed. (judged by "));
    QStringList opened;
    for (const Judgement &judgement : readJudgements(fund.database(), id))
        opened += reasonText(fund.as(Role::Representative), judgement.evidence);
    CHECK(opened == QStringList{illness, letter});
    CHECK_FALSE(told(fund.administrator()).startsWith(u"Reason sealed."));
    CHECK_FALSE(liesOpen(fund, illness));
    CHECK_FALSE(liesOpen(fund, letter));
    REQUIRE(erasePerson(fund.administrator(), id, QStringLiteral("Asked for it.")));
    CHECK(told(fund.administrator()).startsWith(u"The reason was erased with the person's data."));
    CHECK(isVerified(fund));
}

TEST_CASE("a sealed reason that was moved or touched does not open")
{
    TestFund fund;
    const CallId call = openCall(fund);
    const ApplicationId id = recordGood(fund, call, 1);
    REQUIRE(withdrawApplication(fund.administrator(), id, illness));
    REQUIRE(withdrawApplication(fund.administrator(), recordGood(fund, call, 2), QStringLiteral("Cannot come.")));
    fund.tamper("UPDATE sealed_reasons SET box = (SELECT box FROM sealed_reasons WHERE id = 2) WHERE id = 1");
    CHECK(withdrawalReason(fund.administrator(), id) == u"Reason sealed.");
    CHECK_FALSE(isVerified(fund));
}

TEST_CASE("a reason that lies open in a file from before is read as it stands")
{
    TestFund fund;
    CHECK(reasonText(fund.administrator(), QStringLiteral("Changed posts.")) == u"Changed posts.");
    CHECK(reasonText(fund.as(Role::Auditor), QStringLiteral("sealed: by the ministry")) == u"sealed: by the ministry");
    CHECK(reasonText(fund.administrator(), {}).isEmpty());
}

#include "record/audit_store.h"
#include "record/change.h"
#include "record/verify.h"
#include "settings/setting_actions.h"
#include "support/rule_of.h"
#include "support/test_applications.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

std::vector<ApplicationDraft> goodOnes(std::initializer_list<int> numbers)
{
    std::vector<ApplicationDraft> drafts;
    for (const int number : numbers) {
        drafts.push_back(goodApplication(number));
        drafts.back().line = static_cast<int>(drafts.size()) + 1;
    }
    return drafts;
}

qint64 entries(TestFund &fund)
{
    return readHead(fund.database())->id.number();
}

int on(TestFund &fund, CallId call)
{
    return static_cast<int>(readApplications(fund.database(), call).size());
}

Judgement judgement(ApplicationId id, Verdict verdict)
{
    Judgement made;
    made.application = id;
    made.criterion = EligibilityCriterion::Official;
    made.verdict = verdict;
    made.evidence = QStringLiteral("The letter of nomination was seen.");
    return made;
}

} // namespace

TEST_CASE("applications come in one signed entry, are numbered in order of receipt, and read back word for word")
{
    TestFund fund;
    const CallId call = openCall(fund);
    const qint64 before = entries(fund);
    const auto drafts = goodOnes({30, 10, 20});
    const auto recorded = importApplications(fund.administrator(), call, drafts, {{}, QByteArray(32, 'f')});
    REQUIRE(recorded);
    CHECK(recorded->added == 3);
    CHECK(recorded->ids.size() == 3);
    CHECK(entries(fund) == before + 1);
    const auto applications = readApplications(fund.database(), call);
    REQUIRE(applications.size() == 3);
    for (int i = 0; i < 3; ++i) {
        const Application &application = applications[std::size_t(i)];
        const ApplicationDraft &draft = drafts[std::size_t((i + 1) % 3)];
        CHECK(application.serial == i + 1);
        CHECK(application.facts == draft.facts);
        const auto person = openPersonOf(fund.administrator(), application.id);
        REQUIRE(person);
        CHECK(*person == draft.person);
    }
    CHECK(findApplication(fund.database(), call, 2) == applications[1]);
    CHECK(countApplications(fund.database()).at(call) == 3);
    CHECK(ruleOf(requireApplication(fund.database(), call, QStringLiteral("A-004"))) == u"application_must_exist");
}

TEST_CASE("numbers go on with the next applications and are never given again")
{
    TestFund fund;
    const CallId call = openCall(fund);
    const ApplicationId first = recordGood(fund, call, 5);
    REQUIRE(withdrawApplication(fund.administrator(), first, QStringLiteral("Changed posts.")));
    const ApplicationId second = recordGood(fund, call, 4);
    CHECK(readApplication(fund.database(), second)->serial == 2);
    CHECK(readApplication(fund.database(), first)->withdrawn);
    CHECK(ruleOf(withdrawApplication(fund.administrator(), first, QStringLiteral("Again."))) ==
          u"application_must_be_withdrawn_once");
    CHECK(ruleOf(withdrawApplication(fund.administrator(), second, QStringLiteral(" "))) == u"reason_must_be_given");
    const CallId other = [&] {
        fund.clock().set(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
        return openCall(fund);
    }();
    CHECK(readApplication(fund.database(), recordGood(fund, other, 1))->serial == 1);
}

TEST_CASE("an import is all or nothing, and every problem is told with its line")
{
    TestFund fund;
    const CallId call = openCall(fund);
    const qint64 before = entries(fund);
    auto drafts = goodOnes({1, 2, 3});
    drafts[1].person.email.clear();
    drafts[2].facts.consentText.clear();
    const auto recorded = importApplications(fund.administrator(), call, drafts);
    REQUIRE_FALSE(recorded);
    const Problems &problems = recorded.failure().problems;
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].line == 3);
    CHECK(problems[1].line == 4);
    CHECK(on(fund, call) == 0);
    CHECK(entries(fund) == before);
}

TEST_CASE("a check alone writes nothing")
{
    TestFund fund;
    const CallId call = openCall(fund);
    const qint64 before = entries(fund);
    IntakeOptions options;
    options.checkOnly = true;
    const auto checked = importApplications(fund.administrator(), call, goodOnes({1, 2}), options);
    REQUIRE(checked);
    CHECK(checked->added == 2);
    CHECK(checked->ids.empty());
    CHECK(on(fund, call) == 0);
    CHECK(entries(fund) == before);
}

TEST_CASE("a cancelled import leaves the file as it was")
{
    TestFund fund;
    const CallId call = openCall(fund);
    Progress progress;
    progress.report = [&](int percent) {
        if (percent >= 50)
            progress.cancel();
    };
    IntakeOptions options;
    options.progress = &progress;
    const auto recorded = importApplications(fund.administrator(), call, manyApplications(600), options);
    REQUIRE_FALSE(recorded);
    CHECK(recorded.failure().kind == FailureKind::Cancelled);
    CHECK(on(fund, call) == 0);
    CHECK(readHead(fund.database())->action == u"publish_call");
}

TEST_CASE("the same applications again change nothing, alone or among new ones")
{
    TestFund fund;
    const CallId call = openCall(fund);
    REQUIRE(importApplications(fund.administrator(), call, goodOnes({1, 2})));
    const qint64 before = entries(fund);
    const auto again = importApplications(fund.administrator(), call, goodOnes({1, 2}));
    REQUIRE(again);
    CHECK(again->added == 0);
    CHECK(again->unchanged == 2);
    CHECK(entries(fund) == before);
    const auto more = importApplications(fund.administrator(), call, goodOnes({2, 3, 1}));
    REQUIRE(more);
    CHECK(more->added == 1);
    CHECK(more->unchanged == 2);
    CHECK(on(fund, call) == 3);
}

TEST_CASE("para. 18: one person applies once: the passport number tells, in the file and in the call")
{
    TestFund fund;
    const CallId call = openCall(fund);
    recordGood(fund, call, 1);
    auto drafts = goodOnes({2, 3});
    drafts[0].person.passportNumber = QStringLiteral("p-000 001");
    drafts[1].person.passportNumber = QStringLiteral("p/000001");
    const auto recorded = importApplications(fund.administrator(), call, drafts);
    REQUIRE_FALSE(recorded);
    const Problems &problems = recorded.failure().problems;
    REQUIRE(problems.size() == 2);
    for (const Problem &problem : problems) {
        CHECK(problem.rule == u"applicant_must_apply_once");
        CHECK(problem.field == u"passport_number");
        CHECK(problem.paragraph == u"para. 18");
    }
    CHECK(problems[0].sentence.contains(u"A-001"));
    CHECK(problems[1].sentence.contains(u"line 2"));
    SECTION("a row twice in the file")
    {
        const auto twice = importApplications(fund.administrator(), call, goodOnes({7, 7}));
        REQUIRE_FALSE(twice);
        CHECK(twice.failure().problems.front().line == 3);
    }
    SECTION("unless the earlier one was withdrawn")
    {
        REQUIRE(withdrawApplication(fund.administrator(), ApplicationId(1), QStringLiteral("Sent anew.")));
        ApplicationDraft anew = goodApplication(1);
        anew.facts.statements.post = QStringLiteral("Deputy head");
        CHECK(recordApplication(fund.administrator(), call, anew));
    }
}

TEST_CASE("two States may give one passport number: it is told, and keeps nobody from applying")
{
    TestFund fund;
    const CallId call = openCall(fund);
    recordGood(fund, call, 1);
    ApplicationDraft other = goodApplication(2);
    other.facts.stateIso3 = QStringLiteral("EST");
    other.person.passportNumber = goodApplication(1).person.passportNumber;
    other.line = 2;
    const auto recorded = importApplications(fund.administrator(), call, {other});
    REQUIRE(recorded);
    CHECK(recorded->added == 1);
    CHECK(recorded->notes == std::vector<LikenessNote>{{2, Likeness::SameNumber, call, 1, 0}});
    SECTION("but one person does not apply from two States")
    {
        ApplicationDraft twice = goodApplication(1);
        twice.facts.stateIso3 = QStringLiteral("LVA");
        CHECK(ruleOf(recordApplication(fund.administrator(), call, twice)) == u"applicant_must_apply_once");
    }
    SECTION("nor twice from that other State")
    {
        ApplicationDraft twice = goodApplication(3);
        twice.facts.stateIso3 = QStringLiteral("EST");
        twice.person.passportNumber = other.person.passportNumber;
        CHECK(ruleOf(recordApplication(fund.administrator(), call, twice)) == u"applicant_must_apply_once");
    }
}

TEST_CASE("names and birth date that agree are told and block the selection until someone has judged")
{
    TestFund fund;
    const CallId call = openCall(fund);
    const ApplicationId first = recordGood(fund, call, 1);
    ApplicationDraft draft = goodApplication(2);
    draft.person.givenName = QStringLiteral("FÁMILY000001");
    draft.person.familyName = QStringLiteral("given000001");
    draft.person.birthDate = goodApplication(1).person.birthDate;
    draft.line = 9;
    const auto recorded = importApplications(fund.administrator(), call, {draft});
    REQUIRE(recorded);
    CHECK(recorded->notes == std::vector<LikenessNote>{{9, Likeness::SameName, call, 1, 0}});
    const ApplicationId second = recorded->ids.front();
    CHECK(readEligibility(fund.database(), *readApplication(fund.database(), first)).isUnclear());
    CHECK(readEligibility(fund.database(), *readApplication(fund.database(), second)).isUnclear());
    REQUIRE(withdrawApplication(fund.administrator(), second, QStringLiteral("One person, as the ministry wrote.")));
    CHECK(readEligibility(fund.database(), *readApplication(fund.database(), first)).isEligible());
    CHECK(readEligibilityOf(fund.database(), call).size() == 1);
}

TEST_CASE("a repeat applicant of an earlier call is told, and accepted")
{
    TestFund fund;
    const CallId earlier = openCall(fund);
    recordGood(fund, earlier, 1);
    fund.clock().set(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
    const CallId call = openCall(fund);
    ApplicationDraft draft = goodApplication(1);
    draft.facts.statements.post = QStringLiteral("Director");
    const auto recorded = importApplications(fund.administrator(), call, {draft});
    REQUIRE(recorded);
    CHECK(recorded->notes == std::vector<LikenessNote>{{0, Likeness::SamePassport, earlier, 1, 0}});
}

TEST_CASE("para. 18: a late application takes a decision, which stays on record")
{
    TestFund fund;
    const CallId call = openCall(fund);
    fund.clock().set(goodCall().closes.addDays(1));
    ApplicationDraft late = goodApplication(1);
    late.facts.receivedAt = goodCall().closes.addSecs(60);
    CHECK(ruleOf(recordApplication(fund.administrator(), call, late)) == u"application_must_come_before_closing");
    const QString reason = QStringLiteral("The form was out of order in the last hour.");
    const auto id = recordApplication(fund.administrator(), call, late, reason);
    REQUIRE(id);
    CHECK(readApplication(fund.database(), *id)->lateReason == reason);
    CHECK(readHead(fund.database())->reason == reason);
    // One that came in time and is recorded after closing needs none, and gets none.
    const auto inTime = recordApplication(fund.administrator(), call, goodApplication(2), reason);
    REQUIRE(inTime);
    CHECK(readApplication(fund.database(), *inTime)->lateReason.isEmpty());
    REQUIRE(closeCall(fund.administrator(), call));
    CHECK(ruleOf(recordApplication(fund.administrator(), call, goodApplication(3))) ==
          u"application_must_come_before_closing");
}

TEST_CASE("para. 18: a draft, a project call and a reviewed call take no applications")
{
    TestFund fund;
    const auto draft = draftCall(fund.administrator(), goodCall());
    CHECK(ruleOf(recordApplication(fund.administrator(), *draft, goodApplication())) == u"call_must_be_published");
    const CallId call = openCall(fund);
    fund.clock().set(goodCall().closes);
    Change change(fund.administrator(), Action::CloseCall);
    recordMilestone(change, call, Milestone::Reviewed);
    REQUIRE(change.commit());
    CHECK(ruleOf(recordApplication(fund.administrator(), call, goodApplication())) == u"call_must_not_be_reviewed");
}

TEST_CASE("only the programme officer records applications, finance may judge")
{
    TestFund fund;
    const CallId call = openCall(fund);
    const ApplicationId id = recordGood(fund, call);
    for (const Role role : {Role::Finance, Role::Reviewer, Role::Representative, Role::Auditor}) {
        CHECK(ruleOf(recordApplication(fund.as(role), call, goodApplication(2))) == u"role_must_be_allowed");
        CHECK(ruleOf(withdrawApplication(fund.as(role), id, QStringLiteral("x"))) == u"role_must_be_allowed");
        CHECK(ruleOf(erasePerson(fund.as(role), id, QStringLiteral("x"))) == u"role_must_be_allowed");
        if (role != Role::Finance)
            CHECK(ruleOf(judgeEligibility(fund.as(role), judgement(id, Verdict::Fail))) == u"role_must_be_allowed");
    }
    CHECK(on(fund, call) == 1);
}

TEST_CASE("para. 18: a refusal stands when two people have judged, each by their own name")
{
    TestFund fund;
    const CallId call = openCall(fund);
    const ApplicationId id = recordGood(fund, call);
    const auto eligibility = [&] { return readEligibility(fund.database(), *readApplication(fund.database(), id)); };
    CHECK(eligibility().isEligible());
    REQUIRE(judgeEligibility(fund.administrator(), judgement(id, Verdict::Fail)));
    REQUIRE(judgeEligibility(fund.administrator(), judgement(id, Verdict::Fail)));
    CHECK(eligibility().isUnclear());
    REQUIRE(judgeEligibility(fund.finance(), judgement(id, Verdict::Fail)));
    CHECK(eligibility().isRefused());
    CHECK(readJudgements(fund.database(), id).back().byName == u"finance");
    Judgement empty = judgement(id, Verdict::Pass);
    empty.evidence.clear();
    CHECK(ruleOf(judgeEligibility(fund.finance(), empty)) == u"judgement_must_have_evidence");
    CHECK(ruleOf(judgeEligibility(fund.finance(), judgement(ApplicationId(9), Verdict::Pass))) ==
          u"application_must_exist");
    Change change(fund.administrator(), Action::CloseCall);
    recordMilestone(change, call, Milestone::Submitted);
    REQUIRE(change.commit());
    CHECK(ruleOf(judgeEligibility(fund.finance(), judgement(id, Verdict::Pass))) ==
          u"judgement_must_come_before_the_decision");
}

TEST_CASE("para. 11: how long personal data are kept follows from the setting, where one is made")
{
    TestFund fund;
    const CallId call = openCall(fund);
    CHECK_FALSE(readApplication(fund.database(), recordGood(fund, call, 1))->retainUntil.isValid());
    REQUIRE(changeSetting(
        fund.administrator(),
        {Setting::RetentionYears, QStringLiteral("5"), QDate(2026, 1, 1), QStringLiteral("Retention schedule"), {}}));
    CHECK(readApplication(fund.database(), recordGood(fund, call, 2))->retainUntil == QDate(2031, 4, 15));
}

TEST_CASE("an application on record is never changed or removed")
{
    TestFund fund;
    const CallId call = openCall(fund);
    const ApplicationId id = recordGood(fund, call);
    REQUIRE(judgeEligibility(fund.administrator(), judgement(id, Verdict::Pass)));
    REQUIRE(withdrawApplication(fund.administrator(), id, QStringLiteral("Changed posts.")));
    for (const char *sql :
         {"UPDATE applications SET gender = 'man'", "UPDATE applications SET official = 0",
          "UPDATE applications SET serial = 7", "UPDATE applications SET post = 'Minister'",
          "UPDATE applications SET post = NULL", "UPDATE applications SET person_digest = zeroblob(32)",
          "DELETE FROM applications", "UPDATE sealed_values SET box = zeroblob(99)", "DELETE FROM sealed_values",
          "UPDATE application_withdrawals SET reason = 'x'", "DELETE FROM application_withdrawals",
          "UPDATE eligibility_judgements SET verdict = 'pass'", "DELETE FROM eligibility_judgements"}) {
        INFO(sql);
        CHECK_FALSE(fund.database().run(sql));
        fund.database().forgetFailure();
    }
}

TEST_CASE("ten thousand applications come in with every check, in one entry, and verify")
{
    TestFund fund;
    const CallId call = openCall(fund);
    const qint64 before = entries(fund);
    const auto recorded = importApplications(fund.administrator(), call, manyApplications(10'000));
    REQUIRE(recorded);
    CHECK(recorded->added == 10'000);
    CHECK(entries(fund) == before + 1);
    const auto people = openPeopleOf(fund.administrator(), call);
    REQUIRE(people);
    CHECK(people->size() == 10'000);
    const auto verified = verifyRecord(**Database::open(fund.path(), Database::Access::ReadOnly), {});
    REQUIRE(verified);
    CHECK(verified->findings.empty());
}

#include "calls/call_times.h"
#include "decisions/decision_actions.h"
#include "ledger/ledger_actions.h"
#include "record/change.h"
#include "record/verify.h"
#include "selection/problem_format.h"
#include "selection/result_format.h"
#include "selection/result_reader.h"
#include "shortlists/reversal_actions.h"
#include "shortlists/shortlist_stage.h"
#include "support/rule_of.h"
#include "support/test_shortlists.h"
#include "travel/travel_actions.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

constexpr int seats = 4;
constexpr int applications = 12;

struct Round
{
    TestFund fund;
    CallId call = reviewedCall(fund, seats, applications);

    ShortList select()
    {
        const auto list = selectShortList(fund.administrator(), call);
        INFO((list ? QString() : oneLine(list.failure().problems.front())).toStdString());
        REQUIRE(list);
        return *list;
    }
    ShortList submit()
    {
        select();
        REQUIRE(submitShortList(fund.administrator(), call));
        return *readShortList(fund.database(), call);
    }
    Result<void> decide(const ShortListDecision &decision, const char *password = "test")
    {
        return decideShortList(fund.as(Role::Representative), call, decision, QString::fromLatin1(password));
    }
    std::vector<Nomination> nominations() { return readNominations(fund.database(), call, *currencyOf(u"USD")); }
    PoolPosition pool() { return poolPosition(fund.database(), {fund.administrator().onDate()}, *currencyOf(u"USD")); }
    QString state() { return callStateKey(callState(readProgress(fund.database(), call), fund.clock().now())); }
};

} // namespace

TEST_CASE("a short list holds a problem and a result that anyone can solve again")
{
    Round round;
    const ShortList list = round.select();
    CHECK(list.version == 1);
    const auto problem = readSelectionProblem(list.problem);
    REQUIRE(problem);
    CHECK(problem->problem.candidates.size() == applications);
    CHECK(*problem->problem.seats == seats);
    SolveOptions options;
    options.explain = true;
    const auto again = solve(problem->problem, options);
    REQUIRE(again);
    CHECK(writeSelectionResult(problem->problem, problem->sha256, *again) == list.result);
    const auto result = readSelectionResult(list.result);
    REQUIRE(result);
    CHECK(result->proven);
    CHECK(result->explanations.size() == applications);
    CHECK(int(result->selected.size()) == selectedRefs(list).size());
    options.explain = false;
    CHECK(withoutExplanations(list.result) ==
          writeSelectionResult(problem->problem, problem->sha256, *solve(problem->problem, options)));
    CHECK(round.select().version == 1); // the same once more is the same list
}

TEST_CASE("a selection waits for all reviews, and an unclear eligibility blocks it (para. 21)")
{
    TestFund fund;
    endow(fund);
    const CallId call = closedCall(fund, 2);
    CHECK(ruleOf(selectShortList(fund.administrator(), call)) == u"reviews_must_be_in");

    const auto closed = selectShortList(fund.administrator(), call);
    REQUIRE(closed.failure().problems.size() == 2);
    CHECK(closed.failure().problems.back().sentence.startsWith(u"A-001, A-002: Has 0 of 2 reviewers"));

    Round round;
    Judgement doubt;
    doubt.application = readApplications(round.fund.database(), round.call).front().id;
    doubt.criterion = EligibilityCriterion::Official;
    doubt.verdict = Verdict::Unclear;
    doubt.evidence = QStringLiteral("The letter of the ministry is missing.");
    REQUIRE(judgeEligibility(round.fund.administrator(), doubt));
    const auto blocked = selectShortList(round.fund.administrator(), round.call);
    CHECK(ruleOf(blocked) == u"eligibility_must_be_clear");
    CHECK(blocked.failure().problems.front().sentence.contains(u"A-001"));
}

TEST_CASE("a selection that only waits for the reviews to be opened says so")
{
    TestFund fund;
    endow(fund);
    const CallId call = assignedCall(fund, 1);
    Judgement against;
    against.application = readApplications(fund.database(), call).front().id;
    against.criterion = EligibilityCriterion::Official;
    against.verdict = Verdict::Fail;
    against.evidence = QStringLiteral("The ministry does not know the post.");
    REQUIRE(judgeEligibility(fund.administrator(), against));
    const auto unclear = selectShortList(fund.administrator(), call);
    REQUIRE(unclear.failure().problems.size() == 2);
    CHECK(unclear.failure().problems.back().sentence.startsWith(u"A-001: Its eligibility is unclear"));
    REQUIRE(judgeEligibility(fund.finance(), against));
    const auto refusedAll = selectShortList(fund.administrator(), call);
    REQUIRE(refusedAll.failure().problems.size() == 1);
    CHECK(refusedAll.failure().problems.front().sentence.startsWith(u"Nothing is waited for any more"));
}

TEST_CASE("para. 22: who is eligible and reviewed and has no fare is not in the problem, and that is said")
{
    Round round;
    const QDate since(2026, 1, 1);
    round.fund.tamper("DELETE FROM travel_costs WHERE state_iso3 IN ('LAO', 'KEN')");
    const auto standing = [&] {
        const auto call = readCall(round.fund.database(), round.call);
        return readShortListStanding(round.fund.database(), *call, *currencyOf(u"USD"),
                                     round.fund.administrator().onDate());
    };
    const Problems missing = standing().withoutCost;
    REQUIRE(missing.size() == 2);
    CHECK(missing[0].rule == u"cost_must_be_estimated");
    CHECK(missing[0].sentence.contains(u"A-010. There is no fare from Kenya"));
    CHECK(missing[1].sentence.contains(u"A-002, A-012. There is no fare from Lao"));
    CHECK(readSelectionProblem(round.select().problem)->problem.candidates.size() == applications - 3);

    const QString place = goodCall().meeting.place;
    for (const char *state : {"LAO", "KEN"})
        REQUIRE(importTravelCosts(round.fund.finance(), {{TravelCostKind::Fare, place, QString::fromLatin1(state),
                                                          since, usd(1'000), QStringLiteral("test"), 0}}));
    CHECK(standing().withoutCost.empty());
    CHECK(readSelectionProblem(round.select().problem)->problem.candidates.size() == applications);
}

TEST_CASE("para. 18: no list is made before the public value that the call names for the lot is on record")
{
    TestFund fund;
    CallTerms terms = goodCall();
    terms.lotPublicValue = QStringLiteral("The first value of the index that is published after closing");
    const CallId call = reviewedCall(fund, terms, applications);
    CHECK(ruleOf(selectShortList(fund.administrator(), call)) == u"lot_value_must_be_known");
    fund.clock().set(QDateTime(QDate(2026, 4, 17), QTime(9, 0), Qt::UTC));
    REQUIRE(recordLotValue(fund.administrator(), call,
                           {QStringLiteral("5123.45"), QStringLiteral("Official gazette"), QDate(2026, 4, 16)}));
    const auto list = selectShortList(fund.administrator(), call);
    REQUIRE(list);
    CHECK(list->problem.contains("5123.45"));
}

TEST_CASE("para. 18: a list is approved by the High Representative alone, with the password, and by nobody twice")
{
    Round round;
    round.select();
    CHECK(ruleOf(round.decide({})) == u"short_list_must_be_submitted");
    const ShortList list = round.submit();
    CHECK(ruleOf(submitShortList(round.fund.administrator(), round.call)) == u"short_list_must_not_be_submitted_twice");
    CHECK(ruleOf(decideShortList(round.fund.administrator(), round.call, {}, QStringLiteral("test"))) ==
          u"role_must_be_allowed");
    CHECK(ruleOf(round.decide({}, "wrong")) == u"password_must_fit");
    CHECK(ruleOf(round.decide({QString(64, u'0'), true, {}, {}})) == u"digest_must_be_that_of_the_list");
    CHECK(ruleOf(round.decide({{}, false, {}, {}})) == u"return_must_have_a_reason");
    CHECK(round.nominations().empty());
    REQUIRE(round.decide({QString::fromLatin1(list.digest.toHex()), true, {}, {}}));
    CHECK(round.state() == u"decided");
    CHECK(ruleOf(round.decide({})) != u"done");
    const auto decisions = readDecisionsAbout(round.fund.database(), subjectOf(list));
    REQUIRE(decisions.size() == 1);
    CHECK(decisions.front().what.subjectDigest == list.digest);
    CHECK(verifyDecision(round.fund.database(), decisions.front()).empty());
}

TEST_CASE("para. 18: a list is sent after its call has closed and its reviews were opened, and decided after that")
{
    Round round;
    round.select();
    Session &administrator = round.fund.administrator();
    Session &representative = round.fund.as(Role::Representative);
    const QDate closed = closingDay(readCall(round.fund.database(), round.call)->terms);
    const QDate reviewed = round.fund.clock().today(); // the reviews were opened a day after the closing
    REQUIRE(reviewed == closed.addDays(1));
    administrator.setOnDate(closed.addDays(-1));
    CHECK(ruleOf(submitShortList(administrator, round.call)) == u"submission_must_follow_the_closing");
    administrator.setOnDate(closed);
    CHECK(ruleOf(submitShortList(administrator, round.call)) == u"date_must_follow_what_it_rests_on");
    administrator.setOnDate(reviewed);
    REQUIRE(submitShortList(administrator, round.call));
    representative.setOnDate(closed);
    CHECK(ruleOf(round.decide({})) == u"decision_must_follow_the_submission");
    representative.setOnDate(reviewed);
    CHECK(ruleOf(round.decide({})) == u"done");
}

TEST_CASE("an approval nominates those selected, and commits what each will cost")
{
    Round round;
    const PoolPosition before = round.pool();
    const ShortList list = round.submit();
    REQUIRE(round.decide({}));
    const auto nominations = round.nominations();
    CHECK(int(nominations.size()) == selectedRefs(list).size());
    Money committed = usd(0);
    for (const Nomination &nomination : nominations)
        committed += nomination.amount;
    CHECK(committed.minor() == readSelectionResult(list.result)->objective.cost);
    CHECK(round.pool().committed == before.committed + committed);
    CHECK(round.pool().allotted < before.allotted);
    CHECK(round.pool().supportCosts > before.supportCosts);
}

TEST_CASE("an approval that the allotment can't pay is refused whole")
{
    Round round;
    round.submit();
    {
        Change change(round.fund.as(Role::Representative), Action::DecideShortList);
        const auto taken = commitFunds(change, {Window::Sponsorship, usd(195'000), QStringLiteral("test/1"),
                                                QStringLiteral("test"), round.fund.administrator().onDate()});
        INFO((taken ? QString() : oneLine(taken.failure().problems.front())).toStdString());
        REQUIRE(taken);
        REQUIRE(change.commit());
    }
    CHECK(ruleOf(round.decide({})) == u"money_must_be_there");
    CHECK(round.nominations().empty());
    CHECK(round.state() == u"submitted");
}

TEST_CASE("a returned list is made anew and goes its way again")
{
    Round round;
    round.submit();
    REQUIRE(round.decide({{}, false, QStringLiteral("Say more about the second criterion."), {}}));
    CHECK(round.state() == u"reviewed");
    CHECK(round.nominations().empty());
    const ShortList second = round.submit();
    CHECK(second.version == 2);
    REQUIRE(round.decide({}));
    CHECK(round.state() == u"decided");
}

TEST_CASE("one declined is left out, the rest is approved, and the same rules fill the place on a new list")
{
    Round round;
    const ShortList list = round.submit();
    const QString declined = selectedRefs(list).front();
    CHECK(ruleOf(round.decide({{}, true, {}, {{QStringLiteral("A-999"), QStringLiteral("no")}}})) ==
          u"declined_must_be_proposed");
    CHECK(ruleOf(round.decide({{}, true, {}, {{declined, QStringLiteral(" ")}}})) == u"decline_must_have_a_reason");
    REQUIRE(round.decide({{}, true, {}, {{declined, QStringLiteral("Left the ministry.")}}}));
    const auto first = round.nominations();
    CHECK(int(first.size()) == selectedRefs(list).size() - 1);
    const auto substitutes = readShortList(round.fund.database(), round.call);
    REQUIRE(substitutes);
    CHECK(substitutes->version == 2);
    CHECK(substitutes->leftOut == QStringList{declined});
    CHECK(substitutes->kept.size() == int(first.size()));
    CHECK_FALSE(selectedRefs(*substitutes).contains(declined));
    for (const QString &kept : substitutes->kept)
        CHECK(selectedRefs(*substitutes).contains(kept));
    REQUIRE(submitShortList(round.fund.administrator(), round.call));
    REQUIRE(round.decide({}));
    CHECK(int(round.nominations().size()) == selectedRefs(*substitutes).size());
    const auto verified = verifyRecord(round.fund.database());
    REQUIRE(verified);
    CHECK(verified->findings.empty());
}

TEST_CASE("a nominee who can't go frees the money, and the place is filled by the same rules")
{
    Round round;
    round.submit();
    REQUIRE(round.decide({}));
    const PoolPosition before = round.pool();
    const Nomination gone = round.nominations().front();
    CHECK(ruleOf(withdrawNominee(round.fund.administrator(), round.call, gone.applicationRef, {})) ==
          u"reason_must_be_given");
    REQUIRE(withdrawNominee(round.fund.administrator(), round.call, gone.applicationRef, QStringLiteral("Illness")));
    CHECK(round.pool().committed == before.committed - gone.amount);
    CHECK(round.nominations().front().withdrawn);
    CHECK(ruleOf(withdrawNominee(round.fund.administrator(), round.call, gone.applicationRef,
                                 QStringLiteral("Illness"))) == u"nominee_must_exist");
    const ShortList next = round.select();
    CHECK(next.version == 2);
    CHECK(next.leftOut == QStringList{gone.applicationRef});
    CHECK_FALSE(selectedRefs(next).contains(gone.applicationRef));
}

TEST_CASE("a voucher reversed after the nominee's withdrawal gives the money back to the allotment and the round")
{
    Round round;
    round.submit();
    REQUIRE(round.decide({}));
    const PoolPosition before = round.pool();
    const Nomination gone = round.nominations().front();
    const QDate today = round.fund.finance().onDate();
    const QString subject = subjectOf(gone.id);
    const auto voucher = recordExpenditure(
        round.fund.finance(), {Window::Sponsorship, subject, usd(100), QStringLiteral("ticket"), false, today});
    REQUIRE(voucher);
    REQUIRE(withdrawNominee(round.fund.administrator(), round.call, gone.applicationRef, QStringLiteral("Illness")));
    CHECK(readLost(round.fund.database(), round.call) == usd(100).minor());
    const auto entries = entriesBehind(round.fund.database(), {PoolFigure::Committed}, {today}, *currencyOf(u"USD"));
    for (const FigureLine &line : entries.lines)
        if (line.entry.kind == EntryKind::Release)
            CHECK(ruleOf(reverseEntry(round.fund.finance(), line.entry.id, QStringLiteral("mistake"), today)) ==
                  u"release_of_withdrawn_must_stand");
    // para. 11: who may reverse knows no name to look for, an address can be seen.
    CHECK(ruleOf(reverseEntry(round.fund.finance(), *voucher, QStringLiteral("Asked by j.d@example.org"), today)) ==
          u"reason_must_not_name_the_person");
    REQUIRE(reverseEntry(round.fund.finance(), *voucher, QStringLiteral("The airline paid back"), today));
    const Balances left = readBalancesOf(round.fund.database(), subject);
    CHECK(std::all_of(left.begin(), left.end(), [](const auto &balance) { return balance.second == 0; }));
    CHECK(round.pool().committed == before.committed - gone.amount);
    CHECK(round.pool().spent == before.spent);
    CHECK(readLost(round.fund.database(), round.call) == 0);
    CHECK(round.select().spent == 0);
}

TEST_CASE("a list is not decided once something that it rests on has changed")
{
    Round round;
    round.submit();
    const auto first = readApplications(round.fund.database(), round.call).front();
    REQUIRE(withdrawApplication(round.fund.administrator(), first.id, QStringLiteral("Asked for it")));
    CHECK(ruleOf(round.decide({})) == u"short_list_must_be_current");
    const ShortList next = round.submit();
    CHECK(next.version == 2);
    REQUIRE(round.decide({}));
}

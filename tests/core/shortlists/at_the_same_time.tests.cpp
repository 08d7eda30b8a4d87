#include "applications/application_actions.h"
#include "applications/application_store.h"
#include "calls/call_actions.h"
#include "decisions/decision_actions.h"
#include "record/change.h"
#include "support/second_of.h"
#include "support/test_shortlists.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

struct ContestedRound
{
    explicit ContestedRound(bool submitted = true, bool decided = false)
    {
        REQUIRE(selectShortList(fund.administrator(), call));
        if (submitted)
            REQUIRE(submitShortList(fund.administrator(), call));
        if (decided)
            REQUIRE(decideShortList(fund.as(Role::Representative), call, {}, QStringLiteral("test")));
    }

    [[nodiscard]] ShortList list() { return *readShortList(fund.database(), call); }
    [[nodiscard]] ApplicationId selected()
    {
        return requireApplication(fund.database(), call, selectedRefs(list()).front())->id;
    }
    [[nodiscard]] Result<void> approve(Session &session) const
    {
        return decideShortList(session, call, {}, QStringLiteral("test"));
    }

    TestFund fund;
    CallId call = reviewedCall(fund, 4, 12);
};

const QString reason = QStringLiteral("Illness");

} // namespace

TEST_CASE("at the same time: of an approval and a return of one list, only one is signed")
{
    ContestedRound round;
    Session &one = round.fund.as(Role::Representative);
    const auto signer = confirmSigner(one, QStringLiteral("test"));
    REQUIRE(signer);
    const ShortList list = round.list();
    Change returning(one, Action::DecideShortList);
    recordDecision(returning, *signer,
                   {QStringLiteral("shortlist"), subjectOf(list), list.digest, DecisionOutcome::Returned, reason});
    CHECK(secondOf(returning, one, [&](Session &session) { return round.approve(session); }) ==
          u"short_list_must_not_be_decided_twice");
    CHECK(readDecisionsAbout(round.fund.database(), subjectOf(list)).size() == 1);
    CHECK(readNominations(round.fund.database(), round.call, *currencyOf(u"USD")).empty());
    Change again(one, Action::DecideShortList);
    recordDecision(again, *signer,
                   {QStringLiteral("shortlist"), subjectOf(list), list.digest, DecisionOutcome::Approved, {}});
    CHECK_FALSE(again.commit()); // the file refuses it too
}

TEST_CASE("at the same time: who withdraws while the list is approved is not nominated")
{
    ContestedRound round;
    const ApplicationId id = round.selected();
    Change withdrawing(round.fund.administrator(), Action::WithdrawApplication);
    insertWithdrawal(withdrawing, id, reason);
    CHECK(secondOf(withdrawing, round.fund.as(Role::Representative),
                   [&](Session &session) { return round.approve(session); }) == u"short_list_must_be_current");
    CHECK_FALSE(isNominee(round.fund.database(), id));
}

TEST_CASE("at the same time: an application is withdrawn once, and erased once")
{
    ContestedRound round;
    Session &office = round.fund.administrator();
    const ApplicationId id = round.selected();
    Change withdrawing(office, Action::WithdrawApplication);
    insertWithdrawal(withdrawing, id, reason);
    CHECK(secondOf(withdrawing, office, [&](Session &session) { return withdrawApplication(session, id, reason); }) ==
          u"application_must_be_withdrawn_once");
    Change erasing(office, Action::ErasePerson);
    erasePersonalValues(erasing, *readApplication(round.fund.database(), id));
    CHECK(secondOf(erasing, office, [&](Session &session) { return erasePerson(session, id, reason); }) ==
          u"person_must_be_erased_once");
}

TEST_CASE("at the same time: eligibility is not judged any more once the list is sent, nor of who withdraws")
{
    ContestedRound round(false);
    Session &office = round.fund.administrator();
    Judgement judgement;
    judgement.application = round.selected();
    judgement.criterion = EligibilityCriterion::Official;
    judgement.verdict = Verdict::Fail;
    judgement.evidence = QStringLiteral("The letter of the ministry says so.");
    const auto judge = [&](Session &session) { return judgeEligibility(session, judgement); };
    Change sending(office, Action::SubmitShortList);
    insertSubmission(sending, round.list().id);
    recordMilestone(sending, round.call, Milestone::Submitted);
    CHECK(secondOf(sending, office, judge) == u"judgement_must_come_before_the_decision");
    Change withdrawing(office, Action::WithdrawApplication);
    insertWithdrawal(withdrawing, judgement.application, reason);
    CHECK(secondOf(withdrawing, office, judge) == u"application_must_not_be_withdrawn");
}

TEST_CASE("at the same time: a list is sent once, and not after somebody of it withdraws")
{
    for (const bool withdraws : {false, true}) {
        ContestedRound round(false);
        Session &office = round.fund.administrator();
        Change first(office, withdraws ? Action::WithdrawApplication : Action::SubmitShortList);
        if (withdraws) {
            insertWithdrawal(first, round.selected(), reason);
        } else {
            insertSubmission(first, round.list().id);
            recordMilestone(first, round.call, Milestone::Submitted);
        }
        const QString second =
            secondOf(first, office, [&](Session &session) { return submitShortList(session, round.call); });
        CHECK(second == (withdraws ? u"short_list_must_be_current" : u"short_list_must_not_be_submitted_twice"));
    }
}

TEST_CASE("at the same time: a nominee is withdrawn once")
{
    ContestedRound round(true, true);
    Session &office = round.fund.administrator();
    const Nomination nominee = readNominations(round.fund.database(), round.call, *currencyOf(u"USD")).front();
    Change withdrawing(office, Action::WithdrawApplication);
    insertNominationWithdrawal(withdrawing, nominee.id, reason, 0);
    CHECK(secondOf(withdrawing, office, [&](Session &session) {
              return withdrawNominee(session, round.call, nominee.applicationRef, reason);
          }) == u"nominee_must_exist");
}

TEST_CASE("at the same time: a list is made once of what stands, whoever makes it")
{
    ContestedRound round(true);
    Session &office = round.fund.administrator();
    Session &representative = round.fund.as(Role::Representative);
    REQUIRE(decideShortList(representative, round.call, {{}, false, reason, {}}, QStringLiteral("test")));
    ShortList next = round.list();
    next.version = 2;
    Change making(office, Action::SelectShortList);
    next.id = insertShortList(making, next);
    CHECK(secondOf(making, office, [&](Session &session) {
              const auto list = selectShortList(session, round.call);
              return list ? Result<void>() : list.failure();
          }) == u"selection_must_rest_on_the_record");
    CHECK(round.list().version == 2);
}

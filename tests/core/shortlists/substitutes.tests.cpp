#include "applications/application_actions.h"
#include "applications/sealed_reason.h"
#include "calls/call_store.h"
#include "decisions/decision_actions.h"
#include "decisions/decision_store.h"
#include "ledger/ledger_actions.h"
#include "record/audit_store.h"
#include "shortlists/free_places.h"
#include "storage/statement.h"
#include "support/rule_of.h"
#include "support/test_shortlists.h"
#include "travel/travel_actions.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace fund;

namespace {

/// A round whose first list is approved.
struct DecidedRound
{
    DecidedRound()
    {
        REQUIRE(selectShortList(fund.administrator(), call));
        REQUIRE(submitShortList(fund.administrator(), call));
        REQUIRE(decideShortList(fund.as(Role::Representative), call, {}, QStringLiteral("test")));
    }

    std::vector<Nomination> nominations() { return readNominations(fund.database(), call, *currencyOf(u"USD")); }
    PoolPosition pool() { return poolPosition(fund.database(), {fund.administrator().onDate()}, *currencyOf(u"USD")); }
    /// Someone whom the list left out.
    Application notSelected()
    {
        const QStringList selected = selectedRefs(*readShortList(fund.database(), call));
        const auto all = readApplications(fund.database(), call);
        return *std::find_if(all.begin(), all.end(), [&](const Application &application) {
            return !selected.contains(applicationRef(application.serial));
        });
    }

    TestFund fund;
    CallId call = reviewedCall(fund, 4, 12);
};

} // namespace

TEST_CASE("para. 18: a nominee's application is not withdrawn past the commitment")
{
    DecidedRound round;
    const PoolPosition before = round.pool();
    const Nomination nominee = round.nominations().front();
    CHECK(ruleOf(withdrawApplication(round.fund.administrator(), nominee.application, QStringLiteral("Illness"))) ==
          u"nominee_must_be_withdrawn_from_the_short_list");
    CHECK(round.pool().committed == before.committed);
    REQUIRE(withdrawNominee(round.fund.administrator(), round.call, nominee.applicationRef, QStringLiteral("Illness")));
    CHECK(withdrawApplication(round.fund.administrator(), nominee.application, QStringLiteral("Illness")));
}

TEST_CASE("para. 11: an erased person stops no substitute, and is none")
{
    DecidedRound round;
    const Application erased = round.notSelected();
    const Eligibility before = readEligibility(round.fund.database(), erased);
    REQUIRE(before.isEligible());
    REQUIRE(erasePerson(round.fund.administrator(), erased.id, QStringLiteral("Asked for it")));
    const Application after = *readApplication(round.fund.database(), erased.id);
    CHECK(readEligibility(round.fund.database(), after).isEligible());
    const Nomination gone = round.nominations().front();
    REQUIRE(withdrawNominee(round.fund.administrator(), round.call, gone.applicationRef, QStringLiteral("Illness")));
    const auto next = selectShortList(round.fund.administrator(), round.call);
    REQUIRE(next);
    CHECK_FALSE(next->problem.contains(applicationRef(erased.serial).toUtf8()));
    CHECK(selectedRefs(*next).size() == 4);
}

TEST_CASE("para. 11: a nominee who is erased while substitutes wait keeps the place")
{
    DecidedRound round;
    const auto nominations = round.nominations();
    REQUIRE(withdrawNominee(round.fund.administrator(), round.call, nominations[0].applicationRef,
                            QStringLiteral("Illness")));
    REQUIRE(selectShortList(round.fund.administrator(), round.call));
    REQUIRE(submitShortList(round.fund.administrator(), round.call));
    REQUIRE(erasePerson(round.fund.administrator(), nominations[1].application, QStringLiteral("Asked for it")));
    REQUIRE(decideShortList(round.fund.as(Role::Representative), round.call, {}, QStringLiteral("test")));
    const QStringList selected = selectedRefs(*readShortList(round.fund.database(), round.call));
    CHECK(selected.contains(nominations[1].applicationRef));
    CHECK(selected.size() == 4);
}

TEST_CASE("para. 18: a free place, who left it and who comes in by the rules are told before any list is made")
{
    DecidedRound round;
    const Wording wording(Language::English);
    const auto free = [&] {
        const Call call = *readCall(round.fund.database(), round.call);
        const QDate today = round.fund.administrator().onDate();
        const Currency currency = *currencyOf(u"USD");
        return readFreePlaces(round.fund.database(), call,
                              readShortListStanding(round.fund.database(), call, currency, today), currency, wording);
    };
    CHECK_FALSE(free());
    const Nomination gone = round.nominations().front();
    REQUIRE(withdrawNominee(round.fund.administrator(), round.call, gone.applicationRef, QStringLiteral("Illness")));
    const auto told = free();
    REQUIRE(told);
    REQUIRE(told->places.size() == 1);
    CHECK(told->places.front().ref == gone.applicationRef);
    CHECK(told->places.front().since == round.fund.administrator().onDate());
    CHECK(told->keptOut.empty());
    CHECK(readShortList(round.fund.database(), round.call)->version == 1);
    const auto next = selectShortList(round.fund.administrator(), round.call);
    REQUIRE(next);
    QStringList entering = selectedRefs(*next);
    for (const QString &kept : next->kept)
        entering.removeAll(kept);
    CHECK(told->substitutes == entering);
    CHECK(freePlaceSentences(*told, wording).back().contains(entering.front()));
    CHECK_FALSE(free()); // from here the list itself says it
}

TEST_CASE("where nobody can take a free place, it is said why")
{
    TestFund fund;
    const CallId call = reviewedCall(fund, 4, 4);
    REQUIRE(selectShortList(fund.administrator(), call));
    REQUIRE(submitShortList(fund.administrator(), call));
    REQUIRE(decideShortList(fund.as(Role::Representative), call, {}, QStringLiteral("test")));
    const Currency currency = *currencyOf(u"USD");
    const Nomination gone = readNominations(fund.database(), call, currency).front();
    REQUIRE(withdrawNominee(fund.administrator(), call, gone.applicationRef, QStringLiteral("Illness")));
    const Call known = *readCall(fund.database(), call);
    const Wording wording(Language::English);
    const auto sentencesOn = [&](const QDate &day) {
        const auto free = readFreePlaces(
            fund.database(), known, readShortListStanding(fund.database(), known, currency, day), currency, wording);
        REQUIRE(free);
        return freePlaceSentences(*free, wording);
    };
    CHECK(sentencesOn(fund.administrator().onDate()).back() == u"Nobody comes in: no other applicant is left.");
    CHECK(sentencesOn(known.terms.meeting.firstDay).back() == u"The meeting has begun: nobody is invited any more.");
}

TEST_CASE("a nominee costs what is committed, whatever a later table of travel costs says")
{
    DecidedRound round;
    const auto nominations = round.nominations();
    const QDate day(2026, 1, 2);
    const QString place = readCall(round.fund.database(), round.call)->terms.meeting.place;
    REQUIRE(importTravelCosts(
        round.fund.finance(),
        {{TravelCostKind::Daily, place, {}, day, usd(3'000), QStringLiteral("A correction (test)"), 0}}));
    REQUIRE(withdrawNominee(round.fund.administrator(), round.call, nominations[0].applicationRef,
                            QStringLiteral("Illness")));
    const auto next = selectShortList(round.fund.administrator(), round.call);
    REQUIRE(next);
    const auto prepared =
        prepareSelection(round.fund.database(), *readCall(round.fund.database(), round.call), *currencyOf(u"USD"));
    REQUIRE(prepared);
    for (const Nomination &nomination : round.nominations())
        if (!nomination.withdrawn)
            for (const ReviewedApplication &application : prepared->applications)
                if (application.id == nomination.application)
                    CHECK(application.cost == nomination.amount.minor());
}

TEST_CASE("para. 11: no reason that stays on record names a nominee")
{
    DecidedRound round;
    const Nomination nominee = round.nominations().front();
    const auto person = openPersonOf(round.fund.administrator(), nominee.application);
    REQUIRE(person);
    CHECK(ruleOf(withdrawNominee(round.fund.administrator(), round.call, nominee.applicationRef,
                                 person->givenName + u' ' + person->familyName + QStringLiteral(" is ill"))) ==
          u"reason_must_not_name_the_person");
}

TEST_CASE("para. 11: why a nominee withdrew is sealed, and the books and the record say only that they did")
{
    DecidedRound round;
    const Nomination nominee = round.nominations().front();
    const QString illness = QStringLiteral("She is ill.");
    REQUIRE(withdrawNominee(round.fund.administrator(), round.call, nominee.applicationRef, illness));
    CHECK(withdrawalReason(round.fund.administrator(), nominee.application) == illness);
    CHECK(withdrawalReason(round.fund.finance(), nominee.application) == u"Reason sealed.");
    CHECK(readAuditPage(round.fund.database(), {}, 1).front().reason.isEmpty());
    Statement open(round.fund.database(), R"sql(
        SELECT (SELECT count(*) FROM ledger_entries WHERE narrative LIKE '%is ill%')
             + (SELECT count(*) FROM nomination_withdrawals WHERE reason LIKE '%is ill%')
    )sql");
    REQUIRE(open.next());
    CHECK(open.integer(0) == 0);
    REQUIRE(erasePerson(round.fund.administrator(), nominee.application, QStringLiteral("Asked for it.")));
    CHECK(withdrawalReason(round.fund.administrator(), nominee.application) ==
          u"The reason was erased with the person's data.");
}

TEST_CASE("para. 11: why one was declined is sealed, and the signature holds when the words are erased")
{
    TestFund fund;
    const CallId call = reviewedCall(fund, 4, 12);
    REQUIRE(selectShortList(fund.administrator(), call));
    REQUIRE(submitShortList(fund.administrator(), call));
    const QString ref = selectedRefs(*readShortList(fund.database(), call)).front();
    const ApplicationId id = requireApplication(fund.database(), call, ref)->id;
    const QString illness = QStringLiteral("She is ill.");
    ShortListDecision decision;
    decision.declines[ref] = illness;
    REQUIRE(decideShortList(fund.as(Role::Representative), call, decision, QStringLiteral("test")));
    const QString onRecord = readDeclines(fund.database(), call).at(id);
    const auto signedOne = [&] {
        return readDecisionsAbout(fund.database(), QStringLiteral("applications/%1").arg(id.number())).front();
    };
    CHECK_FALSE(onRecord.contains(illness));
    CHECK(signedOne().what.reason == onRecord);
    CHECK(verifyDecision(fund.database(), signedOne()).empty());
    CHECK(reasonText(fund.as(Role::Representative), onRecord) == illness);
    CHECK(reasonText(fund.administrator(), onRecord) == illness);
    CHECK(reasonText(fund.as(Role::Auditor), onRecord) == u"Reason sealed.");
    REQUIRE(erasePerson(fund.administrator(), id, QStringLiteral("Asked for it.")));
    CHECK(reasonText(fund.administrator(), onRecord) == u"The reason was erased with the person's data.");
    CHECK(verifyDecision(fund.database(), signedOne()).empty());
}

TEST_CASE("para. 11: why a list is returned lies open, and names nobody of the call")
{
    TestFund fund;
    const CallId call = reviewedCall(fund, 4, 12);
    REQUIRE(selectShortList(fund.administrator(), call));
    REQUIRE(submitShortList(fund.administrator(), call));
    const auto person = openPersonOf(fund.administrator(), readApplications(fund.database(), call).back().id);
    REQUIRE(person);
    ShortListDecision returned;
    returned.approves = false;
    returned.reason = QStringLiteral("Why is %1 %2 not on it?").arg(person->givenName, person->familyName);
    CHECK(ruleOf(decideShortList(fund.as(Role::Representative), call, returned, QStringLiteral("test"))) ==
          u"reason_must_not_name_the_person");
    returned.reason = QStringLiteral("Why is A-012 not on it?");
    CHECK(ruleOf(decideShortList(fund.as(Role::Representative), call, returned, QStringLiteral("test"))) == u"done");
}

#include "applications/application_actions.h"
#include "decisions/decision_store.h"
#include "rates/rate_actions.h"
#include "support/rule_of.h"
#include "support/test_shortlists.h"

#include <catch2/catch.hpp>

#include <functional>
#include <utility>

using namespace fund;

namespace {

/// Runs once while a selection is being solved.
class Meanwhile
{
public:
    explicit Meanwhile(std::function<void()> deed)
    {
        m_progress.report = [this, deed = std::move(deed)](int) {
            if (!std::exchange(m_ran, true))
                deed();
        };
    }
    [[nodiscard]] Progress *progress() { return &m_progress; }
    [[nodiscard]] bool ran() const { return m_ran; }

private:
    Progress m_progress;
    bool m_ran = false;
};

struct SubmittedRound
{
    SubmittedRound()
    {
        REQUIRE(selectShortList(fund.administrator(), call));
        REQUIRE(submitShortList(fund.administrator(), call));
    }

    [[nodiscard]] ShortList list() { return *readShortList(fund.database(), call); }
    Result<void> declineOne(Progress *progress)
    {
        ShortListDecision decision;
        decision.declines[selectedRefs(list()).front()] = QStringLiteral("Left the ministry.");
        return decideShortList(fund.as(Role::Representative), call, decision, QStringLiteral("test"), progress);
    }
    Result<void> withdrawFirst()
    {
        const auto first = readApplications(fund.database(), call).front();
        return withdrawApplication(fund.administrator(), first.id, QStringLiteral("Asked for it"));
    }

    TestFund fund;
    CallId call = reviewedCall(fund, 4, 12);
};

} // namespace

TEST_CASE("another writer can record while a substitute is being solved")
{
    SubmittedRound round;
    Meanwhile another([&] {
        CHECK(importRates(round.fund.finance(),
                          {{QStringLiteral("CHF"), QDate(2026, 5, 1), Decimal(91, 2), QStringLiteral("test")}}));
    });
    REQUIRE(round.declineOne(another.progress()));
    CHECK(another.ran());
    CHECK(round.list().version == 2);
    // What was solved before it was signed is what the record gives after it.
    CHECK(submitShortList(round.fund.administrator(), round.call));
}

TEST_CASE("another writer can record while a short list is being solved")
{
    TestFund fund;
    const CallId call = reviewedCall(fund, 4, 12);
    Meanwhile another([&] {
        CHECK(importRates(fund.finance(),
                          {{QStringLiteral("CHF"), QDate(2026, 5, 1), Decimal(91, 2), QStringLiteral("test")}}));
    });
    CHECK(selectShortList(fund.administrator(), call, another.progress()));
    CHECK(another.ran());
}

TEST_CASE("para. 18: nothing is signed when the list is overtaken while substitutes are being solved")
{
    SubmittedRound round;
    const ShortList list = round.list();
    Meanwhile another([&] { REQUIRE(round.withdrawFirst()); });
    CHECK(ruleOf(round.declineOne(another.progress())) == u"short_list_must_be_current");
    CHECK(another.ran());
    CHECK(readDecisionsAbout(round.fund.database(), subjectOf(list)).empty());
    CHECK(readNominations(round.fund.database(), round.call, *currencyOf(u"USD")).empty());
    CHECK(round.list() == list);
}

TEST_CASE("para. 18: of two who decide at the same time, one is refused")
{
    SubmittedRound round;
    Meanwhile another([&] {
        Session &representative = round.fund.as(Role::Representative);
        REQUIRE(decideShortList(representative, round.call, {}, QStringLiteral("test")));
    });
    CHECK(ruleOf(round.declineOne(another.progress())) != u"done");
    CHECK(round.list().version == 1);
    CHECK(readDecisionsAbout(round.fund.database(), subjectOf(round.list())).size() == 1);
}

TEST_CASE("a decision that is stopped while substitutes are being solved signs nothing")
{
    SubmittedRound round;
    Progress progress;
    progress.cancel();
    const auto decided = round.declineOne(&progress);
    REQUIRE_FALSE(decided);
    CHECK(decided.failure().kind == FailureKind::Cancelled);
    CHECK(readDecisionsAbout(round.fund.database(), subjectOf(round.list())).empty());
}

TEST_CASE("a selection whose ground changes while it is solved is not stored")
{
    SubmittedRound round;
    ShortListDecision returned;
    returned.approves = false;
    returned.reason = QStringLiteral("Say more.");
    REQUIRE(decideShortList(round.fund.as(Role::Representative), round.call, returned, QStringLiteral("test")));
    Meanwhile another([&] { REQUIRE(round.withdrawFirst()); });
    CHECK(ruleOf(selectShortList(round.fund.administrator(), round.call, another.progress())) ==
          u"selection_must_rest_on_the_record");
    CHECK(round.list().version == 1);
    CHECK(selectShortList(round.fund.administrator(), round.call)->version == 2);
}

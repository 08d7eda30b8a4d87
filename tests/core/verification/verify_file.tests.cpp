#include "verification/verify_file.h"

#include "calls/call_actions.h"
#include "decisions/decision_actions.h"
#include "ledger/amount_check_store.h"
#include "record/change.h"
#include "support/test_shortlists.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace fund;

namespace {

std::vector<QString> kindsIn(TestFund &fund)
{
    const auto verified = verifyFile(fund.database());
    REQUIRE(verified);
    std::vector<QString> kinds;
    for (const Finding &finding : verified->findings)
        kinds.push_back(finding.kind + u' ' + finding.where);
    return kinds;
}

using Kinds = std::vector<QString>;

/// A call whose two reviews are opened.
void openACall(TestFund &fund)
{
    const CallId call = assignedCall(fund, 1);
    submitAll(fund, call);
    REQUIRE(openReviews(fund.administrator(), call));
}

} // namespace

TEST_CASE("para. 18: a score changed behind the program after opening is named by verify")
{
    TestFund fund;
    openACall(fund);
    CHECK(kindsIn(fund) == Kinds{});
    fund.tamper("UPDATE opened_scores SET score = 0 WHERE id = 3");
    CHECK(kindsIn(fund) ==
          Kinds{QStringLiteral("row_changed opened_scores/3"), QStringLiteral("review_not_as_submitted reviews/1")});
}

TEST_CASE("para. 18: a score that the program itself was made to write after opening is named by verify")
{
    TestFund fund;
    openACall(fund);
    // Whoever has the office's keys can sign an entry of anything, yet not the digest under which a review was given.
    fund.tamper("DROP TRIGGER opened_score_is_never_changed");
    Change change(fund.administrator(), Action::OpenReviews);
    change.run("UPDATE opened_scores SET score = 0 WHERE id = 3", {});
    REQUIRE(change.commit());
    fund.tamper("CREATE TRIGGER opened_score_is_never_changed BEFORE UPDATE ON opened_scores\n"
                "BEGIN SELECT RAISE(ABORT, 'an opened score is never changed'); END");
    CHECK(kindsIn(fund) == Kinds{QStringLiteral("row_not_of_the_deed opened_scores/3"),
                                 QStringLiteral("review_not_as_submitted reviews/1")});
}

TEST_CASE("books that another program made not add up are named by verify")
{
    TestFund fund;
    endow(fund);
    CHECK(kindsIn(fund) == Kinds{});
    SECTION("an account that stands on the other side of the books")
    {
        fund.tamper("UPDATE ledger_transfers SET debit = 'cash' WHERE debit = 'allotted_sponsorship'");
        CHECK(kindsIn(fund).back() == u"balance_wrong ledger_entries");
    }
    SECTION("money used that was never allotted")
    {
        fund.tamper("UPDATE ledger_transfers SET credit = 'allotted_projects', debit = 'spent_projects' "
                    "WHERE debit = 'allotted_sponsorship'");
        const Kinds kinds = kindsIn(fund);
        CHECK(std::count(kinds.begin(), kinds.end(), u"balance_wrong ledger_entries") == 1);
    }
}

TEST_CASE("amounts that no sum can hold are named by verify and end no program")
{
    TestFund fund;
    endow(fund);
    fund.tamper("PRAGMA ignore_check_constraints = ON; UPDATE ledger_transfers SET amount = 9000000000000000000");
    const Kinds kinds = kindsIn(fund);
    CHECK(std::count(kinds.begin(), kinds.end(), QStringLiteral("amount_wrong ledger_transfers/1")) == 1);
    const auto works = requireBookableAmounts(fund.database());
    REQUIRE_FALSE(works);
    CHECK(works.failure().kind == FailureKind::File);
}

TEST_CASE("para. 18: a decision whose signature does not fit is named by verify")
{
    TestFund fund;
    const auto signer = confirmSigner(fund.as(Role::Representative), QStringLiteral("test"));
    REQUIRE(signer);
    Change change(fund.as(Role::Representative), Action::DecideShortList);
    static_cast<void>(recordDecision(change, *signer,
                                     {QStringLiteral("shortlist"),
                                      QStringLiteral("shortlists/4"),
                                      QByteArray(32, 'd'),
                                      DecisionOutcome::Approved,
                                      {}}));
    REQUIRE(change.commit());
    CHECK(kindsIn(fund) == Kinds{});
    fund.tamper("UPDATE decisions SET subject = 'shortlists/5'");
    CHECK(kindsIn(fund) ==
          Kinds{QStringLiteral("row_changed decisions/1"), QStringLiteral("decision_wrong decisions/1")});
}

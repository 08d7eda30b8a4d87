#include "identity/permissions.h"

#include <catch2/catch.hpp>

#include <set>

using namespace fund;

namespace {

std::set<Role> whoMay(Action action)
{
    std::set<Role> roles;
    for (const Role role : allRoles)
        if (mayDo(role, action))
            roles.insert(role);
    return roles;
}

using enum Role;

} // namespace

TEST_CASE("who may do what is as the command line's contract says")
{
    for (const Action action : {Action::Read, Action::Verify, Action::Export, Action::Backup})
        CHECK(whoMay(action) == std::set{Administrator, Finance, Representative, Auditor});
    for (const Action action :
         {Action::DraftCall, Action::DiscardCall, Action::PublishCall, Action::CloseCall, Action::TellApplicants,
          Action::RecordApplication, Action::AssignReviews, Action::OpenReviews, Action::SelectShortList,
          Action::SubmitShortList, Action::PublishShortList, Action::PrepareLetters, Action::MakeReport,
          Action::AddUser, Action::DisableUser, Action::RecordUserState})
        CHECK(whoMay(action) == std::set{Administrator});
    for (const Action action :
         {Action::RecordDonor, Action::RecordContribution, Action::RecordReceipt, Action::RecordOtherIncome,
          Action::ImportRates, Action::ImportTravelCosts, Action::RecordExpenditure, Action::RecordRefund,
          Action::ReduceContribution, Action::CloseContribution, Action::RecordInKind, Action::RecordWithdrawal})
        CHECK(whoMay(action) == std::set{Finance});
    for (const Action action :
         {Action::ImportSanctions, Action::ScreenSubjects, Action::DecideHit, Action::ExamineDonor,
          Action::DecideClearance, Action::WithdrawClearance, Action::TakeBackWithdrawal})
        CHECK(whoMay(action) == std::set{Administrator, Finance});
    // Names are sealed from all but these.
    CHECK(whoMay(Action::ScreenApplicants) == std::set{Administrator});
    CHECK(whoMay(Action::DecideApplicantHit) == std::set{Administrator, Representative});
    CHECK(whoMay(Action::DecidePersonHit) == std::set{Administrator, Representative});
    for (const Action action : {Action::RecordPartner, Action::AmendPartner})
        CHECK(whoMay(action) == std::set{Administrator});
    CHECK(whoMay(Action::ReviewApplications) == std::set{Reviewer});
    CHECK(whoMay(Action::DecideShortList) == std::set{Representative});
}

TEST_CASE("the person who allots or commits money is never the one who pays")
{
    for (const Role role : allRoles) {
        CHECK_FALSE((mayDo(role, Action::AllotFunds) && mayDo(role, Action::RecordExpenditure)));
        CHECK_FALSE((mayDo(role, Action::CommitFunds) && mayDo(role, Action::RecordExpenditure)));
        CHECK_FALSE((mayDo(role, Action::CertifyPayment) && mayDo(role, Action::RecordExpenditure)));
    }
}

TEST_CASE("a representative's key is confirmed by a person of another role")
{
    CHECK(whoMay(Action::ConfirmUser).count(Representative) == 0);
    CHECK(whoMay(Action::ConfirmUser).count(Reviewer) == 0);
}

TEST_CASE("every action has a key that reads back and a title")
{
    for (const Action action : allActions()) {
        CHECK(actionOf(actionKey(action)) == action);
        CHECK_FALSE(actionTitle(action).isEmpty());
    }
}

TEST_CASE("a refusal says who may, as people say it")
{
    const auto sentence = [](Role role, Action action) {
        return requirePermission(role, action).failure().problems.front().sentence;
    };
    CHECK(sentence(Administrator, Action::RecordContribution) ==
          u"Only a finance assistant may record a contribution.");
    CHECK(sentence(Finance, Action::AllotFunds) == u"Only a programme officer may allot money.");
    CHECK(sentence(Reviewer, Action::Read) == u"A reviewer may not read the books.");
    for (const Action action : allActions())
        for (const Role role : allRoles)
            if (!mayDo(role, action)) {
                CHECK_FALSE(sentence(role, action).contains(u"do this"));
                CHECK_FALSE(sentence(role, action).contains(u'%'));
            }
}

#include "decisions/decision_actions.h"

#include "identity/user_store.h"
#include "record/change.h"
#include "record/verify.h"
#include "support/test_fund.h"
#include "users/user_actions.h"

#include <QCryptographicHash>

#include <catch2/catch.hpp>

using namespace fund;

namespace {

const QByteArray digest = QCryptographicHash::hash("what was shown", QCryptographicHash::Sha256);

DecisionDraft approval()
{
    return {QStringLiteral("shortlist"), QStringLiteral("shortlists/4"), digest, DecisionOutcome::Approved, {}};
}

Session &representative(TestFund &fund)
{
    return fund.as(Role::Representative);
}

Result<Decision> decide(TestFund &fund, const DecisionDraft &draft)
{
    const auto signer = confirmSigner(representative(fund), QStringLiteral("test"));
    REQUIRE(signer);
    Change change(representative(fund), Action::DecideShortList);
    const DecisionId id = recordDecision(change, *signer, draft);
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    const auto all = readDecisions(fund.database());
    REQUIRE(all.front().id == id);
    return all.front();
}

QString ruleOf(const Failure &failure)
{
    return failure.problems.front().rule;
}

} // namespace

TEST_CASE("para. 18: the High Representative's decision is signed over the digest of what was shown")
{
    TestFund fund;
    const auto decision = decide(fund, approval());
    REQUIRE(decision);
    CHECK(decision->what == approval());
    CHECK(decision->onDate == QDate(2026, 3, 2));
    CHECK(decision->byName == u"representative");
    CHECK(verifyDecision(fund.database(), *decision).empty());
    CHECK(readDecisionsAbout(fund.database(), QStringLiteral("shortlists/4")) == std::vector{*decision});
    CHECK(readDecisions(fund.database()).size() == 1);
    CHECK(verifyRecord(fund.database())->isClean());
}

TEST_CASE("a decision changed in any part does not bear its signature any more")
{
    TestFund fund;
    const Decision decision = *decide(fund, approval());
    const auto spoilt = [&](auto spoil) {
        Decision other = decision;
        spoil(other);
        const Problems problems = verifyDecision(fund.database(), other);
        return problems.empty() ? QString() : problems.front().rule;
    };
    const QString broken = QStringLiteral("decision_must_bear_its_signature");
    CHECK(spoilt([](Decision &d) { d.what.kind = QStringLiteral("portfolio"); }) == broken);
    CHECK(spoilt([](Decision &d) { d.what.subject = QStringLiteral("shortlists/5"); }) == broken);
    CHECK(spoilt([](Decision &d) { d.what.subjectDigest[3] = 'x'; }) == broken);
    CHECK(spoilt([](Decision &d) { d.what.outcome = DecisionOutcome::Declined; }) == broken);
    CHECK(spoilt([](Decision &d) { d.what.reason = QStringLiteral("later"); }) == broken);
    CHECK(spoilt([](Decision &d) { d.onDate = d.onDate.addDays(1); }) == broken);
    CHECK(spoilt([](Decision &d) { d.key = KeyId(1); }) == u"decision_must_bear_the_deciders_key");
    CHECK(spoilt([](Decision &) {}).isEmpty());
}

TEST_CASE("the bytes that a decision is signed over never change")
{
    const DecisionDraft draft{QStringLiteral("shortlist"), QStringLiteral("shortlists/4"), QByteArray(32, '\1'),
                              DecisionOutcome::Returned, QStringLiteral("Étude \"à\" revoir\n")};
    CHECK(decisionBytes(draft, QDate(2026, 10, 27)) ==
          QByteArray(R"({"digest":"0101010101010101010101010101010101010101010101010101010101010101",)"
                     R"("format":"funddesk-decision/1","kind":"shortlist","on_date":"2026-10-27",)"
                     R"("outcome":"returned","reason":"Étude \"à\" revoir\n","subject":"shortlists/4"})"));
}

TEST_CASE("the password is asked again before a decision is signed")
{
    TestFund fund;
    const auto signer = confirmSigner(representative(fund), QStringLiteral("guess"));
    REQUIRE_FALSE(signer);
    CHECK(signer.failure().kind == FailureKind::NotAuthorised);
}

TEST_CASE("para. 18: a key that no second person has confirmed signs no decision")
{
    TestFund fund;
    const auto added = addUser(fund.administrator(), {QStringLiteral("deputy"), Role::Representative, {}});
    REQUIRE(added);
    auto database = Database::open(fund.path(), Database::Access::ReadWrite);
    REQUIRE(database);
    auto deputy = startUser(*database, QStringLiteral("deputy"), added->oneTimeCode, QStringLiteral("test"),
                            fund.clock(), fund.chance());
    REQUIRE(deputy);
    const auto refusedSigner = confirmSigner(**deputy, QStringLiteral("test"));
    REQUIRE_FALSE(refusedSigner);
    CHECK(ruleOf(refusedSigner.failure()) == u"key_must_be_confirmed");
    // Who hands out the one-time codes could use them as well.
    const auto byAdministrator = confirmUser(fund.administrator(), QStringLiteral("deputy"));
    REQUIRE_FALSE(byAdministrator);
    CHECK(byAdministrator.failure().kind == FailureKind::NotAuthorised);
    const auto late = addUser(fund.administrator(), {QStringLiteral("late"), Role::Finance, {}});
    REQUIRE(late);
    const auto newcomer = startUser(*database, QStringLiteral("late"), late->oneTimeCode, QStringLiteral("test"),
                                    fund.clock(), fund.chance());
    REQUIRE(newcomer);
    const auto byNewcomer = confirmUser(**newcomer, QStringLiteral("deputy"));
    REQUIRE_FALSE(byNewcomer);
    CHECK(ruleOf(byNewcomer.failure()) == u"key_must_be_confirmed_by_who_was_here");
    SECTION("someone who was here before confirms it")
    {
        REQUIRE(confirmUser(fund.as(Role::Auditor), QStringLiteral("deputy")));
    }
    SECTION("or the newcomer after a week, in which others saw the name")
    {
        fund.clock().set(fund.clock().now().addDays(7));
        REQUIRE(confirmUser(**newcomer, QStringLiteral("deputy")));
    }
    CHECK(confirmSigner(**deputy, QStringLiteral("test")));
}

TEST_CASE("one person's confirmation does not let another sign")
{
    TestFund fund;
    const auto signer = confirmSigner(representative(fund), QStringLiteral("test"));
    REQUIRE(signer);
    Change change(fund.administrator(), Action::SelectShortList);
    static_cast<void>(recordDecision(change, *signer, approval()));
    const auto committed = change.commit();
    REQUIRE_FALSE(committed);
    CHECK(ruleOf(committed.failure()) == u"key_must_be_confirmed");
}

TEST_CASE("para. 18: returning and declining need a reason")
{
    TestFund fund;
    DecisionDraft draft = approval();
    draft.outcome = GENERATE(DecisionOutcome::Returned, DecisionOutcome::Declined);
    draft.reason = QStringLiteral(" ");
    const auto without = decide(fund, draft);
    REQUIRE_FALSE(without);
    CHECK(ruleOf(without.failure()) == u"decision_must_have_a_reason");
    draft.reason = QStringLiteral("The fares are of last year.");
    CHECK(decide(fund, draft));
}

TEST_CASE("para. 18: a list is decided once, and the next list anew")
{
    TestFund fund;
    DecisionDraft draft = approval();
    REQUIRE(decide(fund, draft));
    draft.outcome = DecisionOutcome::Returned;
    draft.reason = QStringLiteral("The fares are of last year.");
    CHECK_FALSE(decide(fund, draft));
    CHECK(readDecisions(fund.database()).size() == 1);
    draft.subject = QStringLiteral("shortlists/5");
    CHECK(decide(fund, draft));
}

TEST_CASE("a decision names its subject and bears a digest")
{
    DecisionDraft draft = approval();
    draft.subject = QStringLiteral("shortlists/");
    draft.subjectDigest.chop(1);
    const Problems problems = checkDecision(draft);
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].rule == u"decision_must_name_its_subject");
    CHECK(problems[1].rule == u"decision_must_bear_a_digest");
}

TEST_CASE("the file itself refuses to change or remove a decision")
{
    TestFund fund;
    REQUIRE(decide(fund, approval()));
    for (const char *sql : {"UPDATE decisions SET outcome = 'returned', reason = 'x'", "DELETE FROM decisions"}) {
        Change change(representative(fund), Action::DecideShortList);
        change.run(sql, {});
        CHECK_FALSE(change.commit());
    }
    fund.tamper("UPDATE decisions SET outcome = 'returned', reason = 'x'");
    const auto verification = verifyRecord(fund.database());
    REQUIRE(verification->findings.size() == 1);
    CHECK(verification->findings.front().where == u"decisions/1");
    CHECK_FALSE(verifyDecision(fund.database(), readDecisions(fund.database()).back()).empty());
}

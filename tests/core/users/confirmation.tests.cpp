#include "identity/independence.h"
#include "support/rule_of.h"
#include "support/test_fund.h"
#include "users/user_actions.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace fund;

namespace {

const QString everybodysWord = QStringLiteral("a word for tests");

/// Adds a user, whose first sign-in is the same day.
std::unique_ptr<Session> arrive(Session &administrator, const QString &name, Role role)
{
    const auto added = addUser(administrator, {name, role, {}});
    REQUIRE(added);
    auto database = Database::open(administrator.database().path(), Database::Access::ReadWrite);
    REQUIRE(database);
    auto session =
        startUser(*database, name, added->oneTimeCode, everybodysWord, administrator.clock(), administrator.chance());
    REQUIRE(session);
    return std::move(*session);
}

} // namespace

TEST_CASE("para. 18: who adds a representative has added no witness first, whatever the order")
{
    TestFund fund;
    const auto witness = arrive(fund.administrator(), QStringLiteral("accomplice"), Role::Finance);
    static_cast<void>(arrive(fund.administrator(), QStringLiteral("deputy"), Role::Representative));
    CHECK(ruleOf(confirmUser(*witness, QStringLiteral("deputy"))) == u"key_must_be_confirmed_by_who_was_here");
    SECTION("a deed of the witness's own in between changes nothing")
    {
        REQUIRE(changePassword(*witness, QStringLiteral("another word for tests")));
        CHECK_FALSE(confirmUser(*witness, QStringLiteral("deputy")));
    }
    fund.clock().set(fund.clock().now().addDays(daysToBeKnown));
    CHECK(confirmUser(*witness, QStringLiteral("deputy")));
}

TEST_CASE("para. 18: when a fund begins, any of those who came together confirms its first representative")
{
    const QTemporaryDir folder;
    const SetClock clock(QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC));
    SeededChance chance(5);
    FundDraft draft;
    draft.path = folder.filePath(QStringLiteral("new.fund"));
    draft.name = QStringLiteral("New fund");
    draft.administrator = QStringLiteral("administrator");
    draft.password = everybodysWord;
    draft.passwordCost = {1, 8192};
    const auto created = createFund(draft, clock, chance);
    REQUIRE(created);
    static_cast<void>(arrive(*created->session, QStringLiteral("representative"), Role::Representative));
    const auto auditor = arrive(*created->session, QStringLiteral("auditor"), Role::Auditor);
    CHECK(confirmUser(*auditor, QStringLiteral("representative")));
    // From then on there is somebody to wait for.
    const auto late = arrive(*created->session, QStringLiteral("late"), Role::Finance);
    static_cast<void>(arrive(*created->session, QStringLiteral("deputy"), Role::Representative));
    CHECK_FALSE(confirmUser(*late, QStringLiteral("deputy")));
    CHECK(confirmUser(*auditor, QStringLiteral("deputy")));
}

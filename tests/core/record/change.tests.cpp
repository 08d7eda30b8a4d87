#include "record/change.h"

#include "donors/donor_actions.h"
#include "record/audit_store.h"
#include "settings/setting_actions.h"
#include "support/test_money.h"
#include "users/user_actions.h"
#include "verification/verify_file.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

const SettingEntry proposed{
    Setting::FundStatus, QStringLiteral("proposed"), QDate(2026, 1, 1), QStringLiteral("office"), {}};

const DonorDraft kenya{
    QStringLiteral("Kenya"), DonorKind::MemberState, QStringLiteral("KEN"), Publication::Publish, {}};

template <typename T>
QString refusalOf(const Result<T> &result)
{
    REQUIRE_FALSE(result);
    return result.failure().problems.front().rule;
}

/// A file that is no demonstration: its time is that of the machine.
struct RealFund
{
    RealFund()
    {
        FundDraft draft;
        draft.path = folder.filePath(QStringLiteral("a.fund"));
        draft.name = draft.administrator = QStringLiteral("Officer");
        draft.password = QStringLiteral("a long password");
        draft.passwordCost = {1, 8192};
        auto created = createFund(draft, clock, chance);
        REQUIRE(created);
        session = std::move(created->session);
        recoveryKey = created->recoveryKey;
    }

    QTemporaryDir folder;
    SetClock clock{QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC)};
    SeededChance chance{3};
    std::unique_ptr<Session> session;
    QString recoveryKey;
};

} // namespace

TEST_CASE("nothing is recorded by a clock that is behind the newest entry")
{
    RealFund fund;
    const QDateTime now = fund.clock.now();
    fund.clock.set(now.addDays(-30));
    CHECK(refusalOf(changeSetting(*fund.session, proposed)) == u"clock_must_not_run_back");
    CHECK(readHead(fund.session->database())->recordedAt == now);
    fund.clock.set(now.addSecs(-61));
    CHECK(refusalOf(changeSetting(*fund.session, proposed)) == u"clock_must_not_run_back");
    fund.clock.set(now.addSecs(-59)); // clocks of two machines differ by so much
    REQUIRE(changeSetting(*fund.session, proposed));
    CHECK(readHead(fund.session->database())->recordedAt == now);
    const auto verified = verifyFile(fund.session->database());
    REQUIRE(verified);
    CHECK(verified->isClean());
}

TEST_CASE("two sessions on one demonstration go forward together")
{
    TestFund fund;
    const QDateTime now = fund.clock().now();
    fund.clock().set(now.addDays(3));
    REQUIRE(changeSetting(fund.administrator(), proposed));
    fund.clock().set(now);
    REQUIRE(recordDonor(fund.finance(), kenya));
    CHECK(readHead(fund.database())->recordedAt == now.addDays(3));
    const auto verified = verifyFile(fund.database());
    REQUIRE(verified);
    CHECK(verified->isClean());
}

TEST_CASE("a window that was left open does nothing more once its user is disabled")
{
    TestFund fund;
    REQUIRE(disableUser(fund.administrator(), QStringLiteral("finance"), QStringLiteral("Has left.")));
    const auto refusedNow = recordDonor(fund.finance(), kenya);
    CHECK(refusalOf(refusedNow) == u"user_must_not_be_disabled");
    CHECK(refusedNow.failure().kind == FailureKind::NotAuthorised);
}

TEST_CASE("of a disabled user nothing is left that a password opens")
{
    TestFund fund;
    const auto second = addUser(fund.administrator(), {QStringLiteral("second"), Role::Administrator, {}});
    REQUIRE(second);
    REQUIRE(disableUser(fund.administrator(), QStringLiteral("second"), QStringLiteral("Has left.")));
    REQUIRE(disableUser(fund.administrator(), QStringLiteral("representative"), QStringLiteral("Has left.")));
    Statement secret(fund.database(), R"sql(
        SELECT count(*), count(s.code_check), count(s.secret_box), count(s.file_key_box)
        FROM user_secrets AS s
        JOIN users AS u ON u.id = s.id
        WHERE u.disabled_at IS NOT NULL
    )sql");
    REQUIRE(secret.next());
    CHECK(secret.integer(0) == 2);
    for (int column = 1; column <= 3; ++column)
        CHECK(secret.integer(column) == 0);
}

TEST_CASE("a window that was left open does nothing more once its keys were replaced by the recovery key")
{
    RealFund fund;
    const auto database = Database::open(fund.session->database().path(), Database::Access::ReadWrite);
    REQUIRE(database);
    REQUIRE(recoverAccess(*database, QStringLiteral("Officer"), fund.recoveryKey, QStringLiteral("another password"),
                          fund.clock, fund.chance));
    CHECK(refusalOf(changeSetting(*fund.session, proposed)) == u"key_must_be_the_newest");
}

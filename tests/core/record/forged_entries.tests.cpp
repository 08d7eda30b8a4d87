// What someone who holds a key of the fund can write with any tool: rightly chained, rightly signed, and not theirs.

#include "record/audit_store.h"
#include "settings/setting_actions.h"
#include "support/forgery.h"
#include "support/test_shortlists.h"
#include "verification/verify_file.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace fund;

namespace {

std::vector<QString> kindsInForged(const TestFund &fund)
{
    const auto database = Database::open(fund.path(), Database::Access::ReadOnly);
    REQUIRE(database);
    const auto verified = verifyFile(**database);
    REQUIRE(verified);
    std::vector<QString> kinds;
    for (const Finding &finding : verified->findings)
        kinds.push_back(finding.kind + u' ' + finding.where);
    return kinds;
}

using Kinds = std::vector<QString>;

bool holds(const Kinds &kinds, const QString &kind)
{
    return std::count(kinds.begin(), kinds.end(), kind) == 1;
}

constexpr auto oneDonor = "INSERT INTO donors (name, kind, state_iso3, recorded_by, recorded_at) "
                          "VALUES ('Chile', 'member_state', 'CHL', %1, '%2')";

QByteArray donorBy(const Session &author, const QDateTime &moment)
{
    return QString::fromLatin1(oneDonor).arg(author.user().id.number()).arg(momentText(moment)).toUtf8();
}

} // namespace

TEST_CASE("para. 18: an entry that says “recorded a donor” and writes a short list is named by verify")
{
    TestFund fund;
    const CallId call = reviewedCall(fund, 5, 12);
    REQUIRE(selectShortList(fund.administrator(), call));
    REQUIRE(kindsInForged(fund) == Kinds{});
    forge(fund, fund.finance(), Action::RecordDonor, "UPDATE shortlists SET spent = 1", {{"shortlists", 1}});
    CHECK(holds(kindsInForged(fund), QStringLiteral("row_not_of_the_deed shortlists/1")));
}

TEST_CASE("a deed that only adds rows changes none that stand")
{
    TestFund fund;
    const DonorId donor = addState(fund, "Kenya", "KEN");
    give(fund, donor, usd(10), QDate(2026, 2, 1));
    REQUIRE(kindsInForged(fund) == Kinds{});
    SECTION("a receipt on record is made larger by a deed that records receipts")
    {
        forge(fund, fund.finance(), Action::RecordReceipt, "UPDATE ledger_transfers SET amount = 1000000",
              {{"ledger_transfers", 1}});
        CHECK(holds(kindsInForged(fund), QStringLiteral("row_not_of_the_deed ledger_transfers/1")));
    }
    SECTION("a user becomes an administrator by a deed that adds users")
    {
        forge(fund, fund.administrator(), Action::AddUser, "UPDATE users SET role = 'administrator' WHERE id = 4",
              {{"users", 4}});
        CHECK(kindsInForged(fund) == Kinds{QStringLiteral("row_not_of_the_deed users/4")});
    }
}

TEST_CASE("a row names the user whose entry wrote it, and the moment of that entry")
{
    TestFund fund;
    const QDateTime now = fund.clock().now();
    SECTION("as it is")
    {
        forge(fund, fund.finance(), Action::RecordDonor, donorBy(fund.finance(), now), {{"donors", 1}});
        CHECK(kindsInForged(fund) == Kinds{});
    }
    SECTION("another user")
    {
        forge(fund, fund.finance(), Action::RecordDonor, donorBy(fund.administrator(), now), {{"donors", 1}});
        CHECK(kindsInForged(fund) == Kinds{QStringLiteral("author_wrong donors/1")});
    }
    SECTION("an earlier moment, as which a paper of that day would have known it")
    {
        forge(fund, fund.finance(), Action::RecordDonor, donorBy(fund.finance(), now.addDays(-30)), {{"donors", 1}});
        CHECK(kindsInForged(fund) == Kinds{QStringLiteral("author_wrong donors/1")});
    }
}

TEST_CASE("an entry that was made before the one before it is named by verify")
{
    TestFund fund;
    forgeAt(fund, fund.finance(), Action::RecordDonor, fund.clock().now().addSecs(-59));
    CHECK(kindsInForged(fund) == Kinds{});
    forgeAt(fund, fund.finance(), Action::RecordDonor, fund.clock().now().addDays(-30));
    forgeAt(fund, fund.finance(), Action::RecordDonor, fund.clock().now());
    const QString late = QStringLiteral("audit_entries/%1").arg(readHead(fund.database())->id.number() - 1);
    CHECK(kindsInForged(fund) == Kinds{QStringLiteral("time_runs_back ") + late});
}

TEST_CASE("nobody has keys born twice by the one-time code")
{
    TestFund fund;
    const UserKeys keys(SecretBytes(QByteArray(UserKeys::seedSize, 's')));
    forge(fund, fund.finance(), Action::StartUser,
          "INSERT INTO user_keys (id, user_id, signing_public, sealing_public, recorded_at) VALUES (20, 2, x'" +
              keys.signingPublic().toHex() + "', x'" + keys.sealingPublic().toHex() + "', '" +
              momentText(fund.clock().now()).toUtf8() + "')",
          {{"user_keys", 20}});
    const Kinds kinds = kindsInForged(fund);
    CHECK(kinds == Kinds{QStringLiteral("keys_wrong audit_entries/%1").arg(readHead(fund.database())->id.number())});
}

TEST_CASE("para. 18: a nomination without the High Representative's approval of its list is named by verify")
{
    TestFund fund;
    const CallId call = reviewedCall(fund, 5, 12);
    const auto list = selectShortList(fund.administrator(), call);
    REQUIRE(list);
    REQUIRE(submitShortList(fund.administrator(), call));
    REQUIRE(decideShortList(fund.as(Role::Representative), call, {}, QStringLiteral("test")));
    REQUIRE(kindsInForged(fund) == Kinds{});
    SECTION("the decision becomes one of return")
    {
        fund.tamper("UPDATE decisions SET outcome = 'returned', reason = 'no'");
        CHECK(holds(kindsInForged(fund), QStringLiteral("nomination_not_decided nominations/1")));
    }
    SECTION("another applicant takes the place of one who was approved")
    {
        QString left;
        for (const Application &application : readApplications(fund.database(), call))
            if (!selectedRefs(*list).contains(applicationRef(application.serial)))
                left = QString::number(application.id.number());
        forge(fund, fund.as(Role::Representative), Action::DecideShortList,
              "UPDATE nominations SET application_id = " + left.toUtf8() + " WHERE id = 1", {{"nominations", 1}});
        const Kinds kinds = kindsInForged(fund);
        CHECK(holds(kinds, QStringLiteral("row_not_of_the_deed nominations/1")));
        CHECK(holds(kinds, QStringLiteral("nomination_not_decided nominations/1")));
    }
}

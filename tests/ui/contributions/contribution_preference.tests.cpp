#include "contributions/contribution_form.h"

#include "contributions/contribution_actions.h"
#include "contributions/earmark_store.h"
#include "forms/text_fields.h"
#include "ledger/ledger_actions.h"
#include "ledger/pool_reading.h"
#include "settings/setting_actions.h"
#include "storage/statement.h"
#include "support/money_rules.h"
#include "support/test_money.h"

#include "support/catch_qt.h"

using namespace fund;

namespace {

void allowPreferences(TestFund &fund)
{
    REQUIRE(changeSetting(fund.administrator(), {Setting::WindowPreference,
                                                 QStringLiteral("allowed"),
                                                 QDate(2026, 1, 1),
                                                 QStringLiteral("States (test)"),
                                                 {}}));
}

} // namespace

TEST_CASE("a preference between the windows is asked for only while the setting allows it, and none is chosen at first")
{
    TestFund fund;
    settle(fund);
    {
        const ContributionForm form(fund.finance());
        CHECK(form.field(QStringLiteral("preference"))->isHidden());
        CHECK_FALSE(form.draft().pledge.preference);
    }
    allowPreferences(fund);
    const ContributionForm form(fund.finance());
    auto *preference = form.findChild<ChoiceField *>(QStringLiteral("preference"));
    if (!preference)
        preference = dynamic_cast<ChoiceField *>(form.field(QStringLiteral("preference")));
    REQUIRE(preference);
    CHECK_FALSE(preference->isHidden());
    CHECK_FALSE(form.draft().pledge.preference);
    preference->setKey(windowKey(Window::Projects));
    CHECK(form.draft().pledge.preference == Window::Projects);
}

TEST_CASE("a recorded preference reaches no allotment: the whole pool may go to the other window (para. 19)")
{
    TestFund fund;
    settle(fund);
    allowPreferences(fund);
    const DonorId estonia = addState(fund, "Estonia", "EST");
    const auto pledge = recordContribution(fund.finance(), {estonia, march, usd(200'000), {}, {}, Window::Projects});
    REQUIRE(pledge);
    REQUIRE(recordAgreement(fund.finance(), {*pledge, march, usd(200'000), {}, {}, {}}));
    REQUIRE(recordReceipt(fund.finance(), {*pledge, march, usd(200'000), QStringLiteral("B-1")}));
    CHECK(readPreference(fund.database(), *pledge) == Window::Projects);
    const PoolPosition before = poolPosition(fund.database(), {march}, dollars);
    const Money most = readAllottable(fund.database(), march, march, dollars);
    CHECK(before.windows.at(Window::Projects).allotted.isZero());
    REQUIRE(allotFunds(fund.administrator(),
                       {Window::Sponsorship, most, QStringLiteral("All to delegates (test)"), march}));
    const PoolPosition after = poolPosition(fund.database(), {march}, dollars);
    CHECK(after.windows.at(Window::Sponsorship).allotted == most);
    CHECK(after.windows.at(Window::Projects).allotted.isZero());
    // Nothing in the file leads from a preference to the books.
    Statement leads(fund.database(), R"sql(
        SELECT count(*)
        FROM sqlite_schema AS s
        WHERE s.type IN ('table', 'trigger') AND s.name NOT GLOB 'window_preference*'
            AND s.sql GLOB '*window_preferences*'
    )sql");
    REQUIRE(leads.next());
    CHECK(leads.integer(0) == 0);
}

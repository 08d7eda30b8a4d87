#include "ui/shell/role_desk.h"

#include "contributions/contribution_actions.h"
#include "forms/field.h"
#include "forms/form.h"
#include "forms/form_dialog.h"
#include "ledger/balance_store.h"
#include "pool/pool_page.h"
#include "rates/rate_actions.h"
#include "settings/setting_actions.h"
#include "settings/setting_store.h"
#include "support/test_money.h"

#include <QPointer>

#include "support/catch_qt.h"

using namespace fund;

TEST_CASE("receivables are revalued for the last month from the Pool page, and what came of it is told")
{
    TestFund fund(QDate(2026, 4, 7));
    settle(fund);
    REQUIRE(changeSetting(
        fund.administrator(),
        {Setting::RecognitionPolicy, QStringLiteral("ipsas23"), QDate(2026, 1, 1), QStringLiteral("test"), {}}));
    REQUIRE(importRates(fund.finance(),
                        {{QStringLiteral("EUR"), QDate(2026, 3, 15), Decimal(75, 2), QStringLiteral("test")}}));
    const QDate march(2026, 3, 2);
    const auto id = recordContribution(fund.finance(), {addState(fund, "Estonia", "EST"), march, euro(900), {}, {}});
    REQUIRE(recordAgreement(fund.finance(), {*id, march, euro(900), {}, {}, {}}));
    RoleDesk desk(fund.finance());
    auto *page = desk.open<PoolPage>("pool");
    REQUIRE(page);
    page->revalue(); // refused by the person
    CHECK(readBalances(fund.database(), {QDate(2026, 4, 7)})[Account::ExchangeUnrealised] == 0);
    desk.dialogs.confirmations.push_back(true);
    page->revalue();
    CHECK(readBalances(fund.database(), {QDate(2026, 4, 7)})[Account::ExchangeUnrealised] == -20000);
    CHECK(desk.dialogs.asked.join(u' ').contains(QStringLiteral("200.00")));
}

TEST_CASE("the administrator closes the books from the Pool page, and never opens them again")
{
    TestFund fund(QDate(2026, 4, 7));
    settle(fund);
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<PoolPage>("pool");
    REQUIRE(page);
    for (const bool again : {false, true}) {
        page->closeBooks();
        QApplication::processEvents();
        const QPointer<FormDialog> dialog = page->findChild<FormDialog *>(); // deletes itself when it is done
        REQUIRE(dialog);
        Field *authority = dialog->findChild<Form *>()->field(QStringLiteral("authority"));
        QTest::mouseClick(authority->editor(), Qt::LeftButton);
        QTest::keyClicks(authority->editor(), QStringLiteral("Controller (test)"));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QApplication::processEvents();
        CHECK(readBooksClosedUntil(fund.database()) == QDate(2026, 3, 31));
        CHECK((dialog && dialog->isVisible()) == again); // closed to that day already
        QTest::qWait(1);
    }
}

#include "bank/bank_page.h"
#include "bank/match_panel.h"

#include "bank/bank_actions.h"
#include "bank/bank_store.h"
#include "contributions/contribution_actions.h"
#include "support/bank_papers.h"
#include "support/test_money.h"
#include "ui/shell/role_desk.h"

#include "widgets/button.h"
#include "widgets/table_view.h"

#include "support/catch_qt.h"

using namespace fund;

namespace {

/// Estonia's two receipts of 20,000 and 10,000 euros, and what the bank says in lines "day,amount,reference".
void prepareBank(TestFund &fund, const QByteArray &lines, const QByteArray &closing,
                 const QByteArray &sender = "Estonia")
{
    settle(fund);
    const QDate january(2026, 1, 2);
    const auto id =
        recordContribution(fund.finance(), {addState(fund, "Estonia", "EST"), january, euro(50000), {}, {}});
    REQUIRE(id);
    REQUIRE(recordAgreement(fund.finance(), {*id, january, euro(50000), {}, {}, {}}));
    REQUIRE(recordReceipt(fund.finance(), {*id, QDate(2026, 2, 3), euro(20000), QStringLiteral("BK-1")}));
    REQUIRE(recordReceipt(fund.finance(), {*id, QDate(2026, 2, 9), euro(10000), QStringLiteral("BK-2")}));
    QByteArray rows = "opening,TEST-EUR-1,EUR,2026-02-01,,0.00,,,\n";
    for (const QByteArray &line : lines.split('\n'))
        rows += "line,TEST-EUR-1,EUR," + line + "," + sender + ",\n";
    REQUIRE(importStatements(
        fund.finance(),
        readBankStatements(statementHeader + rows + "closing,TEST-EUR-1,EUR,2026-02-28,," + closing + ",,,\n")));
}

MatchPanel *openPanel(RoleDesk &desk, const char *line)
{
    auto *page = desk.open<BankPage>("bank", QString::fromLatin1(line));
    REQUIRE(page);
    for (Button *button : desk.window().findChildren<Button *>())
        if (button->isVisible() && button->iconName() == u"list") { // in any language
            button->click();
            QApplication::processEvents();
            return page->findChild<MatchPanel *>();
        }
    return nullptr;
}

} // namespace

TEST_CASE("one line of the bank that is several receipts is matched by hand once they add up", "[bank]")
{
    TestFund fund;
    prepareBank(fund, "2026-02-10,,30000.00,ALL", "30000.00");
    RoleDesk desk(fund.finance());
    MatchPanel *panel = openPanel(desk, "1");
    REQUIRE(panel);
    CHECK(panel->draft().lines.size() == 1);
    CHECK_FALSE(panel->matchButton()->isEnabled());
    desk.press(Qt::Key_Space); // the nearest entry is taken up
    CHECK(panel->draft().entries.size() == 1);
    desk.press(Qt::Key_Return); // 20,000 are left: nothing happens
    CHECK(countOpenLines(fund.database()) == 1);
    desk.press(Qt::Key_Space); // and put back
    CHECK(panel->draft().entries.empty());
    desk.press(Qt::Key_Space);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Space);
    CHECK(panel->matchButton()->isEnabled());
    picture(desk.window(), QStringLiteral("bank-by-hand"));
    desk.press(Qt::Key_Return);
    CHECK(countOpenLines(fund.database()) == 0);
    CHECK(readBankLine(fund.database(), BankLineId(1))->entries.size() == 2);
}

TEST_CASE("a receipt that came in parts is matched by hand to all of its lines, and Escape changes nothing", "[bank]")
{
    TestFund fund;
    prepareBank(fund, "2026-02-03,,12000.00,A\n2026-02-03,,8000.00,B\n2026-02-27,,1.00,C", "20001.00");
    RoleDesk desk(fund.finance());
    MatchPanel *panel = openPanel(desk, "1");
    REQUIRE(panel);
    desk.press(Qt::Key_Space);
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(panel->isVisible());
    CHECK(countOpenLines(fund.database()) == 3);
    panel = openPanel(desk, "1");
    desk.press(Qt::Key_Space);
    panel->lineTable()->setFocus();
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Space);
    desk.press(Qt::Key_Return);
    CHECK(countOpenLines(fund.database()) == 1);
    CHECK(readBankLine(fund.database(), BankLineId(2))->decision ==
          readBankLine(fund.database(), BankLineId(1))->decision);
    for (const Look &look : looks()) {
        RoleDesk dressed(fund.finance(), look);
        REQUIRE(openPanel(dressed, "3"));
        picture(dressed.window(), QStringLiteral("bank-by-hand-") + look.name);
    }
}

TEST_CASE("money of a sender that is not the donor is matched with a reason that is asked for, or not at all", "[bank]")
{
    TestFund fund;
    prepareBank(fund, "2026-02-03,,20000.00,X-9", "20000.00", "Unknown sender");
    RoleDesk desk(fund.finance());
    REQUIRE(openPanel(desk, "1"));
    desk.press(Qt::Key_Space);
    desk.press(Qt::Key_Return); // asked, and nothing answered
    CHECK(countOpenLines(fund.database()) == 1);
    CHECK(desk.dialogs.asked.last().contains(QStringLiteral("Unknown sender")));
    desk.dialogs.sentences.push_back(QStringLiteral("The Treasury's letter of 1 February (test)."));
    desk.press(Qt::Key_Return);
    CHECK(countOpenLines(fund.database()) == 0);
    CHECK(readBankLine(fund.database(), BankLineId(1))->reason == u"The Treasury's letter of 1 February (test).");
}

#include "diligence/clearance.h"
#include "diligence/diligence_actions.h"
#include "donors/donor_actions.h"
#include "support/test_money.h"
#include "ui/shell/role_desk.h"

#include "contributions/contributions_page.h"
#include "forms/form_dialog.h"
#include "widgets/button.h"

#include "support/catch_qt.h"

using namespace fund;

namespace {

/// What the window offers for this donor.
Button *offered(RoleDesk &desk, const QString &donor)
{
    for (Button *button : desk.window().findChildren<Button *>())
        if (button->isVisible() && button->text().contains(donor))
            return button;
    return nullptr;
}

} // namespace

TEST_CASE("para. 14: a donor whose due diligence was put off is found on the page, and cleared")
{
    const QString waits = QStringLiteral("Foundation that waits");
    TestFund fund;
    settle(fund);
    give(fund, addState(fund, "Estonia", "EST"), usd(150'000), QDate(2026, 2, 10));
    const DonorId foundation = addFoundation(fund, "Foundation that waits");
    RoleDesk desk(fund.finance());
    auto *page = desk.open<ContributionsPage>("contributions");
    REQUIRE(page);
    picture(desk.window(), QStringLiteral("contributions-uncleared"));
    Button *link = offered(desk, waits);
    REQUIRE(link);
    REQUIRE(link->isEnabled());
    link->click();
    FormDialog *dialog = nullptr;
    for (FormDialog *each : page->findChildren<FormDialog *>())
        if (each->isVisible())
            dialog = each;
    REQUIRE(dialog);
    CHECK(dialog->windowTitle().contains(waits));
    dialog->reject();
    REQUIRE(recordClearance(fund.finance(), {foundation, ClearanceOutcome::Cleared, QStringLiteral("file 13"),
                                             QDate(2026, 1, 1), QDate(2026, 12, 31)}));
    QApplication::processEvents();
    CHECK_FALSE(offered(desk, waits));
}

TEST_CASE("para. 14: where two people decide, the due diligence of a donor leads to its checklist")
{
    TestFund fund;
    addFoundation(fund, "Foundation that waits");
    RoleDesk desk(fund.administrator());
    REQUIRE(desk.open<ContributionsPage>("contributions"));
    Button *link = offered(desk, QStringLiteral("Foundation that waits"));
    REQUIRE(link);
    REQUIRE(link->isEnabled());
    link->click();
    REQUIRE(QTest::qWaitFor([&] { return desk.window().currentPageId() == u"diligence"; }));
    bool isOpen = false;
    for (FormDialog *each : desk.window().findChildren<FormDialog *>())
        isOpen = isOpen || each->isVisible();
    CHECK(isOpen);
}

#include "ui/shell/role_desk.h"

#include "shell/status_strip.h"
#include "widgets/label.h"

#include "support/catch_qt.h"

using namespace fund;

TEST_CASE("the window's foot says by whom and on which computer the file is open too, as far as it is known")
{
    TestFund fund;
    RoleDesk desk(fund.as(Role::Auditor));
    const auto foot = [&desk] {
        QStringList texts;
        for (const Label *label : desk.window().findChild<StatusStrip *>()->findChildren<Label *>())
            texts += label->text();
        return texts.join(u'\n');
    };
    CHECK_FALSE(foot().contains(QStringLiteral("too")));
    showSession(desk.window(), fund.as(Role::Auditor), Neighbour{QStringLiteral("mona"), QStringLiteral("desk-2"), 7});
    CHECK(foot().contains(QStringLiteral("open by mona on desk-2 too")));
    picture(desk.window(), QStringLiteral("open-elsewhere"));
    showSession(desk.window(), fund.as(Role::Auditor), Neighbour{{}, QStringLiteral("desk-2"), 7});
    CHECK(foot().contains(QStringLiteral("open on desk-2 too")));
    showSession(desk.window(), fund.as(Role::Auditor), Neighbour{});
    CHECK(foot().contains(QStringLiteral("open in another window too")));
}

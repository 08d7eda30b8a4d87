#include "support/test_shortlists.h"
#include "ui/shell/role_desk.h"

#include "support/catch_qt.h"

using namespace fund;

TEST_CASE("every page finds room in a window of 1280 by 720 in each language")
{
    for (const Language language : languages) {
        TestFund fund;
        const CallId call = reviewedCall(fund, 12, 40, 3);
        REQUIRE(selectShortList(fund.administrator(), call));
        REQUIRE(submitShortList(fund.administrator(), call));
        RoleDesk desk(fund.administrator(), {QString(), Theme::Light, language, {1280, 720}});
        QStringList ids = desk.window().pageIds().values();
        ids.sort();
        for (const QString &id : ids) {
            INFO(codeOf(language).toStdString() << ' ' << id.toStdString());
            REQUIRE(desk.window().openPage(id));
            picture(desk.window(), QStringLiteral("narrow-%1-%2").arg(codeOf(language), id));
            CHECK(desk.window().size() == QSize(1280, 720));
        }
    }
}

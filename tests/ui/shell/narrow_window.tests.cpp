#include "support/test_shortlists.h"
#include "ui/shell/role_desk.h"

#include "support/catch_qt.h"

using namespace fund;

namespace {

/// The parts that ask for much width, for the message of a test.
std::string widest(const QWidget &window)
{
    QStringList parts;
    for (const QWidget *part : window.findChildren<QWidget *>()) {
        const int wanted = qMax(part->minimumWidth(), part->minimumSizeHint().width());
        if (wanted > (part->isVisible() ? 400 : 600)) // a page that is not shown counts, too
            parts += QStringLiteral("%1 %2").arg(QLatin1String(part->metaObject()->className())).arg(wanted);
    }
    return parts.join(QStringLiteral(", ")).toStdString();
}

} // namespace

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
            INFO(widest(desk.window()));
            CHECK(desk.window().size() == QSize(1280, 720));
        }
    }
}

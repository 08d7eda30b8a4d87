#include "ui/shell/sample_page.h"
#include "ui/shell/window_fixture.h"

#include "shell/main_window.h"

#include "support/catch_qt.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace fund;

namespace {

struct Desk
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    MainWindow window{samplePages(), settings};

    [[nodiscard]] SamplePage *page() { return qobject_cast<SamplePage *>(window.currentPage()); }
};

} // namespace

TEST_CASE("the window looks as it was drawn, in every theme and direction")
{
    for (const Look &look : looks()) {
        Dressed dressed(look);
        Desk desk;
        desk.window.setFileTitle(QStringLiteral("Demonstration year 2026"));
        desk.window.setStatus({QStringLiteral("Demonstration: invented people and amounts"),
                               QStringLiteral("Programme officer"), QStringLiteral("19 October 2026"),
                               QStringLiteral("Saved"), QStringLiteral("Record verified 09:12")});
        desk.window.resize(look.size);
        settle(desk.window);
        REQUIRE(desk.window.openPage(QStringLiteral("shortlist"), QStringLiteral("A-025")));
        const QImage image = picture(desk.window, QStringLiteral("window-") + look.name);
        CHECK(image.size() == look.size);
    }
}

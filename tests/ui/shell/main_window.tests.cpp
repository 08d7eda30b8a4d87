#include "ui/shell/sample_page.h"
#include "ui/shell/window_fixture.h"

#include "shell/command_palette.h"
#include "shell/help_panel.h"
#include "shell/main_window.h"
#include "shell/rail.h"
#include "widgets/inspector.h"
#include "widgets/search_field.h"

#include "support/catch_qt.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMenuBar>
#include <QSettings>
#include <QStringList>
#include <QTemporaryDir>
#include <QToolButton>

using namespace fund;

namespace {

struct SampleDesk
{
    SampleDesk() { settle(window); }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    MainWindow window{samplePages(), settings};

    [[nodiscard]] SamplePage *page() const { return qobject_cast<SamplePage *>(window.currentPage()); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, key, with);
        QApplication::processEvents();
    }
};

StatusFacts sampleStatus()
{
    return {QStringLiteral("Demonstration: invented people and amounts"), QStringLiteral("Programme officer"),
            QStringLiteral("19 October 2026"), QStringLiteral("Saved"), QStringLiteral("Record verified 09:12")};
}

} // namespace

TEST_CASE("every menu stands in the bar in each language")
{
    for (const Language language : languages) {
        INFO(codeOf(language).toStdString());
        const Dressed dressed({QString(), Theme::Light, language, {1280, 720}});
        SampleDesk desk;
        desk.window.resize(1280, 720);
        QApplication::processEvents();
        const auto *bar = desk.window.findChild<QMenuBar *>();
        REQUIRE(bar->actions().size() == 5);
        for (QAction *menu : bar->actions())
            CHECK(bar->rect().contains(bar->actionGeometry(menu)));
        for (const QToolButton *more : bar->findChildren<QToolButton *>())
            CHECK_FALSE(more->isVisible());
    }
}

TEST_CASE("the window looks as it was drawn, in every theme and direction")
{
    for (const Look &look : looks()) {
        const Dressed dressed(look);
        SampleDesk desk;
        desk.window.setFileTitle(QStringLiteral("Demonstration year 2026"));
        desk.window.setStatus(sampleStatus());
        desk.window.resize(look.size);
        REQUIRE(desk.window.openPage(QStringLiteral("shortlist"), QStringLiteral("A-025")));
        const QImage image = picture(desk.window, QStringLiteral("window-") + look.name);
        CHECK(image.size() == look.size);
        CHECK(desk.window.windowTitle() == u"Demonstration year 2026 · Fund Desk");
    }
}

TEST_CASE("Ctrl and a digit opens a page, and the rail shows which")
{
    const Dressed dressed;
    SampleDesk desk;
    desk.window.openFirstPage();
    CHECK(desk.window.currentPageId() == u"today");
    desk.press(Qt::Key_3, Qt::ControlModifier);
    CHECK(desk.window.currentPageId() == u"pool");
    CHECK_FALSE(desk.window.openPage(QStringLiteral("a page that this role does not have")));
    CHECK(desk.window.currentPageId() == u"pool");
}

TEST_CASE("a page asks to go elsewhere and the window carries it out")
{
    const Dressed dressed;
    SampleDesk desk;
    desk.window.openFirstPage();
    Q_EMIT desk.page()->goTo(QStringLiteral("shortlist"), QStringLiteral("A-040"));
    CHECK(desk.window.currentPageId() == u"shortlist");
    CHECK(desk.page()->table()->currentIndex().siblingAtColumn(1).data().toString() == u"A-040");
}

TEST_CASE("F6 goes from rail to page to inspector and round again")
{
    const Dressed dressed;
    SampleDesk desk;
    desk.window.openPage(QStringLiteral("shortlist"), QStringLiteral("A-025"));
    const auto isIn = [](const QWidget *part) { return part->isAncestorOf(QApplication::focusWidget()); };
    CHECK(desk.page()->table()->hasFocus());
    desk.press(Qt::Key_F6);
    CHECK(isIn(desk.page()->sidePanel()));
    desk.press(Qt::Key_F6);
    CHECK(isIn(desk.window.findChild<Rail *>()));
    desk.press(Qt::Key_F6);
    CHECK(desk.page()->table()->hasFocus());
    desk.press(Qt::Key_F6, Qt::ShiftModifier);
    CHECK(isIn(desk.window.findChild<Rail *>()));
}

TEST_CASE("arrows move in the rail and Enter opens")
{
    const Dressed dressed;
    SampleDesk desk;
    desk.window.openFirstPage();
    desk.window.findChild<Rail *>()->focusCurrent();
    desk.press(Qt::Key_Down);
    CHECK(desk.window.currentPageId() == u"today");
    desk.press(Qt::Key_Return);
    CHECK(desk.window.currentPageId() == u"contributions");
}

TEST_CASE("Ctrl+K finds a page by a part of its name, and Escape goes back to where one was")
{
    const Dressed dressed;
    SampleDesk desk;
    desk.window.openPage(QStringLiteral("shortlist"));
    const QWidget *before = QApplication::focusWidget();
    desk.press(Qt::Key_K, Qt::ControlModifier);
    auto *palette = desk.window.findChild<CommandPalette *>();
    REQUIRE(palette->isVisible());
    picture(desk.window, QStringLiteral("palette"));
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(palette->isVisible());
    CHECK(QApplication::focusWidget() == before);

    desk.press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("contrib"));
    CHECK(palette->findChild<QListWidget *>()->count() == 1);
    desk.press(Qt::Key_Return);
    CHECK_FALSE(palette->isVisible());
    CHECK(desk.window.currentPageId() == u"contributions");
}

TEST_CASE("F1 says what the page is for, with its paragraph")
{
    const Dressed dressed;
    SampleDesk desk;
    desk.window.openPage(QStringLiteral("shortlist"));
    REQUIRE(desk.page()->table()->hasFocus());
    desk.press(Qt::Key_F1);
    auto *help = desk.window.findChild<HelpPanel *>();
    REQUIRE(help->isVisible());
    CHECK(help->text() == u"Who would go, and the one sentence why.");
    CHECK(help->accessibleDescription().contains(QStringLiteral("paras. 18 and 21")));
    picture(desk.window, QStringLiteral("help"));
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(help->isVisible());
    CHECK(desk.page()->table()->hasFocus());
}

TEST_CASE("the page of the last time comes back, where the user still has it")
{
    const Dressed dressed;
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    {
        MainWindow window(samplePages(), settings);
        window.openPage(QStringLiteral("audit"));
    }
    MainWindow same(samplePages(), settings);
    same.openFirstPage();
    CHECK(same.currentPageId() == u"audit");
    std::vector<PageDescriptor> fewer = samplePages();
    fewer.resize(3);
    MainWindow other(fewer, settings);
    other.openFirstPage();
    CHECK(other.currentPageId() == u"today");
}

TEST_CASE("the rail shows what waits, and counts again when the file has changed")
{
    const Dressed dressed;
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    int waiting = 2;
    std::vector<PageDescriptor> pages = samplePages();
    pages.at(1).waiting = [&waiting] { return waiting; };
    MainWindow window(pages, settings);
    settle(window);
    window.openFirstPage();
    const auto names = [&] {
        QStringList found;
        for (const QAbstractButton *entry : window.findChild<Rail *>()->findChildren<QAbstractButton *>())
            found += entry->accessibleName();
        return found;
    };
    CHECK(names().contains(QStringLiteral("Contributions, 2")));
    waiting = 0;
    const int before = qobject_cast<SamplePage *>(window.currentPage())->reloads;
    window.reload();
    CHECK(names().contains(QStringLiteral("Contributions")));
    CHECK(qobject_cast<SamplePage *>(window.currentPage())->reloads == before + 1);
}

TEST_CASE("a change of language turns the window round without a restart")
{
    Dressed dressed;
    SampleDesk desk;
    desk.window.openPage(QStringLiteral("shortlist"));
    CHECK(desk.window.findChild<Rail *>()->x() == 0);
    dressed.language().set(Language::Arabic);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QApplication::processEvents();
    CHECK(desk.window.layoutDirection() == Qt::RightToLeft);
    CHECK(desk.window.locale().language() == QLocale::Arabic);
    QApplication::processEvents();
    const Rail *rail = desk.window.findChild<Rail *>();
    CHECK(rail->x() + rail->width() == rail->parentWidget()->width());
}

TEST_CASE("every control of the window has a name for those who hear it")
{
    const Dressed dressed;
    SampleDesk desk;
    desk.window.openPage(QStringLiteral("shortlist"), QStringLiteral("A-025"));
    for (const QWidget *widget : desk.window.findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        CAPTURE(QString::fromLatin1(widget->metaObject()->className()));
        CHECK(named);
    }
}

TEST_CASE("a theme can be chosen, and the platform's own is told by its text and its ground")
{
    CHECK_FALSE(isDark(paletteOf(lightTokens())));
    CHECK(isDark(paletteOf(darkTokens())));
    Dressed dressed({QStringLiteral("dark"), Theme::Dark, Language::English, {}});
    CHECK(tokensOf(QApplication::palette()).dark);
    dressed.appearance().setTheme(Theme::Light);
    CHECK_FALSE(tokensOf(QApplication::palette()).dark);
    dressed.appearance().setTheme(Theme::Platform);
    CHECK(QApplication::palette().color(QPalette::Window) == tokensOf(QApplication::palette()).window);
}

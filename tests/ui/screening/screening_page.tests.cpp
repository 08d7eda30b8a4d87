#include "screening/screening_page.h"

#include "donors/donor_actions.h"
#include "support/invented_list.h"
#include "support/test_money.h"
#include "ui/shell/role_desk.h"

#include "widgets/button.h"
#include "widgets/search_field.h"
#include "widgets/table_view.h"

#include <QFile>

#include "support/catch_qt.h"

using namespace fund;

namespace {

Button *deedOf(QWidget &window, const QString &words)
{
    for (Button *button : window.findChildren<Button *>())
        if (button->isVisible() && button->text().startsWith(words))
            return button;
    return nullptr;
}

/// A file of the invented list in which an entity bears nearly a donor's name.
QString listFile(const QTemporaryDir &folder)
{
    std::vector<ListedEntry> entries = inventedEntries();
    ListedEntry entry = inventedPerson(6'990'001, QStringLiteral("Welmoxia Foundation"), 0);
    entry.kind = ListedKind::Entity;
    entry.births.clear();
    entries.push_back(entry);
    entries.push_back(inventedPerson(6'990'002, QStringLiteral("Yusuf Olmekdar Xavvotern"), 1971,
                                     {QStringLiteral("Youssef al-Olmekdari")}));
    const QString path = folder.filePath(QStringLiteral("list.xml"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(listXml(entries, QDate(2026, 3, 1)));
    return path;
}

} // namespace

TEST_CASE("para. 14: a list is imported in the window, a hit is proposed and another person confirms it", "[screening]")
{
    QTemporaryDir folder;
    TestFund fund;
    addFoundation(fund, "Velmoxia Foundation");
    {
        RoleDesk desk(fund.finance());
        auto *page = desk.open<ScreeningPage>("screening");
        REQUIRE(page);
        picture(desk.window(), QStringLiteral("screening-empty"));
        desk.dialogs.files.push_back(listFile(folder));
        deedOf(desk.window(), QStringLiteral("Import the list"))->click();
        REQUIRE(desk.waitForTask());
        QApplication::processEvents();
        REQUIRE(readHits(fund.database(), {}).size() == 1);
        desk.dialogs.sentences.push_back(QStringLiteral("Another register, another country."));
        Button *propose = deedOf(desk.window(), QStringLiteral("Propose: somebody else"));
        REQUIRE(propose);
        propose->click();
        QApplication::processEvents();
        Button *agree = deedOf(desk.window(), QStringLiteral("Agree"));
        REQUIRE(agree);
        CHECK_FALSE(agree->isEnabled());
        page->openSubject(QStringLiteral("lists"));
        picture(desk.window(), QStringLiteral("screening-lists"));
    }
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<ScreeningPage>("screening", QStringLiteral("hits"));
    REQUIRE(page);
    desk.dialogs.sentences.push_back(QStringLiteral("I read both registers."));
    Button *agree = deedOf(desk.window(), QStringLiteral("Agree"));
    REQUIRE(agree);
    agree->click();
    CHECK(readHits(fund.database(), {}).empty());
    CHECK(readScreeningState(fund.database(), QStringLiteral("donors/1")) == ScreeningState::Clear);
}

TEST_CASE("the screening page shows hits part by part, tries any name, in every look", "[screening]")
{
    QTemporaryDir folder;
    TestFund fund;
    addFoundation(fund, "Velmoxia Foundation");
    {
        RoleDesk desk(fund.finance());
        auto *page = desk.open<ScreeningPage>("screening");
        REQUIRE(page->takeFile(listFile(folder)));
        REQUIRE(desk.waitForTask());
    }
    for (const Look &look : looks()) {
        RoleDesk desk(fund.administrator(), look);
        auto *page = desk.open<ScreeningPage>("screening", QStringLiteral("donors/1"));
        REQUIRE(page);
        picture(desk.window(), QStringLiteral("screening-hits-") + look.name);
        page->openSubject(QStringLiteral("try"));
        auto *search = page->findChild<SearchField *>();
        REQUIRE(search);
        search->setText(QStringLiteral("يوسف Olmekdar Xavotern 1972"));
        Q_EMIT search->filterChanged(search->text());
        QApplication::processEvents();
        auto *table = page->findChildren<TableView *>().last();
        REQUIRE(table->model()->rowCount() > 0);
        picture(desk.window(), QStringLiteral("screening-try-") + look.name);
    }
}

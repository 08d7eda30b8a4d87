#include "screening/screening_page.h"

#include "applications/applicant_hit_actions.h"
#include "donors/donor_actions.h"
#include "exchange/importer.h"
#include "support/invented_list.h"
#include "support/test_applications.h"
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
        TableView *table = nullptr;
        for (TableView *each : page->findChildren<TableView *>())
            if (each->accessibleName() == ScreeningPage::tr("Entries that the name fits"))
                table = each;
        REQUIRE(table);
        REQUIRE(table->model()->rowCount() > 0);
        picture(desk.window(), QStringLiteral("screening-try-") + look.name);
    }
}

TEST_CASE("para. 11: applicants' hits stand on the page for those who are cleared, who decide on them", "[screening]")
{
    TestFund fund;
    const CallId call = openCall(fund);
    const ApplicationId id = recordGood(fund, call, 1);
    const PersonalValues person = goodApplication(1).person;
    std::vector<ListedEntry> entries = inventedEntries();
    entries.push_back(inventedPerson(6'990'001, person.givenName + u' ' + person.familyName, person.birthDate.year()));
    REQUIRE(importBytes(fund.finance(), *importKindOf(u"sanctions"), listXml(entries, fund.clock().today()), {}));
    {
        RoleDesk desk(fund.administrator());
        auto *page = desk.open<ScreeningPage>("screening", u"applicants"_qs);
        REQUIRE(page);
        deedOf(desk.window(), u"Screen applicants"_qs)->click();
        REQUIRE(desk.waitForTask());
        QApplication::processEvents();
        page->openSubject(u"applicants"_qs);
        desk.dialogs.sentences.push_back(u"Another place of birth."_qs);
        Button *propose = deedOf(desk.window(), u"Propose: somebody else"_qs);
        REQUIRE(propose);
        propose->click();
        picture(desk.window(), QStringLiteral("screening-applicants"));
    }
    {
        RoleDesk desk(fund.as(Role::Representative));
        REQUIRE(desk.open<ScreeningPage>("screening", u"applicants"_qs));
        desk.dialogs.sentences.push_back(u"I compared the passports."_qs);
        Button *agree = deedOf(desk.window(), u"Agree"_qs);
        REQUIRE(agree);
        agree->click();
    }
    CHECK(readApplicantScreening(fund.administrator(), call)->at(id) == ScreeningState::Clear);
    RoleDesk desk(fund.finance());
    REQUIRE(desk.open<ScreeningPage>("screening", u"applicants"_qs));
    CHECK_FALSE(deedOf(desk.window(), u"Screen applicants"_qs));
    CHECK_FALSE(deedOf(desk.window(), u"Propose"_qs));
}

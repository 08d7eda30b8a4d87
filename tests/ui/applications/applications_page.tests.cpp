#include "ui/shell/dialog_keys.h"
#include "ui/shell/role_desk.h"

#include "applications/application_store.h"
#include "applications/applications_page.h"
#include "forms/form.h"
#include "forms/form_dialog.h"
#include "forms/number_fields.h"
#include "forms/text_fields.h"
#include "imports/column_choice.h"
#include "imports/import_dialog.h"
#include "states/state_group.h"
#include "support/test_shortlists.h"
#include "widgets/button.h"
#include "widgets/inspector.h"
#include "widgets/label.h"
#include "widgets/segmented_filter.h"
#include "widgets/table_view.h"

#include "support/catch_qt.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>

using namespace fund;

namespace {

QString textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const Label *label : widget.findChildren<Label *>())
        texts += label->text();
    return texts.join(u'\n');
}

Button *buttonOf(const QWidget &widget, const QString &words)
{
    for (Button *button : widget.findChildren<Button *>())
        if (button->text() == words && !button->isHidden())
            return button;
    return nullptr;
}

QString cellOf(const TableView &table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

/// Twelve applications, of which the second leaves something open, the third is refused.
CallId filled(TestFund &fund)
{
    const CallId call = openCall(fund);
    auto drafts = manyApplications(12);
    drafts[1].facts.official.reset();
    drafts[2].facts.capitalBased = false;
    REQUIRE(importApplications(fund.administrator(), call, drafts));
    return call;
}

QString fileOf(const TestFund &fund, const QByteArray &content)
{
    QFile file(fund.path() + QStringLiteral(".csv"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return file.fileName();
}

} // namespace

TEST_CASE("applications are listed with their standing, and the inspector says why")
{
    for (const Look &look : looks()) {
        TestFund fund;
        static_cast<void>(filled(fund));
        RoleDesk desk(fund.administrator(), look);
        auto *page = desk.open<ApplicationsPage>("applications", QStringLiteral("S-2026-1/A-002"));
        REQUIRE(page);
        auto *table = page->findChild<TableView *>();
        CHECK(table->model()->rowCount() == 12);
        CHECK(cellOf(*table, 1, 0) == u"A-002");
        CHECK(cellOf(*table, 1, 1) == u"Given000002 Family000002");
        CHECK(textsOf(page->inspector()).contains(titleOf(StateGroup::LeastDeveloped)));
        picture(desk.window(), QStringLiteral("applications-") + look.name);
        if (look.name != u"light")
            continue;
        CHECK(cellOf(*table, 1, 4) == u"Unclear");
        CHECK(cellOf(*table, 2, 4) == u"Not eligible");
        CHECK(
            textsOf(page->inspector()).contains(QStringLiteral("does not say whether the applicant is a government")));
        CHECK(textsOf(page->inspector()).contains(QStringLiteral("para. 21 (a)")));
        auto *segments = page->findChild<SegmentedFilter *>();
        auto *first = segments->findChildren<QAbstractButton *>().front();
        first->setFocus();
        desk.press(Qt::Key_Right);
        CHECK(segments->current() == u"eligible");
        CHECK(table->model()->rowCount() == 10);
        desk.press(Qt::Key_Right);
        CHECK(table->model()->rowCount() == 1);
    }
}

TEST_CASE("names are sealed for a reader who is not cleared")
{
    TestFund fund;
    static_cast<void>(filled(fund));
    RoleDesk desk(fund.as(Role::Auditor));
    REQUIRE_FALSE(fund.as(Role::Auditor).isCleared());
    auto *page = desk.open<ApplicationsPage>("applications", QStringLiteral("S-2026-1/A-001"));
    REQUIRE(page);
    auto *table = page->findChild<TableView *>();
    CHECK(cellOf(*table, 0, 1) == u"sealed");
    CHECK(textsOf(page->inspector()).contains(QStringLiteral("Name sealed")));
    CHECK_FALSE(textsOf(page->inspector()).contains(QStringLiteral("Family000001")));
    CHECK_FALSE(textsOf(page->inspector()).contains(QStringLiteral("person000001@example.org")));
    CHECK_FALSE(page->head().primary()->isVisible());
    CHECK_FALSE(buttonOf(page->inspector(), QStringLiteral("Withdraw…")));
}

TEST_CASE("what an application leaves open is judged by a person, with evidence")
{
    TestFund fund;
    const CallId call = filled(fund);
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<ApplicationsPage>("applications", QStringLiteral("S-2026-1/A-002"));
    Button *judge = buttonOf(page->inspector(), QStringLiteral("Judge…"));
    REQUIRE(judge);
    whenOpen<FormDialog>([](FormDialog &dialog) {
        auto *form = dialog.findChild<Form *>();
        QTest::mouseClick(dialog.deedButton(), Qt::LeftButton);
        CHECK(form->field(QStringLiteral("evidence"))->hasProblem());
        QTest::keyClicks(form->field(QStringLiteral("evidence"))->editor(),
                         QStringLiteral("The ministry's letter says so."));
        QTest::mouseClick(dialog.deedButton(), Qt::LeftButton);
        CHECK_FALSE(dialog.isVisible());
    });
    QTest::mouseClick(judge, Qt::LeftButton);
    CHECK(readEligibility(fund.database(), *findApplication(fund.database(), call, 2)).isEligible());
    CHECK(cellOf(*page->findChild<TableView *>(), 1, 4) == u"Eligible");
    CHECK(textsOf(page->inspector()).contains(QStringLiteral("The ministry's letter says so. (judged by")));
}

TEST_CASE("an application is withdrawn and a person erased with a reason, and never without")
{
    TestFund fund;
    const CallId call = filled(fund);
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<ApplicationsPage>("applications", QStringLiteral("S-2026-1/A-001"));
    QTest::mouseClick(buttonOf(page->inspector(), QStringLiteral("Withdraw…")), Qt::LeftButton);
    CHECK_FALSE(findApplication(fund.database(), call, 1)->withdrawn);
    desk.dialogs.sentences = {QStringLiteral("The applicant asked for it.")};
    QTest::mouseClick(buttonOf(page->inspector(), QStringLiteral("Withdraw…")), Qt::LeftButton);
    CHECK(findApplication(fund.database(), call, 1)->withdrawn);
    page = desk.open<ApplicationsPage>("applications", QStringLiteral("S-2026-1/A-004"));
    desk.dialogs.sentences = {QStringLiteral("Given000004 Family000004 asked for it.")};
    QTest::mouseClick(buttonOf(page->inspector(), QStringLiteral("Erase personal data…")), Qt::LeftButton);
    CHECK_FALSE(findApplication(fund.database(), call, 4)->erased);
    CHECK(textsOf(*page).contains(QStringLiteral("take names, addresses and numbers of applicants out of it")));
    desk.dialogs.sentences = {QStringLiteral("On request.")};
    QTest::mouseClick(buttonOf(page->inspector(), QStringLiteral("Erase personal data…")), Qt::LeftButton);
    CHECK(findApplication(fund.database(), call, 4)->erased);
    CHECK(cellOf(*page->findChild<TableView *>(), 3, 1) == u"erased");
}

TEST_CASE("Withdrawn counts who withdrew before the decision and who withdrew as a nominee, and says which")
{
    SubmittedList round;
    Session &office = round.fund.administrator();
    REQUIRE(decideShortList(round.fund.as(Role::Representative), round.call, {}, QStringLiteral("test")));
    const auto nominations = readNominations(round.fund.database(), round.call, office.fund().currency);
    const QString gone = nominations.front().applicationRef;
    const auto all = readApplications(round.fund.database(), round.call);
    const auto other = std::find_if(all.begin(), all.end(), [&](const Application &each) {
        return std::none_of(nominations.begin(), nominations.end(),
                            [&](const Nomination &nomination) { return nomination.application == each.id; });
    });
    REQUIRE(other != all.end());
    REQUIRE(withdrawNominee(office, round.call, gone, QStringLiteral("Illness")));
    REQUIRE(withdrawApplication(office, other->id, QStringLiteral("Cannot come.")));
    RoleDesk desk(office);
    auto *page = desk.open<ApplicationsPage>("applications", QStringLiteral("S-2026-1/") + gone);
    REQUIRE(page);
    CHECK(textsOf(page->inspector()).contains(u"after the decision"));
    CHECK_FALSE(buttonOf(page->inspector(), QStringLiteral("Withdraw…")));
    auto *table = page->findChild<TableView *>();
    CHECK(table->model()->rowCount() == 12);
    page->findChild<SegmentedFilter *>()->setCurrent(QStringLiteral("withdrawn"));
    QApplication::processEvents();
    CHECK(table->model()->rowCount() == 2);
}

TEST_CASE("an application is added by form, and every bad field is marked")
{
    TestFund fund;
    const CallId call = openCall(fund);
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<ApplicationsPage>("applications");
    whenOpen<FormDialog>([](FormDialog &dialog) {
        auto *form = dialog.findChild<Form *>();
        const auto type = [form](const char *field, const char *text) {
            QTest::keyClicks(form->field(QString::fromLatin1(field))->editor(), QString::fromLatin1(text));
        };
        type("years_in_post", "some");
        QTest::mouseClick(dialog.deedButton(), Qt::LeftButton);
        CHECK(form->field(QStringLiteral("years_in_post"))->hasProblem());
        qobject_cast<QLineEdit *>(form->field(QStringLiteral("years_in_post"))->editor())->clear();
        QTest::mouseClick(dialog.deedButton(), Qt::LeftButton);
        for (const char *field : {"state", "family_name", "email", "birth_date", "consent_text", "consent_date"}) {
            INFO(field);
            CHECK(form->field(QString::fromLatin1(field))->hasProblem());
        }
        picture(dialog, QStringLiteral("application-form"));
        type("state", "Kenya");
        type("family_name", "Family");
        type("email", "name@example.org");
        type("consent_text", "2026-1");
        static_cast<DateField *>(form->field(QStringLiteral("birth_date")))->setDate(QDate(1980, 2, 3));
        static_cast<DateField *>(form->field(QStringLiteral("consent_date")))->setDate(QDate(2026, 3, 19));
        QTest::mouseClick(dialog.deedButton(), Qt::LeftButton);
        CHECK_FALSE(dialog.isVisible());
    });
    QTest::mouseClick(page->head().primary(), Qt::LeftButton);
    const auto applications = readApplications(fund.database(), call);
    REQUIRE(applications.size() == 1);
    CHECK(applications.front().facts.stateIso3 == u"KEN");
    CHECK(cellOf(*page->findChild<TableView *>(), 0, 4) == u"Unclear");
}

TEST_CASE("a table is imported all or nothing, and every problem is shown with its line")
{
    for (const Look &look : looks()) {
        TestFund fund;
        const CallId call = openCall(fund);
        auto drafts = manyApplications(40);
        drafts[2].person.email = QStringLiteral("nobody");
        drafts[4].facts.consentDate = QDate();
        const QString path = fileOf(fund, tableOf(drafts));
        RoleDesk desk(fund.administrator(), look);
        auto *page = desk.open<ApplicationsPage>("applications");
        REQUIRE(page);
        desk.dialogs.files = {path};
        whenOpen<ImportDialog>([&](ImportDialog &dialog) {
            picture(dialog, QStringLiteral("import-file-") + look.name);
            for (Button *button : dialog.findChildren<Button *>())
                if (button->text().contains(u'…') && button->isVisible() && look.language == Language::English) {
                    QTest::mouseClick(button, Qt::LeftButton);
                    break;
                }
            if (desk.dialogs.files.size() == 1)
                dialog.checkFile(path);
            REQUIRE(QTest::qWaitFor([&] { return dialog.problemTable()->model()->rowCount() == 2; }, 20'000));
            picture(dialog, QStringLiteral("import-check-") + look.name);
            CHECK_FALSE(dialog.importButton()->isEnabled());
            CHECK(dialog.problemTable()->model()->index(0, 1).data().toString() == u"email");
            dialog.problemTable()->selectRow(1);
            CHECK(dialog.previewTable()->currentRow() == 4);
            drafts = manyApplications(40);
            static_cast<void>(fileOf(fund, tableOf(drafts)));
            QTest::keyClick(&dialog, Qt::Key_F5);
            REQUIRE(QTest::qWaitFor([&] { return dialog.importButton()->isEnabled(); }, 20'000));
            CHECK(readApplications(fund.database(), call).empty());
            picture(dialog, QStringLiteral("import-right-") + look.name);
            QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
            REQUIRE(QTest::qWaitFor([&] { return !dialog.isVisible(); }, 20'000));
        });
        Button *import = nullptr;
        for (Button *button : page->head().findChildren<Button *>())
            if (button != page->head().primary() && button->iconName() == u"table")
                import = button;
        REQUIRE(import);
        QTest::mouseClick(import, Qt::LeftButton);
        CHECK(readApplications(fund.database(), call).size() == 40);
        CHECK(page->findChild<TableView *>()->model()->rowCount() == 40);
    }
}

TEST_CASE("columns with other names are guessed, and a person sets the rest right")
{
    TestFund fund;
    const CallId call = openCall(fund);
    QByteArray table = tableOf(manyApplications(5));
    table.replace(0, table.indexOf('\r'),
                  QByteArray(table.first(table.indexOf('\r')))
                      .replace("family_name", "Surname")
                      .replace("email", "E-Mail")
                      .replace("ministry", "Where"));
    const QString path = fileOf(fund, table);
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<ApplicationsPage>("applications");
    whenOpen<ImportDialog>([&](ImportDialog &dialog) {
        auto choices = dialog.columns()->findChildren<QComboBox *>();
        REQUIRE(choices.size() == 29);
        CHECK(textsOf(*dialog.columns()).contains(QStringLiteral("Still missing: ministry.")));
        picture(dialog, QStringLiteral("import-columns"));
        for (QComboBox *choice : choices)
            if (choice->accessibleName().startsWith(u"Where")) {
                choice->setFocus();
                QTest::keyClicks(choice, QStringLiteral("ministry"));
            }
        CHECK_FALSE(textsOf(*dialog.columns()).contains(QStringLiteral("Still missing")));
        QTest::keyClick(&dialog, Qt::Key_F5);
        REQUIRE(QTest::qWaitFor(
            [&] { return dialog.importButton()->isEnabled() && dialog.importButton()->isVisible(); }, 20'000));
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(QTest::qWaitFor([&] { return !dialog.isVisible(); }, 20'000));
    });
    CHECK(page->takeFile(path));
    const auto applications = readApplications(fund.database(), call);
    REQUIRE(applications.size() == 5);
    CHECK(applications.front().facts.statements.ministry == u"Ministry of ICT");
    CHECK(openPersonOf(fund.administrator(), applications.front().id)->familyName == u"Family000001");
}

TEST_CASE("finance imports the travel tables where the costs are shown")
{
    TestFund fund;
    static_cast<void>(filled(fund));
    const QString path =
        fileOf(fund, "kind,place,state,valid_from,amount,currency,source\r\n"
                     "daily,New York,,2026-01-01,300.00,USD,list\r\nterminals,New York,,2026-01-01,200.00,USD,list\r\n"
                     "fare,New York,RWA,2026-01-01,1500.00,USD,list\r\n");
    RoleDesk desk(fund.finance());
    auto *page = desk.open<ApplicationsPage>("applications", QStringLiteral("S-2026-1/A-001"));
    auto *table = page->findChild<TableView *>();
    CHECK(cellOf(*table, 0, 5) == u"unknown");
    Button *import = buttonOf(page->head(), QStringLiteral("Import travel costs…"));
    REQUIRE(import);
    desk.dialogs.files = {path};
    whenOpen<ImportDialog>([&](ImportDialog &dialog) {
        QTest::mouseClick(buttonOf(dialog, QStringLiteral("Choose a file…")), Qt::LeftButton);
        REQUIRE(QTest::qWaitFor(
            [&] { return dialog.importButton()->isEnabled() && dialog.importButton()->isVisible(); }, 20'000));
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(QTest::qWaitFor([&] { return !dialog.isVisible(); }, 20'000));
    });
    QTest::mouseClick(import, Qt::LeftButton);
    CHECK(cellOf(*table, 0, 5) == u"3,500.00"); // 1,500 + 6 nights of 300 + 200
    CHECK(cellOf(*table, 1, 5) == u"unknown");
    CHECK(textsOf(page->inspector()).contains(QStringLiteral("1,800.00")));
}

TEST_CASE("a file that is no table is told in the import's dialog")
{
    TestFund fund;
    const CallId call = openCall(fund);
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<ApplicationsPage>("applications");
    CHECK_FALSE(page->takeFile(QStringLiteral("letter.docx")));
    for (const QByteArray &content :
         {QByteArray(), QByteArray("PK\x03\x04 spreadsheet"), QByteArray("a,b\r\n1,2\r\n")}) {
        const QString path = fileOf(fund, content);
        whenOpen<ImportDialog>([&](ImportDialog &dialog) {
            REQUIRE(QTest::qWaitFor([&] { return dialog.problemTable()->model()->rowCount() > 0; }, 20'000));
            CHECK_FALSE(dialog.importButton()->isEnabled());
            QTest::keyClick(&dialog, Qt::Key_Escape);
        });
        CHECK(page->takeFile(path));
    }
    CHECK(readApplications(fund.database(), call).empty());
}

#include "ui/shell/role_desk.h"

#include "forms/form_dialog.h"
#include "forms/number_fields.h"
#include "forms/text_fields.h"
#include "localisation/dates.h"
#include "settings/setting_form.h"
#include "settings/setting_store.h"
#include "settings/setting_text.h"
#include "settings/settings_page.h"
#include "support/test_money.h"
#include "widgets/button.h"
#include "widgets/inspector.h"
#include "widgets/label.h"
#include "widgets/message_note.h"
#include "widgets/tab_row.h"
#include "widgets/table_view.h"

#include "support/catch_qt.h"

#include <QFile>
#include <QTimer>

using namespace fund;

namespace {

QAbstractItemModel *shownRows(const SettingsPage &page)
{
    for (const TableView *table : page.findChildren<TableView *>())
        if (table->isVisible())
            return table->model();
    return nullptr;
}

QString valueOf(const SettingsPage &page, const QString &setting)
{
    const QAbstractItemModel *model = shownRows(page);
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data().toString() == setting)
            return model->index(row, 1).data().toString();
    return {};
}

/// Records a decision through the dialog as a person does.
void decide(const SettingsPage &page, Setting setting, const QString &value, const QString &authority,
            const QString &name = {})
{
    QTimer::singleShot(0, [&] {
        auto *dialog = qobject_cast<FormDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        auto *form = dialog->findChild<SettingForm *>();
        form->choose(setting);
        QTest::keyClicks(form->field(QStringLiteral("value"))->editor(), value);
        QTest::keyClicks(form->field(QStringLiteral("authority"))->editor(), authority);
        dialog->submit();
        if (!name.isEmpty()) {
            picture(*dialog, name);
            CHECK(dialog->isVisible());
            CHECK(form->field(QStringLiteral("authority"))->hasProblem());
            dialog->reject();
        }
    });
    QTest::mouseClick(page.head().primary(), Qt::LeftButton);
    QApplication::processEvents();
}

QString writeRates(const QTemporaryDir &folder, const QByteArray &rows)
{
    const QString path = folder.filePath(QStringLiteral("rates.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("currency,valid_from,rate,source\n" + rows);
    return path;
}

} // namespace

TEST_CASE("the Settings page says what nobody has decided yet, with the paragraph that leaves it open")
{
    for (const Look &look : looks()) {
        TestFund fund;
        RoleDesk desk(fund.administrator(), look);
        auto *page = desk.open<SettingsPage>("settings", QStringLiteral("minimum_to_start"));
        REQUIRE(page);
        picture(desk.window(), QStringLiteral("settings-") + look.name);
        if (look.language == Language::English)
            CHECK(valueOf(*page, QStringLiteral("Minimum to start")) == u"nobody has decided");
    }
}

TEST_CASE("a decision is recorded with its authority and date, and holds at once")
{
    TestFund fund;
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<SettingsPage>("settings");
    decide(*page, Setting::MinimumToStart, QStringLiteral("1500000"), QStringLiteral("Letter of 2 March 2026"));
    CHECK(valueOf(*page, QStringLiteral("Minimum to start")) == QStringLiteral("USD\u00A01,500,000.00"));
    decide(*page, Setting::SupportCostRate, QStringLiteral("13"), QStringLiteral("ST/AI/286"));
    CHECK(valueOf(*page, QStringLiteral("Programme support costs")) == u"13%");
    CHECK(readShare(fund.database(), Setting::SupportCostRate, {QDate(2026, 3, 2)}) == Decimal(13, 2));
}

TEST_CASE("the books are closed by a decision like any other, with a day")
{
    TestFund fund;
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<SettingsPage>("settings");
    QTimer::singleShot(0, [&] {
        auto *dialog = qobject_cast<FormDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        auto *form = dialog->findChild<SettingForm *>();
        form->choose(Setting::BooksClosedUntil);
        auto *day = qobject_cast<DateField *>(form->field(QStringLiteral("day")));
        REQUIRE(day);
        day->setDate(QDate(2026, 3, 2));
        QTest::keyClicks(form->field(QStringLiteral("authority"))->editor(), QStringLiteral("Closing memo"));
        dialog->submit();
        CHECK(day->hasProblem()); // today is not over
        day->setDate(QDate(2025, 12, 31));
        picture(*dialog, QStringLiteral("settings-closing"));
        dialog->submit();
    });
    QTest::mouseClick(page->head().primary(), Qt::LeftButton);
    QApplication::processEvents();
    CHECK(valueOf(*page, QStringLiteral("Books closed until")) == longDate(QDate(2025, 12, 31), Language::English));
    CHECK(readBooksClosedUntil(fund.database()) == QDate(2025, 12, 31));
}

TEST_CASE("a decision without an authority is refused beside the field")
{
    TestFund fund;
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<SettingsPage>("settings");
    decide(*page, Setting::RetentionYears, QStringLiteral("5"), {}, QStringLiteral("settings-form"));
    CHECK(valueOf(*page, QStringLiteral("Years that personal data are kept")) == u"nobody has decided");
}

TEST_CASE("rates are imported from a table, all or nothing, and a wrong one is told with its line")
{
    TestFund fund;
    const QTemporaryDir folder;
    RoleDesk desk(fund.finance());
    auto *page = desk.open<SettingsPage>("settings", QStringLiteral("rates"));
    REQUIRE(page);
    const auto *note = page->findChild<MessageNote *>();
    desk.dialogs.files.push_back(writeRates(folder, "EUR,2026-03-01,0.92,list of March\nXXX,2026-03-01,1,list\n"));
    QTest::mouseClick(page->head().primary(), Qt::LeftButton);
    CHECK(note->title() == u"Nothing was imported.");
    CHECK(shownRows(*page)->rowCount() == 0);
    REQUIRE(page->takeFile(writeRates(folder, "EUR,2026-03-01,0.92,list of March\nJPY,2026-03-01,149.5,list\n")));
    QApplication::processEvents();
    picture(desk.window(), QStringLiteral("settings-rates"));
    CHECK(shownRows(*page)->rowCount() == 2);
}

TEST_CASE("a rate far off the last of its currency is taken from the window for a reason or when confirmed only")
{
    TestFund fund;
    const QTemporaryDir folder;
    RoleDesk desk(fund.finance());
    auto *page = desk.open<SettingsPage>("settings", QStringLiteral("rates"));
    REQUIRE(page);
    const auto rows = [&] {
        QApplication::processEvents();
        return shownRows(*page)->rowCount();
    };
    REQUIRE(page->takeFile(writeRates(folder, "EUR,2026-01-01,0.92,list\n")));
    CHECK(rows() == 1);
    const QByteArray large = "EUR,2026-02-01,1.20,list\n";
    desk.dialogs.confirmations = {false, true};
    REQUIRE(page->takeFile(writeRates(folder, large)));
    CHECK(rows() == 1);
    REQUIRE(page->takeFile(writeRates(folder, large)));
    CHECK(rows() == 2);
    desk.dialogs.sentences.push_back(QStringLiteral("Redenomination of 1 March"));
    REQUIRE(page->takeFile(writeRates(folder, "EUR,2026-03-01,120,list\n")));
    CHECK(rows() == 3);
}

TEST_CASE("who may not change a setting is told why the button is off")
{
    TestFund fund;
    RoleDesk desk(fund.as(Role::Auditor));
    auto *page = desk.open<SettingsPage>("settings");
    REQUIRE(page);
    CHECK_FALSE(page->head().primary()->isEnabled());
    CHECK_FALSE(page->head().primary()->toolTip().isEmpty());
    CHECK_FALSE(page->takeFile(QStringLiteral("rates.csv")));
}

TEST_CASE("a share is read in per cent and kept as a share, exactly")
{
    CHECK(shareOfPercent(QStringLiteral("13")) == u"0.13");
    CHECK(shareOfPercent(QStringLiteral("12.5")) == u"0.125");
    CHECK(shareOfPercent(QStringLiteral("100")) == u"1.00");
    CHECK(shareOfPercent(QStringLiteral("much")) == u"much");
    const Currency dollars{QStringLiteral("USD"), 2};
    CHECK(valueText({Setting::SupportCostRate, QStringLiteral("0.13"), {}, {}, {}}, dollars) == u"13%");
    CHECK(valueText({Setting::SupportCostRate, QStringLiteral("1"), {}, {}, {}}, dollars) == u"100%");
    CHECK(valueText({Setting::SupportCostRate, QStringLiteral("0.5"), {}, {}, {}}, dollars) == u"50%");
}

TEST_CASE("the inspector of the Settings page is of the table that is seen, whatever happens in the other")
{
    TestFund fund;
    settle(fund);
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<SettingsPage>("settings", QStringLiteral("rates"));
    REQUIRE(page);
    const auto saysRate = [&] {
        QApplication::processEvents();
        for (const Label *label : page->inspector().findChildren<Label *>())
            if (!label->isHidden() && label->text() == u"Operational rate of exchange")
                return true;
        return false;
    };
    const auto tables = page->findChildren<TableView *>();
    const auto seen =
        std::find_if(tables.begin(), tables.end(), [](const TableView *each) { return each->isVisible(); });
    REQUIRE(seen != tables.end());
    TableView *rates = *seen;
    REQUIRE(rates->model()->rowCount() > 1);
    rates->selectRow(0);
    CHECK(saysRate());
    page->openSubject(settingKey(Setting::HostOffice));
    CHECK_FALSE(saysRate());
    rates->selectRow(1);
    CHECK_FALSE(saysRate());
    page->openSubject(QStringLiteral("rates"));
    CHECK(saysRate());
}

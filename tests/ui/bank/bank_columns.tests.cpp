#include "bank/bank_page.h"
#include "bank/bank_store.h"
#include "bank/mapping_form.h"
#include "forms/form_dialog.h"
#include "forms/number_fields.h"
#include "forms/text_fields.h"
#include "support/bank_tables.h"
#include "ui/shell/role_desk.h"
#include "widgets/button.h"
#include "widgets/message_note.h"
#include "widgets/table_view.h"

#include <QFile>

#include <algorithm>

#include "support/catch_qt.h"

using namespace fund;

namespace {

QString ownFile(const QTemporaryDir &folder, const QByteArray &bytes)
{
    const QString path = folder.filePath(QStringLiteral("export.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

FormDialog *openDialog(RoleDesk &desk)
{
    for (FormDialog *dialog : desk.window().findChildren<FormDialog *>())
        if (dialog->isVisible())
            return dialog;
    return nullptr;
}

/// The dialog that asks for the columns of a file, once the page has looked at it.
FormDialog *askedFor(RoleDesk &desk, BankPage *page, const QString &path)
{
    REQUIRE(page->takeFile(path));
    REQUIRE(desk.waitForTask());
    QApplication::processEvents();
    return openDialog(desk);
}

void choose(const Form &form, const char *field, const QString &key)
{
    auto *choice = qobject_cast<ChoiceField *>(form.field(QString::fromLatin1(field)));
    REQUIRE(choice);
    choice->setKey(key);
}

QString shownAt(const MappingForm &form, int row, int column)
{
    const QAbstractItemModel *model = form.preview()->model();
    return model->index(row, column).data().toString();
}

} // namespace

TEST_CASE("a bank's own table shows its first lines as they would be read, and is imported once a person confirms",
          "[bank]")
{
    QTemporaryDir folder;
    TestFund fund;
    RoleDesk desk(fund.finance());
    auto *page = desk.open<BankPage>("bank");
    REQUIRE(page);
    FormDialog *dialog = askedFor(desk, page, ownFile(folder, twoColumnTable));
    REQUIRE(dialog);
    auto *form = dialog->findChild<MappingForm *>();
    REQUIRE(form);
    CHECK(form->preview()->model()->rowCount() == 0); // 03/04/2026 is not read before somebody says its order
    choose(*form, "date", QStringLiteral("dmy"));
    REQUIRE(form->preview()->model()->rowCount() == 2);
    CHECK(shownAt(*form, 0, 2).contains(QStringLiteral("50,000.00")));
    CHECK(shownAt(*form, 1, 4) == u"Airline");
    dialog->submit(); // of which account?
    CHECK(form->field(QStringLiteral("account"))->hasProblem());
    CHECK(countOpenLines(fund.database()) == 0);
    auto *account = qobject_cast<TextField *>(form->field(QStringLiteral("account")));
    REQUIRE(account);
    account->setText(QStringLiteral("TEST-EUR-1"));
    auto *opening = qobject_cast<AmountField *>(form->field(QStringLiteral("opening")));
    REQUIRE(opening);
    opening->setCurrency(QStringLiteral("EUR"));
    choose(*form, "balance", QStringLiteral("Debit"));
    dialog->submit(); // one column stands for one thing
    CHECK(dialog->isVisible());
    choose(*form, "balance", QStringLiteral("Balance"));
    picture(*dialog, QStringLiteral("bank-columns"));
    dialog->submit();
    REQUIRE(desk.waitForTask());
    QApplication::processEvents();
    CHECK(countOpenLines(fund.database()) == 2);
    REQUIRE(readMappings(fund.database()).size() == 1);
    CHECK(readMappings(fund.database()).front().account == u"TEST-EUR-1");
}

TEST_CASE("a table that was confirmed is imported without asking, until its headings change", "[bank]")
{
    QTemporaryDir folder;
    TestFund fund;
    RoleDesk desk(fund.finance());
    auto *page = desk.open<BankPage>("bank");
    REQUIRE(page);
    {
        FormDialog *dialog = askedFor(desk, page, ownFile(folder, signTable));
        REQUIRE(dialog);
        auto *form = dialog->findChild<MappingForm *>();
        REQUIRE(form);
        qobject_cast<TextField *>(form->field(QStringLiteral("account")))->setText(QStringLiteral("TEST-EUR-1"));
        qobject_cast<AmountField *>(form->field(QStringLiteral("opening")))->setCurrency(QStringLiteral("EUR"));
        dialog->submit();
        REQUIRE(desk.waitForTask());
    }
    QApplication::processEvents();
    REQUIRE(countOpenLines(fund.database()) == 2);
    const QByteArray april =
        QByteArray(signTable)
            .replace("2026-03-03|C-2026-001|Estonia|C|50000.00|50000.00",
                     "2026-04-03|C-2026-001|Estonia|C|50.00|48799.50")
            .replace("2026-03-05|Billetes|Airline|D|1250.50|48749.50", "2026-04-05|Billetes|Airline|D|9.50|48790.00");
    CHECK_FALSE(askedFor(desk, page, ownFile(folder, april)));
    CHECK(countOpenLines(fund.database()) == 4);
    desk.dialogs.files.push_back(ownFile(folder, april));
    for (Button *button : page->findChildren<Button *>())
        if (button->isVisible() && button->text().startsWith(QStringLiteral("Columns")))
            button->click(); // to look at them again
    FormDialog *looked = openDialog(desk);
    REQUIRE(looked);
    CHECK(qobject_cast<ChoiceField *>(looked->findChild<MappingForm *>()->field(QStringLiteral("sign")))->key() ==
          u"D/C");
    looked->reject();
    QApplication::processEvents();
    FormDialog *again = askedFor(desk, page, ownFile(folder, QByteArray(april).replace("Saldo", "Saldo final")));
    REQUIRE(again);
    auto *form = again->findChild<MappingForm *>();
    REQUIRE(form);
    CHECK(qobject_cast<TextField *>(form->field(QStringLiteral("account")))->text() == u"TEST-EUR-1");
    const auto notes = form->findChildren<MessageNote *>();
    CHECK(std::any_of(notes.begin(), notes.end(), [](const MessageNote *note) {
        return note->text().contains(QStringLiteral("“Saldo final”")); // which column has changed
    }));
    again->reject();
    CHECK(countOpenLines(fund.database()) == 4);
}

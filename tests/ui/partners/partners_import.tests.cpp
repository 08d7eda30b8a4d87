#include "ui/shell/dialog_keys.h"
#include "ui/shell/role_desk.h"

#include "donors/donor_store.h"
#include "donors/donors_page.h"
#include "imports/import_dialog.h"
#include "partners/partner_store.h"
#include "partners/partners_page.h"
#include "support/test_archive.h"
#include "support/test_fund.h"
#include "widgets/button.h"
#include "widgets/message_note.h"
#include "widgets/table_view.h"

#include "support/catch_qt.h"

#include <QFile>
#include <QTemporaryDir>

using namespace fund;

namespace {

QString writtenFile(const QTemporaryDir &folder, const char *name, const QByteArray &content)
{
    QFile file(folder.filePath(QString::fromLatin1(name)));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}

void takeAll(ImportDialog &dialog)
{
    CHECK(QTest::qWaitFor([&] { return dialog.importButton()->isEnabled(); }, 20'000));
    QTest::mouseClick(dialog.importButton(), Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return dialog.imported() || !dialog.isVisible(); }, 20'000));
}

} // namespace

TEST_CASE("a table dropped on the Partners page is looked at first, refused with its lines, and imported whole",
          "[partners]")
{
    TestFund fund;
    const QTemporaryDir folder;
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<PartnersPage>("partners");
    REQUIRE(page);
    whenOpen<ImportDialog>([](ImportDialog &dialog) {
        CHECK(QTest::qWaitFor([&] { return dialog.problemTable()->model()->rowCount() == 1; }, 20'000));
        CHECK(dialog.previewTable()->model()->rowCount() == 2);
        CHECK_FALSE(dialog.importButton()->isEnabled());
    });
    CHECK(page->takeFile(writtenFile(folder, "p.csv",
                                     "name,kind,seat\r\nHarbour Academy,academia,Kenya\r\n"
                                     "Quiet Atoll,charity,\r\n")));
    CHECK(readPartners(fund.database(), fund.clock().today()).empty());
    whenOpen<ImportDialog>(takeAll);
    CHECK(page->takeFile(writtenFile(
        folder, "p.xlsx",
        spreadsheetOfLines({"name\tkind\tseat\tpersons", "Harbour Academy\tacademia\tKenya\tTavira Oskelund"}))));
    CHECK(readPartners(fund.database(), fund.clock().today()).size() == 1);
    CHECK(page->findChild<MessageNote *>()->title().contains(QStringLiteral("imported")));
    CHECK_FALSE(page->takeFile(writtenFile(folder, "d.csv", "name,kind,publication\r\nReef,academia,\r\n")));
    RoleDesk auditor(fund.as(Role::Auditor));
    auto *closed = auditor.open<PartnersPage>("partners");
    REQUIRE(closed);
    CHECK_FALSE(closed->takeFile(folder.filePath(QStringLiteral("p.csv"))));
}

TEST_CASE("a spreadsheet of donors dropped on the Donors page is imported whole")
{
    TestFund fund;
    const QTemporaryDir folder;
    RoleDesk desk(fund.finance());
    auto *page = desk.open<DonorsPage>("donors");
    REQUIRE(page);
    whenOpen<ImportDialog>(takeAll);
    CHECK(
        page->takeFile(writtenFile(folder, "d.xlsx",
                                   spreadsheetOfLines({"name\tkind\tpublication", "Reef Trust\tphilanthropic\tpublish",
                                                       "Kenya\tmember_state\t"}))));
    CHECK(readDonors(fund.database()).size() == 2);
}

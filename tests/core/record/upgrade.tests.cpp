#include "record/upgrade.h"

#include "identity/written_tables.h"
#include "letters/letter_actions.h"
#include "record/audit_store.h"
#include "record/change.h"
#include "reviews/opening_actions.h"
#include "settings/setting_actions.h"
#include "storage/migrations.h"
#include "support/forgery.h"
#include "support/older_file.h"
#include "support/test_diligence.h"
#include "support/test_money.h"
#include "support/test_shortlists.h"
#include "verification/verify_file.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

using namespace fund;

namespace {

/// Money, a donor whose clearance two people decided and one withdrew, a decided call with opened reviews, nominees and
/// letters.
void fill(TestFund &fund)
{
    const DonorId donor = addFoundation(fund, "Ellerbrock Stiftung");
    REQUIRE(clearByTwo(fund, cleanExamination(donor, fund.clock().today())));
    REQUIRE(withdrawClearance(fund.administrator(), donor, QStringLiteral("New owner.")));
    const CallId call = reviewedCall(fund, 4, 10);
    REQUIRE(selectShortList(fund.administrator(), call));
    REQUIRE(submitShortList(fund.administrator(), call));
    REQUIRE(decideShortList(fund.as(Role::Representative), call, {}, QStringLiteral("test")));
    REQUIRE(prepareLetters(fund.administrator(), call));
}

std::vector<QString> kindsInFile(const QString &path)
{
    const auto database = Database::open(path, Database::Access::ReadOnly);
    REQUIRE(database);
    const auto verified = verifyFile(**database);
    INFO((verified ? QString() : oneLine(verified.failure().problems.front())).toStdString());
    REQUIRE(verified);
    std::vector<QString> kinds;
    for (const Finding &finding : verified->findings)
        kinds.push_back(finding.kind + u' ' + finding.where);
    return kinds;
}

using Kinds = std::vector<QString>;

std::unique_ptr<Session> signedIn(TestFund &fund, const QString &path)
{
    const auto database = Database::open(path, Database::Access::ReadWrite);
    REQUIRE(database);
    auto session =
        signIn(*database, QStringLiteral("administrator"), QStringLiteral("test"), fund.clock(), fund.chance());
    REQUIRE(session);
    return std::move(*session);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a filled file of every earlier version verifies as it lies, and after it was brought up to date")
{
    TestFund fund;
    fill(fund);
    for (int schema = 1; schema < newestSchema(); ++schema) {
        INFO("schema " << schema);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.fund"));
        makeOlder(fund, path, schema);
        const QByteArray asItLay = contentOf(path);
        CHECK(kindsInFile(path) == Kinds{});
        CHECK(contentOf(path) == asItLay);
        {
            const auto session = signedIn(fund, path);
            REQUIRE(bringUpToDate(*session));
            CHECK(session->database().requireNewestSchema());
            const auto head = readHead(session->database());
            CHECK(head->action == u"migrate");
            CHECK(head->key == session->keyId());
            const auto note = upgradeNoteOf(head->reason);
            REQUIRE(note);
            CHECK(note->from == schema);
            CHECK(note->to == newestSchema());
            const auto rewritten = rewrittenTables(schema, newestSchema());
            for (const RecordedRow &row : decodeRows(head->rows))
                CHECK(rewritten.count(row.table) == 1);
            REQUIRE(bringUpToDate(*session)); // nothing is left to do
            CHECK(readHead(session->database())->hash == head->hash);
            REQUIRE(changeSetting(
                *session,
                {Setting::FundStatus, QStringLiteral("proposed"), QDate(2026, 1, 1), QStringLiteral("office"), {}}));
        }
        CHECK(kindsInFile(path) == Kinds{});
        const QString copy = folder.filePath(QStringLiteral("old.schema-%1.fund").arg(schema));
        CHECK(kindsInFile(copy) == Kinds{});
        CHECK(QDir(folder.path()).entryList({QStringLiteral("*.fund")}, QDir::Files).size() == 2);
    }
}

TEST_CASE("an earlier copy is never replaced, and a deed that is refused leaves an old file and no copy")
{
    TestFund fund;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.fund"));
    makeOlder(fund, path, 1);
    QFile earlier(folder.filePath(QStringLiteral("old.schema-1.fund")));
    REQUIRE(earlier.open(QIODevice::WriteOnly));
    REQUIRE(earlier.write("mine") == 4);
    earlier.close();
    const auto session = signedIn(fund, path);
    {
        Change change(*session, Action::ChangeSetting);
        CHECK(change.isGood());
    }
    CHECK(session->database().schema() == 1);
    CHECK_FALSE(QFile::exists(folder.filePath(QStringLiteral("old.schema-1-2.fund"))));
    REQUIRE(bringUpToDate(*session));
    CHECK(contentOf(earlier.fileName()) == "mine");
    CHECK(kindsInFile(folder.filePath(QStringLiteral("old.schema-1-2.fund"))) == Kinds{});
}

TEST_CASE("bringing a file up to date vouches for no row that another program had changed")
{
    TestFund fund;
    fill(fund);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.fund"));
    makeOlder(fund, path, 8);
    {
        const auto file = Database::open(path, Database::Access::ReadWrite);
        REQUIRE(file);
        REQUIRE((*file)->run("DROP TRIGGER opened_review_is_never_changed; UPDATE opened_reviews SET note = 'Mine' "
                             "WHERE id = 1; CREATE TRIGGER opened_review_is_never_changed BEFORE UPDATE ON "
                             "opened_reviews\nBEGIN SELECT RAISE(ABORT, 'an opened review is never changed'); END;"));
    }
    CHECK(kindsInFile(path) == Kinds{QStringLiteral("row_changed opened_reviews/1")});
    const auto session = signedIn(fund, path);
    REQUIRE(bringUpToDate(*session));
    const QString entry = QStringLiteral("audit_entries/%1").arg(readHead(session->database())->id.number());
    CHECK(kindsInFile(path) ==
          Kinds{QStringLiteral("upgrade_wrong ") + entry, QStringLiteral("row_changed opened_reviews/1")});
}

TEST_CASE("an entry that says it brought the file up to date and writes something else is named by verify")
{
    TestFund fund;
    const CallId call = reviewedCall(fund, 5, 12);
    REQUIRE(selectShortList(fund.administrator(), call));
    const QByteArray some(32, 's');
    forge(fund, fund.finance(), Action::Migrate, "UPDATE shortlists SET spent = 1", {{"shortlists", 1}},
          noteText({8, newestSchema(), some, some}));
    const QString entry = QStringLiteral("audit_entries/%1").arg(readHead(fund.database())->id.number());
    const Kinds kinds = kindsInFile(fund.path());
    CHECK(std::count(kinds.begin(), kinds.end(), QStringLiteral("row_not_of_the_deed shortlists/1")) == 1);
    CHECK(std::count(kinds.begin(), kinds.end(), QStringLiteral("upgrade_wrong ") + entry) == 1);
}

TEST_CASE("what an entry says of bringing a file up to date reads back")
{
    const UpgradeNote note{8, 17, QByteArray(32, 'b'), QByteArray(32, 'a')};
    CHECK(upgradeNoteOf(noteText(note)) == note);
    CHECK_FALSE(upgradeNoteOf(QStringLiteral("schema 8 to 17")));
    CHECK_FALSE(upgradeNoteOf(QString()));
}

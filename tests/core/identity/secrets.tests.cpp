#include "identity/secrets.h"

#include "base/seeded_chance.h"
#include "identity/user_store.h"
#include "record/verify.h"
#include "storage/statement.h"
#include "support/test_fund.h"
#include "users/user_actions.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <sodium.h>

using namespace fund;

TEST_CASE("what is sealed opens with its key and purpose only, and any touch shows")
{
    SystemChance chance;
    const SecretBytes key(chance.bytes(32));
    const SecretBytes other(chance.bytes(32));
    const QByteArray box = seal("passport X123", key, "person 7", chance);
    CHECK(open(box, key, "person 7") == QByteArray("passport X123"));
    CHECK_FALSE(open(box, other, "person 7"));
    CHECK_FALSE(open(box, key, "person 8"));
    for (qsizetype i = 0; i < box.size(); ++i) {
        QByteArray touched = box;
        touched[i] = static_cast<char>(touched[i] ^ 1);
        CHECK_FALSE(open(touched, key, "person 7"));
    }
}

TEST_CASE("a box sealed to a public key is libsodium's own format and opens for its owner alone")
{
    SystemChance chance;
    const UserKeys owner{SecretBytes(chance.bytes(32))};
    const UserKeys stranger{SecretBytes(chance.bytes(32))};
    CHECK(owner.open(sealTo(owner.sealingPublic(), "file key", chance)) == QByteArray("file key"));
    CHECK_FALSE(stranger.open(sealTo(owner.sealingPublic(), "file key", chance)));
    QByteArray box(qsizetype(crypto_box_SEALBYTES) + 3, '\0');
    crypto_box_seal(reinterpret_cast<unsigned char *>(box.data()), reinterpret_cast<const unsigned char *>("abc"), 3,
                    reinterpret_cast<const unsigned char *>(owner.sealingPublic().constData()));
    CHECK(owner.open(box) == QByteArray("abc"));
}

TEST_CASE("a code is read as people copy it")
{
    SystemChance chance;
    for (int i = 0; i < 100; ++i) {
        const QString code = readableCode(chance.bytes(10));
        CHECK(normalisedCode(code.toLower().replace(u'-', u' ').replace(u'0', u'o').replace(u'1', u'l')) ==
              normalisedCode(code));
    }
}

TEST_CASE("only the cleared roles hold the file key")
{
    TestFund fund;
    CHECK(fund.administrator().isCleared());
    CHECK(fund.as(Role::Representative).isCleared());
    CHECK(fund.as(Role::Representative).fileKey().bytes() == fund.administrator().fileKey().bytes());
    for (const Role role : {Role::Finance, Role::Reviewer, Role::Auditor}) {
        CHECK_FALSE(fund.as(role).isCleared());
        CHECK(readSecret(fund.database(), fund.as(role).user().id)->fileKeyBox.isEmpty());
    }
}

TEST_CASE("an unknown user and a wrong password are told alike, and signing in writes nothing")
{
    TestFund fund;
    const auto database = Database::open(fund.path(), Database::Access::ReadWrite);
    const auto tries = [&](const char *name, const char *password) {
        return signIn(*database, QString::fromLatin1(name), QString::fromLatin1(password), fund.clock(), fund.chance());
    };
    const auto unknown = tries("nobody", "test");
    const auto wrong = tries("finance", "wrong");
    REQUIRE_FALSE(unknown);
    REQUIRE_FALSE(wrong);
    CHECK(unknown.failure() == wrong.failure());
    CHECK(unknown.failure().kind == FailureKind::NotAuthorised);
    CHECK(tries("finance", "test"));
}

TEST_CASE("a one-time code works once, and a disabled user not at all")
{
    TestFund fund;
    const auto added = addUser(fund.administrator(), {QStringLiteral("second auditor"), Role::Auditor, {}});
    REQUIRE(added);
    const auto database = Database::open(fund.path(), Database::Access::ReadWrite);
    const auto start = [&] {
        return startUser(*database, QStringLiteral("second auditor"), added->oneTimeCode, QStringLiteral("new"),
                         fund.clock(), fund.chance());
    };
    CHECK(signIn(*database, QStringLiteral("second auditor"), QStringLiteral("x"), fund.clock(), fund.chance())
              .failure()
              .problems.front()
              .rule == u"user_must_start");
    CHECK(start());
    CHECK_FALSE(start());
    REQUIRE(disableUser(fund.administrator(), QStringLiteral("second auditor"), QStringLiteral("left the office")));
    CHECK_FALSE(
        signIn(*database, QStringLiteral("second auditor"), QStringLiteral("new"), fund.clock(), fund.chance()));
}

TEST_CASE("the recovery key opens the file once, and its use gives a new one that does the same")
{
    QTemporaryDir folder;
    SetClock clock(QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC));
    SystemChance chance;
    FundDraft draft{folder.filePath(QStringLiteral("a.fund")),
                    QStringLiteral("Fund"),
                    QStringLiteral("Officer"),
                    QStringLiteral("first password"),
                    QStringLiteral("USD"),
                    false,
                    {1, 8192}};
    auto created = createFund(draft, clock, chance);
    REQUIRE(created);
    const auto database = Database::open(draft.path, Database::Access::ReadWrite);
    const auto recover = [&](const QString &key, const QString &password) {
        return recoverAccess(*database, draft.administrator, key, password, clock, chance);
    };
    const auto recovered = recover(created->recoveryKey, QStringLiteral("second password"));
    REQUIRE(recovered);
    CHECK(recovered->session->fileKey().bytes() == created->session->fileKey().bytes());
    CHECK(recovered->recoveryKey != created->recoveryKey);
    CHECK_FALSE(recover(created->recoveryKey, QStringLiteral("third password")));
    CHECK_FALSE(signIn(*database, draft.administrator, draft.password, clock, chance));
    CHECK(signIn(*database, draft.administrator, QStringLiteral("second password"), clock, chance));
    // Nothing that the old key opens is left for another tool.
    Statement boxes(**database, "SELECT count(*), sum(length(file_key_box) = 0) FROM recovery_boxes");
    REQUIRE(boxes.next());
    CHECK(boxes.integer(0) == 2);
    CHECK(boxes.integer(1) == 1);

    const auto again = recover(recovered->recoveryKey, QStringLiteral("third password"));
    REQUIRE(again);
    CHECK(again->session->fileKey().bytes() == created->session->fileKey().bytes());
    CHECK_FALSE(recover(recovered->recoveryKey, QStringLiteral("fourth password")));
    const auto verified = verifyRecord(**database);
    REQUIRE(verified);
    CHECK(verified->findings.empty());
}

TEST_CASE("what asks for more memory than there is fails, and what is no key seals nothing: neither ends the program")
{
    const auto key = keyFromPassword(QStringLiteral("word"), QByteArray(16, 's'), {1, quint64(1) << 62});
    REQUIRE_FALSE(key);
    CHECK(key.failure().kind == FailureKind::File);
    SystemChance chance;
    CHECK(sealTo(QByteArray(32, '\0'), "review", chance).isEmpty());
}

TEST_CASE("a fund that can't be put in its place leaves nothing behind")
{
    const QTemporaryDir folder;
    const SetClock clock(QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC));
    SystemChance chance;
    FundDraft draft;
    draft.path = folder.filePath(QStringLiteral("missing/a.fund"));
    draft.name = draft.administrator = QStringLiteral("Officer");
    draft.password = QStringLiteral("a long password");
    draft.passwordCost = {1, 8192};
    CHECK_FALSE(createFund(draft, clock, chance));
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("after the recovery key was used the log beside the file holds nothing that it opened")
{
    const QTemporaryDir folder;
    const SetClock clock(QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC));
    SystemChance chance;
    FundDraft draft;
    draft.path = folder.filePath(QStringLiteral("a.fund"));
    draft.name = draft.administrator = QStringLiteral("Officer");
    draft.password = QStringLiteral("a long password");
    draft.passwordCost = {1, 8192};
    const auto created = createFund(draft, clock, chance);
    REQUIRE(created);
    QByteArray box;
    {
        Statement row(created->session->database(), "SELECT file_key_box FROM recovery_boxes");
        REQUIRE(row.next());
        box = row.bytes(0);
    }
    const auto database = Database::open(draft.path, Database::Access::ReadWrite);
    REQUIRE(recoverAccess(*database, draft.administrator, created->recoveryKey, QStringLiteral("second password"),
                          clock, chance));
    for (const char *ending : {"", "-wal"}) {
        QFile file(draft.path + QLatin1String(ending));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK_FALSE(file.readAll().contains(box));
    }
}

TEST_CASE("a file that asks for an impossible password check is no fund file to sign in to, and ends no program")
{
    const auto change = GENERATE("password_memory = 1", "password_memory = 1099511627776", "password_operations = 0",
                                 "password_operations = 4000000000");
    const TestFund fund;
    fund.tamper(QByteArray("PRAGMA ignore_check_constraints = ON; UPDATE fund SET ") + change);
    const auto database = Database::open(fund.path(), Database::Access::ReadOnly);
    REQUIRE(database);
    const SystemClock clock;
    SystemChance chance;
    const auto session = signIn(*database, QStringLiteral("finance"), QStringLiteral("test"), clock, chance);
    REQUIRE_FALSE(session);
    CHECK(session.failure().kind == FailureKind::File);
    CHECK(session.failure().problems.front().rule == u"password_cost_must_be_in_range");
}

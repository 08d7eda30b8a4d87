#include "storage/first_bytes.h"
#include "exchange/importer.h"
#include "storage/output_place.h"
#include "storage/whole_file.h"
#include "support/test_fund.h"

#include <catch2/catch.hpp>

#include <QFile>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace fund;

namespace {

/// Whether another process finds a lock of this one on the file: a process never sees its own.
bool isLockedForOthers(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const pid_t other = fork();
    if (other == 0) {
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        const int file = open(name.constData(), O_RDWR);
        _exit(file >= 0 && fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 1 : 0);
    }
    int status = 0;
    REQUIRE(waitpid(other, &status, 0) == other);
    return WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

} // namespace

TEST_CASE("a file that is open stays locked whatever else looks at it, so that nobody takes its log away")
{
    TestFund fund;
    REQUIRE(isLockedForOthers(fund.path()));
    SECTION("it is opened once more and closed")
    {
        REQUIRE(Database::open(fund.path(), Database::Access::ReadWrite));
        REQUIRE(Database::open(fund.path(), Database::Access::ReadOnly));
    }
    SECTION("a paper is to be written over it or over what belongs to it")
    {
        CHECK_FALSE(checkOutputPlace(fund.path()));
        CHECK_FALSE(checkOutputPlace(fund.path() + QStringLiteral("-shm")));
        CHECK(isLockedForOthers(fund.path() + QStringLiteral("-shm")));
    }
    SECTION("it, a link to it, or what belongs to it is to be read in as a table or a letter")
    {
        const QString link = fund.path() + QStringLiteral(".csv");
        REQUIRE(QFile::link(fund.path(), link));
        for (const QString &path : {fund.path(), link, fund.path() + QStringLiteral("-shm")}) {
            const auto read = readWholeFile(path, qint64{64} << 20);
            REQUIRE_FALSE(read);
            CHECK(read.failure().problems.front().rule == u"input_must_not_be_a_fund_file");
            CHECK_FALSE(importFile(fund.finance(), *importKindOf(u"rates"), path, {}));
        }
        CHECK(isLockedForOthers(fund.path() + QStringLiteral("-shm")));
    }
    CHECK(isLockedForOthers(fund.path()));
}

TEST_CASE("the first bytes of a file are read as they lie, also of a short and of an empty one")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("short.txt"));
    CHECK_FALSE(firstBytes(path, 16));
    CHECK_FALSE(QFile::exists(path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    CHECK(*firstBytes(path, 16) == QByteArray());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("SQLite");
    file.close();
    CHECK(*firstBytes(path, 16) == "SQLite");
    CHECK(*firstBytes(path, 3) == "SQL");
}

TEST_CASE("a file of whatever kind is read whole up to its limit, and is told where it is longer or not there")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("letter.txt"));
    const auto ruleOf = [](const Result<QByteArray> &read) {
        return read ? QStringLiteral("read") : read.failure().problems.front().rule;
    };
    CHECK(ruleOf(readWholeFile(path, 10)) == u"input_must_exist");
    CHECK(ruleOf(readWholeFile(folder.path(), 10)) == u"input_must_be_a_file");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Dear Sirs,");
    file.close();
    CHECK(*readWholeFile(path, 10) == "Dear Sirs,");
    CHECK(ruleOf(readWholeFile(path, 9)) == u"input_must_not_be_too_large");
}

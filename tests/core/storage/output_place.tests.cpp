#include "storage/output_place.h"
#include "support/test_fund.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QFileInfo>

using namespace fund;

namespace {

void lay(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QString ruleOf(const QString &path)
{
    const auto allowed = checkOutputPlace(path);
    return allowed ? QString() : allowed.failure().problems.front().rule;
}

} // namespace

TEST_CASE("nothing that is written for a person takes the place of a fund file, whatever leads to it")
{
    const QString refused = QStringLiteral("output_must_not_replace_a_fund_file");
    TestFund fund;
    TestFund other;
    const QTemporaryDir folder;
    const QString link = folder.filePath(QStringLiteral("report.pdf"));
    REQUIRE(QFile::link(fund.path(), link));
    const QString copy = folder.filePath(QStringLiteral("copy.bak"));
    REQUIRE(QFile::copy(other.path(), copy));
    for (const QString &path : {fund.path(), other.path(), link, copy, fund.path() + QStringLiteral("-wal"),
                                fund.path() + QStringLiteral("-shm"), fund.path() + QStringLiteral(".open")}) {
        INFO(path.toStdString());
        CHECK(ruleOf(path) == refused);
    }
    const QString begun = folder.filePath(QStringLiteral("begun.fund"));
    lay(begun, {});
    lay(begun + QStringLiteral("-wal"), "log");
    CHECK(ruleOf(begun) == refused);
}

TEST_CASE("a new name, and a paper of before, may be written")
{
    const QTemporaryDir folder;
    const QString paper = folder.filePath(QStringLiteral("report.pdf"));
    CHECK(ruleOf(paper).isEmpty());
    lay(paper, "%PDF-1.7");
    CHECK(ruleOf(paper).isEmpty());
    CHECK(ruleOf(folder.filePath(QStringLiteral("no/such/report.pdf"))).isEmpty());
}

#include "storage/presence.h"

#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <memory>

using namespace fund;

TEST_CASE("the first window on a file has no neighbour, the next one learns whose it is, and a closed one is forgotten")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("year.fund"));
    auto first = std::make_unique<Presence>(path);
    CHECK_FALSE(first->neighbour());
    const Presence second(path);
    REQUIRE(second.neighbour());
    CHECK(second.neighbour()->host == QSysInfo::machineHostName());
    CHECK(second.neighbour()->process > 0);
    first.reset();
    CHECK_FALSE(Presence(path).neighbour());
    CHECK_FALSE(QFile::exists(path + QStringLiteral(".open")));
}

TEST_CASE("where no sign can be put up beside a file nobody is said to have it open")
{
    CHECK_FALSE(Presence(QStringLiteral("/no such folder/year.fund")).neighbour());
}

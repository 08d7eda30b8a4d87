#include "demonstration/demonstration.h"
#include "letters/donor_letter_store.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace fund;

TEST_CASE("in a demonstration all States are called, each gift is thanked and receipted, and the newest letters wait")
{
    const QTemporaryDir folder;
    DemonstrationOptions options;
    options.path = folder.filePath(QStringLiteral("demo.fund"));
    options.applications = 30;
    REQUIRE(makeDemonstration(options));
    const auto database = Database::open(options.path, Database::Access::ReadOnly);
    REQUIRE(database);
    const auto calls = readContributionCalls(**database);
    REQUIRE(calls.size() == 1);
    CHECK(calls.front().letters == 195);
    CHECK(calls.front().released == 195);
    const auto letters = readDonorLetters(**database);
    const auto count = [&](auto holds) { return std::count_if(letters.begin(), letters.end(), holds); };
    CHECK(count([](const DonorLetter &letter) { return letter.kind == DonorLetterKind::Receipt; }) == 20);
    CHECK(count([](const DonorLetter &letter) { return letter.state == LetterState::Waiting; }) > 0);
    CHECK(count([](const DonorLetter &letter) { return letter.language == Language::French; }) > 2);
}

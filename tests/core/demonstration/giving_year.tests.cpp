#include "contributions/contribution_event_store.h"
#include "contributions/contribution_store.h"
#include "contributions/in_kind_store.h"
#include "demonstration/demonstration.h"
#include "donors/donor_store.h"
#include "donors/donor_wish_store.h"
#include "ledger/open_commitment.h"
#include "ledger/pool_reading.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace fund;

TEST_CASE("a demonstration has every kind of donor, their letters on file, and gifts that did not come as promised")
{
    const QTemporaryDir folder;
    DemonstrationOptions options;
    options.path = folder.filePath(QStringLiteral("demo.fund"));
    options.applications = 30;
    REQUIRE(makeDemonstration(options));
    const auto opened = Database::open(options.path, Database::Access::ReadOnly);
    REQUIRE(opened);
    const Database &database = **opened;
    const Currency dollars{QStringLiteral("USD"), 2};
    const QDate lastDay(2026, 11, 19);

    std::set<DonorKind> kinds;
    std::set<Publication> wishes;
    for (const Donor &donor : readDonors(database)) {
        kinds.insert(donor.kind);
        wishes.insert(donor.publication);
    }
    CHECK(kinds.size() == allDonorKinds.size());
    CHECK(wishes.size() == allPublications.size());
    CHECK(readDonorsWithoutLetter(database).empty());

    std::set<ContributionEventKind> events;
    int overdue = 0;
    for (const Contribution &contribution : readContributions(database, dollars)) {
        const auto due = contribution.nextDue();
        overdue += due && due->dueOn < lastDay ? 1 : 0;
        for (const ContributionEvent &event : readContributionEvents(database, contribution.id, dollars))
            events.insert(event.kind);
    }
    CHECK(overdue > 0);
    CHECK(events == std::set{ContributionEventKind::Reduction, ContributionEventKind::WriteOff});
    CHECK(readInKind(database, QDate(2026, 1, 1), {lastDay}).size() == 1);

    const PoolPosition pool = poolPosition(database, {lastDay}, dollars);
    CHECK_FALSE(pool.available.isNegative());
    CHECK(pool.windows.at(Window::Staff).spent.isPositive());
    const auto open = readOpenCommitments(database, dollars);
    CHECK(
        std::any_of(open.begin(), open.end(), [](const OpenCommitment &each) { return each.window == Window::Staff; }));
    CHECK(std::any_of(open.begin(), open.end(),
                      [](const OpenCommitment &each) { return each.window == Window::Projects; }));
}

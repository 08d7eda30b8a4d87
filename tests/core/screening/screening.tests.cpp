#include "screening/screening_actions.h"

#include "contributions/contribution_actions.h"
#include "diligence/clearance.h"
#include "diligence/diligence_actions.h"
#include "donors/donor_actions.h"
#include "donors/donor_screening.h"
#include "donors/donor_store.h"
#include "exchange/importer.h"
#include "support/invented_list.h"
#include "support/test_money.h"
#include "today/task.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

const QDate march(2026, 3, 2);

/// The invented list with an entity that bears nearly the donor's name.
std::vector<ListedEntry> listWithFirm()
{
    std::vector<ListedEntry> entries = inventedEntries();
    ListedEntry entry = inventedPerson(6'990'001, QStringLiteral("Welmoxia Foundation"), 0);
    entry.kind = ListedKind::Entity;
    entry.births.clear();
    entries.push_back(entry);
    return entries;
}

Result<ImportOutcome> importInto(Session &session, const std::vector<ListedEntry> &entries, const QDate &date)
{
    return importBytes(session, *importKindOf(u"sanctions"), listXml(entries, date), {});
}

QString ruleOf(const Failure &failure)
{
    return failure.problems.front().rule;
}

/// A pledge of the donor on that day: "done", or the rule that refuses it.
QString pledge(TestFund &fund, DonorId donor)
{
    const auto done = recordContribution(fund.finance(), {donor, march, usd(100), {}, {}});
    return done ? QStringLiteral("done") : ruleOf(done.failure());
}

std::vector<ScreeningHit> undecided(TestFund &fund)
{
    return readHits(fund.database(), {});
}

void decide(TestFund &fund, HitId hit, HitVerdict verdict)
{
    REQUIRE(proposeVerdict(fund.finance(), hit, verdict, QStringLiteral("The registers were compared.")));
    REQUIRE(answerProposal(fund.administrator(), hit, true, {}));
}

/// A foundation with a clearance for the year, whose name resembles an entry of the list that was then imported.
struct ScreenedFund
{
    ScreenedFund()
    {
        settle(fund);
        donor = addFoundation(fund, "Velmoxia Foundation");
        REQUIRE(recordClearance(fund.finance(), {donor, ClearanceOutcome::Cleared, QStringLiteral("file 1"),
                                                 QDate(2026, 1, 1), QDate(2026, 12, 31)}));
        REQUIRE(pledge(fund, donor) == u"done");
        const auto imported = importInto(fund.finance(), listWithFirm(), QDate(2026, 3, 1));
        REQUIRE(imported);
        REQUIRE(imported->problems.empty());
        REQUIRE(imported->added == 781);
    }

    TestFund fund;
    DonorId donor;
};

} // namespace

TEST_CASE("para. 14: a hit voids a clearance until two people have decided that it is somebody else", "[screening]")
{
    ScreenedFund world;
    TestFund &fund = world.fund;
    REQUIRE(undecided(fund).size() == 1);
    const ScreeningHit hit = undecided(fund).front();
    CHECK(hit.place == donorPlace(world.donor));
    CHECK(hit.entryName == u"Welmoxia Foundation");
    CHECK(pledge(fund, world.donor) == u"hits_must_be_decided");
    const auto anew = recordClearance(
        fund.finance(), {world.donor, ClearanceOutcome::Cleared, QStringLiteral("file 2"), march, QDate(2026, 12, 31)});
    REQUIRE_FALSE(anew);
    CHECK(ruleOf(anew.failure()) == u"hits_must_be_decided");

    SECTION("two people: somebody else")
    {
        CHECK(ruleOf(proposeVerdict(fund.finance(), hit.id, HitVerdict::Different, {}).failure()) ==
              u"verdict_must_have_a_reason");
        REQUIRE(proposeVerdict(fund.finance(), hit.id, HitVerdict::Different, QStringLiteral("Another register.")));
        CHECK(pledge(fund, world.donor) == u"hits_must_be_decided");
        CHECK(ruleOf(proposeVerdict(fund.administrator(), hit.id, HitVerdict::Same, QStringLiteral("x")).failure()) ==
              u"hit_must_be_open");
        CHECK(ruleOf(answerProposal(fund.finance(), hit.id, true, {}).failure()) == u"answer_must_be_anothers");
        CHECK(answerProposal(fund.as(Role::Auditor), hit.id, true, {}).failure().kind == FailureKind::NotAuthorised);
        CHECK(ruleOf(answerProposal(fund.administrator(), hit.id, false, {}).failure()) ==
              u"rejection_must_have_a_reason");
        REQUIRE(answerProposal(fund.administrator(), hit.id, true, {}));
        CHECK(undecided(fund).empty());
        CHECK(pledge(fund, world.donor) == u"done");
    }
    SECTION("two people: the one who is listed")
    {
        decide(fund, hit.id, HitVerdict::Same);
        CHECK(readScreeningState(fund.database(), hit.place) == ScreeningState::Listed);
        CHECK(pledge(fund, world.donor) == u"subject_must_not_be_listed");
    }
    SECTION("the second person does not agree: the hit is open again")
    {
        REQUIRE(proposeVerdict(fund.finance(), hit.id, HitVerdict::Different, QStringLiteral("Another register.")));
        REQUIRE(answerProposal(fund.administrator(), hit.id, false, QStringLiteral("The address is the same.")));
        REQUIRE(undecided(fund).size() == 1);
        CHECK(undecided(fund).front().state == HitState::Open);
        CHECK(undecided(fund).front().answer == u"The address is the same.");
        decide(fund, hit.id, HitVerdict::Different);
        CHECK(pledge(fund, world.donor) == u"done");
    }
}

TEST_CASE("para. 14: a decision on a hit holds as long as the entry's words, and no longer", "[screening]")
{
    ScreenedFund world;
    TestFund &fund = world.fund;
    decide(fund, undecided(fund).front().id, HitVerdict::Different);
    REQUIRE(pledge(fund, world.donor) == u"done");
    std::vector<ListedEntry> entries = listWithFirm();

    SECTION("a new version with other changes leaves the decision")
    {
        entries.erase(entries.begin(), entries.begin() + 3);
        entries[5].comments = QStringLiteral("Changed.");
        entries.push_back(inventedPerson(6'990'002, QStringLiteral("Xavvo Olmek Tern"), 1950));
        const auto imported = importInto(fund.administrator(), entries, QDate(2026, 3, 2));
        REQUIRE(imported);
        CHECK(pledge(fund, world.donor) == u"done");
        const ListVersion version = *readLastVersion(fund.database());
        CHECK(version.added == 1);
        CHECK(version.changed == 1);
        CHECK(version.removed == 3);
        const auto changes = readChangedEntries(fund.database(), version.id, 0, 100);
        REQUIRE(changes.size() == 5);
        CHECK(std::count_if(changes.begin(), changes.end(),
                            [](const ChangedEntry &one) { return one.change == EntryChange::Removed; }) == 3);
        CHECK(readCurrentEntries(fund.database()).size() == entries.size());
    }
    SECTION("the entry changes: the hit is open again and the clearance lapses")
    {
        entries.back().comments = QStringLiteral("Also at another address.");
        REQUIRE(importInto(fund.finance(), entries, QDate(2026, 3, 2)));
        CHECK(undecided(fund).size() == 1);
        CHECK(pledge(fund, world.donor) == u"hits_must_be_decided");
        decide(fund, undecided(fund).front().id, HitVerdict::Different);
        CHECK(pledge(fund, world.donor) == u"done");
    }
    SECTION("the entry is taken off the list: nothing stands against the donor")
    {
        entries.pop_back();
        REQUIRE(importInto(fund.finance(), entries, QDate(2026, 3, 2)));
        CHECK(readHits(fund.database(), {false, {}, 0, 10}).empty());
        CHECK(pledge(fund, world.donor) == u"done");
    }
    SECTION("the same file again changes nothing")
    {
        const auto again = importInto(fund.finance(), entries, QDate(2026, 3, 1));
        REQUIRE(again);
        CHECK(again->added == 0);
        CHECK(again->unchanged == 781);
        CHECK(readVersions(fund.database(), {}, 10).size() == 1);
    }
}

TEST_CASE("who is recorded after the list is screened at once, and States are not", "[screening]")
{
    ScreenedFund world;
    TestFund &fund = world.fund;
    static_cast<void>(addState(fund, "Estonia", "EST"));
    const DonorId clean = addFoundation(fund, "Ellerbrock Stiftung");
    CHECK(readScreeningState(fund.database(), donorPlace(clean)) == ScreeningState::Clear);
    const DonorId alike = addFoundation(fund, "The Welmoksia Foundation");
    CHECK(readScreeningState(fund.database(), donorPlace(alike)) == ScreeningState::HitsOpen);
    CHECK(donorSubjects(fund.database()).size() == 3);
    const auto tasks = tasksFor(fund.administrator());
    const auto hits =
        std::find_if(tasks.begin(), tasks.end(), [](const Task &task) { return task.kind == TaskKind::HitsToDecide; });
    REQUIRE(hits != tasks.end());
    CHECK(hits->count == 2);
    CHECK(hits->isMine);
}

TEST_CASE("para. 14: a list that was cut off changes nothing", "[screening]")
{
    ScreenedFund world;
    const QByteArray whole = listXml(listWithFirm(), QDate(2026, 3, 2));
    const auto cut = importBytes(world.fund.finance(), *importKindOf(u"sanctions"), whole.left(whole.size() - 200), {});
    REQUIRE(cut);
    REQUIRE(cut->problems.size() == 1);
    CHECK(cut->problems.front().rule == u"list_must_be_whole");
    CHECK(cut->problems.front().line > 1000);
    std::vector<ListedEntry> few = listWithFirm();
    few.erase(few.begin(), few.begin() + 150);
    const auto small = importInto(world.fund.finance(), few, QDate(2026, 3, 2));
    REQUIRE(small);
    REQUIRE(small->problems.size() == 1);
    CHECK(small->problems.front().rule == u"list_must_be_plausible");
    CHECK(readVersions(world.fund.database(), {}, 10).size() == 1);
    CHECK(importInto(world.fund.as(Role::Auditor), listWithFirm(), QDate(2026, 3, 2)).failure().kind ==
          FailureKind::NotAuthorised);
}

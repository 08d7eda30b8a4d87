#include "today/donor_tasks.h"

#include "applications/applicant_hit_actions.h"
#include "contributions/contribution_actions.h"
#include "donors/donor_actions.h"
#include "exchange/importer.h"
#include "letters/donor_letter_actions.h"
#include "screening/screening_actions.h"
#include "screening/screening_store.h"
#include "support/invented_list.h"
#include "support/test_applications.h"
#include "support/test_money.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace fund;

namespace {

/// What Today says of a kind to somebody: its task, own ones before others'; count 0 where there is none.
Task told(const Session &session, TaskKind kind)
{
    Task found;
    found.count = 0;
    for (const Task &task : donorTasks(session))
        if (task.kind == kind && (found.count == 0 || task.isMine))
            found = task;
    return found;
}

/// A list with one more person on it.
void importListWith(TestFund &fund, const QString &name, int year)
{
    std::vector<ListedEntry> entries = inventedEntries();
    entries.push_back(inventedPerson(6'990'001, name, year));
    const auto imported =
        importBytes(fund.finance(), *importKindOf(u"sanctions"), listXml(entries, fund.clock().today()), {});
    REQUIRE(imported);
    REQUIRE(imported->problems.empty());
}

} // namespace

TEST_CASE("a pledge, its agreement and money received wait for their letters, and letters for their release")
{
    TestFund fund;
    settle(fund);
    CHECK(donorTasks(fund.finance()).empty());
    give(fund, addState(fund, "Estonia", "EST"), usd(500), fund.clock().today().addDays(-1));
    for (Session *session : {&fund.finance(), &fund.administrator()}) {
        CHECK(told(*session, TaskKind::AcknowledgementsToWrite).count == 1);
        const Task receipts = told(*session, TaskKind::ReceiptsToWrite);
        CHECK(receipts.count == 1);
        CHECK(receipts.isMine);
        CHECK(receipts.page == u"donors");
        CHECK(receipts.detail == u"C-2026-001");
    }
    CHECK_FALSE(told(fund.as(Role::Auditor), TaskKind::ReceiptsToWrite).isMine);
    REQUIRE(prepareDonorLetters(fund.finance(), {DonorLetterKind::Receipt, {}, {}}));
    CHECK(told(fund.finance(), TaskKind::ReceiptsToWrite).count == 0);
    const Task letters = told(fund.administrator(), TaskKind::LettersToRelease);
    CHECK(letters.count == 1);
    CHECK(letters.subject == u"letters");
    CHECK(letters.detail == u"L-0001");
    REQUIRE(releaseWaitingDonorLetters(fund.finance()));
    CHECK(told(fund.administrator(), TaskKind::LettersToRelease).count == 0);
    CHECK(told(fund.finance(), TaskKind::AcknowledgementsToWrite).count == 1);
}

TEST_CASE("para. 14: a hit waits for a first person, then for another, and never for the first again")
{
    TestFund fund;
    settle(fund);
    REQUIRE(recordDonor(fund.finance(),
                        {QStringLiteral("Velmoxia Amarind"), DonorKind::Individual, {}, Publication::Publish, {}}));
    importListWith(fund, QStringLiteral("Velmoxia Amarind"), 1960);
    REQUIRE(told(fund.finance(), TaskKind::HitsToDecide).count >= 1);
    const int hits = told(fund.finance(), TaskKind::HitsToDecide).count;
    CHECK(told(fund.administrator(), TaskKind::HitsToDecide).isMine);
    CHECK_FALSE(told(fund.as(Role::Auditor), TaskKind::HitsToDecide).isMine);
    for (const ScreeningHit &hit : readHits(fund.database(), {}))
        REQUIRE(proposeVerdict(fund.finance(), hit.id, HitVerdict::Different, QStringLiteral("A company.")));
    CHECK(told(fund.administrator(), TaskKind::HitsToDecide).count == 0);
    CHECK_FALSE(told(fund.finance(), TaskKind::HitsToConfirm).isMine);
    const Task second = told(fund.administrator(), TaskKind::HitsToConfirm);
    CHECK(second.isMine);
    CHECK(second.count == hits);
    CHECK(second.page == u"screening");
    for (const ScreeningHit &hit : readHits(fund.database(), {}))
        REQUIRE(answerProposal(fund.administrator(), hit.id, true, {}));
    CHECK(told(fund.administrator(), TaskKind::HitsToConfirm).count == 0);
}

TEST_CASE("para. 11: a hit of an applicant is told to those alone who may open it")
{
    TestFund fund;
    const CallId call = openCall(fund);
    static_cast<void>(recordGood(fund, call, 1));
    const PersonalValues person = goodApplication(1).person;
    importListWith(fund, person.givenName + u' ' + person.familyName, person.birthDate.year());
    REQUIRE(screenApplicants(fund.administrator(), call));
    CHECK(told(fund.finance(), TaskKind::ApplicantHitsToDecide).count == 0);
    const Task open = told(fund.administrator(), TaskKind::ApplicantHitsToDecide);
    CHECK(open.count == 1);
    CHECK(open.subject == u"applicants");
    CHECK_FALSE(open.detail.contains(person.familyName));
    const auto hits = readApplicantHits(fund.administrator(), call);
    REQUIRE(hits);
    REQUIRE(proposeApplicantVerdict(fund.administrator(), hits->front().id, HitVerdict::Different,
                                    QStringLiteral("Another place of birth.")));
    CHECK_FALSE(told(fund.administrator(), TaskKind::ApplicantHitsToConfirm).isMine);
    CHECK(told(fund.as(Role::Representative), TaskKind::ApplicantHitsToConfirm).isMine);
}

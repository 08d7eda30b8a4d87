#include "diligence/diligence_store.h"

#include "contributions/contribution_actions.h"
#include "diligence/clearance_store.h"
#include "diligence/diligence_actions.h"
#include "donors/donor_actions.h"
#include "donors/donor_store.h"
#include "exchange/importer.h"
#include "record/change.h"
#include "screening/screening_actions.h"
#include "support/invented_list.h"
#include "support/rule_of.h"
#include "support/test_diligence.h"
#include "support/test_money.h"

#include <QCryptographicHash>

#include <catch2/catch.hpp>

using namespace fund;

namespace {

const QDate today(2026, 3, 2);

/// A pledge of the donor: "done", or the whole sentence that refuses it.
QString pledgeOn(TestFund &fund, DonorId donor, const QDate &day)
{
    const auto done = recordContribution(fund.finance(), {donor, day, usd(100), {}, {}});
    return done ? QStringLiteral("done") : oneLine(done.failure().problems.front());
}

void importEntity(TestFund &fund, const QString &name)
{
    std::vector<ListedEntry> entries = inventedEntries();
    ListedEntry entry = inventedPerson(6'990'001, name, 0);
    entry.kind = ListedKind::Entity;
    entry.births.clear();
    entries.push_back(entry);
    REQUIRE(importBytes(fund.finance(), *importKindOf(u"sanctions"), listXml(entries, QDate(2026, 3, 1)), {}));
}

} // namespace

TEST_CASE("para. 14: a donor that is no State gives once a checklist was answered and two people decided",
          "[diligence]")
{
    TestFund fund;
    const DonorId donor = addFoundation(fund);
    CHECK(pledgeOn(fund, donor, today).contains(u"record the due diligence first"));
    CHECK(ruleOf(recordClearance(fund.finance(), {donor, ClearanceOutcome::Cleared, QStringLiteral("file 1"), today,
                                                  today.addYears(1)})) == u"clearance_must_be_decided_by_two");
    ExaminationDraft draft = cleanExamination(donor, today);
    draft.files.push_back({QStringLiteral("register.pdf"), QByteArrayLiteral("%PDF-1.4 register")});
    const auto proposed = proposeClearance(fund.finance(), draft);
    REQUIRE(proposed);
    CHECK(pledgeOn(fund, donor, today).contains(u"waits for a second person"));
    CHECK(readStanding(fund.database(), *readDonor(fund.database(), donor), today).state == DiligenceState::Waits);
    CHECK(ruleOf(proposeClearance(fund.administrator(), draft)) == u"examination_must_be_the_only_one");
    CHECK(ruleOf(decideClearance(fund.finance(), *proposed, true, {})) == u"decision_must_be_anothers");
    CHECK(ruleOf(decideClearance(fund.administrator(), *proposed, false, u" "_qs)) ==
          u"disagreement_must_have_a_reason");
    CHECK(decideClearance(fund.as(Role::Auditor), *proposed, true, {}).failure().kind == FailureKind::NotAuthorised);
    REQUIRE(decideClearance(fund.administrator(), *proposed, true, QStringLiteral("I read the register.")));
    CHECK(ruleOf(decideClearance(fund.administrator(), *proposed, true, {})) == u"examination_must_wait");
    CHECK(pledgeOn(fund, donor, today) == u"done");
    CHECK(pledgeOn(fund, donor, today.addDays(-1)).contains(u"holds only from 2026-03-02"));

    const auto examination = readExamination(fund.database(), *proposed);
    REQUIRE(examination);
    CHECK(examination->draft.answers == draft.answers);
    CHECK(examination->decision->byName == u"administrator");
    REQUIRE(examination->draft.files.size() == 1);
    const auto file = openEvidence(fund.as(Role::Auditor), examination->draft.files.front().id);
    REQUIRE(file);
    CHECK(file->document == "%PDF-1.4 register");
    CHECK(file->digest == QCryptographicHash::hash("%PDF-1.4 register", QCryptographicHash::Sha256));
}

TEST_CASE("para. 14: every ground of exclusion is answered, a finding excludes, and what is not asked says why",
          "[diligence]")
{
    TestFund fund;
    const DonorId donor = addFoundation(fund, "Ellerbrock Stiftung");
    ExaminationDraft draft = cleanExamination(donor, today);
    const auto rule = [&] { return ruleOf(proposeClearance(fund.finance(), draft)); };
    const auto tobacco = std::find_if(draft.answers.begin(), draft.answers.end(), [](const AnsweredGround &answered) {
        return answered.ground == ExclusionGround::Tobacco;
    });
    SECTION("one is left out")
    {
        draft.answers.erase(tobacco);
        CHECK(rule() == u"every_ground_must_be_answered");
    }
    SECTION("one is answered twice")
    {
        draft.answers.push_back(*tobacco);
        CHECK(rule() == u"a_ground_is_answered_once");
    }
    SECTION("a finding without evidence, and with it")
    {
        *tobacco = {ExclusionGround::Tobacco, GroundAnswer::Finding, {}};
        CHECK(rule() == u"answer_must_have_a_note");
        tobacco->note = QStringLiteral("Owns a maker of cigarettes: annual report, page 12.");
        CHECK(rule() == u"finding_must_exclude");
        draft.outcome = ClearanceOutcome::Refused;
        REQUIRE(clearByTwo(fund, draft));
        CHECK(pledgeOn(fund, donor, today).contains(u"ended with a refusal"));
    }
    SECTION("not applicable takes a reason")
    {
        tobacco->answer = GroundAnswer::NotApplicable;
        tobacco->note.clear();
        CHECK(rule() == u"answer_must_have_a_note");
        tobacco->note = QStringLiteral("An individual makes nothing.");
        CHECK(rule() == u"done");
    }
    SECTION("without a list on record somebody says how the list was searched")
    {
        draft.answers.front().note.clear();
        CHECK(rule() == u"list_must_be_searched");
        importEntity(fund, QStringLiteral("Quite another name"));
        CHECK(rule() == u"done");
    }
    SECTION("it holds from the examination on, and has an end")
    {
        draft.validFrom = today.addDays(-1);
        CHECK(rule() == u"clearance_must_not_reach_back");
        draft.validUntil = today.addDays(-2);
        CHECK(rule() == u"clearance_must_have_a_term");
    }
    SECTION("evidence")
    {
        draft.evidence = QStringLiteral(" ");
        CHECK(rule() == u"clearance_must_have_evidence");
        draft.evidence = QStringLiteral("file 7");
        draft.files.push_back({QStringLiteral("empty.pdf"), {}});
        CHECK(rule() == u"document_must_have_content");
        draft.files.back().document = QByteArray(" \n");
        CHECK(rule() == u"document_must_have_content");
    }
}

TEST_CASE("para. 14: a hit of the screening stands before the proposal and before the decision", "[diligence]")
{
    TestFund fund;
    const DonorId donor = addFoundation(fund, "Velmoxia Foundation");
    const ExaminationDraft draft = cleanExamination(donor, today);
    const auto proposed = proposeClearance(fund.finance(), draft);
    REQUIRE(proposed);
    importEntity(fund, QStringLiteral("Welmoxia Foundation"));
    CHECK(ruleOf(decideClearance(fund.administrator(), *proposed, true, {})) == u"hits_must_be_decided");
    REQUIRE(decideClearance(fund.administrator(), *proposed, false, QStringLiteral("Look at the hit first.")));
    CHECK(ruleOf(proposeClearance(fund.finance(), draft)) == u"hits_must_be_decided");
    const HitId hit = readHits(fund.database(), {}).front().id;
    REQUIRE(proposeVerdict(fund.finance(), hit, HitVerdict::Different, QStringLiteral("Another register.")));
    REQUIRE(answerProposal(fund.administrator(), hit, true, {}));
    REQUIRE(clearByTwo(fund, draft));
    CHECK(pledgeOn(fund, donor, today) == u"done");
    CHECK(readExaminations(fund.database(), donor).front().listDate == QDate(2026, 3, 1));
}

TEST_CASE("para. 14: no clearance is dated before the list was published on which its screening rests", "[diligence]")
{
    TestFund fund;
    const DonorId donor = addFoundation(fund);
    Session &finance = fund.finance();
    Session &administrator = fund.administrator();
    const auto dated = [&](const QDate &day) {
        finance.setOnDate(day);
        administrator.setOnDate(day);
        return cleanExamination(donor, day);
    };
    SECTION("two people: neither the proposal nor the decision")
    {
        const auto early = proposeClearance(finance, dated(QDate(2026, 2, 28)));
        REQUIRE(early);
        importEntity(fund, QStringLiteral("Quite another name"));
        CHECK(ruleOf(decideClearance(administrator, *early, true, {})) == u"clearance_must_not_precede_its_list");
        REQUIRE(decideClearance(administrator, *early, false, QStringLiteral("Before the list.")));
        const auto again = proposeClearance(finance, dated(QDate(2026, 2, 28)));
        CHECK(ruleOf(again) == u"clearance_must_not_precede_its_list");
        CHECK(again.failure().problems.front().sentence.contains(u"List of 2026-03-01"));
        // The list's own date counts and not its import, so that a year can be entered afterwards.
        CHECK(clearByTwo(fund, dated(QDate(2026, 3, 1))));
    }
    SECTION("a refusal rests on no list")
    {
        importEntity(fund, QStringLiteral("Quite another name"));
        ExaminationDraft draft = dated(QDate(2026, 2, 28));
        draft.outcome = ClearanceOutcome::Refused;
        CHECK(clearByTwo(fund, draft));
    }
    SECTION("one person")
    {
        settle(fund);
        importEntity(fund, QStringLiteral("Quite another name"));
        Clearance clearance{donor, ClearanceOutcome::Cleared, QStringLiteral("file 1"), QDate(2026, 2, 28),
                            QDate(2026, 12, 31)};
        CHECK(ruleOf(recordClearance(finance, clearance)) == u"clearance_must_not_precede_its_list");
        clearance.validFrom = QDate(2026, 3, 1);
        CHECK(recordClearance(finance, clearance));
    }
}

TEST_CASE("para. 14: a clearance ends with its term, is renewed without a gap, and is withdrawn with a reason",
          "[diligence]")
{
    TestFund fund;
    const DonorId id = addFoundation(fund);
    const Donor donor = *readDonor(fund.database(), id);
    ExaminationDraft draft = cleanExamination(id, today);
    draft.validUntil = QDate(2026, 6, 30);
    CHECK(ruleOf(withdrawClearance(fund.finance(), id, QStringLiteral("x"))) == u"clearance_must_hold");
    REQUIRE(clearByTwo(fund, draft));
    fund.clock().set(QDateTime(QDate(2026, 6, 20), QTime(9, 0), Qt::UTC));
    CHECK(readStanding(fund.database(), donor, QDate(2026, 7, 1)).state == DiligenceState::Missing);
    draft.validFrom = QDate(2026, 7, 1);
    draft.validUntil = QDate(2027, 6, 30);
    REQUIRE(clearByTwo(fund, draft));
    const DiligenceStanding standing = readStanding(fund.database(), donor, QDate(2026, 6, 20));
    CHECK(standing.state == DiligenceState::Cleared);
    CHECK(standing.lastDay == QDate(2027, 6, 30));
    fund.clock().set(QDateTime(QDate(2026, 8, 3), QTime(9, 0), Qt::UTC));
    CHECK(ruleOf(withdrawClearance(fund.administrator(), id, {})) == u"withdrawal_must_have_a_reason");
    REQUIRE(withdrawClearance(fund.administrator(), id, QStringLiteral("New owner: makes cluster munitions.")));
    CHECK(pledgeOn(fund, id, QDate(2026, 8, 2)).contains(u"nothing new is accepted for an earlier day"));
    CHECK(pledgeOn(fund, id, QDate(2026, 8, 3)).contains(u"withdrawn from 2026-08-03 on: New owner"));
    CHECK(readStanding(fund.database(), donor, QDate(2026, 8, 3)).state == DiligenceState::Withdrawn);
    CHECK(ruleOf(withdrawClearance(fund.finance(), id, QStringLiteral("x"))) == u"clearance_must_hold");
}

TEST_CASE("a proposal that is confirmed late clears from the day of the decision, and not after its term",
          "[diligence]")
{
    TestFund fund;
    const DonorId id = addFoundation(fund);
    ExaminationDraft draft = cleanExamination(id, today);
    draft.validUntil = QDate(2026, 4, 30);
    const auto proposed = proposeClearance(fund.finance(), draft);
    REQUIRE(proposed);
    fund.clock().set(QDateTime(QDate(2026, 4, 10), QTime(9, 0), Qt::UTC));
    SECTION("in its term")
    {
        REQUIRE(decideClearance(fund.administrator(), *proposed, true, {}));
        CHECK(readClearances(fund.database(), id).front().validFrom == QDate(2026, 4, 10));
    }
    SECTION("after it")
    {
        fund.clock().set(QDateTime(QDate(2026, 5, 1), QTime(9, 0), Qt::UTC));
        CHECK(ruleOf(decideClearance(fund.administrator(), *proposed, true, {})) == u"clearance_must_be_in_time");
    }
}

TEST_CASE("the file itself refuses one person's confirmation of the own proposal", "[diligence]")
{
    TestFund fund;
    const auto proposed = proposeClearance(fund.finance(), cleanExamination(addFoundation(fund), today));
    REQUIRE(proposed);
    Change change(fund.finance(), Action::DecideClearance);
    insertDecision(change, *proposed, true, {});
    CHECK_FALSE(change.isGood());
}

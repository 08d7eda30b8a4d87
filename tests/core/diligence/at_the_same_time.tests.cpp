#include "diligence/clearance_store.h"
#include "diligence/diligence_store.h"
#include "diligence/list_actions.h"
#include "donors/donor_name_actions.h"
#include "donors/donor_name_store.h"
#include "donors/donor_wish_actions.h"
#include "donors/donor_wish_store.h"
#include "partners/partner_actions.h"
#include "partners/partner_store.h"
#include "screening/list_reader.h"
#include "support/invented_list.h"
#include "support/request_letter.h"
#include "support/second_of.h"
#include "support/test_diligence.h"
#include "support/test_money.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

const QDate contestedDay(2026, 3, 2);

template <typename T>
Result<void> withoutId(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(result.failure());
}

} // namespace

TEST_CASE("at the same time: of two donors that are given one name, one gets it, and of two equal wishes one stands")
{
    TestFund fund;
    const DonorId harbour = addFoundation(fund, "Harbour Trust (test)");
    const DonorId pier = addFoundation(fund, "Pier Trust (test)");
    const DonorNames names{{Language::French, QStringLiteral("Fonds du port")}};
    Change naming(fund.finance(), Action::RecordDonor);
    insertNames(naming, {harbour, names, contestedDay});
    naming.about("donors", harbour);
    CHECK(secondOf(naming, fund.finance(), [&](Session &session) {
              return recordDonorNames(session, {pier, names, contestedDay});
          }) == u"donor_name_must_be_its_own");
    CHECK(readDonorNames(fund.database(), pier, {contestedDay}).empty());

    const WishDraft wish{harbour, Publication::Anonymous, QStringLiteral("Letter of 1 March"), requestOnFile()};
    Change wishing(fund.finance(), Action::RecordDonor);
    insertWish(wishing, wish);
    wishing.about("donors", harbour);
    CHECK(secondOf(wishing, fund.finance(), [&](Session &session) { return recordWish(session, wish); }) ==
          u"wish_must_change_something");
}

TEST_CASE("at the same time: no clearance is recorded on what was so before a list came in (para. 14)")
{
    TestFund fund;
    settle(fund);
    const DonorId donor = addFoundation(fund, "Velmoxia Foundation");
    std::vector<ListedEntry> entries = inventedEntries();
    ListedEntry listed = inventedPerson(6'990'001, QStringLiteral("Velmoxia Foundation"), 0);
    listed.kind = ListedKind::Entity;
    listed.births.clear();
    entries.push_back(listed);
    const auto list = readConsolidatedList(listXml(entries, QDate(2026, 3, 1)));
    REQUIRE(list);
    Change importing(fund.finance(), Action::ImportSanctions);
    REQUIRE(importListAndScreen(importing, *list));
    CHECK(secondOf(importing, fund.finance(), [&](Session &session) {
              return recordClearance(session, {donor, ClearanceOutcome::Cleared, QStringLiteral("file 1"), contestedDay,
                                               QDate(2026, 12, 31)});
          }) == u"hits_must_be_decided");
    CHECK(readClearances(fund.database(), donor).empty());
}

TEST_CASE("at the same time: of two proposals one waits, and it is decided once (para. 14)")
{
    TestFund fund;
    const ExaminationDraft draft = cleanExamination(addFoundation(fund), contestedDay);
    Change proposing(fund.finance(), Action::ExamineDonor);
    const ExaminationId id = insertExamination(proposing, draft);
    CHECK(secondOf(proposing, fund.administrator(), [&](Session &session) {
              return withoutId(proposeClearance(session, draft));
          }) == u"examination_must_be_the_only_one");
    Change deciding(fund.administrator(), Action::DecideClearance);
    insertDecision(deciding, id, false, QStringLiteral("Look again."));
    CHECK(secondOf(deciding, fund.administrator(), [&](Session &session) {
              return decideClearance(session, id, true, {});
          }) == u"examination_must_wait");
    CHECK(readClearances(fund.database(), draft.party).empty());
}

TEST_CASE("at the same time: of two implementing partners of one name one is recorded (para. 24)")
{
    TestFund fund;
    PartnerDraft draft;
    draft.facts.name = QStringLiteral("Sandbar Network Institute");
    Change recording(fund.administrator(), Action::RecordPartner);
    static_cast<void>(insertPartner(recording, draft.facts));
    CHECK(secondOf(recording, fund.administrator(), [&](Session &session) {
              return withoutId(recordPartner(session, draft));
          }) == u"partner_must_be_new");
    CHECK(readPartners(fund.database(), contestedDay).size() == 1);
}

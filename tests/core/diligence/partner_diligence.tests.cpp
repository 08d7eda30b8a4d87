#include "diligence/clearance_store.h"
#include "diligence/diligence_store.h"
#include "diligence/list_actions.h"
#include "diligence/party_screening.h"
#include "exchange/importer.h"
#include "partners/partner_screening.h"
#include "partners/partner_store.h"
#include "support/gathered_tables.h"
#include "support/invented_list.h"
#include "support/test_diligence.h"
#include "support/test_partners.h"
#include "today/task.h"

using namespace fund;

namespace {

const QDate monday(2026, 3, 2);

/// What a grant would be told on a day: "may", or the rule that refuses.
QString entrust(TestFund &fund, PartnerId id, const QDate &day = monday)
{
    const auto partner = readPartner(fund.database(), id, day);
    REQUIRE(partner);
    const auto lacks = partnerClearanceProblem(*partner, readClearance(fund.database(), id, day), day);
    if (!lacks)
        return QStringLiteral("may");
    CHECK(lacks->field == u"partner");
    return lacks->rule;
}

/// The invented list with one entry more.
std::vector<ListedEntry> listWith(const QString &name, ListedKind kind)
{
    std::vector<ListedEntry> entries = inventedEntries();
    ListedEntry entry = inventedPerson(6'990'001, name, kind == ListedKind::Entity ? 0 : 1970);
    entry.kind = kind;
    if (kind == ListedKind::Entity)
        entry.births.clear();
    entries.push_back(entry);
    return entries;
}

void importBy(Session &session, const std::vector<ListedEntry> &entries, const QDate &date)
{
    const auto imported = importBytes(session, *importKindOf(u"sanctions"), listXml(entries, date), {});
    REQUIRE(imported);
    REQUIRE(imported->problems.empty());
}

} // namespace

TEST_CASE("para. 24: a project is entrusted to a partner on the days of a clearance that two people decided",
          "[partners]")
{
    const Partner partner{PartnerId(3), {QStringLiteral("Sandbar Network Institute")}};
    const QDate day(2026, 6, 1);
    Clearance clearance{partner.id, ClearanceOutcome::Cleared, QStringLiteral("file 1"), day, day.addDays(9)};
    clearance.id = ClearanceId(1);
    const auto lacks = [&](const QDate &onDate) { return partnerClearanceProblem(partner, clearance, onDate); };
    const auto none = partnerClearanceProblem(partner, std::nullopt, day);
    REQUIRE(none);
    CHECK(none->rule == u"partner_must_be_cleared");
    CHECK(none->paragraph == u"para. 24");
    CHECK_FALSE(lacks(day));
    CHECK_FALSE(lacks(day.addDays(9)));
    CHECK(lacks(day.addDays(-1))->sentence.contains(u"holds only from 2026-06-01"));
    CHECK(lacks(day.addDays(10))->sentence.contains(u"ended on 2026-06-10"));
    clearance.screening = ScreeningState::HitsOpen;
    CHECK(lacks(day)->rule == u"hits_must_be_decided");
    clearance.screening = ScreeningState::Listed;
    CHECK(lacks(day)->rule == u"subject_must_not_be_listed");
    clearance.screening = ScreeningState::NotScreened;
    CHECK(lacks(day)->rule == u"subject_must_be_screened");
    clearance.screening = ScreeningState::Clear;
    clearance.withdrawnOn = day.addDays(2);
    CHECK_FALSE(lacks(day.addDays(1)));
    CHECK(lacks(day.addDays(2))->rule == u"partner_must_be_cleared");
    clearance.withdrawnOn = {};
    clearance.outcome = ClearanceOutcome::Refused;
    CHECK(lacks(day)->sentence.contains(u"no project is entrusted"));
}

TEST_CASE("para. 24: a partner is examined by the donors' checklist, decided on by a second person, and withdrawn",
          "[partners]")
{
    TestFund fund;
    const PartnerId id = addPartner(fund);
    CHECK(entrust(fund, id) == u"partner_must_be_cleared");
    ExaminationDraft draft = cleanExamination(id, monday);
    draft.answers.pop_back();
    CHECK(proposeClearance(fund.finance(), draft).failure().problems.front().rule == u"every_ground_must_be_answered");
    draft = cleanExamination(id, monday);
    const auto proposed = proposeClearance(fund.finance(), draft);
    REQUIRE(proposed);
    CHECK(entrust(fund, id) == u"partner_must_be_cleared");
    CHECK(decideClearance(fund.finance(), *proposed, true, {}).failure().problems.front().rule ==
          u"decision_must_be_anothers");
    REQUIRE(decideClearance(fund.administrator(), *proposed, true, {}));
    CHECK(entrust(fund, id) == u"may");
    const auto standings = readStandings(fund.database(), monday);
    REQUIRE(standings.size() == 1);
    CHECK(standings.front().party.id == PartyId(id));
    CHECK(standings.front().state == DiligenceState::Cleared);
    REQUIRE(withdrawClearance(fund.administrator(), id, QStringLiteral("New owner.")));
    CHECK(entrust(fund, id) == u"partner_must_be_cleared");
    std::map<Action, WrittenTables> written;
    gather(fund.database(), written);
    CHECK(written[Action::WithdrawClearance].added == writtenTables(Action::WithdrawClearance).added);
}

TEST_CASE("a clearance of a donor is none of the partner with the same number", "[partners]")
{
    TestFund fund;
    const PartnerId partner = addPartner(fund);
    const DonorId donor(partner.number());
    REQUIRE(clearByTwo(fund, cleanExamination(partner, monday)));
    CHECK(readClearances(fund.database(), partner).size() == 1);
    CHECK(readClearances(fund.database(), donor).empty());
    CHECK(readExaminations(fund.database(), donor).empty());
    CHECK_FALSE(isExaminationWaiting(fund.database(), donor));
}

TEST_CASE("para. 14: a partner that resembles an entry is cleared once two people decided, until the entry changes",
          "[partners]")
{
    TestFund fund;
    const PartnerId id = addPartner(fund, "Velmoxia Foundation");
    REQUIRE(clearByTwo(fund, cleanExamination(id, monday)));
    std::vector<ListedEntry> entries = listWith(u"Welmoxia Foundation"_qs, ListedKind::Entity);
    importBy(fund.administrator(), entries, QDate(2026, 3, 1));
    CHECK(entrust(fund, id) == u"hits_must_be_decided");
    const auto decide = [&] {
        const auto hits = readHits(fund.database(), {});
        REQUIRE(hits.size() == 1);
        CHECK(hits.front().place == partnerPlace(id));
        done(proposeVerdict(fund.finance(), hits.front().id, HitVerdict::Different, u"Another register."_qs));
        CHECK(entrust(fund, id) == u"hits_must_be_decided");
        done(answerProposal(fund.administrator(), hits.front().id, true, {}));
    };
    decide();
    CHECK(entrust(fund, id) == u"may");
    entries.back().comments = QStringLiteral("Also known by another seat.");
    importBy(fund.administrator(), entries, QDate(2026, 3, 2));
    CHECK(entrust(fund, id) == u"hits_must_be_decided");
    decide();
    CHECK(entrust(fund, id) == u"may");
}

TEST_CASE("para. 14: a person in charge who resembles an entry voids the clearance, and the cleared decide on it",
          "[partners]")
{
    TestFund fund;
    const PartnerId id = addPartner(fund, "Sandbar Network Institute", "Velmox Tharindel");
    REQUIRE(clearByTwo(fund, cleanExamination(id, monday)));
    importBy(fund.administrator(), listWith(u"Velmox Tharindel"_qs, ListedKind::Individual), QDate(2026, 3, 1));
    CHECK(entrust(fund, id) == u"hits_must_be_decided");
    const auto hits = readHits(fund.database(), {});
    REQUIRE(hits.size() == 1);
    CHECK(isSealedPlace(hits.front().place));
    CHECK(nameAt(fund.administrator(), hits.front().place) == u"Velmox Tharindel");
    CHECK(nameAt(fund.finance(), hits.front().place) == u"A person in charge of IP-001");
    const HitId hit = hits.front().id;
    CHECK(proposeVerdict(fund.finance(), hit, HitVerdict::Different, u"?"_qs).failure().kind ==
          FailureKind::NotAuthorised);
    done(proposeVerdict(fund.administrator(), hit, HitVerdict::Different, u"Born elsewhere."_qs));
    done(answerProposal(fund.as(Role::Representative), hit, true, {}));
    CHECK(entrust(fund, id) == u"may");
    std::map<Action, WrittenTables> written;
    gather(fund.database(), written);
    CHECK(written[Action::DecidePersonHit].added == writtenTables(Action::DecidePersonHit).added);
}

TEST_CASE("para. 14: names that are sealed are compared with a new list by who is cleared, until then nothing holds",
          "[partners]")
{
    TestFund fund;
    const PartnerId id = addPartner(fund);
    REQUIRE(clearByTwo(fund, cleanExamination(id, monday)));
    importBy(fund.finance(), inventedEntries(), QDate(2026, 3, 1));
    CHECK(readScreeningState(fund.database(), partnerPlace(id)) == ScreeningState::Clear);
    CHECK(entrust(fund, id) == u"subject_must_be_screened");
    const auto tasks = tasksFor(fund.administrator());
    CHECK(std::any_of(tasks.begin(), tasks.end(), [](const Task &task) {
        return task.kind == TaskKind::PartnersToScreen && task.isMine && task.count == 1 && task.detail == u"IP-001";
    }));
    const auto screened = screenAll(fund.administrator(), screenedSubjects(fund.administrator()));
    REQUIRE(screened);
    CHECK(screened->screened == 2);
    CHECK(entrust(fund, id) == u"may");
}

TEST_CASE("a partner is screened when it is recorded and when it is amended, and both deeds write what is theirs",
          "[partners]")
{
    TestFund fund;
    importBy(fund.administrator(), listWith(u"Welmoxia Foundation"_qs, ListedKind::Entity), QDate(2026, 3, 1));
    PartnerDraft draft;
    draft.facts.name = QStringLiteral("Velmoxia Foundation");
    draft.facts.names[Language::French] = QStringLiteral("Fondation Velmoxia");
    draft.persons.push_back({QStringLiteral("Tavira Oskelund"), {}, {}});
    const auto id = recordPartner(fund.administrator(), draft);
    REQUIRE(id);
    CHECK(readScreeningState(fund.database(), PartyId(*id), monday) == ScreeningState::HitsOpen);
    PartnerAmendment amendment{*id, draft.facts, {{QStringLiteral("Ilvo Marrick"), {}, {}}}, {}, u"Letter"_qs, monday};
    amendment.facts.registration = QStringLiteral("Register 80012");
    amendment.leaving = {PartnerPersonId(1)};
    done(amendPartner(fund.administrator(), amendment));
    std::map<Action, WrittenTables> written;
    gather(fund.database(), written);
    CHECK(written[Action::RecordPartner].added == writtenTables(Action::RecordPartner).added);
    CHECK(written[Action::AmendPartner].added == writtenTables(Action::AmendPartner).added);
}

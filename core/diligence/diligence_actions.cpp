#include "diligence/diligence_actions.h"

#include "diligence/clearance_store.h"
#include "diligence/diligence_store.h"
#include "diligence/party_screening.h"
#include "record/change.h"
#include "settings/setting_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

/// What two people agreed on, never of a day on which only one had looked.
Clearance clearanceOf(const Examination &examination, const QDate &decidedOn)
{
    Clearance clearance;
    clearance.party = examination.draft.party;
    clearance.outcome = examination.draft.outcome;
    clearance.evidence = examination.draft.evidence;
    clearance.validFrom = std::max(examination.draft.validFrom, decidedOn);
    // A refusal holds until a newer clearance, whatever its term says.
    clearance.validUntil = std::max(examination.draft.validUntil, clearance.validFrom);
    clearance.examination = examination.id;
    return clearance;
}

Problem unknownParty()
{
    return problem("donor", "donor_must_exist",
                   QCoreApplication::translate("diligence", "There is no such donor or implementing partner."));
}

Problem mustBeDecidedByTwo()
{
    return problem("donor", "clearance_must_be_decided_by_two",
                   QCoreApplication::translate("diligence",
                                               "A due diligence is a checklist on which two people decide: "
                                               "propose it with its answers, and let a second person "
                                               "confirm it."),
                   "para. 14");
}

} // namespace

bool clearanceTakesTwo(const Database &database, const QDate &day)
{
    return readText(database, Setting::DueDiligence, {day}) != u"not_required";
}

Result<void> recordClearance(Session &session, const Clearance &clearance)
{
    // Looked at inside the Change: no list, hit or setting comes between the look and the row.
    Change change(session, Action::RecordClearance);
    if (!change.isGood())
        return *change.failure();
    const auto party = readParty(session.database(), clearance.party, session.onDate());
    if (!party)
        return refused({unknownParty()});
    if (clearanceTakesTwo(session.database(), session.onDate()))
        return refused({mustBeDecidedByTwo()});
    Problems problems = checkClearance(clearance, *party, readListDate(session.database()));
    if (clearance.outcome == ClearanceOutcome::Cleared)
        if (auto screened = screeningProblem(
                party->name, readScreeningState(session.database(), party->id, session.onDate()), party->id.field()))
            problems.push_back(std::move(*screened));
    if (!problems.empty())
        return refused(std::move(problems));
    static_cast<void>(insertClearance(change, clearance));
    change.about(party->id.table(), party->id.number());
    return change.commit();
}

ExaminationFacts examinationFacts(const Database &database, const PartyId &party, const QDate &day)
{
    return {readParty(database, party, day), readScreeningState(database, party, day),
            isExaminationWaiting(database, party), day, readListDate(database)};
}

Result<ExaminationId> proposeClearance(Session &session, const ExaminationDraft &draft)
{
    // Looked at inside the Change: nobody else proposes between the look and the rows.
    Change change(session, Action::ExamineDonor);
    if (!change.isGood())
        return *change.failure();
    if (Problems problems =
            checkExamination(draft, examinationFacts(session.database(), draft.party, session.onDate()));
        !problems.empty())
        return refused(std::move(problems));
    const ExaminationId id = insertExamination(change, draft);
    change.about(draft.party.table(), draft.party.number());
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    return id;
}

Result<void> decideClearance(Session &session, ExaminationId id, bool agrees, const QString &reason)
{
    Change change(session, Action::DecideClearance);
    if (!change.isGood())
        return *change.failure();
    const auto examination = readExamination(session.database(), id);
    const ExaminationFacts facts =
        examinationFacts(session.database(), examination ? examination->draft.party : PartyId(), session.onDate());
    if (Problems problems = checkDecision(examination, facts, session.user().id, agrees, reason); !problems.empty())
        return refused(std::move(problems));
    insertDecision(change, id, agrees, reason.trimmed());
    if (agrees)
        static_cast<void>(insertClearance(change, clearanceOf(*examination, session.onDate())));
    change.about(facts.party->id.table(), facts.party->id.number());
    return change.commit();
}

Result<void> withdrawClearance(Session &session, const PartyId &id, const QString &reason)
{
    Change change(session, Action::WithdrawClearance);
    if (!change.isGood())
        return *change.failure();
    const auto party = readParty(session.database(), id, session.onDate());
    if (!party)
        return refused({unknownParty()});
    // The newest, so that a renewal that begins later ends with it.
    const auto clearances = readClearances(session.database(), id);
    const auto newest = clearances.empty() ? std::nullopt : std::optional(clearances.front());
    if (Problems problems = checkClearanceWithdrawal(*party, newest, reason); !problems.empty())
        return refused(std::move(problems));
    insertClearanceWithdrawal(change, *newest, reason.trimmed());
    change.about(id.table(), id.number());
    change.because(reason.trimmed());
    return change.commit();
}

} // namespace fund

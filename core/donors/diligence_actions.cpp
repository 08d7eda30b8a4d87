#include "donors/diligence_actions.h"

#include "donors/diligence_store.h"
#include "donors/donor_screening.h"
#include "donors/donor_store.h"
#include "record/change.h"
#include "screening/screening_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

/// What two people agreed on, never of a day on which only one had looked.
Clearance clearanceOf(const Examination &examination, const QDate &decidedOn)
{
    Clearance clearance;
    clearance.donor = examination.draft.donor;
    clearance.outcome = examination.draft.outcome;
    clearance.evidence = examination.draft.evidence;
    clearance.validFrom = std::max(examination.draft.validFrom, decidedOn);
    // A refusal holds until a newer clearance, whatever its term says.
    clearance.validUntil = std::max(examination.draft.validUntil, clearance.validFrom);
    clearance.examination = examination.id;
    return clearance;
}

} // namespace

ExaminationFacts examinationFacts(const Database &database, DonorId donor, const QDate &day)
{
    return {readDonor(database, donor), readScreeningState(database, donorPlace(donor)),
            isExaminationWaiting(database, donor), day};
}

Result<ExaminationId> proposeClearance(Session &session, const ExaminationDraft &draft)
{
    // Looked at inside the Change: nobody else proposes between the look and the rows.
    Change change(session, Action::ExamineDonor);
    if (!change.isGood())
        return *change.failure();
    if (Problems problems =
            checkExamination(draft, examinationFacts(session.database(), draft.donor, session.onDate()));
        !problems.empty())
        return refused(std::move(problems));
    const ExaminationId id = insertExamination(change, draft);
    change.about("donors", draft.donor);
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
        examinationFacts(session.database(), examination ? examination->draft.donor : DonorId(), session.onDate());
    if (Problems problems = checkDecision(examination, facts, session.user().id, agrees, reason); !problems.empty())
        return refused(std::move(problems));
    insertDecision(change, id, agrees, reason.trimmed());
    if (agrees)
        static_cast<void>(insertClearance(change, clearanceOf(*examination, session.onDate())));
    change.about("donors", examination->draft.donor);
    return change.commit();
}

Result<void> withdrawClearance(Session &session, DonorId id, const QString &reason)
{
    Change change(session, Action::WithdrawClearance);
    if (!change.isGood())
        return *change.failure();
    const auto donor = readDonor(session.database(), id);
    if (!donor)
        return failure(FailureKind::Refused, QStringLiteral("donor_must_exist"),
                       QCoreApplication::translate("donors", "There is no such donor."));
    // The newest, so that a renewal that begins later ends with it.
    const auto clearances = readClearances(session.database(), id);
    const auto newest = clearances.empty() ? std::nullopt : std::optional(clearances.front());
    if (Problems problems = checkClearanceWithdrawal(*donor, newest, reason); !problems.empty())
        return refused(std::move(problems));
    insertClearanceWithdrawal(change, *newest, reason.trimmed());
    change.about("donors", id);
    change.because(reason.trimmed());
    return change.commit();
}

} // namespace fund

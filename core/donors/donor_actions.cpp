#include "donors/donor_actions.h"

#include "donors/donor_name_store.h"
#include "donors/donor_screening.h"
#include "donors/donor_store.h"
#include "record/change.h"
#include "settings/setting_store.h"

#include <QCoreApplication>

namespace fund {

namespace {

Failure unknownDonor()
{
    return refused({{QStringLiteral("donor"),
                     QStringLiteral("donor_must_exist"),
                     QCoreApplication::translate("donors", "There is no such donor."),
                     {},
                     0}});
}

Problem mustBeDecidedByTwo()
{
    return problem("donor", "clearance_must_be_decided_by_two",
                   QCoreApplication::translate("donors", "A due diligence is a checklist on which two people decide: "
                                                         "propose it with its answers, and let a second person "
                                                         "confirm it."),
                   "para. 14");
}

} // namespace

bool clearanceTakesTwo(const Database &database, const QDate &day)
{
    return readText(database, Setting::DueDiligence, {day}) != u"not_required";
}

Result<Donor> requireDonor(const Database &database, const QString &text)
{
    if (auto donor = findDonorByText(database, text))
        return std::move(*donor);
    return refused(
        {{QStringLiteral("donor"),
          QStringLiteral("donor_must_exist"),
          QCoreApplication::translate("donors", "There is no donor “%1” on record. Record the donor first.").arg(text),
          {},
          0}});
}

DonorFacts donorFacts(const Database &database, const DonorDraft &draft)
{
    DonorFacts facts{findBearer(database, draft.name).has_value(),
                     !draft.stateIso3.isEmpty() && findDonorOfState(database, draft.stateIso3).has_value()};
    for (const auto &[language, name] : draft.names)
        if (findBearer(database, name))
            facts.takenNames.push_back(language);
    return facts;
}

Result<DonorId> recordDonor(Change &change, const DonorDraft &draft)
{
    if (Problems problems = checkDonor(draft, donorFacts(change.database(), draft)); !problems.empty())
        change.fail(refused(std::move(problems)));
    const DonorId id = insertDonor(change, draft);
    insertNames(change, {id, draft.names, change.session().onDate()});
    if (const auto subject =
            subjectOf(change.database(), {id, draft.name.trimmed(), draft.kind, {}, Publication::Publish, {}}))
        screenAll(change, {*subject});
    if (!change.isGood())
        return *change.failure();
    return id;
}

Result<DonorId> recordDonor(Session &session, const DonorDraft &draft)
{
    Change change(session, Action::RecordDonor);
    auto id = recordDonor(change, draft);
    if (!id)
        return id;
    change.about("donors", *id);
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    return id;
}

Result<void> recordClearance(Session &session, const Clearance &clearance)
{
    if (auto allowed = session.require(Action::RecordClearance); !allowed)
        return allowed;
    const auto donor = readDonor(session.database(), clearance.donor);
    if (!donor)
        return unknownDonor();
    if (clearanceTakesTwo(session.database(), session.onDate()))
        return refused({mustBeDecidedByTwo()});
    Problems problems = checkClearance(clearance, *donor);
    if (clearance.outcome == ClearanceOutcome::Cleared)
        if (auto screened =
                screeningProblem(donor->name, readScreeningState(session.database(), donorPlace(donor->id))))
            problems.push_back(std::move(*screened));
    if (!problems.empty())
        return refused(std::move(problems));
    Change change(session, Action::RecordClearance);
    static_cast<void>(insertClearance(change, clearance));
    change.about("donors", donor->id);
    return change.commit();
}

Result<ImportedList> importListAndScreen(Change &change, const ConsolidatedList &list)
{
    auto imported = importList(change, list);
    if (imported && !imported->isUnchanged)
        screenAll(change, donorSubjects(change.database()));
    return imported;
}

Result<ImportedList> importListAndScreen(Session &session, const ConsolidatedList &list)
{
    if (auto allowed = session.require(Action::ImportSanctions); !allowed)
        return allowed.failure();
    Change change(session, Action::ImportSanctions);
    auto imported = importListAndScreen(change, list);
    if (!imported)
        return imported;
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    return imported;
}

} // namespace fund

#include "donors/donor_actions.h"

#include "donors/donor_name_store.h"
#include "donors/donor_screening.h"
#include "donors/donor_store.h"
#include "record/change.h"
#include "screening/screening_actions.h"

#include <QCoreApplication>

namespace fund {

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

} // namespace fund

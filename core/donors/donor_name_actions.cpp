#include "donors/donor_name_actions.h"

#include "donors/donor_name_store.h"
#include "donors/donor_screening.h"
#include "donors/donor_store.h"
#include "record/change.h"
#include "screening/screening_actions.h"

#include <QCoreApplication>

namespace fund {

DonorNameFacts donorNameFacts(const Database &database, const DonorNamesDraft &draft)
{
    DonorNameFacts facts{readDonorNames(database, draft.donor, {draft.onDate}), {}};
    for (const auto &[language, name] : draft.names)
        if (const auto bearer = findBearer(database, name); bearer && *bearer != draft.donor)
            facts.taken.push_back(language);
    return facts;
}

Result<void> recordDonorNames(Session &session, const DonorNamesDraft &draft)
{
    // Looked at inside the Change: nobody else takes a name between the look and the rows.
    Change change(session, Action::RecordDonor);
    if (!change.isGood())
        return *change.failure();
    const auto donor = readDonor(session.database(), draft.donor);
    if (!donor)
        return refused(
            {problem("donor", "donor_must_exist", QCoreApplication::translate("donors", "There is no such donor."))});
    const DonorNameFacts facts = donorNameFacts(session.database(), draft);
    if (Problems problems = checkDonorNames(draft, *donor, facts); !problems.empty())
        return refused(std::move(problems));
    DonorNamesDraft changed = draft;
    std::erase_if(changed.names, [&](const auto &name) {
        const auto found = facts.now.find(name.first);
        return (found == facts.now.end() ? QString() : found->second) == name.second.trimmed();
    });
    insertNames(change, changed);
    if (const auto subject = subjectOf(change.database(), *donor))
        screenAll(change, {*subject});
    change.about("donors", donor->id);
    return change.commit();
}

} // namespace fund

#include "contributions/in_kind_actions.h"

#include "contributions/in_kind_store.h"
#include "diligence/clearance_store.h"
#include "donors/donor_store.h"
#include "record/change.h"

namespace fund {

Result<InKindId> recordInKind(Session &session, const InKindDraft &draft)
{
    Change change(session, Action::RecordInKind);
    if (!change.isGood())
        return *change.failure();
    const Database &database = session.database();
    if (Problems problems = checkInKind(draft, readDonor(database, draft.donor),
                                        readClearance(database, draft.donor, draft.onDate), session.clock().today());
        !problems.empty())
        return refused(std::move(problems));
    const InKindId id = insertInKind(change, draft);
    change.about("donors", draft.donor);
    if (!draft.signsReason.trimmed().isEmpty())
        change.because(draft.signsReason.trimmed());
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    return id;
}

} // namespace fund

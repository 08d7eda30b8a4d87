#include "contributions/in_kind_actions.h"

#include "contributions/in_kind_store.h"
#include "donors/donor_store.h"
#include "record/change.h"

namespace fund {

Result<InKindId> recordInKind(Session &session, const InKindDraft &draft)
{
    if (auto allowed = session.require(Action::RecordInKind); !allowed)
        return allowed.failure();
    const Database &database = session.database();
    if (Problems problems = checkInKind(draft, readDonor(database, draft.donor),
                                        readClearance(database, draft.donor, draft.onDate), session.clock().today());
        !problems.empty())
        return refused(std::move(problems));
    Change change(session, Action::RecordInKind);
    const InKindId id = insertInKind(change, draft);
    change.about("donors", draft.donor);
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    return id;
}

} // namespace fund

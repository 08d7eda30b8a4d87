#include "diligence/list_actions.h"

#include "diligence/party_screening.h"
#include "record/change.h"

namespace fund {

Result<ImportedList> importListAndScreen(Change &change, const ConsolidatedList &list)
{
    auto imported = importList(change, list);
    if (imported && !imported->isUnchanged)
        screenAll(change, screenedSubjects(change.session()));
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

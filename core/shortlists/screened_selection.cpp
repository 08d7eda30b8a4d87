#include "shortlists/screened_selection.h"

#include "applications/applicant_hit_actions.h"
#include "applications/application_store.h"
#include "identity/session.h"

namespace fund {

Result<std::optional<ScreenedSelection>> readScreenedSelection(const Session &session, const ShortList &list)
{
    if (!session.isCleared() || !readLastVersion(session.database()))
        return std::optional<ScreenedSelection>();
    const auto states = readApplicantScreening(session, list.call);
    if (!states)
        return states.failure();
    const QStringList proposed = selectedRefs(list);
    ScreenedSelection selection;
    selection.proposed = static_cast<int>(proposed.size());
    for (const Application &application : readApplications(session.database(), list.call)) {
        const QString ref = applicationRef(application.serial);
        if (!proposed.contains(ref))
            continue;
        switch (states->at(application.id)) {
        case ScreeningState::Listed:
            selection.listed += ref;
            break;
        case ScreeningState::HitsOpen:
            selection.open += ref;
            break;
        case ScreeningState::NotScreened:
            selection.missing += ref;
            break;
        case ScreeningState::NoList:
        case ScreeningState::Clear:
            break;
        }
    }
    return std::optional(std::move(selection));
}

} // namespace fund

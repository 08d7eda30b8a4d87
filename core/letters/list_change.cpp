#include "letters/list_change.h"

#include "applications/application_store.h"
#include "decisions/decision_store.h"
#include "shortlists/shortlist_selection.h"
#include "shortlists/shortlist_store.h"

#include <algorithm>

namespace fund {

namespace {

struct ComparedList
{
    ShortList list;
    Decision decision;

    [[nodiscard]] bool isApproved() const { return decision.what.outcome == DecisionOutcome::Approved; }
};

/// An approval counts before any return after it: who was approved goes, whatever became of later lists.
std::optional<ComparedList> comparedWith(const Database &database, const ShortList &list)
{
    std::optional<ComparedList> compared;
    for (const ShortList &version : readShortLists(database, list.call)) {
        if (version.version >= list.version)
            continue;
        for (const Decision &decision : readDecisionsAbout(database, subjectOf(version))) {
            const bool approved = decision.what.outcome == DecisionOutcome::Approved;
            if (approved || !compared || !compared->isApproved())
                compared = ComparedList{version, decision};
        }
    }
    return compared;
}

std::vector<Departure> departures(const Database &database, const Call &call, const ComparedList &before,
                                  const QStringList &gone)
{
    const auto declines = readDeclines(database, call.id);
    const auto nominations = readNominations(database, call.id, call.terms.envelope.currency());
    std::vector<Departure> departures;
    for (const Application &application : readApplications(database, call.id)) {
        Departure departure{applicationRef(application.serial), application.facts.stateIso3};
        if (!gone.contains(departure.ref))
            continue;
        const auto nomination = std::find_if(nominations.begin(), nominations.end(), [&](const Nomination &each) {
            return each.application == application.id && each.withdrawn;
        });
        if (const auto declined = declines.find(application.id); declined != declines.end()) {
            departure.why = DepartureReason::Declined;
            departure.onDate = before.decision.onDate; // a decline is a part of the approval of the others
            departure.reason = {declined->second};
        } else if (nomination != nominations.end()) {
            departure.why = DepartureReason::Withdrew;
            departure.onDate = nomination->withdrawnOn;
        } else if (application.withdrawn) {
            departure.why = DepartureReason::Withdrew;
        }
        departures.push_back(std::move(departure));
    }
    return departures;
}

} // namespace

bool ListChange::tellsDeclineOf(QStringView ref) const
{
    return std::any_of(leaving.begin(), leaving.end(), [ref](const Departure &each) {
        return each.ref == ref && each.why == DepartureReason::Declined;
    });
}

std::optional<ListChange> readListChange(const Database &database, const Call &call, const ShortList &list)
{
    const auto before = comparedWith(database, list);
    if (!before)
        return {};
    ListChange change;
    change.version = before->list.version;
    change.approved = before->isApproved();
    change.decidedOn = before->decision.onDate;
    change.reason = before->decision.what.reason;
    QStringList gone = selectedRefs(before->list);
    for (const QString &ref : selectedRefs(list))
        (gone.removeAll(ref) > 0 ? change.staying : change.entering) += ref;
    change.leaving = departures(database, call, *before, gone);
    return change;
}

} // namespace fund

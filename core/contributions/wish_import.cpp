#include "contributions/wish_import.h"

#include "contributions/contribution_store.h"
#include "donors/donor_actions.h"
#include "donors/donor_store.h"
#include "donors/state_donor.h"
#include "record/change.h"
#include "states/state_names.h"

#include <algorithm>

namespace fund {

namespace {

/// The donor of a row; a State that was asked to be recorded for its wish is a donor from now on.
Result<DonorId> ensureDonor(Change &change, const QString &text)
{
    if (const auto donor = findDonorByText(change.database(), text))
        return donor->id;
    return recordDonor(change, donorOfState(*findState(text)));
}

/// Those that the record does not hold yet: of equal ones as many as the table has more.
class NewRequests
{
public:
    explicit NewRequests(const Database &database) : m_database(database) {}

    [[nodiscard]] bool isNew(const EarmarkRequest &request)
    {
        auto &kept = m_kept.try_emplace(request.onDate).first->second;
        if (!kept)
            kept = readEarmarkRequests(m_database, request.onDate, request.onDate);
        const auto same = std::find(kept->begin(), kept->end(), request);
        if (same == kept->end())
            return true;
        kept->erase(same);
        return false;
    }

private:
    const Database &m_database;
    std::map<QDate, std::optional<std::vector<EarmarkRequest>>> m_kept; ///< of a day, as it was before the table
};

} // namespace

Result<Problems> keepWishes(Session &session, const ContributionPlan &plan)
{
    Change change(session, Action::RecordContribution);
    NewRequests requests(change.database());
    bool isAnyNew = false;
    for (const ContributionRowDraft &row : plan.wishes) {
        const auto donor = ensureDonor(change, row.donor);
        if (!donor)
            return donor.failure();
        const EarmarkRequest request{*donor, row.pledgedOn, row.pledged, row.wish.trimmed()};
        if (!requests.isNew(request))
            continue;
        isAnyNew = true;
        change.about("donors", *donor);
        static_cast<void>(insertEarmarkRequest(change, request));
    }
    if (isAnyNew)
        if (auto committed = change.commit(); !committed)
            return committed.failure();
    Problems told;
    for (const Problem &each : plan.problems) {
        const bool isKept = std::any_of(plan.wishes.begin(), plan.wishes.end(),
                                        [&](const ContributionRowDraft &row) { return row.line == each.line; });
        told.push_back(isKept ? withWishKept({each}).front() : each);
    }
    return told;
}

} // namespace fund

#include "contributions/earmark_actions.h"

#include "contributions/earmark_store.h"
#include "record/change.h"

namespace fund {

Result<void> recordWithdrawal(Session &session, const WithdrawalDraft &draft)
{
    // Looked at inside the Change: nobody else attaches one between the look and the row.
    Change change(session, Action::RecordWithdrawal);
    if (!change.isGood())
        return *change.failure();
    const auto request = readKeptRequest(session.database(), draft.request);
    if (Problems problems = checkWithdrawal(draft, request, session.clock().today()); !problems.empty())
        return refused(std::move(problems));
    static_cast<void>(insertWithdrawal(change, draft));
    change.about("donors", request->request.donor);
    return change.commit();
}

} // namespace fund

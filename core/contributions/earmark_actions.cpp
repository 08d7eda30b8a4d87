#include "contributions/earmark_actions.h"

#include "contributions/earmark_store.h"
#include "record/change.h"

namespace fund {

Result<void> recordWithdrawal(Session &session, const WithdrawalDraft &draft)
{
    if (auto allowed = session.require(Action::RecordWithdrawal); !allowed)
        return allowed;
    const auto request = readKeptRequest(session.database(), draft.request);
    if (Problems problems = checkWithdrawal(draft, request, session.clock().today()); !problems.empty())
        return refused(std::move(problems));
    Change change(session, Action::RecordWithdrawal);
    static_cast<void>(insertWithdrawal(change, draft));
    change.about("donors", request->request.donor);
    return change.commit();
}

} // namespace fund

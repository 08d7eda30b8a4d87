#include "contributions/earmark_actions.h"

#include "contributions/earmark_store.h"
#include "record/change.h"

#include <QCoreApplication>

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

Result<void> takeBackWithdrawal(Session &session, const TakingBackDraft &draft)
{
    Change change(session, Action::TakeBackWithdrawal);
    if (!change.isGood())
        return *change.failure();
    const auto request = readKeptRequest(session.database(), draft.request);
    if (Problems problems = checkTakingBack(draft, request, session.clock().today()); !problems.empty())
        return refused(std::move(problems));
    insertTakingBack(change, draft);
    change.about("donors", request->request.donor);
    change.because(draft.reason.trimmed());
    return change.commit();
}

Result<WithdrawalLetter> openWithdrawal(const Session &session, EarmarkRequestId id)
{
    if (auto allowed = session.require(Action::Read); !allowed)
        return allowed.failure();
    const auto request = readKeptRequest(session.database(), id);
    if (!request || !request->withdrawnOn.isValid())
        return refused({problem("request", "withdrawal_must_be_on_file",
                                QCoreApplication::translate("contributions", "No written withdrawal of this wish is on "
                                                                             "file."),
                                "para. 19")});
    auto document = openWithdrawalDocument(session, id);
    if (!document)
        return document.failure();
    return WithdrawalLetter{request->fileName, std::move(*document)};
}

} // namespace fund

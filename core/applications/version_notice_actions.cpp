#include "applications/version_notice_actions.h"

#include "applications/application_actions.h"
#include "applications/version_notice_store.h"
#include "calls/call_actions.h"
#include "record/change.h"

#include <QCoreApplication>

namespace fund {

Result<int> tellApplicants(Session &session, CallId call, const QString &how)
{
    if (auto allowed = session.require(Action::TellApplicants); !allowed)
        return allowed.failure();
    // Looked at inside the Change: nobody else records it, or a newer version, between the look and the notice.
    Change change(session, Action::TellApplicants);
    if (!change.isGood())
        return *change.failure();
    if (auto exists = requireCall(change.database(), call); !exists)
        return exists.failure();
    const auto untold = readUntoldVersion(change.database(), call);
    if (!untold)
        return refused(
            {problem("call", "applicants_must_be_untold",
                     QCoreApplication::translate("applications", "Everyone who applied did so under the version that "
                                                                 "holds, or was told of it already."),
                     "para. 18")});
    if (Problems problems = checkReason(session, call, "how", how); !problems.empty())
        return refused(std::move(problems));
    insertVersionNotice(change, *untold, how.trimmed());
    change.about("calls", call);
    change.because(how.trimmed());
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    return untold->applicants;
}

} // namespace fund

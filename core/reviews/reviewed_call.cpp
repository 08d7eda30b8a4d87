#include "reviews/reviewed_call.h"

#include "calls/call_actions.h"
#include "identity/session.h"
#include "reviews/review_rules.h"

namespace fund {

Result<Call> requireReviewing(const Session &session, CallId id)
{
    auto call = requireCall(session.database(), id);
    if (!call)
        return call;
    const CallState state = callState(readProgress(session.database(), id), session.clock().now());
    if (Problems problems = checkReviewing(state); !problems.empty())
        return refused(std::move(problems));
    return call;
}

} // namespace fund

#pragma once

#include "applications/application.h"
#include "base/problem.h"
#include "calls/call_state.h"

namespace fund {

/// What an application is checked against when it comes in.
struct IntakeFacts
{
    CallKind kind = CallKind::Sponsorship;
    CallState state = CallState::Open;
    bool closingRecorded = false; ///< the entry that closed the call is made
    QDateTime opens;
    QDateTime closes;
    QDateTime now;
    bool lateAccepted = false; ///< a decision to take late applications stands beside them
};

/// Every problem of one application, with its line: for imports, and for a form while one types. Fields are named as
/// the columns of the table: "family_name", "received". What para. 21 asks for and is left open is no problem here: it
/// makes the eligibility unclear.
[[nodiscard]] Problems checkApplication(const ApplicationDraft &draft, const IntakeFacts &facts);

/// Whether the call takes applications at all, once for all of them.
[[nodiscard]] Problems checkIntake(const IntakeFacts &facts);

} // namespace fund

#pragma once

#include "base/result.h"
#include "identity/role.h"

namespace fund {

class Session;

struct UserStateDraft
{
    QString name; ///< the reviewer's
    QString stateIso3;
    QString reason; ///< why another State than the one on record; empty where there is none
};

/// Rules: only_a_reviewer_has_an_own_state, user_must_be_active, state_must_exist, state_must_be_another,
/// reason_must_be_given.
[[nodiscard]] Problems checkUserState(const User &user, const UserStateDraft &draft);

/// The State whose applicants a reviewer never reviews (para. 18), from now on: where none is on record, or another
/// than before, with a reason; the record's entry then names both. What it means for reviews under way is told by
/// ownStateNotes() (reviews/own_state.h). Rules: checkUserState(), user_must_exist.
[[nodiscard]] Result<void> recordUserState(Session &session, const UserStateDraft &draft);

} // namespace fund

#include "users/user_state_actions.h"

#include "identity/session.h"
#include "identity/user_store.h"
#include "record/change.h"
#include "states/state.h"
#include "users/user_write_store.h"

#include <QCoreApplication>

namespace fund {

Problems checkUserState(const User &user, const UserStateDraft &draft)
{
    Problems problems;
    if (user.role != Role::Reviewer)
        problems.push_back(problem("name", "only_a_reviewer_has_an_own_state",
                                   QCoreApplication::translate("users", "%1 is no reviewer: an own State is recorded "
                                                                        "of those alone who review applicants.")
                                       .arg(user.name),
                                   "para. 18"));
    else if (user.disabled)
        problems.push_back(problem(
            "name", "user_must_be_active",
            QCoreApplication::translate("users", "%1 is disabled and reviews nothing any more.").arg(user.name)));
    if (!stateOf(draft.stateIso3))
        problems.push_back(problem("state", "state_must_exist",
                                   QCoreApplication::translate("users", "Name a State, by its name or its ISO code.")));
    else if (draft.stateIso3 == user.stateIso3)
        problems.push_back(
            problem("state", "state_must_be_another",
                    QCoreApplication::translate("users", "This State is on record of %1 already.").arg(user.name)));
    else if (!user.stateIso3.isEmpty() && draft.reason.trimmed().isEmpty())
        problems.push_back(
            problem("reason", "reason_must_be_given",
                    QCoreApplication::translate("users", "Another own State is on record of %1: say why it changes.")
                        .arg(user.name),
                    "para. 18"));
    return problems;
}

Result<void> recordUserState(Session &session, const UserStateDraft &draft)
{
    Change change(session, Action::RecordUserState);
    if (!change.isGood())
        return *change.failure();
    const auto user = findUser(session.database(), draft.name.trimmed());
    if (!user)
        return refused({problem("name", "user_must_exist",
                                QCoreApplication::translate("users", "There is no user %1.").arg(draft.name))});
    if (Problems problems = checkUserState(*user, draft); !problems.empty())
        return refused(std::move(problems));
    updateUserState(change, user->id, draft.stateIso3);
    change.about("users", user->id);
    // The row knows the newest State alone: the entry keeps both.
    const QString reason = draft.reason.trimmed();
    const QString states =
        user->stateIso3.isEmpty() ? draft.stateIso3 : user->stateIso3 + QStringLiteral(" → ") + draft.stateIso3;
    change.because(reason.isEmpty() ? states : states + QStringLiteral(": ") + reason);
    return change.commit();
}

} // namespace fund

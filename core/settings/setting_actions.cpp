#include "settings/setting_actions.h"

#include "record/change.h"
#include "settings/setting_store.h"

namespace fund {

SettingFacts readSettingFacts(const Session &session)
{
    const Database &database = session.database();
    return {session.fund().currency, session.clock().today(), readBooksClosedUntil(database),
            readLastEntryDay(database), readSettings(database)};
}

Result<void> changeSetting(Session &session, const SettingEntry &entry)
{
    if (auto allowed = session.require(Action::ChangeSetting); !allowed)
        return allowed;
    Change change(session, Action::ChangeSetting);
    if (!change.isGood())
        return *change.failure();
    if (Problems problems = checkSetting(entry, readSettingFacts(session)); !problems.empty())
        return refused(std::move(problems));
    change.about("settings", insertSetting(change, entry));
    return change.commit();
}

} // namespace fund

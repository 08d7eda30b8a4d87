#include "record/change.h"
#include "settings/setting_store.h"

qint64 write(fund::Session &session, const fund::SettingEntry &entry)
{
    return fund::insertSetting(session, entry);
}

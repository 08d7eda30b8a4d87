#include "record/change.h"
#include "settings/setting_store.h"

qint64 write(fund::Change &change, const fund::SettingEntry &entry)
{
    return fund::insertSetting(change, entry);
}

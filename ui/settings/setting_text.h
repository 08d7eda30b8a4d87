#pragma once

#include "money/currency.h"
#include "settings/setting.h"

namespace fund {

/// A setting's value as a person reads it: "USD 1,500,000.00", "13%", "5 years", "proposed".
[[nodiscard]] QString valueText(const SettingEntry &entry, const Currency &currency);
/// A value of settingChoices, such as "proposed", in the reader's language.
[[nodiscard]] QString choiceTitle(QStringView key);
/// "13" as the share that the record keeps, "0.13"; what can't be read stays as it is, for the rule to name.
[[nodiscard]] QString shareOfPercent(const QString &percent);

} // namespace fund

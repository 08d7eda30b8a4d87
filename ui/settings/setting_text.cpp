#include "settings/setting_text.h"

#include "base/decimal.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"

#include <QCoreApplication>

namespace fund {

QString statusTitle(QStringView status)
{
    return status == u"established" ? QCoreApplication::translate("settings", "established", "status of the fund")
                                    : QCoreApplication::translate("settings", "proposed", "status of the fund");
}

QString shareOfPercent(const QString &percent)
{
    const auto number = Decimal::fromText(percent);
    return number && number->scale() + 2 <= Decimal::maxScale
               ? Decimal(number->coefficient(), number->scale() + 2).toText()
               : percent;
}

QString valueText(const SettingEntry &entry, const Currency &currency)
{
    const auto number = Decimal::fromText(entry.value);
    switch (settingKind(entry.setting)) {
    case SettingKind::Amount:
        if (const auto amount = Money::fromText(entry.value, currency))
            return amountText(*amount, currentLanguage());
        break;
    case SettingKind::Share:
        if (number && number->scale() >= 2)
            return percentText(Decimal(number->coefficient(), number->scale() - 2), currentLanguage());
        if (number)
            return percentText(Decimal(number->coefficient() * (number->scale() == 0 ? 100 : 10), 0),
                               currentLanguage());
        break;
    case SettingKind::Status:
        return statusTitle(entry.value);
    case SettingKind::Years:
        if (number)
            return QCoreApplication::translate("settings", "%Ln year(s)", nullptr,
                                               static_cast<int>(number->coefficient()));
        break;
    case SettingKind::Day:
        return longDate(QDate::fromString(entry.value, Qt::ISODate), currentLanguage());
    case SettingKind::Text:
        break;
    }
    return entry.value;
}

} // namespace fund

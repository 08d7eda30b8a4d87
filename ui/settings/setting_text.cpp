#include "settings/setting_text.h"

#include "base/decimal.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"

#include <QCoreApplication>

namespace fund {

QString choiceTitle(QStringView key)
{
    if (key == u"established")
        return QCoreApplication::translate("settings", "established", "status of the fund");
    if (key == u"proposed")
        return QCoreApplication::translate("settings", "proposed", "status of the fund");
    if (key == u"ipsas23")
        return QCoreApplication::translate("settings", "IPSAS 23: on signature, unless conditions apply");
    if (key == u"ipsas47")
        return QCoreApplication::translate("settings", "IPSAS 47: as received, and as obligations are met");
    if (key == u"required")
        return QCoreApplication::translate("settings", "required");
    if (key == u"not_required")
        return QCoreApplication::translate("settings", "not required");
    if (key == u"allowed")
        return QCoreApplication::translate("settings", "allowed");
    if (key == u"fund")
        return QCoreApplication::translate("settings", "the fund: Member States' contributions");
    if (key == u"regular-budget")
        return QCoreApplication::translate("settings", "the regular budget");
    return QCoreApplication::translate("settings", "not allowed");
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
    case SettingKind::Recognition:
    case SettingKind::Permission:
    case SettingKind::Requirement:
    case SettingKind::StaffSource:
        return choiceTitle(entry.value);
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

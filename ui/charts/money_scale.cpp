#include "charts/money_scale.h"

#include "localisation/application_language.h"
#include "localisation/numbers.h"

#include <QCoreApplication>

namespace fund {

ChartValue MoneyScale::value(qint64 minor) const
{
    const qint64 step = unit / static_cast<qint64>(powerOfTen(places));
    return {minor, numberText(Decimal(divideHalfToEven(minor, 1, step), places), currentLanguage())};
}

MoneyScale scaleFor(qint64 greatest, const Currency &currency)
{
    const auto minor = static_cast<qint64>(powerOfTen(currency.minorUnits));
    if (greatest >= minor * 1'000'000)
        return {minor * 1'000'000, 2,
                QCoreApplication::translate("charts", "%1 million", "%1 is a currency").arg(currency.code)};
    return {minor * 1'000, 0,
            QCoreApplication::translate("charts", "%1 thousand", "%1 is a currency").arg(currency.code)};
}

} // namespace fund

#include "money/money_readers.h"

#include "base/field_readers.h"

#include <QCoreApplication>

namespace fund {

Result<Currency> readCurrency(QStringView text)
{
    const auto code = readRequired(text);
    if (!code)
        return code.failure();
    if (const auto currency = currencyOf(code->toUpper()))
        return *currency;
    return failure(FailureKind::Refused, QStringLiteral("currency_must_be_known"),
                   QCoreApplication::translate("money", "“%1” is not a currency of ISO 4217. Write its code of three "
                                                        "letters, such as USD.")
                       .arg(code->left(40)));
}

Result<Money> readMoney(QStringView text, const Currency &currency)
{
    const auto decimal = readAmountText(text);
    if (!decimal)
        return decimal.failure();
    if (decimal->scale() > currency.minorUnits)
        return failure(FailureKind::Refused, QStringLiteral("amount_must_not_have_more_places_than_its_currency"),
                       QCoreApplication::translate("money", "“%1” has more decimal places than %2 has: %3.")
                           .arg(decimal->toText(), currency.code, QString::number(currency.minorUnits)));
    if (const auto money = Money::fromText(decimal->toText(), currency))
        return *money;
    return failure(FailureKind::Refused, QStringLiteral("amount_must_not_be_too_large"),
                   QCoreApplication::translate("money", "“%1” is more than one amount may be: %2.")
                       .arg(decimal->toText(), Money(Money::maxAmount, currency).toText()));
}

} // namespace fund

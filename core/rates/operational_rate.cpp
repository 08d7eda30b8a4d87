#include "rates/operational_rate.h"

#include "base/wide.h"

#include <QCoreApplication>

namespace fund {

Problems checkRate(const OperationalRate &rate, const Currency &fundCurrency)
{
    Problems problems;
    const auto add = [&](const char *field, const char *rule, const QString &sentence) {
        problems.push_back({QString::fromLatin1(field), QString::fromLatin1(rule), sentence, {}, 0});
    };
    if (!currencyOf(rate.currency))
        add("currency", "currency_must_exist",
            QCoreApplication::translate("rates", "%1 is no currency code of ISO 4217.").arg(rate.currency));
    else if (rate.currency == fundCurrency.code && !(rate.rate == Decimal(1, 0)))
        add("rate", "own_currency_must_be_one",
            QCoreApplication::translate("rates", "The fund's own currency has the rate 1."));
    if (!rate.validFrom.isValid())
        add("valid_from", "rate_must_be_dated",
            QCoreApplication::translate("rates", "Say from which date the rate holds."));
    if (!rate.rate.isPositive())
        add("rate", "rate_must_be_positive", QCoreApplication::translate("rates", "A rate is above zero."));
    // The lowest that keeps every conversion of an amount within 64 bits.
    else if (Wide(rate.rate.coefficient()) * 10'000 < powerOfTen(rate.rate.scale()))
        add("rate", "rate_must_be_plausible",
            QCoreApplication::translate("rates",
                                        "A rate is at least 0.0001. It says how many units of the currency one "
                                        "unit of the fund's currency is worth."));
    return problems;
}

} // namespace fund

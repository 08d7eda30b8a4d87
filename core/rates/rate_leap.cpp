#include "rates/rate_leap.h"

#include "base/wide.h"
#include "rates/rate_store.h"

#include <QCoreApplication>

#include <map>

namespace fund {

namespace {

using DatedRates = std::map<QDate, const OperationalRate *>;

/// Of the rates of its currency that come with it and of those on record, the newest before it.
std::optional<OperationalRate> rateBefore(const Database &database, const OperationalRate &rate,
                                          const DatedRates &together)
{
    auto before = readRateBefore(database, rate.currency, rate.validFrom);
    const auto own = together.find(rate.validFrom);
    if (own != together.begin() && own != together.end())
        if (const OperationalRate &other = *std::prev(own)->second; !before || before->validFrom <= other.validFrom)
            return other;
    return before;
}

QString leapText(const OperationalRate &rate, const OperationalRate &before)
{
    return QCoreApplication::translate("rates", "%1 from %2 is %3, and the last was %4 from %5.",
                                       "%1 a currency's code, %2 and %5 dates, %3 and %4 rates of exchange")
        .arg(rate.currency, rate.validFrom.toString(Qt::ISODate), rate.rate.toText(), before.rate.toText(),
             before.validFrom.toString(Qt::ISODate));
}

Problem unlikelyLeap(const QString &sentence, int place)
{
    return {QStringLiteral("rate"),
            QStringLiteral("rate_must_be_near_the_last"),
            sentence + u' ' +
                QCoreApplication::translate("rates", "That is ten times as much or more, up or down. Correct it, or "
                                                     "give the reason, such as a redenomination."),
            {},
            place};
}

} // namespace

RateLeap leapOf(const Decimal &rate, const Decimal &before)
{
    const Wide now = Wide(rate.coefficient()) * powerOfTen(before.scale());
    const Wide last = Wide(before.coefficient()) * powerOfTen(rate.scale());
    if (now >= 10 * last || 10 * now <= last)
        return RateLeap::Unlikely;
    return 4 * now > 5 * last || 4 * now < 3 * last ? RateLeap::Large : RateLeap::Usual;
}

RateLeaps findRateLeaps(const Database &database, const std::vector<OperationalRate> &rates)
{
    std::map<QString, DatedRates> together;
    for (const OperationalRate &rate : rates)
        together[rate.currency].emplace(rate.validFrom, &rate);
    RateLeaps leaps;
    for (std::size_t i = 0; i < rates.size(); ++i) {
        const OperationalRate &rate = rates[i];
        const auto before = rateBefore(database, rate, together[rate.currency]);
        if (!before || hasRate(database, rate))
            continue;
        const RateLeap leap = leapOf(rate.rate, before->rate);
        if (leap == RateLeap::Usual)
            continue;
        const QString sentence = leapText(rate, *before);
        if (leap == RateLeap::Unlikely)
            leaps.unlikely.push_back(unlikelyLeap(sentence, static_cast<int>(i) + 1));
        else
            leaps.large += sentence + u' ' +
                           QCoreApplication::translate("rates", "That is a change of more than a quarter: look again.");
    }
    return leaps;
}

} // namespace fund

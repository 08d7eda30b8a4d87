#include "rates/rate_actions.h"

#include "rates/rate_leap.h"
#include "rates/rate_store.h"
#include "record/change.h"

#include <QCoreApplication>

#include <map>

namespace fund {

Problems checkRates(const std::vector<OperationalRate> &rates, const Currency &fundCurrency)
{
    Problems problems;
    std::map<std::pair<QString, QDate>, int> seen;
    for (std::size_t i = 0; i < rates.size(); ++i) {
        const int place = static_cast<int>(i) + 1;
        for (Problem &problem : checkRate(rates[i], fundCurrency)) {
            problem.line = place;
            problems.push_back(std::move(problem));
        }
        if (!seen.emplace(std::pair(rates[i].currency, rates[i].validFrom), place).second)
            problems.push_back({QStringLiteral("currency"),
                                QStringLiteral("rate_must_stand_once"),
                                QCoreApplication::translate("rates", "There are two rates for %1 on %2. Leave one.")
                                    .arg(rates[i].currency, rates[i].validFrom.toString(Qt::ISODate)),
                                {},
                                place});
    }
    return problems;
}

namespace {

/// What was reported rests on the rates that were known: a new one for those days would change it.
Problem ofClosedPeriod(const OperationalRate &rate, const QDate &closed)
{
    return {
        QStringLiteral("valid_from"), QStringLiteral("rate_must_be_of_an_open_period"),
        QCoreApplication::translate("rates", "The books are closed until %1, and no rate of %2 for %3 was known then.")
            .arg(closed.toString(Qt::ISODate), rate.currency, rate.validFrom.toString(Qt::ISODate)),
        QStringLiteral("para. 14"), 0};
}

} // namespace

RecordedRates recordRates(Change &change, const std::vector<OperationalRate> &rates)
{
    RecordedRates result;
    const QDate closed = readBooksClosedUntil(change.database());
    for (const OperationalRate &rate : rates) {
        if (hasRate(change.database(), rate)) {
            ++result.unchanged;
            continue;
        }
        if (closed.isValid() && rate.validFrom <= closed)
            change.fail(refused({ofClosedPeriod(rate, closed)}));
        if (const auto before = readRateOfDay(change.database(), rate.currency, rate.validFrom))
            result.replaced +=
                QCoreApplication::translate("rates", "%1 from %2 is on record with %3: %4 replaces it from "
                                                     "now on, and what was converted stays.")
                    .arg(rate.currency, rate.validFrom.toString(Qt::ISODate), before->toText(), rate.rate.toText());
        static_cast<void>(insertRate(change, rate));
        ++result.added;
    }
    return result;
}

Result<RecordedRates> importRates(Session &session, const std::vector<OperationalRate> &rates, const QString &reason)
{
    if (auto allowed = session.require(Action::ImportRates); !allowed)
        return allowed.failure();
    if (Problems problems = checkRates(rates, session.fund().currency); !problems.empty())
        return refused(std::move(problems));
    Change change(session, Action::ImportRates);
    if (RateLeaps leaps = findRateLeaps(change.database(), rates);
        reason.trimmed().isEmpty() && !leaps.unlikely.empty())
        return refused(std::move(leaps.unlikely));
    change.because(reason.trimmed());
    const RecordedRates result = recordRates(change, rates);
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    return result;
}

} // namespace fund

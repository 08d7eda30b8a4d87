#include "contributions/giving.h"

#include "contributions/giving_store.h"
#include "rates/rate_store.h"
#include "storage/snapshot.h"

#include <algorithm>

namespace fund {

Giving readGiving(const Database &database, const ReadAt &at, const Currency &fundCurrency)
{
    const Snapshot ofOneMoment(database);
    const Money none(0, fundCurrency);
    Giving giving;
    std::map<KindYear, YearGiving> years;
    const auto place = [&](const KindYear &key) -> YearGiving & {
        return years.try_emplace(key, YearGiving{key.kind, key.year, none, none}).first->second;
    };
    for (const auto &[key, received] : readReceivedByYear(database, at))
        place(key).received = Money(received, fundCurrency);
    for (const auto &[key, promised] : readPromisedByYear(database, at)) {
        const ReadAt valuedAt{std::min(at.on, QDate(key.year, 12, 31)), at.knownAt};
        for (const auto &[code, amount] : promised) {
            const auto rate = readLatestRate(database, code, valuedAt, fundCurrency);
            if (rate)
                place(key).promised += convertAtOperationalRate({amount, currencyOnRecord(code)}, *rate, fundCurrency);
            else if (amount != 0 && !giving.unvalued.contains(code))
                giving.unvalued += code;
        }
    }
    for (const auto &[key, year] : years)
        if (!year.promised.isZero() || !year.received.isZero())
            giving.years.push_back(year);
    return giving;
}

} // namespace fund

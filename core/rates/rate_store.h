#pragma once

#include "rates/operational_rate.h"
#include "settings/setting_store.h"

namespace fund {

class Change;

[[nodiscard]] qint64 insertRate(Change &change, const OperationalRate &rate);
/// Whether exactly this rate stands on record as the newest for its date: an import of it changes nothing.
[[nodiscard]] bool hasRate(const Database &database, const OperationalRate &rate);
/// The newest on record for exactly this first day.
[[nodiscard]] std::optional<Decimal> readRateOfDay(const Database &database, const QString &currency,
                                                   const QDate &validFrom);
/// The newest on record that begins before this day or on it, of whatever month.
[[nodiscard]] std::optional<OperationalRate> readRateBefore(const Database &database, const QString &currency,
                                                            const QDate &day);
/// The rate in force: of the same month, since a rate of last month is no rate of this one. The fund's own currency
/// is always 1. nullopt: missing, and the sentence for that is missingRate().
[[nodiscard]] std::optional<Decimal> readRate(const Database &database, const QString &currency, const ReadAt &at,
                                              const Currency &fundCurrency);
/// The newest rate on or before a date, of whatever month: for positions at a date between two lists.
[[nodiscard]] std::optional<Decimal> readLatestRate(const Database &database, const QString &currency, const ReadAt &at,
                                                    const Currency &fundCurrency);
[[nodiscard]] std::vector<OperationalRate> readRates(const Database &database);

/// "There is no UN operational rate for EUR in November 2026. Import the month's rates first."
[[nodiscard]] Problem missingRate(const QString &currency, const QDate &date, const QString &field);

} // namespace fund

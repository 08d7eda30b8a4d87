#pragma once

#include "ledger/commitment_year.h"
#include "settings/setting_store.h"

#include <QStringList>

#include <vector>

namespace fund {

/// Money that is expected to come or to go, in the fund's currency.
struct ExpectedCash
{
    QDate day; ///< a day that is past, or none: expected at once
    Money amount;
    QString title{}; ///< of what is expected: "C-2026-004", or what a commitment is called in the books

    bool operator==(const ExpectedCash &) const = default;
};

/// What a forecast is made of.
struct ForecastFacts
{
    QDate asOf;
    Money cash;     ///< received and other income, less direct costs paid
    Money setAside; ///< support costs and operating reserve
    std::vector<ExpectedCash> in{};
    std::vector<ExpectedCash> out{};
};

struct ForecastMonth
{
    QDate month; ///< its first day
    Money in;
    Money out;
    Money cash; ///< at its end
    Money
        level; ///< what is set aside or committed and unpaid then: with no more cash than this nothing can be committed

    bool operator==(const ForecastMonth &) const = default;
};

struct CashForecast
{
    Money cash;  ///< on the day
    Money level; ///< on the day
    std::vector<ForecastMonth> months{};
    Money laterIn{}; ///< expected after the last of them
    Money laterOut{};
    std::vector<ExpectedCash> in{};  ///< all that is expected to come
    std::vector<ExpectedCash> out{}; ///< and to go
    QStringList unvalued{};          ///< currencies of agreements for which no rate is known: not counted

    /// The first month at whose end there is no more than the level; nullopt: none.
    [[nodiscard]] std::optional<QDate> firstMonthBelow() const;
    /// What of these (in or out) is expected in a month, given by its first day, counted from the day of the forecast;
    /// the amounts add up to the month's.
    [[nodiscard]] static std::vector<ExpectedCash> expectedIn(const std::vector<ExpectedCash> &all, const QDate &asOf,
                                                              const QDate &month);
    bool operator==(const CashForecast &) const = default;
};

/// When what is open of one commitment is paid: in the month in which the meeting begins that it is for, else at once;
/// what is meant for a later year at its beginning, the first day on which it can fall. `years`: of what is open, empty
/// where it was not spread. Pure; the parts add up to what is open.
[[nodiscard]] std::vector<ExpectedCash> expectedPayments(const Money &open, const QDate &meeting,
                                                         const std::vector<YearPart> &years, const QDate &asOf);

/// By month from that of the day on: cash at a month's end is that of the month before, plus what comes, less what
/// goes. Pure.
[[nodiscard]] CashForecast forecastCash(const ForecastFacts &facts, int months = 12);

/// Cash in hand at the end of a day, and by month what is signed and due (an instalment on its day, an agreement
/// without instalments at once) less what is committed (expectedPayments). Of what is outstanding and open alone, from
/// the running totals: what was paid in years before costs nothing. What is announced and unsigned is not counted, nor
/// is what is allotted and not committed.
[[nodiscard]] CashForecast readCashForecast(const Database &database, const ReadAt &at, const Currency &currency);

} // namespace fund

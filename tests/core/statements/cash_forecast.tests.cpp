#include "statements/cash_forecast.h"

#include "contributions/contribution_actions.h"
#include "ledger/ledger_actions.h"
#include "ledger/pool_reading.h"
#include "settings/setting_actions.h"
#include "shortlists/shortlist_store.h"
#include "support/test_shortlists.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

const Currency ofForecast{QStringLiteral("USD"), 2};

const ForecastMonth &monthIn(const CashForecast &forecast, int year, int month)
{
    for (const ForecastMonth &each : forecast.months)
        if (each.month == QDate(year, month, 1))
            return each;
    FAIL("the month is not in the forecast");
    return forecast.months.front();
}

/// Each month's cash and level follow from the month before.
void checkChain(const CashForecast &forecast)
{
    Money cash = forecast.cash;
    Money level = forecast.level;
    for (const ForecastMonth &month : forecast.months) {
        CHECK(month.cash == cash + month.in - month.out);
        CHECK(month.level == level - month.out);
        cash = month.cash;
        level = month.level;
    }
}

} // namespace

TEST_CASE("cash goes on from month to month, with what is overdue at once and what is late told apart")
{
    ForecastFacts facts{QDate(2026, 3, 15), usd(1'000), usd(200)};
    facts.in = {{QDate(2026, 1, 1), usd(30)}, {QDate(2026, 5, 31), usd(50)}, {QDate(2028, 1, 1), usd(7)}};
    facts.out = {{QDate(), usd(100)}, {QDate(2026, 5, 1), usd(800)}, {QDate(2027, 3, 1), usd(9)}};
    const CashForecast forecast = forecastCash(facts);
    REQUIRE(forecast.months.size() == 12);
    CHECK(forecast.level == usd(200 + 100 + 800 + 9));
    CHECK(monthIn(forecast, 2026, 3).in == usd(30));
    CHECK(monthIn(forecast, 2026, 3).out == usd(100));
    CHECK(monthIn(forecast, 2026, 4).cash == usd(930));
    CHECK(monthIn(forecast, 2026, 5).cash == usd(180));
    CHECK(monthIn(forecast, 2026, 5).level == usd(209)); // set aside, and committed for later
    CHECK(forecast.firstMonthBelow() == QDate(2026, 3, 1));
    CHECK(forecast.laterIn == usd(7));
    CHECK(forecast.laterOut == usd(9));
    checkChain(forecast);
}

TEST_CASE("what came, was reduced or was written off is off the oldest instalments, and the rest is due on its days")
{
    const std::vector<Instalment> plan = {
        {QDate(2026, 2, 1), usd(100)}, {QDate(2026, 8, 1), usd(100)}, {QDate(2027, 2, 1), usd(100)}};
    CHECK(stillDue(plan, usd(300)) == plan);
    CHECK(stillDue(plan, usd(150)) ==
          std::vector<Instalment>{{QDate(2026, 8, 1), usd(50)}, {QDate(2027, 2, 1), usd(100)}});
    CHECK(stillDue(plan, usd(20)) == std::vector<Instalment>{{QDate(2027, 2, 1), usd(20)}});
    CHECK(stillDue(plan, usd(0)).empty());
    // Due on a day, late from the day after.
    CHECK(overdueOn(QDate(2026, 8, 1), plan, usd(150)) == usd(0));
    CHECK(overdueOn(QDate(2026, 8, 2), plan, usd(150)) == usd(50));
    CHECK(overdueOn(QDate(2027, 2, 2), plan, usd(20)) == usd(20));
}

TEST_CASE("the forecast expects instalments on their days and pays what is committed in the month of the meeting")
{
    TestFund fund;
    const CallId call = reviewedCall(fund, 3, 8); // a meeting of May 2026, seen in April
    const QDate today = fund.clock().today();
    const QDate signedOn = today.addDays(-10);
    const DonorId fiji = addState(fund, "Fiji", "FJI");
    const auto pledge = recordContribution(fund.finance(), {fiji, signedOn, euro(9'000), {}, {}});
    REQUIRE(pledge);
    REQUIRE(recordAgreement(
        fund.finance(),
        {*pledge, today, euro(9'000), {}, {}, {{today.addDays(-1), euro(3'000)}, {QDate(2026, 9, 30), euro(6'000)}}}));
    REQUIRE(recordContribution(fund.finance(), {fiji, today, euro(50'000), {}, {}})); // unsigned: not counted
    REQUIRE(selectShortList(fund.administrator(), call));
    REQUIRE(submitShortList(fund.administrator(), call));
    REQUIRE(decideShortList(fund.as(Role::Representative), call, {}, QStringLiteral("test")));
    const PoolPosition pool = poolPosition(fund.database(), {today}, ofForecast);
    REQUIRE(pool.committed.isPositive());
    const CashForecast forecast = readCashForecast(fund.database(), {today}, ofForecast);
    CHECK(forecast.cash == usd(1'000'000));
    CHECK(forecast.level == pool.supportCosts + pool.reserve + pool.committed);
    CHECK(forecast.cash - forecast.level == pool.available + pool.allotted);
    CHECK(forecast.months.front().in == Money(333'333, ofForecast)); // EUR 3,000 at 0.9, overdue
    CHECK(monthIn(forecast, 2026, 9).in == Money(666'667, ofForecast));
    CHECK(monthIn(forecast, 2026, 5).out == pool.committed);
    CHECK(forecast.firstMonthBelow() == std::nullopt);
    CHECK(forecast.unvalued.isEmpty());
    checkChain(forecast);
    // Before anything was signed or decided there was the cash alone.
    const CashForecast before = readCashForecast(fund.database(), {signedOn.addDays(-1)}, ofForecast);
    CHECK(before.months.back().cash == usd(1'000'000));
}

TEST_CASE("what is committed for later years is paid in them, not at once, and the parts add up to what is open")
{
    const QDate asOf(2026, 3, 15);
    const std::vector<YearPart> years = {{2026, usd(100)}, {2027, usd(300)}, {2028, usd(200)}};
    CHECK(expectedPayments(usd(600), {}, years, asOf) ==
          std::vector<ExpectedCash>{{QDate(), usd(100)}, {QDate(2027, 1, 1), usd(300)}, {QDate(2028, 1, 1), usd(200)}});
    CHECK(expectedPayments(usd(500), {}, {{2027, usd(300)}, {2028, usd(200)}}, QDate(2027, 2, 1)) ==
          std::vector<ExpectedCash>{{QDate(), usd(300)}, {QDate(2028, 1, 1), usd(200)}});
    // A meeting of the next year takes what is for that year with it.
    const QDate meeting(2027, 3, 8);
    CHECK(expectedPayments(usd(600), meeting, years, asOf) ==
          std::vector<ExpectedCash>{{meeting, usd(400)}, {QDate(2028, 1, 1), usd(200)}});
    CHECK(expectedPayments(usd(70), meeting, {}, asOf) == std::vector<ExpectedCash>{{meeting, usd(70)}});
}

TEST_CASE("the forecast pays a commitment over several years by its years")
{
    TestFund fund;
    endow(fund);
    const QDate today = fund.clock().today();
    REQUIRE(changeSetting(fund.administrator(),
                          {Setting::MultiYear, QStringLiteral("allowed"), today, QStringLiteral("States (test)"), {}}));
    REQUIRE(allotFunds(fund.administrator(), {Window::Projects, usd(90'000), QStringLiteral("plan"), today}));
    const int year = today.year();
    REQUIRE(
        commitFunds(fund.administrator(), {Window::Projects,
                                           usd(60'000),
                                           commitmentSubject(QStringLiteral("A-1")),
                                           QStringLiteral("Agreement (test)"),
                                           today,
                                           {{year, usd(10'000)}, {year + 1, usd(20'000)}, {year + 2, usd(30'000)}}}));
    const CashForecast forecast = readCashForecast(fund.database(), {today}, ofForecast);
    CHECK(forecast.months.front().out == usd(10'000));
    CHECK(monthIn(forecast, year + 1, 1).out == usd(20'000));
    CHECK(forecast.laterOut == usd(30'000));
    const PoolPosition pool = poolPosition(fund.database(), {today}, ofForecast);
    CHECK(forecast.level == pool.supportCosts + pool.reserve + pool.committed);
    checkChain(forecast);
}

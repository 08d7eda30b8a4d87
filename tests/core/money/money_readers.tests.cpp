#include "money/money_readers.h"

#include <catch2/catch.hpp>

using namespace fund;

TEST_CASE("a currency is read by its code and an unknown one is refused")
{
    CHECK(readCurrency(u" eur ")->code == u"EUR");
    CHECK(readCurrency(u"BGN").failure().problems.front().rule == u"currency_must_be_known");
    CHECK(readCurrency(u"").failure().problems.front().rule == u"field_must_not_be_empty");
}

TEST_CASE("an amount is read in its currency's places and within the bound of one amount")
{
    const Currency usd = *currencyOf(u"USD");
    const Currency yen = *currencyOf(u"JPY");
    const auto ruleOf = [](const Result<Money> &read) { return read.failure().problems.front().rule; };
    CHECK(readMoney(u"1234.5", usd)->minor() == 123450);
    CHECK(readMoney(u"10000000000", usd)->minor() == Money::maxAmount);
    CHECK(ruleOf(readMoney(u"10000000000.01", usd)) == u"amount_must_not_be_too_large");
    CHECK(ruleOf(readMoney(u"1.5", yen)) == u"amount_must_not_have_more_places_than_its_currency");
    CHECK(ruleOf(readMoney(u"1,234.5", usd)) == u"amount_must_be_digits_and_point");
}

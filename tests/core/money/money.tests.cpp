#include "money/money.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <numeric>

using namespace fund;

namespace {

const Currency usd{QStringLiteral("USD"), 2};
const Currency yen{QStringLiteral("JPY"), 0};
const Currency dinar{QStringLiteral("KWD"), 3};

} // namespace

TEST_CASE("the currencies are those of ISO 4217 with their own minor units")
{
    CHECK(currencies().size() == 155);
    CHECK(currencyOf(u"USD")->minorUnits == 2);
    CHECK(currencyOf(u"JPY")->minorUnits == 0);
    CHECK(currencyOf(u"KWD")->minorUnits == 3);
    CHECK_FALSE(currencyOf(u"BGN")); // withdrawn with the euro's coming
    CHECK_FALSE(currencyOf(u"XDR")); // no ordinary currency
}

TEST_CASE("an amount is read as it is written, or not at all")
{
    const auto reads = [](const char *text, const Currency &currency) {
        return Money::fromText(QString::fromLatin1(text), currency);
    };
    CHECK(reads("1234.5", usd)->minor() == 123450);
    CHECK(reads("-0.01", usd)->minor() == -1);
    CHECK(reads("7", yen)->minor() == 7);
    CHECK(reads("0.123", dinar)->minor() == 123);
    for (const char *wrong : {"", ".", "1.", ".5", "1,234.5", "1 234", "1e3", "+1", "0x10", "1.234", "--1", "NaN",
                              "10000000000.01", "99999999999999999999"})
        CHECK_FALSE(reads(wrong, usd));
    CHECK_FALSE(reads("1.5", yen));
}

TEST_CASE("an amount written and read again is the same amount")
{
    CHECK(rc::check([] {
        const auto minor = *rc::gen::inRange<qint64>(-Money::maxAmount, Money::maxAmount + 1);
        const Money money(minor, *rc::gen::element(usd, yen, dinar));
        RC_ASSERT(Money::fromText(money.toText(), money.currency()) == money);
    }));
}

TEST_CASE("a sum is converted at the operational rate and rounded half to even once")
{
    const auto usdOf = [](qint64 minor, const Currency &from, const char *rate) {
        return convertAtOperationalRate({minor, from}, *Decimal::fromText(QString::fromLatin1(rate)), usd).minor();
    };
    const Currency euro{QStringLiteral("EUR"), 2};
    CHECK(usdOf(91000, euro, "0.910") == 100000);
    CHECK(usdOf(1500000, yen, "150.25") == 998336); // 9983.361…
    CHECK(usdOf(1000, dinar, "0.3080") == 325);     // 1 KWD = 3.2467 USD
    CHECK(usdOf(1, euro, "2") == 0);                // half a cent goes to the even cent
    CHECK(usdOf(3, euro, "2") == 2);
    CHECK(usdOf(-3, euro, "2") == -2);
}

TEST_CASE("parts of a total add up to it and none is off by a whole unit")
{
    CHECK(rc::check([] {
        const auto total = *rc::gen::inRange<qint64>(-1'000'000, 1'000'000);
        const auto weights =
            *rc::gen::nonEmpty(rc::gen::container<std::vector<qint64>>(rc::gen::inRange<qint64>(0, 10'000)));
        const auto parts = shareOut(total, weights);
        RC_ASSERT(std::accumulate(parts.begin(), parts.end(), qint64(0)) == total);
        const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64(0));
        for (std::size_t i = 0; sum > 0 && i < parts.size(); ++i)
            RC_ASSERT(std::abs(parts[i] * sum - total * weights[i]) < sum);
    }));
}

TEST_CASE("a decimal keeps the digits that were read and compares by value")
{
    CHECK(Decimal::fromText(u"0.910")->toText() == u"0.910");
    CHECK(*Decimal::fromText(u"0.910") == *Decimal::fromText(u"0.91"));
    CHECK(Decimal::fromText(u"-0.05")->toText() == u"-0.05");
    CHECK_FALSE(Decimal::fromText(u"1.2.3"));
}

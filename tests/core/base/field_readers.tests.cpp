#include "base/field_readers.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

QString sentenceOf(const Failure &failure)
{
    return failure.problems.front().sentence;
}

} // namespace

TEST_CASE("a date is read in the form YYYY-MM-DD alone")
{
    CHECK(*readDate(u"2026-11-22") == QDate(2026, 11, 22));
    CHECK(*readDate(u" 2024-02-29 ") == QDate(2024, 2, 29));
    for (const char16_t *wrong : {u"", u"tomorrow", u"2026-02-30", u"0001-01-01", u"2200-01-01", u"22/11/2026",
                                  u"2026-1-5", u"2026-11-22T00:00", u"２０２６-１１-２２", u"2026-11", u"+026-11-22"})
        CHECK_FALSE(readDate(QStringView(wrong)));
}

TEST_CASE("a date in another order is refused with the form that would be right")
{
    const auto [text, meant] = GENERATE(table<const char16_t *, const char16_t *>({
        {u"22/11/2026", u"Write 2026-11-22."},
        {u"22.11.2026", u"Write 2026-11-22."},
        {u"11/22/2026", u"Write 2026-11-22."},
        {u"2026/11/22", u"Write 2026-11-22."},
        {u"2026-1-5", u"Write 2026-01-05."},
        {u"20261122", u"Write 2026-11-22."},
        {u"46348", u"Write 2026-11-22."},
        {u"٢٢/١١/٢٠٢٦", u"Write 2026-11-22."},
        {u"03/04/2026", u"Write 2026-04-03 or 2026-03-04."},
        {u"05/05/2026", u"Write 2026-05-05."},
        {u"22/11/26", u"such as 2026-11-22."},
        {u"2026-02-30", u"There is no day “2026-02-30”"},
    }));
    const auto read = readDate(QStringView(text));
    REQUIRE_FALSE(read);
    CHECK(sentenceOf(read.failure()).contains(QStringView(meant)));
}

TEST_CASE("an amount is read as digits with a point alone")
{
    CHECK(readAmountText(u"1234.5")->toText() == u"1234.5");
    CHECK(readAmountText(u" -0.05 ")->toText() == u"-0.05");
    CHECK(readAmountText(u"0")->toText() == u"0");
}

TEST_CASE("an amount with grouping, a comma or ornament is refused with the form that would be right")
{
    const auto [text, meant] = GENERATE(table<const char16_t *, const char16_t *>({
        {u"1,234.5", u"Write 1234.5."},
        {u"1.234,50", u"Write 1234.50."},
        {u"1 234,5", u"Write 1234.5."},
        {u"1 234 567.5", u"Write 1234567.5."},
        {u"1'234'567", u"Write 1234567."},
        {u"1,234,567", u"Write 1234567."},
        {u"1,234", u"Write 1234 or 1.234."},
        {u"12,5", u"Write 12.5."},
        {u"USD 500", u"Write 500."},
        {u"$1,234.50", u"Write 1234.50."},
        {u"(500)", u"Write -500."},
        {u"−5", u"Write -5."},
        {u"١٬٢٣٤٫٥", u"Write 1234.5."},
        {u"500 USD", u"Write 500."},
        {u"(USD 500)", u"Write -500."},
        {u"1e3", u"such as 1234.50"},
        {u"12O5", u"such as 1234.50"},
        {u"five", u"such as 1234.50"},
        {u"1.2.3,4,5", u"such as 1234.50"},
        {u"9999999999999999", u"at most 15 digits"},
        {u"", u"empty"},
    }));
    const auto read = readAmountText(QStringView(text));
    REQUIRE_FALSE(read);
    CAPTURE(sentenceOf(read.failure()).toStdString());
    CHECK(sentenceOf(read.failure()).contains(QStringView(meant)));
}

TEST_CASE("yes and no are words, not guesses")
{
    CHECK(*readYesNo(u"yes"));
    CHECK(*readYesNo(u"TRUE"));
    CHECK_FALSE(*readYesNo(u" No "));
    CHECK_FALSE(*readYesNo(u"false"));
    for (const char16_t *wrong : {u"", u"y", u"1", u"oui", u"maybe"})
        CHECK_FALSE(readYesNo(QStringView(wrong)));
}

TEST_CASE("a whole number is read within its bounds")
{
    CHECK(*readInteger(u"0", 0, 5) == 0);
    CHECK(*readInteger(u"-3", -5, 5) == -3);
    for (const char16_t *wrong : {u"", u"6", u"-1", u"2.0", u"1e1", u"0x1", u"two"})
        CHECK_FALSE(readInteger(QStringView(wrong), 0, 5));
}

TEST_CASE("a required field holds more than blanks")
{
    CHECK(*readRequired(u" Ministry ") == u"Ministry");
    CHECK_FALSE(readRequired(u"\t "));
}

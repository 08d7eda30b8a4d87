#include "localisation/dates.h"
#include "localisation/lists.h"
#include "localisation/numbers.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

/// With the blanks that don't break a line made visible: "~" for U+00A0, "_" for U+202F, "!" for U+061C.
std::string seen(QString text)
{
    return text.replace(u'\u00A0', u'~').replace(u'\u202F', u'_').replace(u'\u061C', u'!').toStdString();
}

struct Expected
{
    Language language;
    const char *text;
};

} // namespace

TEST_CASE("the six languages have their codes, names and directions")
{
    QStringList codes;
    for (const Language language : languages) {
        codes += codeOf(language);
        CHECK(languageOf(codeOf(language)) == language);
        CHECK_FALSE(ownName(language).isEmpty());
        CHECK((directionOf(language) == Qt::RightToLeft) == (language == Language::Arabic));
        CHECK(localeOf(language).name().startsWith(codeOf(language)));
    }
    CHECK(codes.join(u' ') == u"en fr es ru zh ar");
    CHECK_FALSE(languageOf(u"de"));
    CHECK_FALSE(languageOf(u"EN"));
}

TEST_CASE("a number is grouped in each language's way")
{
    const auto [language, text] = GENERATE(values<Expected>({{Language::English, "−1,234,567"},
                                                             {Language::French, "−1_234_567"},
                                                             {Language::Spanish, "−1.234.567"},
                                                             {Language::Russian, "−1~234~567"},
                                                             {Language::Chinese, "−1,234,567"},
                                                             {Language::Arabic, "!−١٬٢٣٤٬٥٦٧"}}));
    CHECK(seen(numberText(-1234567, language)) == text);
}

TEST_CASE("small numbers stand ungrouped, in Spanish up to four digits")
{
    CHECK(seen(numberText(0, Language::English)) == "0");
    CHECK(seen(numberText(999, Language::French)) == "999");
    CHECK(seen(numberText(1234, Language::French)) == "1_234");
    CHECK(seen(numberText(1234, Language::Spanish)) == "1234");
    CHECK(seen(numberText(12345, Language::Spanish)) == "12.345");
    CHECK(seen(numberText(Decimal(91012, 5), Language::Spanish)) == "0,91012");
    CHECK(seen(numberText(std::numeric_limits<qint64>::max(), Language::English)) == "9,223,372,036,854,775,807");
}

TEST_CASE("an amount bears its currency and the currency's places")
{
    const Money dollars(123450, *currencyOf(u"USD"));
    const auto [language, text] = GENERATE(values<Expected>({{Language::English, "USD~1,234.50"},
                                                             {Language::French, "1_234,50~USD"},
                                                             {Language::Spanish, "1234,50~USD"},
                                                             {Language::Russian, "1~234,50~USD"},
                                                             {Language::Chinese, "USD~1,234.50"},
                                                             {Language::Arabic, "١٬٢٣٤٫٥٠~USD"}}));
    CHECK(seen(amountText(dollars, language)) == text);
    CHECK(seen(amountText(Money(-1500, *currencyOf(u"JPY")), Language::English)) == "JPY~−1,500");
    CHECK(seen(amountWithoutCurrency(Money(-1500, *currencyOf(u"KWD")), Language::French)) == "−1,500");
}

TEST_CASE("a share is given in per cent, rounded half to even")
{
    const auto [language, text] = GENERATE(values<Expected>({{Language::English, "12.5%"},
                                                             {Language::French, "12,5_%"},
                                                             {Language::Spanish, "12,5~%"},
                                                             {Language::Russian, "12,5~%"},
                                                             {Language::Chinese, "12.5%"},
                                                             {Language::Arabic, "١٢٫٥٪!"}}));
    CHECK(seen(percentText(percentOf(1, 8), language)) == text);
    CHECK(percentOf(1, 8, 0).toText() == u"12");
    CHECK(percentOf(3, 8, 0).toText() == u"38");
    CHECK(percentOf(2, 3).toText() == u"66.7");
    CHECK(percentOf(5, 0).toText() == u"0.0");
    CHECK(percentOf(-1, 8).toText() == u"-12.5");
}

TEST_CASE("a date stands as the United Nations write it in each language")
{
    const QDate day(2026, 11, 22);
    const auto [language, text] = GENERATE(values<Expected>(
        {{Language::English, "22~November 2026|Sunday, 22~November 2026|22~Nov~2026|November 2026"},
         {Language::French, "22~novembre 2026|dimanche 22~novembre 2026|22/11/2026|novembre 2026"},
         {Language::Spanish, "22~de noviembre de 2026|domingo, 22~de noviembre de 2026|22/11/2026|noviembre de 2026"},
         {Language::Russian, "22~ноября 2026~года|воскресенье, 22~ноября 2026~года|22.11.2026|ноябрь 2026~года"},
         {Language::Chinese, "2026年11月22日|2026年11月22日星期日|2026/11/22|2026年11月"},
         {Language::Arabic,
          "٢٢~تشرين الثاني/نوفمبر ٢٠٢٦|الأحد، ٢٢~تشرين الثاني/نوفمبر ٢٠٢٦|٢٢/١١/٢٠٢٦|تشرين الثاني/نوفمبر ٢٠٢٦"}}));
    const QStringList forms = {longDate(day, language), longDateWithWeekday(day, language), shortDate(day, language),
                               monthText(day, language)};
    CHECK(seen(forms.join(u'|')) == text);
    CHECK(seen(longDate(QDate(2026, 3, 1), Language::French)) == "1er~mars 2026");
    CHECK(longDate({}, language).isEmpty());
    CHECK(seen(shortDate(QDate(2026, 3, 1), Language::French)) == "01/03/2026");
}

TEST_CASE("a range of dates says once what its ends share")
{
    const auto [language, days, months, years] = GENERATE(table<Language, const char *, const char *, const char *>({
        {Language::English, "7–11~December 2026", "28~February~– 3~March 2026", "30~December 2026~– 2~January 2027"},
        {Language::French, "7–11~décembre 2026", "28~février~– 3~mars 2026", "30~décembre 2026~– 2~janvier 2027"},
        {Language::Spanish, "7~a~11~de diciembre de 2026", "28~de febrero a 3~de marzo de 2026",
         "30~de diciembre de 2026 a 2~de enero de 2027"},
        {Language::Russian, "7–11~декабря 2026~года", "28~февраля~– 3~марта 2026~года",
         "30~декабря 2026~года~– 2~января 2027~года"},
        {Language::Chinese, "2026年12月7日至11日", "2026年2月28日至3月3日", "2026年12月30日至2027年1月2日"},
        {Language::Arabic, "٧–١١~كانون الأول/ديسمبر ٢٠٢٦", "٢٨~شباط/فبراير~– ٣~آذار/مارس ٢٠٢٦",
         "٣٠~كانون الأول/ديسمبر ٢٠٢٦~– ٢~كانون الثاني/يناير ٢٠٢٧"},
    }));
    CHECK(seen(dateRange(QDate(2026, 12, 7), QDate(2026, 12, 11), language)) == days);
    CHECK(seen(dateRange(QDate(2026, 2, 28), QDate(2026, 3, 3), language)) == months);
    CHECK(seen(dateRange(QDate(2026, 12, 30), QDate(2027, 1, 2), language)) == years);
    CHECK(dateRange(QDate(2026, 2, 28), QDate(2026, 2, 28), language) == longDate(QDate(2026, 2, 28), language));
}

TEST_CASE("a moment is given by its UTC day and minute")
{
    const QDateTime moment(QDate(2026, 11, 22), QTime(14, 5), Qt::OffsetFromUTC, 3600);
    CHECK(seen(dateAndTime(moment, Language::English)) == "22~Nov~2026, 13:05");
    CHECK(seen(dateAndTime(moment, Language::Arabic)) == "٢٢/١١/٢٠٢٦، ١٣:٠٥");
    CHECK(seen(dateAndTime(moment, Language::Chinese)) == "2026/11/22 13:05");
}

TEST_CASE("a moment that is announced for a place is given by the clocks of that place, with their distance from UTC")
{
    const QTimeZone newYork("America/New_York");
    const QDateTime inSummer(QDate(2026, 4, 16), QTime(3, 59), Qt::UTC);
    const QDateTime inWinter(QDate(2026, 12, 12), QTime(4, 59), Qt::UTC);
    CHECK(dateAndTime(inSummer, newYork, Language::English).remove(u'\u2066').remove(u'\u2069') ==
          u"15\u00A0Apr\u00A02026, 23:59\u00A0(UTC-04:00)");
    CHECK(dateAndTime(inWinter, newYork, Language::Russian).contains(u"11.12.2026, 23:59"));
    CHECK(dateAndTime(inWinter, newYork, Language::Russian).contains(u"UTC-05:00"));
    CHECK(dateAndTime(inSummer, QTimeZone::utc(), Language::French) == u"16/04/2026, 03:59\u00A0(UTC)");
}

TEST_CASE("a list is joined in each language's way")
{
    const QStringList items = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    const auto [language, text] = GENERATE(values<Expected>({{Language::English, "a, b and c"},
                                                             {Language::French, "a, b et c"},
                                                             {Language::Spanish, "a, b y c"},
                                                             {Language::Russian, "a, b и c"},
                                                             {Language::Chinese, "a、b和c"},
                                                             {Language::Arabic, "a وb وc"}}));
    CHECK(seen(listText(items, language)) == text);
    CHECK(listText({}, language).isEmpty());
    CHECK(listText({QStringLiteral("a")}, language) == u"a");
}

TEST_CASE("Spanish says e before the sound of i")
{
    const auto joined = [](const char *last) {
        return seen(listText({QStringLiteral("Omán"), QString::fromUtf8(last)}, Language::Spanish));
    };
    CHECK(joined("Italia") == "Omán e Italia");
    CHECK(joined("Hizán") == "Omán e Hizán");
    CHECK(joined("Hierro") == "Omán y Hierro");
    CHECK(joined("Yemen") == "Omán y Yemen");
}

TEST_CASE("numbers in a row are parted by what is no digit of the language")
{
    const QStringList english = {QStringLiteral("4"), QStringLiteral("0")};
    const QStringList arabic = {QStringLiteral("٤"), QStringLiteral("٠")};
    CHECK(numbersText(english, Language::English) == u"4 · 0");
    CHECK(numbersText(arabic, Language::Arabic) == u"٤، ٠");
}

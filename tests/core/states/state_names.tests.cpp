#include "states/state_names.h"

#include "states/state_suggestions.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>

using namespace fund;

namespace {

QString iso3Of(QStringView text)
{
    const State *state = findState(text);
    return state ? state->iso3 : QString();
}

} // namespace

TEST_CASE("every State is found by each of its codes and by its name in each language")
{
    for (const State &state : allStates()) {
        for (const QString &code : {state.iso3, state.iso2, state.m49}) {
            CHECK(findState(code) == &state);
            CHECK(findState(u' ' + code.toLower() + u' ') == &state);
        }
        for (const Language language : languages) {
            const QString &name = state.name(language);
            CAPTURE(name);
            CHECK(findState(name) == &state);
            CHECK(findState(name.toUpper()) == &state);
            CHECK(findState(name.toLower()) == &state);
            CHECK(findState(name.normalized(QString::NormalizationForm_D)) == &state);
            CHECK(findState(u'\u00A0' + name + u'.') == &state);
            CHECK(findState(QString(name).replace(u'\'', u'’')) == &state);
            CHECK(findState(QString(name).replace(u'-', u' ')) == &state);
        }
        CHECK(findState(QStringLiteral("The ") + state.name(Language::English)) == &state);
    }
}

TEST_CASE("a State is found by other usual names and spellings")
{
    const auto [text, iso3] = GENERATE(table<const char16_t *, const char16_t *>({
        {u"Turkey", u"TUR"},
        {u"Ivory Coast", u"CIV"},
        {u"Cote d Ivoire", u"CIV"},
        {u"COTE D`IVOIRE", u"CIV"},
        {u"Côte-d’Ivoire", u"CIV"},
        {u"DR Congo", u"COD"},
        {u"D.R. Congo", u"COD"},
        {u"Congo, Democratic Republic of the", u"COD"},
        {u"Congo (the Democratic Republic of the)", u"COD"},
        {u"Congo", u"COG"},
        {u"South Korea", u"KOR"},
        {u"Korea, Republic of", u"KOR"},
        {u"Korea (Democratic People's Republic of)", u"PRK"},
        {u"Bahamas, The", u"BHS"},
        {u"the Gambia", u"GMB"},
        {u"Viet-Nam", u"VNM"},
        {u"Vietnam", u"VNM"},
        {u"U.S.A.", u"USA"},
        {u"EE. UU.", u"USA"},
        {u"St. Kitts & Nevis", u"KNA"},
        {u"St Vincent and Grenadines", u"VCT"},
        {u"Tanzania", u"TZA"},
        {u"Iran, Islamic Republic of", u"IRN"},
        {u"République islamique d'Iran", u"IRN"},
        {u"Les Pays Bas", u"NLD"},
        {u"Moldavie", u"MDA"},
        {u"Guinée Bissau", u"GNB"},
        {u"Белоруссия", u"BLR"},
        {u"КИРГИЗИЯ", u"KGZ"},
        {u"Объединённые Арабские Эмираты", u"ARE"},
        {u"刚果（金）", u"COD"},
        {u"美國", u"USA"},
        {u"孟加拉國", u"BGD"},
        {u"聖文森特和格林納丁斯", u"VCT"},
        {u"科特迪瓦", u"CIV"},
        {u"السعودية", u"SAU"},
        {u"الامارات العربية المتحدة", u"ARE"},
        {u"اردن", u"JOR"},
        {u"إِيرَان", u"IRN"},
        {u"غينيا-بيساو", u"GNB"},
        {u"مالطه", u"MLT"},
        {u"PNG", u"PNG"},
        {u"840", u"USA"},
    }));
    CHECK(iso3Of(QStringView(text)) == QStringView(iso3));
}

TEST_CASE("what means no State or more than one is not guessed")
{
    for (const char16_t *text : {u"", u" ", u"-", u"the", u"Korea", u"Atlantis", u"XX", u"XXX", u"999", u"4",
                                 u"Kingdom", u"Islamic Republic", u"R. Congo", u"Frnace", u"Saint", u"U"})
        CHECK(findState(QStringView(text)) == nullptr);
}

TEST_CASE("an unknown State is refused with the nearest names")
{
    const auto [text, suggestion] = GENERATE(table<const char16_t *, const char16_t *>({
        {u"Frnace", u"Similar: France (FRA)"},
        {u"Kenja", u"Kenya (KEN)"},
        {u"Korea", u"Republic of Korea (KOR)"},
        {u"Korea", u"Democratic People's Republic of Korea (PRK)"},
        {u"Кеня", u"Кения (KEN)"},
        {u"巴布亚", u"is not the name"},
        {u"Atlantis", u"“Atlantis” is not the name or the ISO code of a State."},
    }));
    const auto read = readState(QStringView(text));
    REQUIRE_FALSE(read);
    const Problem &problem = read.failure().problems.front();
    CHECK(problem.rule == u"state_must_be_known");
    CAPTURE(problem.sentence);
    CHECK(problem.sentence.contains(QStringView(suggestion)));
    CHECK(readState(u" ").failure().problems.front().rule == u"field_must_not_be_empty");
}

TEST_CASE("the distance between two texts counts changed, added, dropped and swapped letters up to a bound")
{
    CHECK(letterDistance(u"kenya", u"kenya", 3) == 0);
    CHECK(letterDistance(u"kenya", u"kenja", 3) == 1);
    CHECK(letterDistance(u"kenya", u"kena", 3) == 1);
    CHECK(letterDistance(u"", u"abc", 3) == 3);
    CHECK(letterDistance(u"france", u"frnace", 3) == 1);
    CHECK(letterDistance(u"abcd", u"wxyz", 3) == 4);
    CHECK(letterDistance(u"a", u"abcdefgh", 3) == 4);
}

TEST_CASE("names are found and refused fast enough for large files", "[.bench]")
{
    QElapsedTimer timer;
    CHECK(findState(u"Kenya")); // reads the tables
    timer.start();
    int found = 0;
    for (int i = 0; i < 100; ++i)
        for (const State &state : allStates())
            found += findState(state.name(Language::French).toUpper()) ? 1 : 0;
    const auto matched = timer.nsecsElapsed();
    timer.start();
    for (int i = 0; i < 1000; ++i)
        found += readState(QStringLiteral("Unknwon Kingdom of %1").arg(i)) ? 1 : 0;
    WARN("one name " << matched / 19'500 << " ns, one unknown name " << timer.nsecsElapsed() / 1'000'000 << " µs");
    CHECK(found == 19'500);
}

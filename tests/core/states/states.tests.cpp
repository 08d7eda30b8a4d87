#include "states/state.h"
#include "states/state_group.h"

#include <catch2/catch.hpp>

#include <QSet>

#include <algorithm>
#include <map>

using namespace fund;

TEST_CASE("there are 193 Member States and two observers, each with codes of their own")
{
    QSet<QString> codes;
    int members = 0;
    for (const State &state : allStates()) {
        members += state.isMember ? 1 : 0;
        for (const QString &code : {state.iso3, state.iso2, state.m49})
            codes.insert(code);
        CHECK((state.iso3.size() == 3 && state.iso2.size() == 2 && state.m49.size() == 3));
        CHECK(stateOf(state.iso3) == &state);
    }
    CHECK(allStates().size() == 195);
    CHECK(members == 193);
    CHECK(codes.size() == 3 * 195);
    CHECK(stateOf(u"PSE") != nullptr);
    CHECK_FALSE(stateOf(u"PSE")->isMember);
    CHECK_FALSE(stateOf(u"VAT")->group);
    CHECK(stateOf(u"XXX") == nullptr);
    CHECK(stateOf(u"fra") == nullptr);
}

TEST_CASE("the regional groups have 54, 54, 23, 33 and 29 members")
{
    std::map<RegionalGroup, int> counts;
    for (const State &state : allStates())
        if (state.group)
            ++counts[*state.group];
    CHECK(counts[RegionalGroup::African] == 54);
    CHECK(counts[RegionalGroup::AsiaPacific] == 54);
    CHECK(counts[RegionalGroup::EasternEuropean] == 23);
    CHECK(counts[RegionalGroup::LatinAmericanAndCaribbean] == 33);
    CHECK(counts[RegionalGroup::WesternEuropeanAndOther] == 29);
    for (const RegionalGroup group : regionalGroups)
        CHECK(regionalGroupOf(codeOf(group)) == group);
    CHECK_FALSE(regionalGroupOf(u""));
}

TEST_CASE("names are there in six languages and no two States share one")
{
    for (const Language language : languages) {
        QSet<QString> names;
        for (const State &state : allStates())
            names.insert(state.name(language));
        CHECK(names.size() == 195);
        CHECK_FALSE(names.contains(QString()));
    }
    CHECK(stateOf(u"CIV")->name(Language::Russian) == u"Кот-д'Ивуар");
}

TEST_CASE("States are put in the order of each language's alphabet")
{
    const auto english = statesByName(Language::English);
    REQUIRE(english.size() == 195);
    CHECK(english.front()->iso3 == u"AFG");
    CHECK(english.back()->iso3 == u"ZWE");
    const auto french = statesByName(Language::French);
    const auto place = [&](QStringView iso3) {
        return std::find(french.begin(), french.end(), stateOf(iso3)) - french.begin();
    };
    CHECK(place(u"EGY") < place(u"ESP")); // Égypte stands among the E, not behind Z
    CHECK(place(u"EST") < place(u"SWZ"));
}

namespace {

/// How many States are in a group on a day.
int countOf(StateGroup group, const QDate &day, PendingDeferrals deferrals = PendingDeferrals::NotGranted)
{
    return static_cast<int>(std::count_if(allStates().begin(), allStates().end(), [&](const State &state) {
        return isInGroup(state.iso3, group, day, deferrals);
    }));
}

} // namespace

TEST_CASE("the number of least developed countries follows their graduations")
{
    const auto [day, count, countIfDeferred] = GENERATE(table<QDate, int, int>({
        {QDate(2016, 12, 31), 48, 48},
        {QDate(2018, 12, 31), 47, 47},
        {QDate(2021, 12, 31), 46, 46},
        {QDate(2023, 12, 31), 45, 45},
        {QDate(2025, 12, 31), 44, 44},
        {QDate(2026, 11, 23), 44, 44},
        {QDate(2026, 12, 31), 41, 42},
        {QDate(2028, 12, 31), 40, 41},
        {QDate(2030, 12, 31), 38, 38},
    }));
    CHECK(countOf(StateGroup::LeastDeveloped, day) == count);
    CHECK(countOf(StateGroup::LeastDeveloped, day, PendingDeferrals::Granted) == countIfDeferred);
}

TEST_CASE("a State leaves its group on the very day of its graduation")
{
    const QDate day(2026, 11, 24);
    CHECK(isInGroup(u"LAO", StateGroup::LeastDeveloped, day.addDays(-1)));
    CHECK_FALSE(isInGroup(u"LAO", StateGroup::LeastDeveloped, day));
    CHECK_FALSE(isInGroup(u"BGD", StateGroup::LeastDeveloped, day));
    CHECK(isInGroup(u"BGD", StateGroup::LeastDeveloped, day, PendingDeferrals::Granted));
    CHECK_FALSE(isInGroup(u"BGD", StateGroup::LeastDeveloped, QDate(2029, 11, 24), PendingDeferrals::Granted));
    CHECK(isInGroup(u"LAO", StateGroup::LandlockedDeveloping, day));
    CHECK(isInSpecialSituation(u"LAO", day));
    CHECK_FALSE(isInSpecialSituation(u"BGD", day));
    CHECK_FALSE(isInSpecialSituation(u"FRA", day));
}

TEST_CASE("32 States are landlocked developing countries and 37 small island developing States")
{
    for (const QDate day : {QDate(2025, 12, 31), QDate(2026, 12, 31)}) {
        CHECK(countOf(StateGroup::LandlockedDeveloping, day) == 32);
        CHECK(countOf(StateGroup::SmallIslandDeveloping, day) == 37);
    }
    CHECK(groupMemberships().size() == 117);
    for (const GroupMembership &one : groupMemberships()) {
        REQUIRE(stateOf(one.iso3) != nullptr);
        CHECK(stateOf(one.iso3)->isMember);
    }
    for (const StateGroup group : stateGroups)
        CHECK(stateGroupOf(codeOf(group)) == group);
}

TEST_CASE("groups bear their titles in the language of a paper")
{
    const Wording french(Language::French);
    CHECK(titleOf(RegionalGroup::WesternEuropeanAndOther, french) == u"États d’Europe occidentale et autres États");
    CHECK(titleOf(StateGroup::LeastDeveloped, french) == u"Pays les moins avancés");
    CHECK(abbreviationOf(StateGroup::LeastDeveloped, french) == u"PMA");
    CHECK(titleOf(StateGroup::SmallIslandDeveloping) == u"Small island developing States");
    CHECK(abbreviationOf(StateGroup::SmallIslandDeveloping) == u"SIDS");
}

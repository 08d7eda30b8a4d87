#include "states/state.h"

#include "base/reference_table.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

struct RegionalGroupFacts
{
    QStringView code;
    const char *title;
};

const RegionalGroupFacts &factsOf(RegionalGroup group)
{
    static const std::array<RegionalGroupFacts, regionalGroups.size()> facts = {{
        {u"AFR", QT_TRANSLATE_NOOP("states", "African States")},
        {u"APS", QT_TRANSLATE_NOOP("states", "Asia-Pacific States")},
        {u"EES", QT_TRANSLATE_NOOP("states", "Eastern European States")},
        {u"GRULAC", QT_TRANSLATE_NOOP("states", "Latin American and Caribbean States")},
        {u"WEOG", QT_TRANSLATE_NOOP("states", "Western European and other States")},
    }};
    return facts.at(static_cast<std::size_t>(group));
}

std::vector<State> readStates()
{
    const CsvTable table = referenceTable(u"states.csv");
    std::vector<State> states;
    for (const CsvRow row : table) {
        State state;
        state.iso3 = row.text(table.columnOf(u"iso3"));
        state.iso2 = row.text(table.columnOf(u"iso2"));
        state.m49 = row.text(table.columnOf(u"m49"));
        for (const Language language : languages)
            state.names.at(static_cast<std::size_t>(language)) =
                row.text(table.columnOf(QStringLiteral("name_") + codeOf(language)));
        state.group = regionalGroupOf(row.text(table.columnOf(u"regional_group_code")));
        state.isMember = row.text(table.columnOf(u"membership_status")) == u"member";
        states.push_back(std::move(state));
    }
    std::sort(states.begin(), states.end(), [](const State &a, const State &b) { return a.iso3 < b.iso3; });
    return states;
}

} // namespace

QString codeOf(RegionalGroup group)
{
    return factsOf(group).code.toString();
}

std::optional<RegionalGroup> regionalGroupOf(QStringView code)
{
    for (const RegionalGroup group : regionalGroups)
        if (factsOf(group).code == code)
            return group;
    return std::nullopt;
}

QString titleOf(RegionalGroup group)
{
    return QCoreApplication::translate("states", factsOf(group).title);
}

QString titleOf(RegionalGroup group, const Wording &wording)
{
    return wording.translate("states", factsOf(group).title);
}

std::span<const State> allStates()
{
    static const std::vector<State> states = readStates();
    return states;
}

const State *stateOf(QStringView iso3)
{
    const auto states = allStates();
    const auto found = std::lower_bound(states.begin(), states.end(), iso3,
                                        [](const State &state, QStringView code) { return state.iso3 < code; });
    return found != states.end() && found->iso3 == iso3 ? &*found : nullptr;
}

std::vector<const State *> statesByName(Language language)
{
    const QCollator collator(localeOf(language));
    std::vector<std::pair<QCollatorSortKey, const State *>> keyed;
    for (const State &state : allStates())
        keyed.emplace_back(collator.sortKey(state.name(language)), &state);
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<const State *> states;
    for (const auto &[key, state] : keyed)
        states.push_back(state);
    return states;
}

} // namespace fund

#include "states/state_group.h"

#include "base/reference_table.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace fund {

namespace {

struct GroupFacts
{
    QStringView code;
    const char *title;
    const char *abbreviation;
};

const GroupFacts &factsOf(StateGroup group)
{
    static const std::array<GroupFacts, stateGroups.size()> facts = {{
        {u"LDC", QT_TRANSLATE_NOOP("states", "Least developed countries"), QT_TRANSLATE_NOOP("states", "LDC")},
        {u"LLDC", QT_TRANSLATE_NOOP("states", "Landlocked developing countries"), QT_TRANSLATE_NOOP("states", "LLDC")},
        {u"SIDS", QT_TRANSLATE_NOOP("states", "Small island developing States"), QT_TRANSLATE_NOOP("states", "SIDS")},
    }};
    return facts.at(static_cast<std::size_t>(group));
}

std::vector<GroupMembership> readMemberships()
{
    const CsvTable table = referenceTable(u"state_groups.csv");
    const auto dateIn = [](const CsvRow &row, int column) { return QDate::fromString(row.text(column), Qt::ISODate); };
    std::vector<GroupMembership> memberships;
    for (const CsvRow row : table) {
        const auto group = stateGroupOf(row.text(table.columnOf(u"group")));
        if (!group)
            qFatal("reference table names an unknown group");
        memberships.push_back({row.text(table.columnOf(u"iso3")), *group, dateIn(row, table.columnOf(u"valid_from")),
                               dateIn(row, table.columnOf(u"valid_to")), dateIn(row, table.columnOf(u"alt_valid_to")),
                               row.text(table.columnOf(u"source_note"))});
    }
    std::sort(memberships.begin(), memberships.end(), [](const GroupMembership &a, const GroupMembership &b) {
        return std::tie(a.iso3, a.group) < std::tie(b.iso3, b.group);
    });
    return memberships;
}

} // namespace

QString codeOf(StateGroup group)
{
    return factsOf(group).code.toString();
}

std::optional<StateGroup> stateGroupOf(QStringView code)
{
    for (const StateGroup group : stateGroups)
        if (factsOf(group).code == code)
            return group;
    return std::nullopt;
}

QString titleOf(StateGroup group)
{
    return QCoreApplication::translate("states", factsOf(group).title);
}

QString titleOf(StateGroup group, const Wording &wording)
{
    return wording.translate("states", factsOf(group).title);
}

QString abbreviationOf(StateGroup group)
{
    return QCoreApplication::translate("states", factsOf(group).abbreviation);
}

QString abbreviationOf(StateGroup group, const Wording &wording)
{
    return wording.translate("states", factsOf(group).abbreviation);
}

bool GroupMembership::holdsOn(const QDate &day, PendingDeferrals deferrals) const
{
    const bool deferred = deferrals == PendingDeferrals::Granted && untilIfDeferred.isValid();
    const QDate &end = deferred ? untilIfDeferred : until;
    return (!from.isValid() || from <= day) && (!end.isValid() || day < end);
}

const std::vector<GroupMembership> &groupMemberships()
{
    static const std::vector<GroupMembership> memberships = readMemberships();
    return memberships;
}

bool isInGroup(QStringView iso3, StateGroup group, const QDate &day, PendingDeferrals deferrals)
{
    const auto &all = groupMemberships();
    auto place = std::lower_bound(all.begin(), all.end(), iso3,
                                  [](const GroupMembership &one, QStringView code) { return one.iso3 < code; });
    for (; place != all.end() && place->iso3 == iso3; ++place)
        if (place->group == group && place->holdsOn(day, deferrals))
            return true;
    return false;
}

bool isInSpecialSituation(QStringView iso3, const QDate &day, PendingDeferrals deferrals)
{
    return std::any_of(stateGroups.begin(), stateGroups.end(),
                       [&](StateGroup group) { return isInGroup(iso3, group, day, deferrals); });
}

} // namespace fund

#include "screening/list_version.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <tuple>

namespace fund {

namespace {

Problem lengthProblem(const char *part, int count, int least, int most)
{
    return {QString::fromLatin1(part), QStringLiteral("list_must_be_plausible"),
            QCoreApplication::translate(
                "screening", "The part “%1” has %2 entries; between %3 and %4 are plausible. A list that was "
                             "cut off or mixed up is not imported: download it again.")
                .arg(QString::fromLatin1(part), QString::number(count), QString::number(least), QString::number(most)),
            QStringLiteral("para. 14"), 0};
}

/// A sixth fewer or a quarter more.
std::pair<int, int> around(int count)
{
    constexpr int fewer = 6;
    constexpr int more = 4;
    constexpr int slack = 5; // so that a short part may change at all
    return {count - count / fewer - slack, count + count / more + slack};
}

} // namespace

ListBounds boundsAfter(const std::optional<ListVersion> &last)
{
    ListBounds bounds;
    if (last) {
        std::tie(bounds.leastIndividuals, bounds.mostIndividuals) = around(last->individuals);
        std::tie(bounds.leastEntities, bounds.mostEntities) = around(last->entities);
    }
    return bounds;
}

Problems checkList(const ConsolidatedList &list, const std::optional<ListVersion> &last, const QDate &today)
{
    Problems problems;
    if (list.date > today.addDays(1)) // it may be a day later where the list is made
        problems.push_back({QStringLiteral("dateGenerated"), QStringLiteral("list_must_not_be_of_the_future"),
                            QCoreApplication::translate("screening", "The list bears the date %1, which is to come.")
                                .arg(list.date.toString(Qt::ISODate)),
                            QStringLiteral("para. 14"), 0});
    if (last && list.date < last->date)
        problems.push_back(
            {QStringLiteral("dateGenerated"), QStringLiteral("list_must_not_be_older"),
             QCoreApplication::translate("screening", "The list is of %1; a version of %2 is on record already.")
                 .arg(list.date.toString(Qt::ISODate), last->date.toString(Qt::ISODate)),
             QStringLiteral("para. 14"), 0});
    const ListBounds bounds = boundsAfter(last);
    const int individuals = list.count(ListedKind::Individual);
    const int entities = list.count(ListedKind::Entity);
    if (individuals < bounds.leastIndividuals || individuals > bounds.mostIndividuals)
        problems.push_back(lengthProblem("INDIVIDUALS", individuals, bounds.leastIndividuals, bounds.mostIndividuals));
    if (entities < bounds.leastEntities || entities > bounds.mostEntities)
        problems.push_back(lengthProblem("ENTITIES", entities, bounds.leastEntities, bounds.mostEntities));
    return problems;
}

ListChanges compareLists(const std::vector<KnownEntry> &last, const std::vector<ListedEntry> &entries,
                         const std::vector<QByteArray> &digests)
{
    QHash<qint64, const KnownEntry *> known;
    for (const KnownEntry &entry : last)
        known.insert(entry.dataId, &entry);
    QSet<qint64> still;
    ListChanges changes;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const KnownEntry *before = known.value(entries[i].dataId);
        still.insert(entries[i].dataId);
        if (!before)
            changes.added.push_back(i);
        else if (before->digest != digests[i])
            changes.changed.emplace_back(before->id, i);
    }
    for (const KnownEntry &entry : last)
        if (!still.contains(entry.dataId))
            changes.removed.push_back(entry.id);
    return changes;
}

} // namespace fund

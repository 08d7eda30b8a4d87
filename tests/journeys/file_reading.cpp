#include "journeys/file_reading.h"

#include "journeys/dump.h"
#include "support/catch_qt.h"

#include <nlohmann/json.hpp>

namespace fund {

QStringList selectedIn(const QString &file)
{
    const Dump dump = dumpOf(file);
    REQUIRE_FALSE(dump.at(u"shortlists"_qs).empty());
    const auto result =
        nlohmann::json::parse(dump.at(u"shortlists"_qs).back().at(u"result"_qs).toStdString(), nullptr, false);
    REQUIRE_FALSE(result.is_discarded());
    QStringList refs;
    for (const auto &ref : result["selected"])
        refs += QString::fromStdString(ref);
    return refs;
}

QStringList waitingIn(const QString &file, const QString &reviewer)
{
    const Dump dump = dumpOf(file);
    const auto column = [&](const char *table, const QString &id, const QString &wanted) {
        for (const DumpedRow &row : dump.at(QString::fromLatin1(table)))
            if (row.at(u"id"_qs) == id)
                return row.at(wanted);
        return QString();
    };
    QStringList reviewed;
    for (const DumpedRow &row : dump.at(u"reviews"_qs))
        reviewed += row.at(u"assignment_id"_qs);
    QStringList waiting;
    for (const DumpedRow &row : dump.at(u"review_assignments"_qs))
        if (column("users", row.at(u"reviewer_id"_qs), u"name"_qs) == reviewer && !reviewed.contains(row.at(u"id"_qs)))
            waiting += QStringLiteral("A-%1").arg(
                column("applications", row.at(u"application_id"_qs), u"serial"_qs).toInt(), 3, 10, QLatin1Char('0'));
    waiting.sort();
    return waiting;
}

QString nominationIn(const QString &file, const QString &application)
{
    const Dump dump = dumpOf(file);
    for (const DumpedRow &each : dump.at(u"applications"_qs))
        for (const DumpedRow &nomination : dump.at(u"nominations"_qs))
            if (each.at(u"serial"_qs).toInt() == application.mid(2).toInt() &&
                nomination.at(u"application_id"_qs) == each.at(u"id"_qs))
                return u"nominations/"_qs + nomination.at(u"id"_qs);
    FAIL("nobody nominated " + application.toStdString());
    return {};
}

} // namespace fund

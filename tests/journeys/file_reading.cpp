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

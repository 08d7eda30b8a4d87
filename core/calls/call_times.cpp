#include "calls/call_times.h"

namespace fund {

QTimeZone timeZoneOf(const QString &name)
{
    const QTimeZone zone(name.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

QDate dayThere(const QDateTime &moment, const QString &timeZone)
{
    return moment.isValid() ? moment.toTimeZone(timeZoneOf(timeZone)).date() : QDate();
}

QDate closingDay(const CallTerms &terms)
{
    return dayThere(terms.closes, terms.timeZone);
}

} // namespace fund

#pragma once

#include "calls/call.h"

#include <QTimeZone>

namespace fund {

// A call opens and closes at moments, and says them as days and times of the place that it names: 23:59 in New York is
// the next day in Geneva, and still that day for everyone who reads the call.

/// The zone of an IANA name; UTC where there is none such, as in a draft that names none yet.
[[nodiscard]] QTimeZone timeZoneOf(const QString &name);
/// The day of a moment in a call's time zone; invalid for no moment.
[[nodiscard]] QDate dayThere(const QDateTime &moment, const QString &timeZone);
/// The day on which a call closes, where it is announced.
[[nodiscard]] QDate closingDay(const CallTerms &terms);

} // namespace fund

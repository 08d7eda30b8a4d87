#include "base/clock.h"

#include <QString>

namespace fund {

namespace {

void put(QChar *text, int at, int digits, int number)
{
    for (int i = at + digits - 1; i >= at; --i, number /= 10)
        text[i] = QChar(u'0' + number % 10);
}

} // namespace

QString momentText(const QDateTime &moment)
{
    // By hand, since QDateTime::toString costs an import more than sealing a person does.
    if (!moment.isValid())
        return {};
    const QDateTime utc = moment.toUTC();
    const QDate date = utc.date();
    const QTime time = utc.time();
    QString text = QStringLiteral("0000-00-00T00:00:00.000Z");
    if (date.year() < 0 || date.year() > 9999)
        return utc.toString(Qt::ISODateWithMs);
    QChar *place = text.data();
    put(place, 0, 4, date.year());
    put(place, 5, 2, date.month());
    put(place, 8, 2, date.day());
    put(place, 11, 2, time.hour());
    put(place, 14, 2, time.minute());
    put(place, 17, 2, time.second());
    put(place, 20, 3, time.msec());
    return text;
}

} // namespace fund

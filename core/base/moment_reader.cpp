#include "base/moment_reader.h"

#include <QCoreApplication>

#include <optional>

namespace fund {

namespace {

/// Two digits at a place; -1 where there are none.
int twoDigits(QStringView text, qsizetype at)
{
    if (at + 2 > text.size() || text[at] < u'0' || text[at] > u'9' || text[at + 1] < u'0' || text[at + 1] > u'9')
        return -1;
    return (text[at].unicode() - u'0') * 10 + (text[at + 1].unicode() - u'0');
}

std::optional<QDate> leadingDate(QStringView text)
{
    if (text.size() < 10 || text[4] != u'-' || text[7] != u'-' || twoDigits(text, 0) < 0 || twoDigits(text, 2) < 0)
        return std::nullopt;
    const QDate date(twoDigits(text, 0) * 100 + twoDigits(text, 2), twoDigits(text, 5), twoDigits(text, 8));
    if (!date.isValid() || date.year() < 1900 || date.year() > 2199)
        return std::nullopt;
    return date;
}

/// Seconds east of UTC: "Z", "+02:00", "-0330".
std::optional<int> offsetOf(QStringView text)
{
    if (text == u"Z" || text == u"z")
        return 0;
    if (text.isEmpty() || (text[0] != u'+' && text[0] != u'-'))
        return std::nullopt;
    const bool colon = text.size() == 6 && text[3] == u':';
    const int hours = twoDigits(text, 1);
    const int minutes = twoDigits(text, colon ? 4 : 3);
    if ((!colon && text.size() != 5) || hours < 0 || hours > 14 || minutes < 0 || minutes > 59)
        return std::nullopt;
    return (text[0] == u'-' ? -1 : 1) * (hours * 3600 + minutes * 60);
}

std::optional<QDateTime> momentOf(QStringView text)
{
    const auto date = leadingDate(text);
    if (!date || text.size() < 17 || (text[10] != u'T' && text[10] != u't' && text[10] != u' ') || text[13] != u':')
        return std::nullopt;
    const bool seconds = text[16] == u':';
    const QTime time(twoDigits(text, 11), twoDigits(text, 14), seconds ? twoDigits(text, 17) : 0);
    const auto offset = offsetOf(text.sliced(seconds ? std::min<qsizetype>(19, text.size()) : 16));
    if (!time.isValid() || !offset)
        return std::nullopt;
    return QDateTime(*date, time, Qt::UTC).addSecs(-*offset);
}

} // namespace

Result<QDateTime> readMoment(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return failure(FailureKind::Refused, QStringLiteral("field_must_not_be_empty"),
                       QCoreApplication::translate("base", "The field is empty."));
    if (const auto moment = momentOf(text))
        return *moment;
    return failure(FailureKind::Refused, QStringLiteral("moment_must_have_a_zone"),
                   QCoreApplication::translate("base", "“%1” is not a date and time with its distance from UTC, such "
                                                       "as 2026-11-22T14:05Z or 2026-11-22T14:05+02:00.")
                       .arg(text.first(std::min<qsizetype>(text.size(), 40))));
}

} // namespace fund

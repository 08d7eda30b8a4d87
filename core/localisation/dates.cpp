#include "localisation/dates.h"

#include "localisation/numbers.h"

#include <QStringList>

namespace fund {

namespace {

constexpr char16_t leftToRightApart = u'\u2066';
constexpr char16_t apartEnds = u'\u2069';

/// A number without grouping, in the language's digits: years, days, hours.
QString digits(int number, Language language, int width = 1)
{
    QString result = QString::number(number).rightJustified(width, u'0');
    if (language == Language::Arabic)
        for (QChar &c : result)
            c = QChar(u'٠' + c.digitValue());
    return result;
}

/// Documents of the United Nations in Arabic give both names of a month.
QString arabicMonth(int month)
{
    static constexpr std::array<QStringView, 12> names = {
        u"كانون الثاني/يناير", u"شباط/فبراير",        u"آذار/مارس",           u"نيسان/أبريل",
        u"أيار/مايو",          u"حزيران/يونيه",       u"تموز/يوليه",          u"آب/أغسطس",
        u"أيلول/سبتمبر",       u"تشرين الأول/أكتوبر", u"تشرين الثاني/نوفمبر", u"كانون الأول/ديسمبر"};
    return names.at(static_cast<std::size_t>(month - 1)).toString();
}

QString monthName(int month, Language language)
{
    return language == Language::Arabic ? arabicMonth(month) : localeOf(language).monthName(month);
}

QString dayText(int day, Language language)
{
    // French counts the first day of a month as "1er" and all others plainly.
    return language == Language::French && day == 1 ? QStringLiteral("1er") : digits(day, language);
}

QString dayAndMonth(const QDate &date, Language language)
{
    if (language == Language::Chinese)
        return QStringLiteral("%1月%2日").arg(date.month()).arg(date.day());
    const QString of = language == Language::Spanish ? QStringLiteral("de ") : QString();
    return dayText(date.day(), language) + noBreakSpace + of + monthName(date.month(), language);
}

QString wallTime(const QDateTime &moment, Language language)
{
    const QString time = digits(moment.time().hour(), language, 2) + u':' + digits(moment.time().minute(), language, 2);
    const QString comma = language == Language::Arabic    ? QStringLiteral("، ")
                          : language == Language::Chinese ? QStringLiteral(" ")
                                                          : QStringLiteral(", ");
    return shortDate(moment.date(), language) + comma + time;
}

/// A text that ends in a month, with the year behind it.
QString withYear(const QString &text, int year, Language language)
{
    switch (language) {
    case Language::Chinese:
        return QStringLiteral("%1年%2").arg(year).arg(text);
    case Language::Spanish:
        return text + QStringLiteral(" de ") + digits(year, language);
    case Language::Russian:
        return text + u' ' + digits(year, language) + noBreakSpace + QStringLiteral("года");
    case Language::English:
    case Language::French:
    case Language::Arabic:
        break;
    }
    return text + u' ' + digits(year, language);
}

/// Between two days that name their months.
QString wideDash(Language language)
{
    switch (language) {
    case Language::Chinese:
        return QStringLiteral("至");
    case Language::Spanish:
        return QStringLiteral(" a ");
    case Language::English:
    case Language::French:
    case Language::Russian:
    case Language::Arabic:
        break;
    }
    return noBreakSpace + QStringLiteral("– ");
}

QString rangeInOneMonth(const QDate &first, const QDate &last, Language language)
{
    if (language == Language::Chinese)
        return dayAndMonth(first, language) + QStringLiteral("至%1日").arg(last.day());
    const QString dash =
        language == Language::Spanish ? noBreakSpace + QStringLiteral("a") + noBreakSpace : QStringLiteral("–");
    return dayText(first.day(), language) + dash + dayAndMonth(last, language);
}

} // namespace

QString longDate(const QDate &date, Language language)
{
    if (!date.isValid())
        return {};
    return withYear(dayAndMonth(date, language), date.year(), language);
}

QString longDateWithWeekday(const QDate &date, Language language)
{
    const QString weekday = localeOf(language).dayName(date.dayOfWeek());
    switch (language) {
    case Language::Chinese:
        return longDate(date, language) + weekday;
    case Language::French:
        return weekday + u' ' + longDate(date, language);
    case Language::Arabic:
        return weekday + QStringLiteral("، ") + longDate(date, language);
    case Language::English:
    case Language::Spanish:
    case Language::Russian:
        break;
    }
    return weekday + QStringLiteral(", ") + longDate(date, language);
}

QString shortDate(const QDate &date, Language language)
{
    if (language == Language::English)
        return dayText(date.day(), language) + noBreakSpace +
               localeOf(language).monthName(date.month(), QLocale::ShortFormat) + noBreakSpace +
               digits(date.year(), language);
    const QString year = digits(date.year(), language);
    const QString month = digits(date.month(), language, 2);
    const QString day = digits(date.day(), language, 2);
    if (language == Language::Chinese)
        return QStringList{year, month, day}.join(u'/');
    return QStringList{day, month, year}.join(language == Language::Russian ? u'.' : u'/');
}

QString yearText(int year, Language language)
{
    return digits(year, language);
}

QString monthText(const QDate &anyDayOfIt, Language language)
{
    const int month = anyDayOfIt.month();
    switch (language) {
    case Language::Chinese:
        return QStringLiteral("%1年%2月").arg(anyDayOfIt.year()).arg(month);
    case Language::Russian:
        return localeOf(language).standaloneMonthName(month) + u' ' + digits(anyDayOfIt.year(), language) +
               noBreakSpace + QStringLiteral("года");
    case Language::English:
    case Language::French:
    case Language::Spanish:
    case Language::Arabic:
        break;
    }
    return withYear(monthName(month, language), anyDayOfIt.year(), language);
}

QString dateRange(const QDate &first, const QDate &last, Language language)
{
    if (first == last)
        return longDate(first, language);
    if (first.year() != last.year())
        return longDate(first, language) + wideDash(language) + longDate(last, language);
    if (first.month() != last.month())
        return withYear(dayAndMonth(first, language) + wideDash(language) + dayAndMonth(last, language), last.year(),
                        language);
    return withYear(rangeInOneMonth(first, last, language), last.year(), language);
}

QString dateAndTime(const QDateTime &moment, Language language)
{
    return wallTime(moment.toUTC(), language);
}

QString dateAndTime(const QDateTime &moment, const QTimeZone &zone, Language language)
{
    const QDateTime there = moment.toTimeZone(zone);
    if (there.offsetFromUtc() == 0)
        return wallTime(there, language) + noBreakSpace + QStringLiteral("(UTC)");
    // Apart from the text around it: "UTC" and its sign would trade places with the time in Arabic.
    const QString offset = zone.displayName(there, QTimeZone::OffsetName, QLocale::c());
    return wallTime(there, language) + noBreakSpace + u'(' + leftToRightApart + offset + apartEnds + u')';
}

} // namespace fund

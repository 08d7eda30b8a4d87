#include "bank/mapped_statement.h"
#include "money/money_readers.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace fund {

namespace {

Failure unreadableDay(const QString &text, DayOrder order)
{
    const QString example = order == DayOrder::DayMonthYear   ? QStringLiteral("31.12.2026")
                            : order == DayOrder::MonthDayYear ? QStringLiteral("12/31/2026")
                                                              : QStringLiteral("2026-12-31");
    return failure(FailureKind::Refused, QStringLiteral("day_must_be_in_the_chosen_order"),
                   QCoreApplication::translate("bank", "“%1” is no day in the chosen order (as in %2). Choose another "
                                                       "order, or mend the line.")
                       .arg(text.left(40), example));
}

std::array<QString, 3> partsOfDay(const QString &text)
{
    static const QRegularExpression apart(
        QStringLiteral("^(\\d{1,4})[./\\- ](\\d{1,2})[./\\- ](\\d{1,4})\\.?(?:[ T,].*)?$"));
    if (const auto match = apart.match(text); match.hasMatch())
        return {match.captured(1), match.captured(2), match.captured(3)};
    return {};
}

std::array<QString, 3> partsOfEightDigits(const QString &text, DayOrder order)
{
    static const QRegularExpression eight(QStringLiteral("^[0-9]{8}$"));
    if (!eight.match(text).hasMatch())
        return {};
    if (order == DayOrder::YearMonthDay)
        return {text.first(4), text.sliced(4, 2), text.last(2)};
    return {text.first(2), text.sliced(2, 2), text.last(4)};
}

int yearOf(const QString &digits)
{
    return digits.size() == 2 ? 2000 + digits.toInt() : digits.size() == 4 ? digits.toInt() : 0;
}

/// Digits in threes apart by the mark, or together.
QString withoutThousands(const QString &whole, char16_t mark)
{
    if (mark == 0 || !whole.contains(QChar(mark)))
        return whole;
    const QStringList groups = whole.split(QChar(mark));
    for (qsizetype i = 0; i < groups.size(); ++i)
        if (i == 0 ? groups[i].isEmpty() || groups[i].size() > 3 : groups[i].size() != 3)
            return {};
    return groups.join(QString());
}

/// The digits of an amount with a hyphen before them where it is below zero; the marks are as they were.
QString signedText(const QString &text, char16_t thousands)
{
    QString plain = text.simplified();
    for (QChar &c : plain) {
        if (c == u'\u2212' || c == u'\u2013')
            c = u'-';
        else if (c == u'\u00A0' || c == u'\u202F')
            c = u' ';
        else if (c == u'\u2019')
            c = u'\'';
    }
    bool isNegative = false;
    if (plain.startsWith(u'(') && plain.endsWith(u')') && plain.size() > 2) {
        plain = plain.sliced(1, plain.size() - 2);
        isNegative = true;
    } else if (plain.startsWith(u'-') || plain.startsWith(u'+')) {
        isNegative = plain.startsWith(u'-');
        plain.remove(0, 1);
    } else if (plain.endsWith(u'-') || plain.endsWith(u'+')) {
        isNegative = plain.endsWith(u'-');
        plain.chop(1);
    }
    plain = plain.trimmed();
    if (thousands != u' ' && plain.contains(u' '))
        return {};
    return isNegative ? u'-' + plain : plain;
}

Failure unreadableAmount(const QString &text, const BankMapping &mapping)
{
    const QString mark = mapping.thousands == 0 ? QString() : QString(QChar(mapping.thousands));
    const QString example = u'1' + mark + QStringLiteral("234") + QChar(mapping.decimal) + QStringLiteral("50");
    return failure(FailureKind::Refused, QStringLiteral("amount_must_have_the_chosen_marks"),
                   QCoreApplication::translate("bank", "“%1” is no amount with the chosen marks (as in %2). Choose "
                                                       "other marks for decimals and thousands, or mend the line.")
                       .arg(text.left(40), example));
}

} // namespace

Result<QDate> readBankDay(const QString &text, DayOrder order)
{
    std::array<QString, 3> parts = partsOfDay(text);
    if (parts[0].isEmpty())
        parts = partsOfEightDigits(text, order);
    if (parts[0].isEmpty())
        return unreadableDay(text, order);
    const std::size_t year = order == DayOrder::YearMonthDay ? 0 : 2;
    const std::size_t month = order == DayOrder::MonthDayYear ? 0 : 1;
    const std::size_t day = order == DayOrder::DayMonthYear ? 0 : order == DayOrder::MonthDayYear ? 1 : 2;
    if (parts[day].size() > 2 || parts[month].size() > 2)
        return unreadableDay(text, order);
    const QDate date(yearOf(parts[year]), parts[month].toInt(), parts[day].toInt());
    if (!date.isValid() || date.year() < 1900 || date.year() > 2199)
        return unreadableDay(text, order);
    return date;
}

Result<Money> readBankAmount(const QString &text, const BankMapping &mapping, const Currency &currency)
{
    QString plain = signedText(text, mapping.thousands);
    const bool isNegative = plain.startsWith(u'-');
    if (isNegative)
        plain.remove(0, 1);
    const qsizetype point = plain.indexOf(QChar(mapping.decimal));
    const QString whole = withoutThousands(point < 0 ? plain : plain.first(point), mapping.thousands);
    const QString places = point < 0 ? QString() : plain.sliced(point + 1);
    const auto areDigits = [](const QString &digits) {
        return std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (whole.isEmpty() || !areDigits(whole) || !areDigits(places) || (point >= 0 && places.isEmpty()))
        return unreadableAmount(text, mapping);
    // More places than the currency has are refused: 1.000 is rather a thousand with another mark.
    const QString amount = (isNegative ? QStringLiteral("-") : QString()) + whole;
    return readMoney(places.isEmpty() ? amount : amount + u'.' + places, currency);
}

} // namespace fund

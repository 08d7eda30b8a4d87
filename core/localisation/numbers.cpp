#include "localisation/numbers.h"

namespace fund {

namespace {

constexpr char16_t narrowNoBreakSpace = u'\u202F';
constexpr char16_t arabicLetterMark = u'\u061C';

struct Signs
{
    char16_t group;
    char16_t point;
    int leastGrouped; ///< fewer digits than these stand together
};

Signs signsOf(Language language)
{
    switch (language) {
    case Language::English:
    case Language::Chinese:
        break;
    case Language::French:
        return {narrowNoBreakSpace, u',', 4};
    case Language::Spanish:
        return {u'.', u',', 5};
    case Language::Russian:
        return {noBreakSpace, u',', 4};
    case Language::Arabic:
        return {u'٬', u'٫', 4};
    }
    return {u',', u'.', 4};
}

/// QLocale 6.4 groups Spanish wrongly ("1234.567") and knows doubles only where there are decimals: so by hand, from
/// the digits of toText().
QString inForm(QStringView text, Language language)
{
    const Signs signs = signsOf(language);
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.sliced(1);
    const qsizetype point = text.indexOf(u'.');
    const qsizetype whole = point < 0 ? text.size() : point;
    QString result;
    // Beside Arabic digits the sign needs the mark to stay before its number in a line of either direction.
    if (negative)
        result = language == Language::Arabic ? QString(arabicLetterMark) + u'−' : QStringLiteral("−");
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && i < whole && (whole - i) % 3 == 0 && whole >= signs.leastGrouped)
            result += signs.group;
        if (i == point)
            result += signs.point;
        else
            result += language == Language::Arabic ? QChar(u'٠' + text[i].digitValue()) : text[i];
    }
    return result;
}

} // namespace

QString numberText(qint64 number, Language language)
{
    return inForm(QString::number(number), language);
}

QString numbersText(const QStringList &numbers, Language language)
{
    return numbers.join(language == Language::Arabic ? QStringLiteral("، ") : QStringLiteral(" · "));
}

QString numberText(const Decimal &number, Language language)
{
    return inForm(number.toText(), language);
}

QString amountText(const Money &amount, Language language)
{
    const QString number = amountWithoutCurrency(amount, language);
    const bool codeFirst = language == Language::English || language == Language::Chinese;
    return codeFirst ? amount.currency().code + noBreakSpace + number : number + noBreakSpace + amount.currency().code;
}

QString amountWithoutCurrency(const Money &amount, Language language)
{
    return inForm(amount.toText(), language);
}

QString percentText(const Decimal &percent, Language language)
{
    const QString number = numberText(percent, language);
    switch (language) {
    case Language::English:
    case Language::Chinese:
        break;
    case Language::French:
        return number + narrowNoBreakSpace + u'%';
    case Language::Spanish:
    case Language::Russian:
        return number + noBreakSpace + u'%';
    case Language::Arabic:
        return number + u'٪' + arabicLetterMark;
    }
    return number + u'%';
}

Decimal percentOf(qint64 part, qint64 whole, int places)
{
    if (whole == 0)
        return {0, places};
    const qint64 sign = whole < 0 ? -1 : 1;
    return {divideHalfToEven(sign * part, 100 * powerOfTen(places), sign * whole), places};
}

} // namespace fund

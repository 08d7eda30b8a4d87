#include "base/field_readers.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace fund {

namespace {

Failure refusal(const char *rule, const QString &sentence)
{
    return failure(FailureKind::Refused, QString::fromLatin1(rule), sentence);
}

Failure missing()
{
    return refusal("field_must_not_be_empty", QCoreApplication::translate("base", "The field is empty."));
}

/// The same text with the digits 0–9 whatever script it was written in, so that a suggestion can be made.
QString withPlainDigits(QStringView text)
{
    QString result = text.toString();
    for (QChar &c : result)
        if (c.isDigit())
            c = QChar(u'0' + c.digitValue());
    return result;
}

/// Long texts are cut in messages: a wrong column can hold a page.
QString quoted(QStringView text)
{
    return text.size() <= 40 ? text.toString() : text.first(40).toString() + u'…';
}

std::optional<QDate> dateOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1900 || year > 2199)
        return std::nullopt;
    return date;
}

bool hasDateForm(QStringView text)
{
    if (text.size() != 10)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (i == 4 || i == 7 ? text[i] != u'-' : text[i] < u'0' || text[i] > u'9')
            return false;
    return true;
}

/// What a date in another order can mean: none, one or two dates.
std::vector<QDate> datesMeant(const QString &plain)
{
    std::vector<QDate> result;
    const auto consider = [&](int year, int month, int day) {
        const auto date = dateOf(year, month, day);
        if (date && (result.empty() || result.front() != *date))
            result.push_back(*date);
    };
    QString parted = plain;
    for (QChar &c : parted)
        if (c == u'/' || c == u'.' || c == u' ')
            c = u'-';
    const QStringList parts = parted.split(u'-', Qt::SkipEmptyParts);
    bool isNumber = false;
    const int whole = plain.toInt(&isNumber);
    if (parts.size() == 3 && parts[0].size() == 4) {
        consider(parts[0].toInt(), parts[1].toInt(), parts[2].toInt());
    } else if (parts.size() == 3 && parts[2].size() == 4) {
        consider(parts[2].toInt(), parts[1].toInt(), parts[0].toInt());
        consider(parts[2].toInt(), parts[0].toInt(), parts[1].toInt());
    } else if (isNumber && plain.size() == 8) {
        consider(whole / 10000, whole / 100 % 100, whole % 100);
    } else if (isNumber && plain.size() == 5) {
        // A spreadsheet's day number counts from 30 December 1899.
        const QDate date = QDate(1899, 12, 30).addDays(whole);
        consider(date.year(), date.month(), date.day());
    }
    return result;
}

/// The amount without the currency or the sign that stands around it; empty where letters stand within it, as in
/// "1e3" or "12O5": to leave them out would suggest another amount.
QString withoutOrnament(const QString &text)
{
    const bool bracketed = text.startsWith(u'(') && text.endsWith(u')');
    QString result = bracketed ? QStringLiteral("-") : QString();
    bool hasDigits = false;
    bool isPastDigits = false;
    for (const QChar c : text) {
        isPastDigits = isPastDigits || (hasDigits && c.isLetter());
        hasDigits = hasDigits || c.isDigit();
        if (isPastDigits && c.isDigit())
            return {};
        if (c.isDigit() || c == u'.' || c == u',' || c == u'-')
            result += c;
        else if (c == u'−')
            result += u'-';
        else if (c == u'٫')
            result += u'.';
        else if (c == u'٬')
            result += u',';
    }
    return result;
}

/// The amounts that a text with grouping or a decimal comma can mean, in the right form.
QStringList amountsMeant(const QString &plain)
{
    QString text = withoutOrnament(plain);
    const auto points = text.count(u'.');
    const auto commas = text.count(u',');
    QStringList result;
    if (points > 0 && commas > 0) {
        const QChar decimal = text.lastIndexOf(u'.') > text.lastIndexOf(u',') ? u'.' : u',';
        text.remove(decimal == u'.' ? u',' : u'.');
        result += text.replace(decimal, u'.');
    } else if (points > 1 || commas > 1) {
        result += text.remove(u'.').remove(u',');
    } else if (commas == 1 && text.size() - text.indexOf(u',') == 4) {
        result += QString(text).remove(u',');
        result += text.replace(u',', u'.');
    } else {
        result += text.replace(u',', u'.');
    }
    result.removeIf([](const QString &amount) { return !Decimal::fromText(amount); });
    return result;
}

} // namespace

Result<QDate> readDate(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return missing();
    if (hasDateForm(text)) {
        if (const auto date = dateOf(text.first(4).toInt(), text.sliced(5, 2).toInt(), text.sliced(8).toInt()))
            return *date;
        return refusal(
            "date_must_exist",
            QCoreApplication::translate("base", "There is no day “%1” between 1900 and 2199.").arg(quoted(text)));
    }
    const auto meant = datesMeant(withPlainDigits(text));
    if (meant.size() == 2)
        return refusal("date_must_be_year_month_day",
                       QCoreApplication::translate("base", "“%1” can be read as two dates. Write %2 or %3.")
                           .arg(quoted(text), meant[0].toString(Qt::ISODate), meant[1].toString(Qt::ISODate)));
    if (meant.size() == 1)
        return refusal("date_must_be_year_month_day",
                       QCoreApplication::translate("base", "“%1” is not a date in the form YYYY-MM-DD. Write %2.")
                           .arg(quoted(text), meant[0].toString(Qt::ISODate)));
    return refusal("date_must_be_year_month_day",
                   QCoreApplication::translate("base", "“%1” is not a date in the form YYYY-MM-DD, such as 2026-11-22.")
                       .arg(quoted(text)));
}

Result<Decimal> readAmountText(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return missing();
    if (const auto amount = Decimal::fromText(text))
        return *amount;
    const QStringList meant = amountsMeant(withPlainDigits(text));
    if (meant.size() == 2)
        return refusal("amount_must_be_digits_and_point",
                       QCoreApplication::translate("base", "“%1” can be read as two amounts. Write %2 or %3.")
                           .arg(quoted(text), meant[0], meant[1]));
    if (meant.size() == 1)
        return refusal("amount_must_be_digits_and_point",
                       QCoreApplication::translate("base", "“%1” is not written as digits with a point. Write %2.")
                           .arg(quoted(text), meant[0]));
    return refusal("amount_must_be_digits_and_point",
                   QCoreApplication::translate("base", "“%1” is not an amount in digits with a point, such as 1234.50, "
                                                       "of at most 15 digits.")
                       .arg(quoted(text)));
}

Result<bool> readYesNo(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return missing();
    for (const QStringView yes : {QStringView(u"yes"), QStringView(u"true")})
        if (text.compare(yes, Qt::CaseInsensitive) == 0)
            return true;
    for (const QStringView no : {QStringView(u"no"), QStringView(u"false")})
        if (text.compare(no, Qt::CaseInsensitive) == 0)
            return false;
    return refusal("field_must_be_yes_or_no",
                   QCoreApplication::translate("base", "“%1” is neither yes nor no. Write yes or no.",
                                               "keep the words yes and no: files are written with them")
                       .arg(quoted(text)));
}

Result<qint64> readInteger(QStringView text, qint64 least, qint64 most)
{
    text = text.trimmed();
    if (text.isEmpty())
        return missing();
    const auto number = Decimal::fromText(text);
    if (number && number->scale() == 0 && number->coefficient() >= least && number->coefficient() <= most)
        return number->coefficient();
    return refusal("number_must_be_whole_and_in_range",
                   QCoreApplication::translate("base", "“%1” is not a whole number from %2 to %3.")
                       .arg(quoted(text), QString::number(least), QString::number(most)));
}

Result<QString> readRequired(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return missing();
    return text.toString();
}

} // namespace fund

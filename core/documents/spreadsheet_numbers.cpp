#include "documents/xlsx_reader.h"

#include <QRegularExpression>

namespace fund {

namespace {

constexpr qsizetype certainDigits = 15;
constexpr int widestExponent = 30; // more is no amount, rate or day

/// Adds one to the last of decimal digits; "999" becomes "1000".
QString digitsIncreased(QString digits)
{
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        if (digits[i] != u'9') {
            digits[i] = QChar(digits[i].unicode() + 1);
            return digits;
        }
        digits[i] = u'0';
    }
    return u'1' + digits;
}

/// Digits with `places` of them behind the point, without noughts that say nothing.
QString withPoint(QString digits, qsizetype places)
{
    if (places < 0) {
        digits += QString(-places, u'0');
        places = 0;
    }
    digits = digits.rightJustified(places + 1, u'0');
    QString text = digits.left(digits.size() - places);
    QString behind = digits.right(places);
    while (behind.endsWith(u'0'))
        behind.chop(1);
    while (text.size() > 1 && text.startsWith(u'0'))
        text.remove(0, 1);
    return behind.isEmpty() ? text : text + u'.' + behind;
}

} // namespace

QString plainNumber(const QString &raw)
{
    static const QRegularExpression form(QStringLiteral("^(-?)(\\d*)(?:\\.(\\d*))?(?:[eE]([+-]?\\d{1,3}))?$"));
    const auto match = form.match(raw);
    const QString whole = match.captured(2);
    const QString behind = match.captured(3);
    const int exponent = match.captured(4).toInt();
    QString digits = whole + behind;
    if (!match.hasMatch() || digits.isEmpty() || qAbs(exponent) > widestExponent)
        return raw;
    qsizetype places = behind.size() - exponent;
    qsizetype leading = 0;
    while (leading < digits.size() - 1 && digits[leading] == u'0')
        ++leading;
    digits.remove(0, leading);
    if (digits.size() > certainDigits) {
        const qsizetype noise = digits.size() - certainDigits;
        const bool up = digits[certainDigits] >= u'5';
        digits.truncate(certainDigits);
        places -= noise;
        if (up)
            digits = digitsIncreased(digits);
    }
    const QString text = withPoint(digits, places);
    return text == u"0" ? text : match.captured(1) + text;
}

QDate dayOfSerial(const QString &number, bool isFrom1904)
{
    bool isNumber = false;
    const QString plain = plainNumber(number);
    const int serial = plain.left(plain.indexOf(u'.')).toInt(&isNumber); // what is behind the point is the time of day
    const int least = isFrom1904 ? 0 : 1;
    if (!isNumber || serial < least || serial > 109'574 || (!isFrom1904 && serial == 60)) // to the end of 2199
        return {};
    if (isFrom1904)
        return QDate(1904, 1, 1).addDays(serial);
    return QDate(1899, 12, serial < 60 ? 31 : 30).addDays(serial);
}

} // namespace fund

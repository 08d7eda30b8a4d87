#include "localisation/paragraphs.h"

#include "localisation/application_language.h"
#include "localisation/lists.h"

#include <QCoreApplication>

namespace fund {

namespace {

/// Digits, the letters of subparagraphs and the comma as Arabic writes them.
QString inArabic(QString numbers)
{
    static const QString letters = QStringLiteral("أبجدهو");
    for (QChar &c : numbers) {
        if (c >= u'0' && c <= u'9')
            c = QChar(u'٠' + c.digitValue());
        else if (c >= u'a' && c <= u'f')
            c = letters.at(c.unicode() - u'a');
        else if (c == u',')
            c = u'،';
    }
    return numbers;
}

/// "14, 17 and 19" in a language.
QString numbersIn(const QString &numbers, Language language)
{
    QStringList parts = numbers.split(QStringLiteral(" and "));
    if (language == Language::Arabic)
        for (QString &part : parts)
            part = inArabic(part);
    return listText(parts, language);
}

template <typename Translate>
QString textIn(const QString &paragraph, Language language, Translate translate)
{
    static const QString one = QStringLiteral("para. ");
    static const QString several = QStringLiteral("paras. ");
    // Marked outside the call: within one, nothing finds them for the translators.
    static constexpr auto oneNamed = QT_TRANSLATE_NOOP("localisation", "para. %1");
    static constexpr auto severalNamed = QT_TRANSLATE_NOOP("localisation", "paras. %1");
    if (paragraph.startsWith(one))
        return translate(oneNamed).arg(numbersIn(paragraph.mid(one.size()), language));
    if (paragraph.startsWith(several))
        return translate(severalNamed).arg(numbersIn(paragraph.mid(several.size()), language));
    return paragraph;
}

} // namespace

QString paragraphText(const QString &paragraph)
{
    return textIn(paragraph, currentLanguage(),
                  [](const char *words) { return QCoreApplication::translate("localisation", words); });
}

QString paragraphText(const QString &paragraph, const Wording &wording)
{
    return textIn(paragraph, wording.language(),
                  [&](const char *words) { return wording.translate("localisation", words); });
}

} // namespace fund

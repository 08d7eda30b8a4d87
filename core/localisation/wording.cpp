#include "localisation/wording.h"

#include "localisation/numbers.h"

#include <QTranslator>

namespace fund {

namespace {

/// "الفقرة 19" in the digits of the figures around it. Digits of a place (%1) or of a Latin name (SHA-256) stay.
QString withArabicDigits(QString text)
{
    bool stays = false;
    for (QChar &c : text) {
        if (c >= u'0' && c <= u'9')
            c = stays ? c : QChar(u'٠' + c.digitValue());
        else
            stays = c == u'%' || c == u'-' || c == u'_' || (c.isLetter() && c.script() == QChar::Script_Latin);
    }
    return text;
}

} // namespace

Wording::Wording(Language language) : m_language(language)
{
    auto translator = std::make_shared<QTranslator>();
    const bool loaded = translator->load(QStringLiteral(":/translations/funddesk_%1.qm").arg(codeOf(language)));
    Q_ASSERT(loaded);
    Q_UNUSED(loaded)
    m_translator = std::move(translator);
}

QString Wording::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    QString text = m_translator->translate(context, source, disambiguation, n);
    if (text.isNull())
        text = QString::fromUtf8(source);
    else if (m_language == Language::Arabic)
        text = withArabicDigits(text);
    if (n >= 0)
        for (const QString &place : {QStringLiteral("%n"), QStringLiteral("%Ln")})
            text.replace(place, numberText(n, m_language));
    return text;
}

} // namespace fund

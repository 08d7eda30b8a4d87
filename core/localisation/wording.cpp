#include "localisation/wording.h"

#include "localisation/numbers.h"

#include <QTranslator>

namespace fund {

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
    if (n >= 0)
        for (const QString &place : {QStringLiteral("%n"), QStringLiteral("%Ln")})
            text.replace(place, numberText(n, m_language));
    return text;
}

} // namespace fund

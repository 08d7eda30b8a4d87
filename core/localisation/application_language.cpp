#include "localisation/application_language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace fund {

ApplicationLanguage::ApplicationLanguage(Language language) : m_language(language)
{
    set(language);
}

ApplicationLanguage::~ApplicationLanguage()
{
    removeAll();
}

void ApplicationLanguage::set(Language language)
{
    removeAll();
    m_language = language;
    QLocale::setDefault(localeOf(language));
    // Qt's own texts are a package apart; without it they stay English.
    const QString code = language == Language::Chinese ? QStringLiteral("zh_CN") : codeOf(language);
    install(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_%1.qm").arg(code));
    install(QStringLiteral(":/translations/funddesk_%1.qm").arg(codeOf(language)));
}

Language currentLanguage()
{
    return languageOf(QLocale().name().section(u'_', 0, 0)).value_or(Language::English);
}

void ApplicationLanguage::install(const QString &file)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(file) && QCoreApplication::installTranslator(translator.get()))
        m_translators.push_back(std::move(translator));
}

void ApplicationLanguage::removeAll()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

} // namespace fund

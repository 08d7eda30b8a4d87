#pragma once

#include "localisation/language.h"

#include <memory>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QTranslator)

namespace fund {

/// The language in which the program speaks to its user: translators of the program and of Qt itself, installed in the
/// application for as long as this lives, and the default locale. Windows hear of a change by QEvent::LanguageChange
/// and set their direction by directionOf().
class ApplicationLanguage
{
public:
    explicit ApplicationLanguage(Language language);
    ApplicationLanguage(const ApplicationLanguage &) = delete;
    ApplicationLanguage &operator=(const ApplicationLanguage &) = delete;
    ~ApplicationLanguage();

    [[nodiscard]] Language language() const { return m_language; }
    void set(Language language);

private:
    void install(const QString &file);
    void removeAll();

    Language m_language;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

/// The language that the application speaks now: of the last ApplicationLanguage::set().
[[nodiscard]] Language currentLanguage();

} // namespace fund

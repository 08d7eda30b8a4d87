#pragma once

#include <QLocale>
#include <QString>

#include <array>
#include <optional>

namespace fund {

/// The six official languages of the United Nations.
enum class Language
{
    English,
    French,
    Spanish,
    Russian,
    Chinese,
    Arabic
};

inline constexpr std::array<Language, 6> languages = {Language::English, Language::French,  Language::Spanish,
                                                      Language::Russian, Language::Chinese, Language::Arabic};

/// "en", "fr", "es", "ru", "zh", "ar".
[[nodiscard]] QString codeOf(Language language);
[[nodiscard]] std::optional<Language> languageOf(QStringView code);
/// The language by its own name: "Français".
[[nodiscard]] QString ownName(Language language);
[[nodiscard]] Qt::LayoutDirection directionOf(Language language);
/// What Qt itself takes for this language: spin boxes, calendars, %L numbers. Arabic is Egypt's, for its own digits.
[[nodiscard]] QLocale localeOf(Language language);

} // namespace fund

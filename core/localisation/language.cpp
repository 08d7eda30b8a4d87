#include "localisation/language.h"

namespace fund {

namespace {

struct Facts
{
    QStringView code;
    QStringView ownName;
    Qt::LayoutDirection direction;
    QLocale::Language language;
    QLocale::Territory territory;
};

const Facts &factsOf(Language language)
{
    static const std::array<Facts, 6> facts = {{
        {u"en", u"English", Qt::LeftToRight, QLocale::English, QLocale::UnitedKingdom},
        {u"fr", u"Français", Qt::LeftToRight, QLocale::French, QLocale::France},
        {u"es", u"Español", Qt::LeftToRight, QLocale::Spanish, QLocale::Spain},
        {u"ru", u"Русский", Qt::LeftToRight, QLocale::Russian, QLocale::Russia},
        {u"zh", u"中文", Qt::LeftToRight, QLocale::Chinese, QLocale::China},
        {u"ar", u"العربية", Qt::RightToLeft, QLocale::Arabic, QLocale::Egypt},
    }};
    return facts.at(static_cast<std::size_t>(language));
}

} // namespace

QString codeOf(Language language)
{
    return factsOf(language).code.toString();
}

std::optional<Language> languageOf(QStringView code)
{
    for (const Language language : languages)
        if (code == factsOf(language).code)
            return language;
    return std::nullopt;
}

QString ownName(Language language)
{
    return factsOf(language).ownName.toString();
}

Qt::LayoutDirection directionOf(Language language)
{
    return factsOf(language).direction;
}

QLocale localeOf(Language language)
{
    return {factsOf(language).language, factsOf(language).territory};
}

} // namespace fund

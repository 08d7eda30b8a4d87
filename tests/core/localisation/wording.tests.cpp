#include "localisation/wording.h"
#include "base/problem.h"
#include "localisation/application_language.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>

using namespace fund;

TEST_CASE("a wording speaks its own language whatever the application speaks")
{
    const ApplicationLanguage application(Language::Russian);
    const Wording french(Language::French);
    CHECK(french.language() == Language::French);
    CHECK(french.translate("base", "The field is empty.") == u"Le champ est vide.");
    CHECK(QCoreApplication::translate("base", "The field is empty.") == u"Поле не заполнено.");
    CHECK(Wording(Language::English).translate("base", "The field is empty.") == u"The field is empty.");
    CHECK(french.translate("base", "No such sentence.") == u"No such sentence.");
}

TEST_CASE("the application changes its language while it runs")
{
    const QLocale before;
    {
        ApplicationLanguage application(Language::French);
        const Problem problem{QStringLiteral("name"), {}, QStringLiteral("X."), {}, 7};
        CHECK(oneLine(problem) == u"ligne 7, name\u00A0: X.");
        application.set(Language::Arabic);
        CHECK(application.language() == Language::Arabic);
        CHECK(oneLine(problem).startsWith(u"السطر 7"));
        CHECK(QLocale().toString(12) == u"١٢");
        application.set(Language::English);
        CHECK(oneLine(problem) == u"line 7, name: X.");
    }
    CHECK(oneLine(Problem{{}, {}, QStringLiteral("X."), {}, 7}) == u"line 7: X.");
    QLocale::setDefault(before);
}

TEST_CASE("a number in a text takes the plural and the digits of the language")
{
    const auto [language, count, start] = GENERATE(table<Language, int, const char16_t *>({
        {Language::English, 1, u"The line has 1 field where"},
        {Language::English, 1234, u"The line has 1,234 fields where"},
        {Language::French, 0, u"La ligne a 0 champ alors"},
        {Language::French, 2, u"La ligne a 2 champs alors"},
        {Language::Spanish, 2, u"La línea tiene 2 campos y"},
        {Language::Russian, 1, u"В строке 1 поле,"},
        {Language::Russian, 3, u"В строке 3 поля,"},
        {Language::Russian, 11, u"В строке 11 полей,"},
        {Language::Russian, 21, u"В строке 21 поле,"},
        {Language::Chinese, 5, u"该行有5个字段"},
        {Language::Arabic, 1, u"في السطر حقل واحد"},
        {Language::Arabic, 2, u"في السطر حقلان"},
        {Language::Arabic, 5, u"في السطر ٥ حقول"},
        {Language::Arabic, 11, u"في السطر ١١ حقلا"},
        {Language::Arabic, 100, u"في السطر ١٠٠ حقل "},
    }));
    const QString text = Wording(language).translate(
        "base", "The line has %Ln field(s) where the header has %1: “%2” and what follows is missing.", nullptr, count);
    CAPTURE(text);
    CHECK(text.startsWith(QStringView(start)));
}

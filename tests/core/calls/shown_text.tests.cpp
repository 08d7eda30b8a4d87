#include "calls/shown_text.h"
#include "calls/default_call.h"
#include "calls/lot_value.h"
#include "support/test_calls.h"

#include "support/catch_qt.h"

using namespace fund;

namespace {

CallTerms begunIn(Language language)
{
    return defaultSponsorshipCall(goodCall().meeting, 25, Money(12'500'000, {QStringLiteral("USD"), 2}),
                                  Wording(language));
}

} // namespace

TEST_CASE("what the program wrote into a call stands in its reader's language, whatever language it was begun in")
{
    for (const Language begun : languages)
        for (const Language reader : languages)
            CHECK(shownTerms(begunIn(begun), reader) == begunIn(reader));
}

TEST_CASE("what was shown in another language and left as it was is stored as it was")
{
    const CallTerms stored = begunIn(Language::English);
    for (const Language reader : languages)
        CHECK(storedTerms(shownTerms(stored, reader), stored) == stored);
    CallTerms edited = shownTerms(stored, Language::French);
    edited.encouragement.replace(QChar::Nbsp, QChar::Space); // as a field of many lines gives it
    edited.text = QStringLiteral("Une personne l’a écrit.");
    edited.rules.erase(edited.rules.begin());
    const CallTerms after = storedTerms(edited, stored);
    CHECK(after.encouragement == stored.encouragement);
    CHECK(after.text == edited.text);
    REQUIRE(after.rules.size() == stored.rules.size() - 1);
    CHECK(after.rules.front().name == stored.rules.at(1).name);
}

TEST_CASE("the public value stands in the reader's language with its form and, in an older call, without one")
{
    const QString english = begunIn(Language::English).lotPublicValue;
    const QString spanish = begunIn(Language::Spanish).lotPublicValue;
    REQUIRE(withoutLotForm(english) != english);
    CHECK(shownText(english, Language::Spanish) == spanish);
    CHECK(shownText(withoutLotForm(english), Language::Spanish) == withoutLotForm(spanish));
    CHECK(shownText(QStringLiteral("A draw [digits 6]"), Language::Spanish) == u"A draw [digits 6]");
}

TEST_CASE("what a person wrote into a call stands as they wrote it")
{
    CallTerms terms = begunIn(Language::English);
    terms.rules.front().name = QStringLiteral("Women, and women alone");
    terms.criteria.front().words.front() = QStringLiteral("Nothing at all");
    const CallTerms shown = shownTerms(terms, Language::Arabic);
    CHECK(shown.rules.front().name == terms.rules.front().name);
    CHECK(shown.criteria.front().words.front() == terms.criteria.front().words.front());
    CHECK(shown.criteria.front().name != terms.criteria.front().name);
    CHECK(shown.title == terms.title);
}

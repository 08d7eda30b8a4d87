#include "calls/shown_text.h"

#include "calls/default_call.h"
#include "calls/lot_value.h"

#include <map>

namespace fund {

namespace {

/// With as many seats as bring every rule.
constexpr int seatsForAllRules = 25;

/// Every text of a call that the program writes into a draft.
template <typename Terms, typename Visit>
void visitTexts(Terms &terms, const Visit &visit)
{
    visit(terms.text);
    visit(terms.encouragement);
    visit(terms.lotRule);
    visit(terms.lotPublicValue);
    for (auto &check : terms.eligibility)
        visit(check.words);
    for (auto &criterion : terms.criteria) {
        visit(criterion.name);
        for (auto &word : criterion.words)
            visit(word);
    }
    for (auto &rule : terms.rules)
        visit(rule.name);
}

/// What a draft begins with, in an order that is the same in each language.
QStringList textsOf(Language language)
{
    const CallTerms terms = defaultSponsorshipCall(
        {}, seatsForAllRules, Money(0, currencyOnRecord(QStringLiteral("USD"))), Wording(language));
    QStringList texts;
    visitTexts(terms, [&texts](const QString &text) { texts += withoutLotForm(text); });
    texts += limitOfWesternStates(seatsForAllRules, Wording(language)).name;
    return texts;
}

/// As a text is looked up: fields of many lines give a space for French's space that doesn't break.
QString asTyped(const QString &text)
{
    return text.trimmed().replace(QChar::Nbsp, QChar::Space);
}

struct OwnTexts
{
    std::map<Language, QStringList> inLanguage;
    std::map<QString, qsizetype> places;

    OwnTexts()
    {
        for (const Language language : languages) {
            const QStringList texts = textsOf(language);
            for (qsizetype place = 0; place < texts.size(); ++place)
                places.emplace(asTyped(texts.at(place)), place);
            inLanguage.emplace(language, texts);
        }
    }
};

} // namespace

QString shownText(const QString &stored, Language language)
{
    static const OwnTexts own;
    const QString text = asTyped(stored);
    const QString words = withoutLotForm(text);
    const auto found = own.places.find(words);
    if (found == own.places.end())
        return stored;
    return own.inLanguage.at(language).at(found->second) + text.mid(words.size()); // a form reads alike everywhere
}

CallTerms shownTerms(CallTerms terms, Language language)
{
    visitTexts(terms, [language](QString &text) { text = shownText(text, language); });
    return terms;
}

CallTerms storedTerms(CallTerms edited, const CallTerms &before)
{
    const auto meaning = [](const QString &text) { return asTyped(shownText(text, Language::English)); };
    std::map<QString, QString> stored;
    visitTexts(before, [&](const QString &text) { stored.emplace(meaning(text), text); });
    visitTexts(edited, [&](QString &text) {
        if (const auto found = stored.find(meaning(text)); found != stored.end())
            text = found->second;
    });
    return edited;
}

} // namespace fund

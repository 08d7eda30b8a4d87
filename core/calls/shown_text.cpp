#include "calls/shown_text.h"

#include "calls/default_call.h"
#include "calls/lot_value.h"

#include <map>

namespace fund {

namespace {

/// With as many seats as bring every rule.
constexpr int seatsForAllRules = 25;

/// Every text that a draft begins with, in an order that is the same in each language.
QStringList textsOf(Language language)
{
    const CallTerms terms = defaultSponsorshipCall(
        {}, seatsForAllRules, Money(0, currencyOnRecord(QStringLiteral("USD"))), Wording(language));
    QStringList texts = {terms.text, terms.encouragement, terms.lotRule, withoutLotForm(terms.lotPublicValue)};
    for (const EligibilityWords &check : terms.eligibility)
        texts += check.words;
    for (const ScoredCriterion &criterion : terms.criteria) {
        texts += criterion.name;
        for (const QString &word : criterion.words)
            texts += word;
    }
    for (const BalanceRule &rule : terms.rules)
        texts += rule.name;
    return texts;
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
                places.emplace(texts.at(place), place);
            inLanguage.emplace(language, texts);
        }
    }
};

} // namespace

QString shownText(const QString &stored, Language language)
{
    static const OwnTexts own;
    const QString text = stored.trimmed();
    const QString words = withoutLotForm(text);
    const auto found = own.places.find(words);
    if (found == own.places.end())
        return stored;
    return own.inLanguage.at(language).at(found->second) + text.mid(words.size()); // a form reads alike everywhere
}

CallTerms shownTerms(CallTerms terms, Language language)
{
    const auto show = [language](QString &text) { text = shownText(text, language); };
    show(terms.text);
    show(terms.encouragement);
    show(terms.lotRule);
    show(terms.lotPublicValue);
    for (EligibilityWords &check : terms.eligibility)
        show(check.words);
    for (ScoredCriterion &criterion : terms.criteria) {
        show(criterion.name);
        for (QString &word : criterion.words)
            show(word);
    }
    for (BalanceRule &rule : terms.rules)
        show(rule.name);
    return terms;
}

} // namespace fund

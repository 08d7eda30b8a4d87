#include "selection/sentences.h"

#include "selection/sentence_table.h"

#include <algorithm>
#include <map>

namespace fund {

namespace {

using selection::Phrase;

bool isArabic(std::size_t language)
{
    return sentenceLanguages[language] == "ar";
}

bool hasPointForDecimals(std::size_t language)
{
    return sentenceLanguages[language] == "en" || sentenceLanguages[language] == "zh";
}

/// The digits as the language writes them: papers of the United Nations in Arabic use Arabic-Indic ones.
std::string digits(const std::string &plain, std::size_t language)
{
    if (!isArabic(language))
        return plain;
    std::string result;
    for (const char c : plain) {
        if (c >= '0' && c <= '9') {
            result += '\xD9'; // U+0660…U+0669
            result += static_cast<char>('\xA0' + (c - '0'));
        } else {
            result += c;
        }
    }
    return result;
}

/// Hundredths as points: 8125 is 81.25.
std::string points(qint64 hundredths, std::size_t language)
{
    const std::string separator = hasPointForDecimals(language) ? "." : isArabic(language) ? "٫" : ",";
    std::string fraction = std::to_string(hundredths % 100);
    fraction.insert(0, 2 - fraction.size(), '0');
    return digits(std::to_string(hundredths / 100), language) + separator + digits(fraction, language);
}

/// A rule's name keeps its own direction within an Arabic sentence (Unicode isolates).
std::string isolated(const std::string &name, std::size_t language)
{
    return isArabic(language) ? "\xE2\x81\xA8" + name + "\xE2\x81\xA9" : name;
}

bool isAmount(const SelectionProblem &problem, const std::string &rule)
{
    return std::any_of(problem.rules.begin(), problem.rules.end(), [&rule](const SelectionRule &candidate) {
        return candidate.name == rule && candidate.measure == RuleMeasure::Amount;
    });
}

Phrase limitPhrase(const std::string &limit)
{
    static const std::map<std::string, Phrase> phrases{
        {"seats", Phrase::NoPlace}, {"budget", Phrase::OverBudget}, {"per_state", Phrase::StateFull}};
    const auto found = phrases.find(limit);
    return found == phrases.end() ? Phrase::RuleFull : found->second;
}

Phrase phraseFor(const SelectionProblem &problem, const Explanation &explanation)
{
    const bool isIn = explanation.outcome == Outcome::Selected;
    const Loss &loss = explanation.loss;
    switch (loss.kind) {
    case LossKind::Shortfall:
        if (isAmount(problem, *loss.rule))
            return isIn ? Phrase::WithoutMoreShortAmount : Phrase::MoreShortAmount;
        return isIn ? Phrase::WithoutMoreShort : Phrase::MoreShort;
    case LossKind::Seats:
        return isIn ? Phrase::WithoutFewerPlaces : Phrase::FewerPlaces;
    case LossKind::Merit:
        if (isIn)
            return Phrase::WithoutLessMerit;
        return explanation.meritNeeded ? Phrase::LessMerit : Phrase::NeverEnough;
    case LossKind::Cost:
        return isIn ? Phrase::WithoutMoreCost : Phrase::MoreCost;
    case LossKind::Lot:
        return isIn ? Phrase::WithoutOtherLot : Phrase::OtherLot;
    case LossKind::Impossible:
        return limitPhrase(*loss.rule);
    case LossKind::MinMerit:
        return Phrase::BelowMinimum;
    case LossKind::Kept:
        return Phrase::Confirmed;
    case LossKind::Out:
        return Phrase::SetAside;
    }
    return Phrase::SetAside;
}

/// Fills the gaps of a sentence. What stands in a gap is never searched for gaps itself.
std::string filled(std::string_view sentence, const std::map<std::string_view, std::string> &gaps)
{
    std::string result;
    for (std::size_t at = 0; at < sentence.size();) {
        const std::size_t open = std::min(sentence.find('{', at), sentence.size());
        result += sentence.substr(at, open - at);
        const std::size_t close = sentence.find('}', open);
        if (close == std::string_view::npos)
            break;
        result += gaps.at(sentence.substr(open + 1, close - open - 1));
        at = close + 1;
    }
    return result;
}

} // namespace

Sentences sentencesFor(const SelectionProblem &problem, const Explanation &explanation)
{
    Sentences sentences;
    const auto &texts = selection::phrase(phraseFor(problem, explanation));
    for (std::size_t language = 0; language < sentences.size(); ++language) {
        sentences[language] =
            filled(texts[language], {{"rule", isolated(explanation.loss.rule.value_or(""), language)},
                                     {"by", digits(std::to_string(explanation.loss.by.value_or(0)), language)},
                                     {"own", points(explanation.merit, language)},
                                     {"min", points(problem.minMerit, language)}});
    }
    return sentences;
}

} // namespace fund

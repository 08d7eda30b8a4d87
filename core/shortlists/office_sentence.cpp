#include "shortlists/office_sentence.h"

#include "calls/shown_text.h"
#include "localisation/lists.h"
#include "localisation/numbers.h"

#include <QRegularExpression>

#include <algorithm>

namespace fund {

namespace {

/// One candidate's explanation with what its words need.
struct Telling
{
    const ListedCandidate &candidate;
    const ReadExplanation &why;
    const ListedSelection &selection;
    const Currency &currency;
    const Wording &wording;

    [[nodiscard]] QString amount(qint64 minor) const { return amountText(Money(minor, currency), wording.language()); }
};

QString shortfallSentence(const Telling &telling)
{
    const QString name = QString::fromStdString(telling.why.rule.value_or(std::string()));
    const auto found =
        std::find_if(telling.selection.rules.begin(), telling.selection.rules.end(),
                     [&](const ReachedRule &rule) { return QString::fromStdString(rule.rule.name) == name; });
    const Language language = telling.wording.language();
    if (found == telling.selection.rules.end() || !found->rule.min)
        return shownText(name, language);
    const qint64 min = *found->rule.min;
    const qint64 left = min - found->missing() - telling.why.by.value_or(0);
    const bool counts = found->rule.measure == RuleMeasure::Count;
    return telling.wording
        .translate("shortlists", "%1 falls to %2 of %3.",
                   "%1 is a rule's name, %3 its minimum, %2 what would be reached")
        .arg(shownText(name, language), counts ? numberText(left, language) : telling.amount(left),
             counts ? numberText(min, language) : telling.amount(min));
}

QString meritSentence(const Telling &telling)
{
    const Language language = telling.wording.language();
    const QString by = meritText(telling.why.by.value_or(0), language);
    if (telling.candidate.isSelected()) {
        if (telling.why.entering.empty())
            return telling.wording.translate("shortlists", "Total merit falls %1.").arg(by);
        QStringList refs;
        for (const std::string &ref : telling.why.entering)
            refs += QString::fromStdString(ref);
        return telling.wording
            .translate("shortlists", "Total merit falls %1; in this place: %2.", "%2: who would come instead")
            .arg(by, listText(refs, language));
    }
    if (!telling.why.meritNeeded)
        return telling.wording.translate("shortlists", "Total merit falls %1; no merit would be enough.").arg(by);
    return telling.wording.translate("shortlists", "Total merit falls %1; selected from %2.", "%2: the merit needed")
        .arg(by, meritText(*telling.why.meritNeeded, language));
}

QString limitSentence(const Telling &telling)
{
    const std::string limit = telling.why.rule.value_or(std::string());
    if (limit == "seats")
        return telling.wording.translate("shortlists", "No seat is left.");
    if (limit == "budget")
        return telling.wording.translate("shortlists", "Costs more than the money that is left.");
    if (limit == "per_state")
        return telling.wording.translate("shortlists", "The State's places are taken.");
    return telling.wording.translate("shortlists", "%1: the most is reached.", "%1 is a rule's name")
        .arg(shownText(QString::fromStdString(limit), telling.wording.language()));
}

} // namespace

QString delegationSentence(const ReadExplanation &why, Language language)
{
    QString sentence = why.sentence(codeOf(language));
    const QString name = QString::fromStdString(why.rule.value_or(std::string()));
    const QString shown = shownText(name, language);
    if (name.isEmpty() || shown == name)
        return sentence;
    // In Arabic a name is isolated as a foreign word, which it then is no more; in French a space parts it from its
    // mark.
    static const QRegularExpression opened(QStringLiteral("[“«][ \\x{A0}\\x{2068}]?"));
    for (auto marks = opened.globalMatch(sentence); marks.hasNext();)
        if (const qsizetype at = marks.next().capturedEnd(); QStringView(sentence).mid(at).startsWith(name))
            return sentence.replace(at, name.size(), shown);
    return sentence;
}

QString meritText(qint64 hundredths, Language language)
{
    return numberText(Decimal(hundredths, 2), language);
}

QString marginText(const ListedCandidate &candidate, Language language)
{
    if (!candidate.why || candidate.why->kind != "merit")
        return {};
    const qint64 by = candidate.why->by.value_or(0);
    return candidate.isSelected() ? u'+' + meritText(by, language) : meritText(-by, language);
}

QString officeSentence(const ListedCandidate &candidate, const ListedSelection &selection, const Currency &currency,
                       const Wording &wording)
{
    if (!candidate.why)
        return {};
    const Telling telling{candidate, *candidate.why, selection, currency, wording};
    const std::string &kind = candidate.why->kind;
    if (kind == "shortfall")
        return shortfallSentence(telling);
    if (kind == "merit")
        return meritSentence(telling);
    if (kind == "impossible")
        return limitSentence(telling);
    if (kind == "seats")
        return wording.translate("shortlists", "Fewer seats are filled: %1 less.")
            .arg(numberText(candidate.why->by.value_or(0), wording.language()));
    if (kind == "cost")
        return wording.translate("shortlists", "Equal merit, at %1 more.", "%1 is an amount")
            .arg(telling.amount(candidate.why->by.value_or(0)));
    if (kind == "lot")
        return wording.translate("shortlists", "Equal in all; the published lot decides.");
    if (kind == "min_merit")
        return wording.translate("shortlists", "Merit is below the minimum of %1.")
            .arg(meritText(selection.minMerit, wording.language()));
    if (kind == "kept")
        return wording.translate("shortlists", "Approved before: stays.");
    return wording.translate("shortlists", "Declined or withdrawn before.");
}

} // namespace fund

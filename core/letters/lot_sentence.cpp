#include "letters/lot_sentence.h"

#include "localisation/dates.h"

namespace fund {

namespace {

QString readingSentence(const std::optional<LotReading> &reading, const Wording &wording)
{
    if (!reading)
        return wording.translate("letters", "The value is not confirmed by a second person.", "of a lot");
    return wording
        .translate("letters", "%1 read the same value at its source on %2 and confirmed it.",
                   "%1 a user's name, %2 a date")
        .arg(reading->byName, longDate(reading->onDate, wording.language()));
}

} // namespace

QString lotSentenceForMemo(const LotValue &value, const std::optional<LotReading> &reading,
                           const std::vector<LotContradiction> &contradictions, const Wording &wording)
{
    const Language language = wording.language();
    QString sentences = wording
                            .translate("letters",
                                       "What the rules left equal was settled by the lot, with the value %1 of "
                                       "%2, known on %3.",
                                       "%1 a public value, %2 where it can be looked up, %3 a date")
                            .arg(value.value, value.source, longDate(value.onDate, language));
    sentences += u' ' + readingSentence(reading, wording);
    for (const LotContradiction &each : contradictions)
        sentences += u' ' + wording
                                .translate("letters", "%1 read another value at its source on %2: %3.",
                                           "%1 a user's name, %2 a date, %3 a value")
                                .arg(each.byName, longDate(each.onDate, language), each.value);
    return sentences;
}

QString lotSentenceForLetter(const LotValue &value, const std::optional<LotReading> &reading, const Wording &wording)
{
    const QString rests = wording
                              .translate("letters",
                                         "The lot rests on the public value %1 (%2), known on %3, after the call had "
                                         "closed.",
                                         "%1 a public value, %2 where it can be looked up, %3 a date")
                              .arg(value.value, value.source, longDate(value.onDate, wording.language()));
    return rests + u' ' +
           (reading
                ? wording.translate("letters", "A second person has confirmed it at its source.", "a lot's value")
                : wording.translate("letters", "No second person has confirmed it at its source.", "a lot's value"));
}

} // namespace fund

#include "letters/letter.h"

#include "documents/sheets.h"
#include "letters/letter_settings.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"

#include <QCoreApplication>

namespace fund {

namespace {

struct KindName
{
    LetterKind kind;
    const char *key;
    const char *title;
};

constexpr std::array kindNames = {KindName{LetterKind::Award, "award", QT_TRANSLATE_NOOP("letters", "Award")},
                                  KindName{LetterKind::Regret, "regret", QT_TRANSLATE_NOOP("letters", "Regret")}};

struct StateName
{
    const char *key;
    const char *title;
};

// In the order of LetterState.
constexpr std::array stateNames = {StateName{"waiting", QT_TRANSLATE_NOOP("letters", "Waits to be released")},
                                   StateName{"released", QT_TRANSLATE_NOOP("letters", "Released")},
                                   StateName{"lapsed", QT_TRANSLATE_NOOP("letters", "Lapsed: no longer right")}};

void say(std::vector<Block> &body, const QString &words)
{
    body.emplace_back(Paragraph{words});
}

std::vector<Block> awardBody(const LetterFacts &facts, const Wording &wording)
{
    const Language language = wording.language();
    const Meeting &meeting = facts.meeting;
    std::vector<Block> body;
    say(body, wording
                  .translate("letters",
                             "I am pleased to inform you that you have been selected for sponsorship to attend %1 in "
                             "%2, %3. The High Representative for Disarmament Affairs gave the final approval on %4.",
                             "%1 meeting, %2 place, %3 first to last day, %4 date")
                  .arg(meeting.name, meeting.place, dateRange(meeting.firstDay, meeting.lastDay, language),
                       longDate(facts.decidedOn, language)));
    if (!facts.letter.reason.isEmpty())
        say(body, facts.letter.reason);
    say(body, wording
                  .translate("letters",
                             "The sponsorship covers your journey from your capital and back, subsistence for %1 "
                             "nights and terminal expenses. For these %2 have been committed; what you are due is "
                             "computed by the travel rules of the United Nations.",
                             "%1 number of nights, %2 amount")
                  .arg(numberText(meeting.nights, language), amountText(facts.amount, language)));
    say(body, wording.translate("letters",
                                "In your application you undertook to attend all formal meetings of the session and "
                                "all capacity-building activities held alongside it. You may afterwards be asked for "
                                "a detailed report on your experience."));
    say(body, wording.translate("letters",
                                "Please confirm in writing that you accept. If you cannot travel, tell us at once, so "
                                "that another applicant can take the place."));
    return body;
}

/// Who was proposed and declined was first by the published rules: they are no reason for this letter.
void sayDeclined(std::vector<Block> &body, const LetterFacts &facts, const Wording &wording)
{
    const Meeting &meeting = facts.meeting;
    say(body, wording
                  .translate("letters",
                             "Thank you for your application for sponsorship to attend %1 in %2, %3. It stood on the "
                             "short list that was proposed for approval. I regret to inform you that the High "
                             "Representative for Disarmament Affairs did not approve the sponsorship.",
                             "%1 meeting, %2 place, %3 first to last day")
                  .arg(meeting.name, meeting.place, dateRange(meeting.firstDay, meeting.lastDay, wording.language())));
    say(body, wording
                  .translate("letters",
                             "Your delegation may ask us why, and how the criteria and rules that were published with "
                             "the call %1 were applied to your application.",
                             "%1 reference of a call")
                  .arg(facts.callRef));
}

void sayNotSelected(std::vector<Block> &body, const LetterFacts &facts, const Wording &wording)
{
    const Meeting &meeting = facts.meeting;
    say(body, wording
                  .translate("letters",
                             "Thank you for your application for sponsorship to attend %1 in %2, %3. I regret to "
                             "inform you that it was not selected.",
                             "%1 meeting, %2 place, %3 first to last day")
                  .arg(meeting.name, meeting.place, dateRange(meeting.firstDay, meeting.lastDay, wording.language())));
    if (!facts.letter.reason.isEmpty())
        say(body, facts.letter.reason);
    const QString judged =
        facts.rulesKnownFirst
            ? wording.translate("letters",
                                "All applications were judged by the criteria and rules that were published with the "
                                "call %1 before it opened. Your delegation may ask us how they were applied to yours.",
                                "%1 reference of a call")
            : wording.translate(
                  "letters",
                  "All applications were judged by the same criteria and rules, which were published with "
                  "the call %1. Your delegation may ask us how they were applied to yours.",
                  "%1 reference of a call");
    say(body, judged.arg(facts.callRef));
}

std::vector<Block> regretBody(const LetterFacts &facts, const Wording &wording)
{
    std::vector<Block> body;
    if (facts.isDeclined)
        sayDeclined(body, facts, wording);
    else
        sayNotSelected(body, facts, wording);
    say(body, wording.translate("letters",
                                "All States are eligible to apply again to later calls, and we would welcome it."));
    return body;
}

QString letterTitle(const LetterFacts &facts, const Wording &wording)
{
    return wording.translate("letters", "Sponsorship: %1", "%1 a reference such as S-2026-1/A-012")
        .arg(facts.callRef + u'/' + facts.letter.applicationRef);
}

} // namespace

QString letterKindKey(LetterKind kind)
{
    return QString::fromLatin1(kindNames.at(static_cast<std::size_t>(kind)).key);
}

std::optional<LetterKind> letterKindOf(QStringView key)
{
    for (const KindName &name : kindNames)
        if (key == QLatin1String(name.key))
            return name.kind;
    return std::nullopt;
}

QString letterKindTitle(LetterKind kind)
{
    return QCoreApplication::translate("letters", kindNames.at(static_cast<std::size_t>(kind)).title);
}

QString letterStateKey(LetterState state)
{
    return QString::fromLatin1(stateNames.at(static_cast<std::size_t>(state)).key);
}

QString letterStateTitle(LetterState state)
{
    return QCoreApplication::translate("letters", stateNames.at(static_cast<std::size_t>(state)).title);
}

Language letterLanguage(const ApplicationFacts &facts)
{
    for (const QString &code : facts.languages)
        if (const auto language = languageOf(code))
            return *language;
    return Language::English;
}

Document sponsorshipLetter(const LetterFacts &facts, const Wording &wording)
{
    const Language language = wording.language();
    const bool isAward = facts.letter.kind == LetterKind::Award;
    LetterSheet sheet;
    sheet.from.organisation = facts.fundName;
    sheet.from.office = facts.office;
    sheet.references = {
        {wording.translate("letters", "Reference:"), QString(facts.callRef + u'/' + facts.letter.applicationRef)},
        {wording.translate("letters", "Date:"),
         longDate(facts.letter.releasedOn.isValid() ? facts.letter.releasedOn : facts.letter.onDate, language)}};
    sheet.addressee = {facts.name, facts.state};
    sheet.subject = isAward
                        ? wording.translate("letters", "Award of sponsorship: %1").arg(facts.meeting.name)
                        : wording.translate("letters", "Your application for sponsorship: %1").arg(facts.meeting.name);
    sheet.salutation = wording.translate("letters", "Dear %1,", "%1 given and family name").arg(facts.name);
    sheet.body = isAward ? awardBody(facts, wording) : regretBody(facts, wording);
    sheet.signature.closing = wording.translate("letters", "Yours sincerely,");
    sheet.signature.name = wording.translate("letters", "For the administrator of the fund");
    sheet.signature.office = facts.office;
    return letterDocument(sheet, letterSettings({letterTitle(facts, wording), facts.office, facts.letter.onDate,
                                                 facts.letter.state, facts.established, facts.demonstration},
                                                wording));
}

} // namespace fund

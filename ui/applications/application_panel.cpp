#include "applications/application_panel.h"

#include "applications/sealed_reason.h"
#include "calls/call_times.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/lists.h"
#include "localisation/numbers.h"
#include "localisation/paragraphs.h"
#include "states/state.h"
#include "states/state_group.h"
#include "widgets/button.h"
#include "widgets/inspector.h"
#include "widgets/label.h"
#include "widgets/message_note.h"
#include "widgets/small_parts.h"

namespace fund {

namespace {

Tone toneOf(Verdict verdict)
{
    return verdict == Verdict::Pass ? Tone::Ok : verdict == Verdict::Fail ? Tone::Bad : Tone::Warn;
}

QString wordOf(Verdict verdict)
{
    return verdict == Verdict::Pass   ? ApplicationPanel::tr("passed", "a criterion")
           : verdict == Verdict::Fail ? ApplicationPanel::tr("failed", "a criterion")
                                      : ApplicationPanel::tr("unclear", "a criterion");
}

} // namespace

ApplicationPanel::ApplicationPanel(const Session &session, Inspector &inspector, QObject *parent)
    : QObject(parent), m_session(session), m_inspector(inspector)
{}

void ApplicationPanel::show(const ApplicationLine &line, const QString &callRef)
{
    m_inspector.clear();
    addHead(line, callRef);
    addWithdrawal(line);
    if (!line.application.withdrawn)
        addVerdicts(line);
    addCost(line);
    addPerson(line);
    addWords(line);
    addDeeds(line);
}

void ApplicationPanel::addHead(const ApplicationLine &line, const QString &callRef)
{
    const Application &application = line.application;
    const Language language = currentLanguage();
    m_inspector.addCaption(tr("%1 · %2", "application and call").arg(applicationRef(application.serial), callRef));
    const QString name =
        line.name.isEmpty() ? (application.erased ? tr("Personal data erased") : tr("Name sealed")) : line.name;
    m_inspector.addHeading(name)->setWordWrap(true);
    const State *state = stateOf(application.facts.stateIso3);
    m_inspector.addRow(tr("State", "a Member State"), state ? state->name(language) : application.facts.stateIso3);
    const auto region = regionalGroupOf(line.region);
    m_inspector.addRow(tr("Regional group"), region ? titleOf(*region) : tr("none", "regional group"));
    QStringList groups;
    for (const QString &code : line.groups)
        if (const auto group = stateGroupOf(code))
            groups += titleOf(*group);
    if (!groups.isEmpty())
        m_inspector.addRow(tr("Groups"), listText(groups, language));
    m_inspector.addRow(tr("Gender"), genderTitle(application.facts.gender));
    m_inspector.addRow(tr("Received"), dateAndTime(application.facts.receivedAt, timeZoneOf(line.timeZone), language));
    if (!application.lateReason.isEmpty())
        m_inspector.addText(tr("Late, accepted: %1").arg(application.lateReason), TextStyle::Caption, Tone::Warn)
            ->setWordWrap(true);
    m_inspector.addRow(tr("Secrecy"), classificationTitle(application.facts.classification));
    m_inspector.addRow(tr("Kept until"), application.retainUntil.isValid()
                                             ? shortDate(application.retainUntil, language)
                                             : tr("no date set", "retention"));
}

void ApplicationPanel::addWithdrawal(const ApplicationLine &line)
{
    if (!line.nomineeWithdrewOn.isValid() && !line.application.withdrawn)
        return;
    if (line.nomineeWithdrewOn.isValid())
        m_inspector
            .addText(tr("Withdrew on %1, after the decision: a substitute is found by the same rules.", "%1 date")
                         .arg(longDate(line.nomineeWithdrewOn, currentLanguage())),
                     TextStyle::Text, Tone::Warn)
            ->setWordWrap(true);
    else
        m_inspector.addText(tr("Withdrawn: takes no part in a selection."), TextStyle::Text, Tone::Muted)
            ->setWordWrap(true);
    m_inspector.addText(withdrawalReason(m_session, line.application.id), TextStyle::Caption, Tone::Muted)
        ->setWordWrap(true);
}

void ApplicationPanel::addVerdicts(const ApplicationLine &line)
{
    m_inspector.addSection(tr("Eligibility: %1").arg(standingTitle(eligibilityStandingOf(line))));
    const bool mayJudge = bool(m_session.require(Action::JudgeEligibility));
    for (const CriterionVerdict &each : line.eligibility.verdicts) {
        const Tone tone = toneOf(each.verdict);
        auto *head =
            new NoteLine(tr("%1: %2 (%3)", "criterion, verdict, paragraph")
                             .arg(criterionTitle(each.criterion), wordOf(each.verdict), paragraphText(each.paragraph)),
                         tone, iconOf(tone));
        m_inspector.addWidget(head);
        m_inspector.addText(each.reason, TextStyle::Caption, Tone::Muted)->setWordWrap(true);
        if (!mayJudge || each.verdict == Verdict::Pass || each.criterion == EligibilityCriterion::ReportOnRequest)
            continue;
        auto *judge = new Button(tr("Judge…"), ButtonKind::Link);
        judge->setAccessibleName(tr("Judge: %1").arg(criterionTitle(each.criterion)));
        connect(judge, &Button::clicked, this,
                [this, criterion = static_cast<int>(each.criterion)] { Q_EMIT judgeAsked(criterion); });
        m_inspector.addWidget(judge);
    }
}

void ApplicationPanel::addCost(const ApplicationLine &line)
{
    const Language language = currentLanguage();
    m_inspector.addSection(tr("Cost"));
    if (line.cost) {
        m_inspector.addRow(tr("Fare"), amountText(line.cost->fare, language));
        m_inspector.addRow(tr("Subsistence, %Ln night(s)", nullptr, line.cost->nights),
                           amountText(line.cost->daily, language));
        m_inspector.addRow(tr("Terminals"), amountText(line.cost->terminals, language));
        m_inspector.addRow(tr("Together"), amountText(line.cost->total(), language));
        return;
    }
    for (const Problem &problem : line.costProblems)
        m_inspector.addWidget(new NoteLine(sentenceWithParagraph(problem), Tone::Warn, iconOf(Tone::Warn)));
}

void ApplicationPanel::addPerson(const ApplicationLine &line)
{
    if (!m_session.isCleared() || line.application.erased)
        return;
    const auto person = openPersonOf(m_session, line.application.id);
    if (!person)
        return;
    m_inspector.addSection(tr("The person, sealed"));
    m_inspector.addRow(tr("Birth date"), shortDate(person->birthDate, currentLanguage()));
    m_inspector.addRow(tr("E-mail"), person->email);
    m_inspector.addRow(tr("Telephone"), person->telephone);
    m_inspector.addRow(tr("Passport"), person->passportNumber);
    if (!person->notes.isEmpty())
        m_inspector.addText(person->notes, TextStyle::Caption)->setWordWrap(true);
}

void ApplicationPanel::addWords(const ApplicationLine &line)
{
    const Statements &said = line.application.facts.statements;
    if (line.application.erased)
        return;
    m_inspector.addSection(tr("In their own words"));
    m_inspector.addRow(tr("Ministry"), said.ministry);
    m_inspector.addRow(tr("Post"), said.post);
    for (const QString &words : {said.duties, said.experience, said.contribution, said.useAtHome, said.further})
        if (!words.isEmpty())
            m_inspector.addText(words)->setWordWrap(true);
}

void ApplicationPanel::addDeeds(const ApplicationLine &line)
{
    const bool nominee = isNominee(m_session.database(), line.application.id);
    if (nominee)
        m_inspector.addFootText(tr("A nominee: the page of the short list withdraws them and frees the money."));
    if (!line.application.withdrawn && !line.nomineeWithdrewOn.isValid() && !nominee &&
        m_session.require(Action::WithdrawApplication)) {
        Button *withdraw = m_inspector.addAction(tr("Withdraw…"), QStringLiteral("undo"));
        connect(withdraw, &Button::clicked, this, &ApplicationPanel::withdrawAsked);
    }
    if (!line.application.erased && m_session.require(Action::ErasePerson)) {
        Button *erase = m_inspector.addAction(tr("Erase personal data…"), QStringLiteral("hidden"));
        connect(erase, &Button::clicked, this, &ApplicationPanel::eraseAsked);
    }
    m_inspector.addFootText(tr("Numbers are given in order of receipt and never again."));
}

} // namespace fund

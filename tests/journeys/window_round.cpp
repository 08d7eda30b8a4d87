#include "journeys/window_office.h"

#include "applications/application.h"
#include "calls/eligibility_criterion.h"
#include "support/catch_qt.h"

#include <QTimeZone>

namespace fund {

namespace {

QString typedDay(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

/// The editor takes the wall time of the call's own zone.
QString wallTime(const QDateTime &moment)
{
    return moment.toTimeZone(QTimeZone("America/New_York")).toString(u"yyyy-MM-dd HH:mm"_qs);
}

QString answerText(const std::optional<bool> &answer)
{
    return !answer ? QString() : *answer ? u"yes"_qs : u"no"_qs;
}

Answers personAnswers(const PersonalValues &person)
{
    return {{"given_name", person.givenName},
            {"family_name", person.familyName},
            {"birth_date", typedDay(person.birthDate)},
            {"passport_number", person.passportNumber},
            {"email", person.email},
            {"telephone", person.telephone},
            {"private_notes", person.notes}};
}

Answers factAnswers(const ApplicationFacts &facts)
{
    return {{"state", facts.stateIso3},
            {"gender", genderKey(facts.gender)},
            {"received", facts.receivedAt.toString(u"yyyy-MM-dd HH:mm"_qs) + u'Z'},
            {"field", workFieldKey(*facts.field)},
            {"years_in_post", QString::number(*facts.yearsInPost)},
            {"earlier_sessions", QString::number(*facts.earlierSessions)},
            {"official", answerText(facts.official)},
            {"capital_based", answerText(facts.capitalBased)},
            {"able_to_travel", answerText(facts.ableToTravel)},
            {"undertaking", answerText(facts.undertaking)},
            {"will_report", answerText(facts.willReport)},
            {"languages", facts.languages.join(u", "_qs)},
            {"consent_text", facts.consentText},
            {"consent_date", typedDay(facts.consentDate)},
            {"classification", classificationKey(facts.classification)}};
}

Answers statementAnswers(const Statements &said)
{
    return {{"ministry", said.ministry},
            {"post", said.post},
            {"duties", said.duties},
            {"experience", said.experience},
            {"contribution", said.contribution},
            {"use_at_home", said.useAtHome},
            {"further", said.further}};
}

} // namespace

QString WindowOffice::draftCall(const NewCall &call)
{
    m_screen.openPage(u"Calls"_qs);
    const QString refusal = m_screen.answer(u"Begin a call"_qs, {{"meeting.name", call.meeting},
                                                                 {"meeting.place", call.place},
                                                                 {"meeting.firstDay", typedDay(call.firstDay)},
                                                                 {"meeting.lastDay", typedDay(call.lastDay)},
                                                                 {"seats", QString::number(call.seats)},
                                                                 {"envelope", call.envelope}});
    INFO(refusal.toStdString());
    REQUIRE(refusal.isEmpty());
    return m_screen.match(u"Call (S-\\d+-\\d+)"_qs);
}

void WindowOffice::openCall(const QString &call)
{
    m_screen.openPage(u"Calls"_qs);
    if (m_screen.button(u"All calls"_qs))
        return;
    m_screen.chooseRow(call);
    m_screen.click(u"Open the call"_qs);
}

Refusal WindowOffice::changeCall(const QString &call, const CallChanges &changes)
{
    openCall(call);
    m_screen.click(u"Text and dates"_qs);
    m_screen.fillPage({{"opens", wallTime(changes.opens)}, {"closes", wallTime(changes.closes)}});
    m_screen.click(u"Places and lot"_qs);
    m_screen.fillPage({{"minMerit", QString::number(changes.leastMerit)}, {"lotPublicValue", changes.lotPublicValue}});
    m_screen.click(u"Save the draft"_qs);
    return {};
}

Refusal WindowOffice::publishCall(const QString &call)
{
    openCall(call);
    m_screen.dialogs.confirmations.push_back(true);
    m_screen.click(u"Publish and freeze"_qs);
    return m_screen.unless(call + u" is published."_qs);
}

Refusal WindowOffice::closeCall(const QString &call)
{
    openCall(call);
    m_screen.dialogs.confirmations.push_back(true);
    m_screen.click(u"Close for applications"_qs);
    return m_screen.button(u"Close for applications"_qs) ? m_screen.texts() : QString();
}

Refusal WindowOffice::recordLotValue(const QString &call, const QString &value, const QString &source)
{
    openCall(call);
    return m_screen.answer(u"Record the public value"_qs, {{"value", value}, {"source", source}});
}

Refusal WindowOffice::addApplication(const QString &, const ApplicationDraft &draft)
{
    m_screen.openPage(u"Applications"_qs);
    Answers answers = factAnswers(draft.facts);
    for (const Answers &more : {personAnswers(draft.person), statementAnswers(draft.facts.statements)})
        answers.insert(answers.end(), more.begin(), more.end());
    return m_screen.answer(u"Add an application"_qs, answers);
}

Refusal WindowOffice::judge(const QString &, const NewJudgement &judgement)
{
    m_screen.openPage(u"Applications"_qs);
    m_screen.chooseRow(judgement.application);
    const QString criterion = criterionTitle(*criterionOf(judgement.criterion));
    return m_screen.answer(u"Judge: "_qs + criterion,
                           {{"verdict", judgement.verdict}, {"evidence", judgement.evidence}});
}

Refusal WindowOffice::withdrawApplication(const QString &, const QString &application, const QString &reason)
{
    m_screen.openPage(u"Applications"_qs);
    m_screen.chooseRow(application);
    m_screen.dialogs.sentences.push_back(reason);
    m_screen.click(u"Withdraw…"_qs);
    return {};
}

} // namespace fund

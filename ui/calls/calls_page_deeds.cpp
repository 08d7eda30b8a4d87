#include "calls/calls_page.h"

#include "applications/version_notice_actions.h"
#include "applications/version_notice_store.h"
#include "calls/call_actions.h"
#include "calls/call_editor.h"
#include "calls/call_funding.h"
#include "calls/call_rules.h"
#include "calls/call_times.h"
#include "calls/publication_rules.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"
#include "widgets/button.h"
#include "widgets/dialogs.h"
#include "widgets/inspector.h"
#include "widgets/label.h"
#include "widgets/message_note.h"
#include "widgets/table_view.h"

#include <QTimer>

namespace fund {

void CallsPage::inspectList(int row)
{
    const CallLine *line = m_model.rowAt(row);
    const auto call = line ? readCall(m_session.database(), line->call.id) : std::nullopt;
    if (!call)
        return inspector().showNothing(tr("Choose a call to see where it stands; Enter opens it."));
    inspector().clear();
    addFacts(*call, line->call.state);
    Button *open = inspector().addAction(tr("Open the call"), QStringLiteral("pencil"), true);
    connect(open, &Button::clicked, this, [this, id = call->id] { openCall(id); });
    if (!call->isPublished())
        return;
    Button *applications = inspector().addAction(tr("Its applications"), QStringLiteral("document"));
    connect(applications, &Button::clicked, this,
            [this, ref = call->ref] { Q_EMIT goTo(QStringLiteral("applications"), ref); });
}

void CallsPage::addFacts(const Call &call, CallState state)
{
    Inspector &panel = inspector();
    const Language language = currentLanguage();
    const CallTerms &terms = call.terms;
    panel.addCaption(tr("Sponsorship · version %1").arg(numberText(call.version, language)));
    panel.addHeading(call.ref)->setWordWrap(true);
    panel.addText(terms.title)->setWordWrap(true);
    panel.addRow(tr("Stage", "of a call: open, closed"), callStateTitle(state));
    panel.addRow(tr("Meeting"), dateRange(terms.meeting.firstDay, terms.meeting.lastDay, language));
    panel.addRow(tr("Place"), terms.meeting.place);
    panel.addRow(tr("Opens"), dateAndTime(terms.opens, timeZoneOf(terms.timeZone), language));
    panel.addRow(tr("Closes"), dateAndTime(terms.closes, timeZoneOf(terms.timeZone), language));
    panel.addRow(tr("Seats"), terms.seats ? numberText(*terms.seats, language) : QString());
    panel.addRow(tr("Envelope"), amountText(terms.envelope, language));
    panel.addRow(tr("Least merit"), numberText(Decimal(terms.minMerit, 2), language));
}

void CallsPage::showHead(const Call &call)
{
    const Language language = currentLanguage();
    const CallTerms &terms = call.terms;
    const CallState state = callState(readProgress(m_session.database(), call.id), m_session.clock().now());
    head().setTitle(tr("Call %1").arg(call.ref));
    head().setChip(call.isPublished() && !m_newVersion ? callStateTitle(state) : tr("draft", "of a call"));
    const QString seats = tr("%Ln seat(s)", nullptr, terms.seats.value_or(0));
    head().setSubtitle(
        tr("%1 · %2 · merit from %3", "seats, envelope, least merit")
            .arg(seats, amountText(terms.envelope, language), numberText(Decimal(terms.minMerit, 2), language)));
    m_back->show();
    m_save->setVisible(mayEdit());
    head().setPrimary(tr("Publish and freeze…"), QStringLiteral("lock"));
    m_primary->setVisible(mayEdit() && m_session.require(Action::PublishCall));
}

void CallsPage::check()
{
    const auto call = readOpen();
    if (!call || !m_editor)
        return;
    const bool editing = mayEdit();
    const CallTerms terms = m_editor->terms();
    const CallFacts facts = callFacts(m_session, terms, m_open);
    const Problems problems = editing ? checkCall(terms, facts) : Problems();
    const Problems doubts = editing ? publicationDoubts(terms, facts) : Problems();
    Problems all = problems;
    all.insert(all.end(), doubts.begin(), doubts.end());
    m_editor->mark(all);
    m_primary->setOffBecause(problems.empty()
                                 ? QString()
                                 : tr("First mend what the list at the side names: %1.")
                                       .arg(tr("%Ln matter(s)", nullptr, static_cast<int>(problems.size()))));
    inspectCall(*call, problems, doubts);
}

void CallsPage::inspectCall(const Call &call, const Problems &problems, const Problems &doubts)
{
    Inspector &panel = inspector();
    panel.clear();
    if (mayEdit()) {
        addOpenPoints(problems, doubts);
        if (readDraftOf(m_session.database(), call.id) && m_session.require(Action::DiscardCall)) {
            Button *away = panel.addAction(tr("Throw this draft away…"), QStringLiteral("close"));
            connect(away, &Button::clicked, this, &CallsPage::discard);
        }
        panel.addFootText(
            tr("Publishing is possible when the rules can be kept together and are known in time, or when "
               "you note why not. After publication they are frozen."));
        return;
    }
    const CallState state = callState(readProgress(m_session.database(), call.id), m_session.clock().now());
    addFacts(call, state);
    addDeeds(call, state);
}

void CallsPage::addOpenPoints(const Problems &problems, const Problems &doubts)
{
    Inspector &panel = inspector();
    panel.addHeading(tr("Before publication"));
    if (!doubts.empty()) {
        QStringList sentences;
        for (const Problem &doubt : doubts)
            sentences += sentenceWithParagraph(doubt);
        panel.addSpace(8);
        panel.addWidget(new MessageNote(Tone::Bad, tr("Not without a reason"), sentences.join(u'\n')));
        panel.addSpace(8);
        panel
            .addText(tr("It can be published all the same, with a reason that stands in the call."), TextStyle::Caption,
                     Tone::Muted)
            ->setWordWrap(true);
    }
    for (const Problem &warning : fundingWarnings(m_session, m_editor->terms())) {
        panel.addSpace(8);
        panel.addWidget(new MessageNote(Tone::Warn, tr("More than is allotted"), sentenceWithParagraph(warning)));
    }
    if (problems.empty()) {
        panel.addSpace(8);
        panel.addWidget(new MessageNote(doubts.empty() ? Tone::Ok : Tone::Plain, tr("Nothing is missing")));
        return;
    }
    panel.addSection(tr("To be mended: %Ln", nullptr, static_cast<int>(problems.size())));
    for (const Problem &problem : problems) {
        auto *label = panel.addText(sentenceWithParagraph(problem));
        label->setWordWrap(true);
        auto *link = new Button(tr("Go there"), ButtonKind::Link);
        link->setAccessibleName(tr("Go there: %1").arg(problem.sentence));
        connect(link, &Button::clicked, this, [this, field = problem.field] { m_editor->goToField(field); });
        panel.addWidget(link);
    }
}

void CallsPage::offerNotice(const Call &call)
{
    const auto untold = readUntoldVersion(m_session.database(), call.id);
    if (!untold || !m_session.require(Action::TellApplicants))
        return;
    inspector().addWidget(
        new MessageNote(Tone::Warn,
                        tr("%Ln applicant(s) to tell of version %1", nullptr, untold->applicants)
                            .arg(numberText(untold->number, currentLanguage())),
                        tr("They applied under an earlier one and may amend until the call closes.")));
    Button *told = inspector().addAction(tr("They were told…"), QStringLiteral("mail"));
    connect(told, &Button::clicked, this, &CallsPage::recordNotice);
}

void CallsPage::recordNotice()
{
    const auto how = m_dialogs.askSentence(
        this, {tr("Applicants were told of the new version"),
               tr("It stays on record that everyone who applied under an earlier version was told: name nobody."),
               tr("How they were told"),
               tr("Record it"),
               {}});
    if (!how)
        return;
    if (auto told = tellApplicants(m_session, m_open, *how); !told)
        return tell(told.failure());
    showOpenCall();
    Q_EMIT waitingChanged();
}

void CallsPage::addDeeds(const Call &call, CallState state)
{
    Inspector &panel = inspector();
    const CallProgress progress = readProgress(m_session.database(), call.id);
    addLot(call);
    offerNotice(call);
    Button *applications = panel.addAction(tr("Its applications"), QStringLiteral("document"));
    connect(applications, &Button::clicked, this,
            [this, ref = call.ref] { Q_EMIT goTo(QStringLiteral("applications"), ref); });
    const bool over = m_session.clock().now() >= call.terms.closes;
    if (state == CallState::Closed && !progress.last && m_session.require(Action::CloseCall)) {
        Button *close = panel.addAction(tr("Close for applications…"), QStringLiteral("lock"), true);
        connect(close, &Button::clicked, this, &CallsPage::close);
    }
    offerLotDeeds(call, over);
    if (!over && !progress.scored && m_session.require(Action::DraftCall)) {
        Button *version = panel.addAction(tr("Draft a new version"), QStringLiteral("pencil"));
        connect(version, &Button::clicked, this, &CallsPage::beginVersion);
    }
    panel.addFootText(tr("Published and frozen: reviews and selection use exactly these terms."));
}

bool CallsPage::save()
{
    m_pause->stop();
    if (auto saved = editCall(m_session, m_open, m_editor->terms()); !saved) {
        tell(saved.failure());
        return false;
    }
    m_dirty = false;
    m_note->hide();
    showOpenCall();
    return true;
}

void CallsPage::publish()
{
    const auto call = readOpen();
    if (!call || ((m_dirty || m_newVersion) && !save()))
        return;
    const CallTerms terms = m_editor->terms();
    const Problems doubts = publicationDoubts(terms, callFacts(m_session, terms, m_open));
    QString reason;
    if (!doubts.empty()) {
        const auto given = m_dialogs.askSentence(this, {tr("Publish it all the same?"),
                                                        sentenceWithParagraph(doubts.front()),
                                                        tr("Why it is published all the same"),
                                                        tr("Go on"),
                                                        {}});
        if (!given)
            return;
        reason = *given;
    }
    const Problems warnings = fundingWarnings(m_session, terms);
    const Question question{
        tr("Publish %1 and freeze it?").arg(call->ref),
        tr("Criteria and weights, words for scores, balance rules with their places, seats, envelope, least merit, the "
           "groups of States on the closing date and the lot are frozen under one digest. Whoever reads the call can "
           "rely on them."),
        tr("Publish and freeze"),
        warnings.empty() ? tr("Until the first score a new version can be published before the call closes.")
                         : sentenceWithParagraph(warnings.front())};
    if (!m_dialogs.confirm(this, question))
        return;
    const auto digest = publishCall(m_session, m_open, reason);
    if (!digest)
        return tell(digest.failure());
    m_newVersion = false;
    m_dirty = false;
    m_note->setMessage(Tone::Ok, tr("%1 is published.").arg(call->ref),
                       tr("Digest %1…").arg(QString::fromLatin1(digest->toHex().left(16))));
    m_note->show();
    showOpenCall();
    m_editor->setCurrentTab(QStringLiteral("publication"));
    Q_EMIT waitingChanged();
}

void CallsPage::discard()
{
    const auto call = readOpen();
    if (!call)
        return;
    const auto reason =
        m_dialogs.askSentence(this, {tr("Throw the draft of %1 away?").arg(call->ref),
                                     tr("Its terms are deleted. The record keeps that it was thrown away, and why."),
                                     tr("Why"),
                                     tr("Throw it away"),
                                     {}});
    if (!reason)
        return;
    m_pause->stop();
    if (auto discarded = discardDraft(m_session, m_open, *reason); !discarded)
        return tell(discarded.failure());
    m_dirty = false;
    m_newVersion = false;
    backToList();
    Q_EMIT waitingChanged();
}

void CallsPage::close()
{
    const auto call = readOpen();
    if (!call || !m_dialogs.confirm(this, {tr("Close %1 for applications?").arg(call->ref),
                                           tr("It then takes no application any more but one for which a decision is "
                                              "recorded; reviews can be assigned."),
                                           tr("Close the call"),
                                           {}}))
        return;
    if (auto closed = closeCall(m_session, m_open); !closed)
        return tell(closed.failure());
    showOpenCall();
    Q_EMIT waitingChanged();
}

void CallsPage::beginVersion()
{
    m_newVersion = true;
    m_note->setMessage(Tone::Warn, tr("A new version"),
                       tr("The published one holds until this one is published; everyone who has applied may then "
                          "amend."));
    m_note->show();
    showOpenCall();
}

} // namespace fund

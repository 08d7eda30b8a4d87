#include "applications/applicant_hit_actions.h"
#include "applications/applicant_screening.h"
#include "applications/application_actions.h"
#include "calls/call_store.h"
#include "identity/session.h"
#include "screening/screening_page.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/dialogs.h"
#include "widgets/inspector.h"
#include "widgets/label.h"
#include "widgets/message_note.h"
#include "widgets/table_view.h"
#include "widgets/task_runner.h"

#include <QVBoxLayout>

namespace fund {

namespace {

/// Calls whose applicants are screened: published, and not decided yet.
bool isScreened(CallState state)
{
    return state != CallState::Draft && state != CallState::Decided;
}

} // namespace

bool ScreeningPage::showsApplicants() const
{
    return m_session.isCleared() && m_session.require(Action::DecideApplicantHit);
}

QWidget *ScreeningPage::newApplicants()
{
    m_applicantTable->setModel(&m_applicants);
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_applicantTable);
    return card;
}

void ScreeningPage::reloadApplicants()
{
    if (!showsApplicants())
        return;
    const ApplicantLine *chosen = m_applicants.rowAt(m_applicantTable->currentRow());
    const ApplicantHitId kept = chosen ? chosen->hit.id : ApplicantHitId();
    std::vector<ApplicantLine> lines;
    for (const CallSummary &call : readCalls(m_session.database(), m_session.clock().now())) {
        const auto hits = readApplicantHits(m_session, call.id);
        if (!hits) {
            m_note->show();
            m_note->setFailure(hits.failure());
            continue;
        }
        for (const ApplicantHit &hit : *hits) {
            const auto person = openPersonOf(m_session, hit.application);
            lines.push_back(
                {hit, call.id, call.ref, person ? QString(person->givenName + u' ' + person->familyName) : QString()});
        }
    }
    m_applicants.setRows(std::move(lines));
    const int row = m_applicants.find([&](const ApplicantLine &line) { return line.hit.id == kept; });
    m_applicantTable->selectRow(std::max(row, 0));
}

void ScreeningPage::addDecision(const ScreeningHit &hit)
{
    Inspector &panel = inspector();
    const auto &proposal = hit.proposal;
    if (!proposal)
        return;
    panel.addSection(tr("Decision", "on a hit"));
    panel.addRow(tr("%1 proposed", "a person").arg(proposal->byName), hitVerdictTitle(proposal->verdict));
    panel.addText(proposal->reason)->setWordWrap(true);
    if (!hit.answeredBy.isEmpty())
        panel.addRow(hit.answeredBy,
                     hit.state == HitState::Open ? tr("does not agree", "a person") : tr("agrees", "a person"));
    if (!hit.answer.isEmpty())
        panel.addText(hit.answer)->setWordWrap(true);
}

void ScreeningPage::inspectApplicant(const ApplicantLine *line)
{
    Inspector &panel = inspector();
    if (!line)
        return panel.showNothing(tr("No hit: no applicant who was screened resembles an entry of the list. What is "
                                    "found here is sealed like the names themselves."));
    const ScreeningHit &seen = line->hit.seen;
    panel.clear();
    panel.addCaption(hitStateTitle(seen.state));
    panel.addHeading(line->name)->setWordWrap(true);
    panel.addText(seen.entryName)->setWordWrap(true);
    panel.addFigure(pointsText(seen.points));
    const auto subjects = applicantSubjects(m_session, line->call);
    const NewestList *list = newestList();
    if (subjects && list && subjects->count(line->hit.application) > 0) {
        const Subject &subject = subjects->at(line->hit.application);
        if (const auto match = list->compare(subject, seen.entry))
            addParts(*match, subject);
    }
    addDecision(seen);
    if (const auto stored = readEntry(m_session.database(), seen.entry))
        addEntry(stored->entry);
    addApplicantDeeds(*line);
}

void ScreeningPage::addApplicantDeeds(const ApplicantLine &line)
{
    Inspector &panel = inspector();
    if (line.hit.seen.state != HitState::Proposed) {
        for (const HitVerdict verdict : {HitVerdict::Different, HitVerdict::Same}) {
            Button *deed = panel.addAction(verdict == HitVerdict::Different ? tr("Propose: somebody else…")
                                                                            : tr("Propose: the one who is listed…"),
                                           {}, verdict == HitVerdict::Different);
            connect(deed, &Button::clicked, this, [this, line, verdict] { proposeOnApplicant(line, verdict); });
        }
        return panel.addFootText(tr("A second person who is cleared for names has to confirm it."));
    }
    const QString own = line.hit.seen.proposal->by == m_session.user().id
                            ? tr("You made this proposal: another person has to answer it.")
                            : QString();
    for (const bool agrees : {true, false}) {
        Button *deed = panel.addAction(agrees ? tr("Agree…", "with a proposal") : tr("Do not agree…"), {}, agrees);
        deed->setOffBecause(own);
        connect(deed, &Button::clicked, this, [this, line, agrees] { answerOnApplicant(line, agrees); });
    }
    if (!own.isEmpty())
        panel.addFootText(own);
}

void ScreeningPage::screenAllApplicants()
{
    head().tasks().run<Result<ScreenedSubjects>>(
        tr("Screening applicants"),
        [this](const Progress &progress) -> Result<ScreenedSubjects> {
            auto own = m_session.onThisThread();
            if (!own)
                return own.failure();
            ScreenedSubjects all;
            for (const CallSummary &call : readCalls((*own)->database(), (*own)->clock().now())) {
                if (!isScreened(call.state))
                    continue;
                const auto screened = screenApplicants(**own, call.id, &progress);
                if (!screened)
                    return screened.failure();
                all.screened += screened->screened;
                all.hits += screened->hits;
            }
            return all;
        },
        [this](const Result<ScreenedSubjects> &screened) {
            m_note->show();
            if (!screened)
                return m_note->setFailure(screened.failure());
            m_note->setMessage(Tone::Ok, tr("%Ln applicant(s) were screened.", nullptr, screened->screened),
                               tr("%Ln new hit(s).", nullptr, screened->hits));
            reload();
            Q_EMIT waitingChanged();
        });
}

void ScreeningPage::proposeOnApplicant(const ApplicantLine &line, HitVerdict verdict)
{
    const ScreeningHit &seen = line.hit.seen;
    const auto reason = m_dialogs.askSentence(
        this, {hitVerdictTitle(verdict),
               tr("%1 and the entry “%2”: a second person has to confirm your proposal.", "%1 is who was screened")
                   .arg(line.name, seen.entryName),
               tr("What was compared, and what it showed"), tr("Propose", "a verdict on a hit"),
               seen.state == HitState::Open && seen.proposal ? seen.proposal->reason : QString()});
    if (reason)
        tell(proposeApplicantVerdict(m_session, line.hit.id, verdict, *reason));
}

void ScreeningPage::answerOnApplicant(const ApplicantLine &line, bool agrees)
{
    const HitProposal &proposal = *line.hit.seen.proposal;
    const auto reason =
        m_dialogs.askSentence(this, {agrees ? tr("Agree", "with a proposal") : tr("Do not agree", "with a proposal"),
                                     tr("%1 proposed: %2. %3", "a person, the verdict, the reason")
                                         .arg(proposal.byName, hitVerdictTitle(proposal.verdict), proposal.reason),
                                     agrees ? tr("What you compared yourself") : tr("Why you do not agree"),
                                     agrees ? tr("Agree", "with a proposal") : tr("Do not agree", "with a proposal"),
                                     {}});
    if (reason)
        tell(answerApplicantProposal(m_session, line.hit.id, agrees, *reason));
}

} // namespace fund

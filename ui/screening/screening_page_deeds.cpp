#include "diligence/party_screening.h"
#include "exchange/importer.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/numbers.h"
#include "screening/screening_page.h"
#include "widgets/dialogs.h"
#include "widgets/message_note.h"
#include "widgets/task_runner.h"

namespace fund {

namespace {

/// Each sentence with the line of the file that it is about.
Problems withPlaces(Problems problems)
{
    for (Problem &problem : problems)
        if (problem.line > 0)
            problem.sentence = ScreeningPage::tr("Line %1: %2", "%1 is a number, %2 a sentence")
                                   .arg(numberText(problem.line, currentLanguage()), problem.sentence);
    return problems;
}

} // namespace

void ScreeningPage::chooseList()
{
    if (const auto path = m_dialogs.openFile(this, tr("Import the Consolidated List"), tr("XML files (*.xml)")))
        importList(*path);
}

bool ScreeningPage::takeFile(const QString &path)
{
    if (!path.endsWith(u".xml", Qt::CaseInsensitive) || !m_session.require(Action::ImportSanctions))
        return false;
    importList(path);
    return true;
}

void ScreeningPage::importList(const QString &path)
{
    head().tasks().run<Result<ImportOutcome>>(
        tr("Importing the list and screening everyone"),
        [this, path](const Progress &progress) -> Result<ImportOutcome> {
            auto own = m_session.onThisThread();
            if (!own)
                return own.failure();
            ImportOptions options;
            options.progress = &progress;
            return importFile(**own, *importKindOf(u"sanctions"), path, options);
        },
        [this](const Result<ImportOutcome> &outcome) {
            m_note->show();
            if (!outcome)
                return m_note->setFailure(outcome.failure());
            if (!outcome->problems.empty())
                return m_note->setFailure(refused(withPlaces(outcome->problems)));
            m_note->setMessage(Tone::Ok, tr("The list was imported and everyone was screened."),
                               tr("%1 entries are new or changed, %2 are as they were.")
                                   .arg(numberText(outcome->added, currentLanguage()),
                                        numberText(outcome->unchanged, currentLanguage())));
            reload();
            Q_EMIT waitingChanged();
        });
}

void ScreeningPage::screenEveryone()
{
    head().tasks().run<Result<ScreenedSubjects>>(
        tr("Screening everyone"),
        [this](const Progress &progress) -> Result<ScreenedSubjects> {
            auto own = m_session.onThisThread();
            if (!own)
                return own.failure();
            return screenAll(**own, screenedSubjects(**own), &progress);
        },
        [this](const Result<ScreenedSubjects> &screened) {
            m_note->show();
            if (!screened)
                return m_note->setFailure(screened.failure());
            m_note->setMessage(
                Tone::Ok,
                tr("%Ln name(s) were screened.", "of donors, partners and those in charge of them", screened->screened),
                tr("%Ln new hit(s).", nullptr, screened->hits));
            reload();
            Q_EMIT waitingChanged();
        });
}

void ScreeningPage::propose(const HitRow &row, HitVerdict verdict)
{
    const auto reason = m_dialogs.askSentence(
        this, {hitVerdictTitle(verdict),
               tr("%1 and the entry “%2”: a second person has to confirm your proposal.", "%1 is who was screened")
                   .arg(row.subjectName, row.hit.entryName),
               tr("What was compared, and what it showed"), tr("Propose", "a verdict on a hit"),
               row.hit.state == HitState::Open && row.hit.proposal ? row.hit.proposal->reason : QString()});
    if (!reason)
        return;
    const auto done = proposeVerdict(m_session, row.hit.id, verdict, *reason);
    tell(done ? Result<void>() : Result<void>(done.failure()));
}

void ScreeningPage::answer(const HitRow &row, bool agrees)
{
    const auto reason = m_dialogs.askSentence(
        this, {agrees ? tr("Agree", "with a proposal") : tr("Do not agree", "with a proposal"),
               tr("%1 proposed: %2. %3", "a person, the verdict, the reason")
                   .arg(row.hit.proposal->byName, hitVerdictTitle(row.hit.proposal->verdict), row.hit.proposal->reason),
               agrees ? tr("What you compared yourself") : tr("Why you do not agree"),
               agrees ? tr("Agree", "with a proposal") : tr("Do not agree", "with a proposal"),
               {}});
    if (reason)
        tell(answerProposal(m_session, row.hit.id, agrees, *reason));
}

void ScreeningPage::tell(const Result<void> &done)
{
    m_note->setHidden(static_cast<bool>(done));
    if (!done)
        return m_note->setFailure(done.failure());
    reload();
    Q_EMIT waitingChanged();
}

} // namespace fund

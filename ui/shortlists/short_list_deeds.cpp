#include "shortlists/short_list_page.h"

#include "identity/session.h"
#include "identity/user_store.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/lists.h"
#include "localisation/numbers.h"
#include "selections/memo_writing.h"
#include "shortlists/screened_selection.h"
#include "shortlists/shortlist_actions.h"
#include "widgets/button.h"
#include "widgets/dialogs.h"
#include "widgets/message_note.h"
#include "widgets/table_view.h"
#include "widgets/task_runner.h"

#include <set>

namespace fund {

namespace {

/// Whom a list goes to.
QString representatives(const Database &database)
{
    QStringList names;
    for (const User &user : readUsers(database))
        if (user.role == Role::Representative && !user.disabled)
            names += user.name;
    return listText(names, currentLanguage());
}

bool isToBeMade(ShortListStage stage)
{
    return stage == ShortListStage::None || stage == ShortListStage::Stale || stage == ShortListStage::Returned ||
           stage == ShortListStage::PlacesFree || stage == ShortListStage::NotReady;
}

} // namespace

void ShortListPage::showDeeds()
{
    const bool makes = !m_call || isToBeMade(m_standing.stage);
    const QString make = m_standing.list ? tr("Make it again") : tr("Make short list");
    const QString words = m_standing.stage == ShortListStage::PlacesFree ? tr("Fill the free places")
                          : makes                                        ? make
                                                                         : tr("Send for approval…");
    Button *primary =
        head().setPrimary(words, makes ? QStringLiteral("list") : QStringLiteral("stamp"), Qt::CTRL | Qt::Key_Return);
    head().setChip(m_standing.list ? tr("version %1").arg(numberText(m_standing.list->version, currentLanguage()))
                                   : QString());
    m_memo->setVisible(m_standing.list.has_value());
    QString off;
    if (!m_call)
        off = tr("No call is closed yet");
    else if (m_standing.stage == ShortListStage::NotReady)
        off = m_standing.because->problems.front().sentence;
    else if (m_standing.stage == ShortListStage::Submitted)
        off = tr("It waits for the High Representative.");
    else if (m_standing.stage == ShortListStage::Approved)
        off = tr("It has been approved.");
    primary->setOffBecause(off);
}

void ShortListPage::showNote()
{
    if (m_tells)
        return;
    const Language language = currentLanguage();
    m_note->setVisible(m_call.has_value());
    // Said before the list is made too: then the fare can still be imported in time.
    const bool isToBeCompared = m_standing.stage == ShortListStage::Draft || m_standing.stage == ShortListStage::None;
    if (isToBeCompared && !m_standing.withoutCost.empty())
        return m_note->setFailure(refused(m_standing.withoutCost));
    if (m_standing.stage == ShortListStage::Draft && showScreening())
        return;
    switch (m_standing.stage) {
    case ShortListStage::Stale:
        return m_note->setFailure(*m_standing.because);
    case ShortListStage::Submitted:
        return m_note->setMessage(Tone::Plain, tr("Sent for approval on %1. It waits for the High Representative.")
                                                   .arg(longDate(m_standing.list->submittedOn, language)));
    case ShortListStage::Returned:
        return m_note->setMessage(Tone::Warn, tr("Returned by the High Representative."),
                                  m_standing.decisions.back().what.reason);
    case ShortListStage::Approved:
        return m_note->setMessage(
            Tone::Ok, tr("Approved on %1.").arg(longDate(m_standing.decisions.back().onDate, language)), freeText());
    case ShortListStage::PlacesFree:
        return m_note->setMessage(Tone::Warn, tr("A nominee has withdrawn since the approval."), freeText());
    case ShortListStage::Draft:
        if (!m_standing.list->kept.isEmpty())
            return m_note->setMessage(Tone::Plain, tr("This list fills places that became free."),
                                      tr("Those approved before stay. The substitutes need an approval of their own."));
        break;
    case ShortListStage::NotReady:
    case ShortListStage::None:
        break;
    }
    m_note->hide();
}

QString ShortListPage::freeText() const
{
    return m_free ? freePlaceSentences(*m_free, Wording(currentLanguage())).join(u' ') : QString();
}

bool ShortListPage::showScreening()
{
    const auto screened = readScreenedSelection(m_session, *m_standing.list);
    if (!screened)
        m_note->setFailure(screened.failure());
    if (!screened || !*screened || (*screened)->isClear())
        return !screened;
    const ScreenedSelection &selection = **screened;
    QStringList sentences;
    if (!selection.listed.isEmpty())
        sentences += tr("Found on the Security Council's list by two people: %1.")
                         .arg(listText(selection.listed, currentLanguage()));
    if (!selection.open.isEmpty())
        sentences += tr("A hit waits for a decision: %1.").arg(listText(selection.open, currentLanguage()));
    if (!selection.missing.isEmpty())
        sentences += tr("%Ln proposed applicant(s) were not screened against the newest list.", nullptr,
                        static_cast<int>(selection.missing.size()));
    m_note->setMessage(Tone::Warn, tr("The screening of who is proposed is not finished."), sentences.join(u' '));
    return true;
}

void ShortListPage::doNext()
{
    m_tells = false;
    isToBeMade(m_standing.stage) ? makeList() : send();
}

void ShortListPage::makeList()
{
    if (head().tasks().isRunning())
        return;
    head().tasks().run<Result<ShortList>>(
        tr("Making the short list"),
        [this, call = m_call->id](const Progress &progress) -> Result<ShortList> {
            auto own = m_session.onThisThread();
            if (!own)
                return own.failure();
            return selectShortList(**own, call, &progress);
        },
        [this](const Result<ShortList> &list) {
            if (!list)
                return fail(list.failure());
            m_tells = false;
            reload();
            m_table->setFocus(Qt::OtherFocusReason);
            Q_EMIT waitingChanged();
        });
}

void ShortListPage::send()
{
    const Language language = currentLanguage();
    std::set<QString> states;
    for (const ListedCandidate &candidate : m_selection->candidates)
        if (candidate.isSelected())
            states.insert(candidate.stateIso3);
    const Question question{
        tr("Send this short list for approval?"),
        tr("Version %1 of the short list of %2 goes to the High Representative (%3): %4 delegates of %5 States for %6. "
           "It stays as it is until it is approved or returned.")
            .arg(numberText(m_standing.list->version, language), m_call->ref, representatives(m_session.database()),
                 numberText(m_selection->selected, language), numberText(static_cast<qint64>(states.size()), language),
                 amountText(Money(m_selection->cost, m_session.fund().currency), language)),
        tr("Send for approval"), tr("Digest: %1").arg(QString::fromLatin1(m_standing.list->digest.toHex()))};
    if (!m_dialogs.confirm(this, question))
        return;
    if (auto sent = submitShortList(m_session, m_call->id); !sent)
        return fail(sent.failure());
    Q_EMIT waitingChanged();
}

void ShortListPage::withdraw(const QString &ref)
{
    const auto reason = m_dialogs.askSentence(
        this,
        {tr("Withdraw %1?").arg(ref),
         tr("The nominee of %1 can't go. What is committed and not yet spent becomes free; the place can be filled "
            "by the same rules.")
             .arg(m_call->ref),
         tr("Why"),
         tr("Withdraw"),
         {}});
    if (!reason)
        return;
    m_tells = false;
    if (auto withdrawn = withdrawNominee(m_session, m_call->id, ref, *reason); !withdrawn)
        fail(withdrawn.failure());
}

void ShortListPage::printMemo()
{
    const auto facts = readDecisionFacts(m_session, *m_standing.list);
    if (!facts)
        return fail(facts.failure());
    writeMemo(head(), m_dialogs, *facts, [this](const Result<QString> &written) {
        if (!written)
            return fail(written.failure());
        m_tells = false;
        m_note->setMessage(Tone::Ok, tr("The memo is written."), *written);
        m_note->show();
    });
}

void ShortListPage::fail(const Failure &failure)
{
    m_tells = true;
    m_note->setFailure(failure);
    m_note->show();
}

} // namespace fund

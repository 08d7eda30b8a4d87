#include "decisions/decisions_page.h"

#include "identity/session.h"
#include "letters/decision_memo.h"
#include "letters/signed_people.h"
#include "localisation/application_language.h"
#include "localisation/lists.h"
#include "localisation/numbers.h"
#include "localisation/wording.h"
#include "print/lay_out.h"
#include "print/paper_output.h"
#include "selections/memo_writing.h"
#include "widgets/dialogs.h"
#include "widgets/message_note.h"
#include "widgets/table_view.h"
#include "widgets/task_runner.h"

namespace fund {

void DecisionsPage::approve()
{
    const Language language = currentLanguage();
    ShortListDecision decision;
    decision.declines = m_declines;
    const Money commits = signedAmount(*m_facts, m_declines);
    QStringList declined;
    for (const auto &[ref, reason] : m_declines)
        declined += ref;
    const int going = m_facts->proposed - static_cast<int>(declined.size());
    QString text = tr("You approve the sponsorship of %Ln delegate(s) to %1; %2 is committed. Your password signs it.",
                      "%1 a meeting, %2 an amount", going)
                       .arg(m_facts->call.terms.meeting.name, amountText(commits, language));
    if (const QString late = lateMeetingText(m_facts->call.terms.meeting, m_session.onDate(), Wording(language));
        !late.isEmpty())
        text += u' ' + late;
    if (going > 0)
        text += u' ' + tr("You sign for: %1.", "%1 those approved")
                           .arg(signedPeopleText(m_session, *m_facts, m_declines, language));
    if (!declined.isEmpty())
        text += u' ' + tr("You decline %1.").arg(listText(declined, language));
    sign(decision, tr("Approve %Ln delegate(s)?", nullptr, going), text, tr("Sign and approve"));
}

void DecisionsPage::giveBack()
{
    const auto reason = m_dialogs.askSentence(
        this, {tr("Return the short list?"),
               tr("The whole list goes back to the office, which makes it again. Nobody is approved and nothing is "
                  "committed."),
               tr("Reason"),
               tr("Go on"),
               {}});
    if (!reason)
        return;
    ShortListDecision decision;
    decision.approves = false;
    decision.reason = *reason;
    sign(decision, tr("Return the short list?"), tr("Your password signs the return, with its reason: %1").arg(*reason),
         tr("Sign and return"));
}

void DecisionsPage::planDecline(const QString &ref)
{
    const auto reason = m_dialogs.askSentence(
        this, {tr("Decline %1?").arg(ref),
               tr("The others can be approved without this person. The place is filled by the same rules, and the "
                  "substitute needs an approval of its own. Nothing is signed yet."),
               tr("Reason"),
               tr("Decline"),
               {}});
    if (!reason)
        return;
    m_declines[ref] = *reason;
    showPanel();
    m_table->setFocus(Qt::OtherFocusReason);
}

void DecisionsPage::sign(ShortListDecision decision, const QString &title, const QString &text, const QString &yes)
{
    if (head().tasks().isRunning())
        return;
    const auto password = m_dialogs.askPassword(this, {title, text, yes});
    if (!password)
        return;
    // What is signed is the list that stands on the page, whatever has been made since.
    decision.expectedDigest = QString::fromLatin1(m_facts->list.digest.toHex());
    // The password's key takes its time, and so does finding who comes in the place of those declined.
    head().tasks().run<std::optional<Failure>>(
        tr("Signing the decision"),
        [this, call = m_facts->call.id, decision,
         secret = *password](const Progress &progress) -> std::optional<Failure> {
            const auto own = m_session.onThisThread();
            if (!own)
                return own.failure();
            const auto decided = decideShortList(**own, call, decision, secret, &progress);
            return decided ? std::nullopt : std::optional(decided.failure());
        },
        [this, decision](const std::optional<Failure> &failure) {
            if (failure)
                return fail(*failure);
            m_declines.clear();
            reload();
            tellDone(decision);
            m_table->setFocus(Qt::OtherFocusReason);
            Q_EMIT waitingChanged();
        });
}

void DecisionsPage::tellDone(const ShortListDecision &decision)
{
    m_note->show();
    if (!decision.approves)
        return m_note->setMessage(Tone::Ok, tr("Returned, and signed."), decision.reason);
    if (decision.declines.empty())
        return m_note->setMessage(Tone::Ok, tr("Approved, and signed."));
    QStringList substitutes;
    const auto next = readShortList(m_session.database(), m_facts->call.id);
    for (const QString &ref : next ? selectedRefs(*next) : QStringList())
        if (!next->kept.contains(ref))
            substitutes += ref;
    const QString text =
        substitutes.isEmpty()
            ? tr("By the same rules nobody comes in the place of those declined.")
            : tr("By the same rules these come in the place of those declined: %1. The list is made ready; the office "
                 "sends it for an approval of its own.")
                  .arg(listText(substitutes, currentLanguage()));
    m_note->setMessage(Tone::Ok, tr("Approved but for those declined, and signed."), text);
}

void DecisionsPage::saveMemo()
{
    writeMemo(head(), m_dialogs, *m_facts, [this](const Result<QString> &written) {
        if (!written)
            return fail(written.failure());
        m_note->setMessage(Tone::Ok, tr("The memo is written."), *written);
        m_note->show();
    });
}

void DecisionsPage::printMemo()
{
    const Document memo = decisionMemo(*m_facts, Wording(currentLanguage()));
    const auto printed = print::printPaper(this, m_dialogs, print::layOut(memo), memo.settings.title);
    if (!printed)
        return fail(printed.failure());
    if (!*printed)
        return;
    m_note->setMessage(Tone::Ok, tr("The memo went to the printer."));
    m_note->show();
}

void DecisionsPage::fail(const Failure &failure)
{
    m_note->setFailure(failure);
    m_note->show();
}

} // namespace fund

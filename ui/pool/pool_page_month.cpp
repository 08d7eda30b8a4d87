#include "pool/pool_page.h"

#include "contributions/contribution_event_actions.h"
#include "forms/form_dialog.h"
#include "identity/session.h"
#include "ledger/certification.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"
#include "pool/closing_form.h"
#include "pool/payment_form.h"
#include "settings/setting_actions.h"
#include "widgets/button.h"
#include "widgets/dialogs.h"
#include "widgets/message_note.h"

#include <QMenu>

namespace fund {

void PoolPage::chooseMonthDeed()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_session.require(Action::CommitFunds))
        menu->addAction(tr("Commit money…"), this, &PoolPage::commit);
    if (m_session.require(Action::ReleaseCommitment))
        menu->addAction(tr("Release a commitment…"), this, &PoolPage::release);
    if (m_session.require(Action::AllotFunds)) {
        menu->addAction(tr("Return unused money…"), this, &PoolPage::giveBack);
        menu->addAction(tr("Release from the reserve…"), this, &PoolPage::releaseFromReserve);
    }
    if (m_session.require(Action::CertifyPayment))
        menu->addAction(tr("Certify a payment…"), this, &PoolPage::certify);
    if (m_session.require(Action::RevalueReceivables))
        menu->addAction(tr("Revalue receivables…"), this, &PoolPage::revalue);
    if (m_session.require(Action::ChangeSetting))
        menu->addAction(tr("Close the books…"), this, &PoolPage::closeBooks);
    menu->popup(m_month->mapToGlobal(QPoint(0, m_month->height())));
}

void PoolPage::certify()
{
    auto *form = new PaymentForm(m_session, {}, PaymentForm::Purpose::Certification);
    open(form, tr("Certify a payment"), tr("Certify it"),
         tr("Another person then pays exactly this. Who certifies and who pays are two people."), [this, form] {
             Problems problems = form->check();
             if (!problems.empty())
                 return problems;
             const ExpenditureDraft draft = form->draft();
             return problemsOf(
                 certifyPayment(m_session, {draft.window, draft.subject, draft.amount, draft.reference, draft.onDate}));
         });
}

void PoolPage::revalue()
{
    const QDate today = m_session.clock().today();
    const QDate last = QDate(today.year(), today.month(), 1).addDays(-1);
    const QString day = longDate(last, currentLanguage());
    if (!m_dialogs.confirm(this, {tr("Revalue receivables"),
                                  tr("What is signed in other currencies and not yet received is valued at the UN "
                                     "operational rates of %1. The difference is unrealised, and no part of the pool.")
                                      .arg(day),
                                  tr("Revalue"),
                                  {}}))
        return;
    const auto revalued = revalueReceivables(m_session, last);
    if (!revalued)
        return m_dialogs.tell(this, tr("Nothing was revalued"),
                              sentenceWithParagraph(revalued.failure().problems.front()));
    m_dialogs.tell(this, tr("Receivables of %1").arg(day),
                   tr("%Ln contribution(s) revalued; unrealised difference %1.", nullptr, revalued->contributions)
                       .arg(amountText(revalued->difference, currentLanguage())));
    reload();
}

void PoolPage::closeBooks()
{
    auto *form = new ClosingForm(m_session);
    open(form, tr("Close the books"), tr("Close"),
         tr("No entry is of a closed day from then on, and a closing is never taken back."),
         [this, form] { return problemsOf(changeSetting(m_session, form->entry())); });
}

} // namespace fund

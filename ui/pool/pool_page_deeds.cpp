#include "pool/pool_page.h"

#include "forms/form_dialog.h"
#include "identity/session.h"
#include "pool/allotment_form.h"
#include "pool/income_form.h"
#include "pool/payment_form.h"
#include "shortlists/reversal_actions.h"
#include "widgets/dialogs.h"
#include "widgets/message_note.h"

namespace fund {

void PoolPage::open(Form *form, const QString &title, const QString &deed, const QString &foot,
                    std::function<Problems()> record)
{
    auto *dialog = new FormDialog(title, form, deed, std::move(record), this);
    dialog->setFootText(foot);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &PoolPage::reload);
    dialog->open();
}

void PoolPage::allot()
{
    auto *form = new AllotmentForm(m_session);
    open(form, tr("Allot money"), tr("Allot"),
         tr("An allotment is authority to commit money; it is an entry of the books."),
         [this, form] { return problemsOf(allotFunds(m_session, form->draft())); });
}

void PoolPage::pay(const QString &subject)
{
    auto *form = new PaymentForm(m_session, subject);
    open(form, tr("Record a payment"), tr("Record the payment"),
         tr("Support costs follow what was committed. A mistake is reversed by another entry."), [this, form] {
             Problems problems = form->check();
             return problems.empty() ? problemsOf(recordExpenditure(m_session, form->draft())) : problems;
         });
}

void PoolPage::recordIncome()
{
    auto *form = new IncomeForm(m_session);
    open(form, tr("Other income"), tr("Record it"), tr("It has no donor and goes to the one pool."),
         [this, form] { return problemsOf(recordOtherIncome(m_session, form->draft())); });
}

void PoolPage::reverse(qint64 entry, const QString &title)
{
    const auto reason = m_dialogs.askSentence(
        this, {tr("Reverse an entry"),
               tr("%1 is reversed by a new entry of today, which names it and says why. Both stay on record: "
                  "name no applicant.")
                   .arg(title),
               tr("Why it was wrong"),
               tr("Reverse the entry"),
               {}});
    if (!reason)
        return;
    const auto done = reverseEntry(m_session, LedgerEntryId(entry), *reason, m_session.clock().today());
    if (!done)
        return m_dialogs.tell(this, tr("The entry was not reversed"),
                              sentenceWithParagraph(done.failure().problems.front()));
    reload();
}

} // namespace fund

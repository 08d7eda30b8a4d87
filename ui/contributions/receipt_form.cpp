#include "contributions/receipt_form.h"

#include "contributions/contribution_actions.h"
#include "contributions/contribution_store.h"
#include "diligence/clearance_store.h"
#include "donors/donor_store.h"
#include "forms/number_fields.h"
#include "forms/text_fields.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/numbers.h"

namespace fund {

ReceiptForm::ReceiptForm(Session &session, Contribution contribution, QWidget *parent)
    : Form(parent), m_session(session), m_contribution(std::move(contribution))
{
    m_amount = new AmountField(QStringLiteral("amount"), tr("Amount received"), {m_contribution.pledged.currency()});
    const auto due = m_contribution.nextDue();
    const Money expected = due ? due->amount : m_contribution.outstanding();
    if (expected.isPositive())
        m_amount->setAmount(expected);
    m_onDate = new DateField(QStringLiteral("on_date"), tr("At the bank on"), session.clock().today());
    addRow({m_amount, m_onDate});
    m_bankReference = add(new TextField(QStringLiteral("bank_reference"), tr("The bank's reference")));
    m_excessReason = add(new TextField(QStringLiteral("excess_reason"), tr("Why more came than is due")));
    connect(this, &Form::changed, this, &ReceiptForm::explain);
    setCheck([this] { return check(); });
    explain();
}

Problems ReceiptForm::check() const
{
    const ReceiptDraft receipt = draft();
    const Currency &fundCurrency = m_session.fund().currency;
    Problems problems = checkReceipt(
        receipt, m_contribution, readClearance(m_session.database(), m_contribution.donor.id, receipt.onDate),
        findReceipt(m_session.database(), receipt.bankReference, fundCurrency).has_value(), m_session.clock().today());
    if (problems.empty())
        problems = problemsOf(convertReceipt(m_session.database(), receipt, fundCurrency));
    return problems;
}

ReceiptDraft ReceiptForm::draft() const
{
    return {m_contribution.id, m_onDate->date(),
            m_amount->amount().value_or(Money(0, m_contribution.pledged.currency())), m_bankReference->text(),
            m_excessReason->text()};
}

void ReceiptForm::explain()
{
    const ReceiptDraft receipt = draft();
    const Currency &fundCurrency = m_session.fund().currency;
    const auto uncleared =
        clearanceProblem(m_contribution.donor,
                         readClearance(m_session.database(), m_contribution.donor.id, receipt.onDate), receipt.onDate);
    const bool hasEnded = uncleared && hasEndedSince(*uncleared);
    m_excessReason->setLabel(hasEnded ? tr("What shows that the money came before the clearance ended")
                                      : tr("Why more came than is due"));
    m_excessReason->setVisible(hasEnded || (receipt.amount.currency() == m_contribution.pledged.currency() &&
                                            receipt.amount > m_contribution.outstanding()));
    if (!receipt.amount.isPositive() || receipt.amount.currency() == fundCurrency) {
        m_amount->setHint({});
        return;
    }
    const auto conversion = convertReceipt(m_session.database(), receipt, fundCurrency);
    m_amount->setHint(conversion ? tr("%1 at the UN operational rate of the day, %2.", "an amount, a rate of exchange")
                                       .arg(amountText(conversion->converted, currentLanguage()),
                                            numberText(conversion->rate, currentLanguage()))
                                 : conversion.failure().problems.front().sentence);
}

} // namespace fund

#include "pool/payment_form.h"

#include "forms/number_fields.h"
#include "forms/text_fields.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/numbers.h"
#include "pool/commitment_field.h"

namespace fund {

PaymentForm::PaymentForm(Session &session, const QString &subject, Purpose purpose, QWidget *parent)
    : Form(parent), m_session(session), m_purpose(purpose)
{
    const Currency &currency = session.fund().currency;
    m_commitment = add(new CommitmentField(QStringLiteral("subject"), tr("What is paid for"), session));
    m_amount = new AmountField(QStringLiteral("amount"), tr("Amount"), {currency});
    m_onDate = new DateField(QStringLiteral("on_date"),
                             purpose == Purpose::Payment ? tr("Paid on") : tr("Certified on"), session.clock().today());
    addRow({m_amount, m_onDate});
    m_reference = add(new TextField(QStringLiteral("reference"), tr("Voucher or invoice")));
    m_repeatReason = add(new TextField(QStringLiteral("repeat_reason"), tr("Why the voucher is paid once more")));
    m_repeatReason->setVisible(false);
    m_final = add(new CheckField(QStringLiteral("final"), tr("Nothing more will be paid for it")));
    m_final->setVisible(purpose == Purpose::Payment);
    connect(m_commitment, &Field::changed, this, &PaymentForm::explain);
    connect(m_amount, &Field::changed, this, &PaymentForm::explain);
    connect(this, &Form::changed, this, &PaymentForm::askWhyAgain);
    setCheck([this] { return check(); });
    m_commitment->choose(subject);
    explain();
}

ExpenditureDraft PaymentForm::draft() const
{
    ExpenditureDraft draft;
    draft.amount = m_amount->amount().value_or(Money(0, m_session.fund().currency));
    draft.reference = m_reference->text();
    draft.isFinal = m_final->isChecked();
    draft.onDate = m_onDate->date();
    draft.repeatReason = m_repeatReason->text();
    if (const CommitmentLine *line = m_commitment->chosen()) {
        draft.window = line->commitment.window;
        draft.subject = line->commitment.subject;
    }
    return draft;
}

Problems PaymentForm::check() const
{
    if (!m_commitment->chosen())
        return {{QStringLiteral("subject"), QStringLiteral("payment_must_have_a_commitment"),
                 tr("Choose what is paid for: only what is committed can be paid."), QStringLiteral("para. 14"), 0}};
    Problems problems =
        checkExpenditure(m_session.database(), draft(), m_session.fund().currency, m_session.clock().today());
    if (problems.empty() && m_purpose == Purpose::Payment)
        if (auto repeated = checkRepeat(m_session.database(), draft()))
            problems.push_back(std::move(*repeated));
    return problems;
}

void PaymentForm::askWhyAgain()
{
    ExpenditureDraft unexplained = draft();
    unexplained.repeatReason.clear();
    m_repeatReason->setVisible(m_purpose == Purpose::Payment &&
                               checkRepeat(m_session.database(), unexplained).has_value());
}

void PaymentForm::explain()
{
    const CommitmentLine *line = m_commitment->chosen();
    if (!line) {
        m_amount->setHint(tr("At most what is open of the commitment."));
        return m_final->setHint({});
    }
    const Language language = currentLanguage();
    const Money &open = line->commitment.open;
    m_amount->setHint(line->commitment.spent.isZero()
                          ? tr("%1 is open.").arg(amountText(open, language))
                          : tr("%1 is open; %2 was paid before.")
                                .arg(amountText(open, language), amountText(line->commitment.spent, language)));
    const Money paid = m_amount->amount().value_or(Money(0, open.currency()));
    m_final->setHint(
        paid.currency() == open.currency() && paid < open
            ? tr("Then %1 goes back to the window, with its support costs.").arg(amountText(open - paid, language))
            : QString());
}

} // namespace fund

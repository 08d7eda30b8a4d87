#include "pool/income_form.h"

#include "forms/number_fields.h"
#include "forms/text_fields.h"
#include "identity/session.h"

namespace fund {

namespace {

std::vector<Choice> kindChoices()
{
    std::vector<Choice> choices;
    for (const IncomeKind kind : allIncomeKinds)
        choices.push_back({incomeKindKey(kind), incomeKindTitle(kind)});
    return choices;
}

} // namespace

IncomeForm::IncomeForm(Session &session, QWidget *parent) : Form(parent), m_session(session)
{
    m_kind = new ChoiceField(QStringLiteral("kind"), tr("What it is"), kindChoices());
    m_kind->setKey(incomeKindKey(IncomeKind::Interest));
    m_onDate = new DateField(QStringLiteral("on_date"), tr("Of the day"), session.clock().today());
    addRow({m_kind, m_onDate});
    m_amount = add(new AmountField(QStringLiteral("amount"), tr("Amount"), {session.fund().currency}));
    m_reference = add(new TextField(QStringLiteral("reference"), tr("The bank's or treasury's paper")));
    connect(m_kind, &Field::changed, this, &IncomeForm::explain);
    setCheck([this] { return checkIncome(draft(), m_session.fund().currency, m_session.clock().today()); });
    explain();
}

IncomeDraft IncomeForm::draft() const
{
    return {incomeKindOf(m_kind->key()).value_or(IncomeKind::Interest),
            m_amount->amount().value_or(Money(0, m_session.fund().currency)), m_reference->text(), m_onDate->date()};
}

void IncomeForm::explain()
{
    m_amount->setHint(m_kind->key() == incomeKindKey(IncomeKind::ExchangeDifference)
                          ? tr("A loss has a minus sign; it is recorded also where it makes a shortfall.")
                          : QString());
}

} // namespace fund

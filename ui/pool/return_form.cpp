#include "pool/return_form.h"

#include "forms/number_fields.h"
#include "forms/text_fields.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/numbers.h"

namespace fund {

ReturnForm::ReturnForm(Session &session, QWidget *parent) : Form(parent), m_session(session)
{
    std::vector<Choice> windows;
    for (const Window window : allWindows)
        windows.push_back({windowKey(window), fund::windowTitle(window)});
    m_window = new ChoiceField(QStringLiteral("window"), tr("Window"), windows);
    m_window->setKey(windowKey(Window::Sponsorship));
    m_onDate = new DateField(QStringLiteral("on_date"), tr("Returned on"), session.clock().today());
    addRow({m_window, m_onDate});
    m_amount = add(new AmountField(QStringLiteral("amount"), tr("Amount"), {session.fund().currency}));
    m_reason = add(new TextField(QStringLiteral("reason"), tr("Why it is not needed")));
    m_reason->setPlaceholder(tr("The round is settled"));
    for (Field *field : std::initializer_list<Field *>{m_window, m_onDate, m_amount})
        connect(field, &Field::changed, this, &ReturnForm::explain);
    setCheck([this] {
        return checkReturn(m_session.database(), draft(), m_session.fund().currency, m_session.clock().today());
    });
    explain();
}

ReturnDraft ReturnForm::draft() const
{
    return {windowOf(m_window->key()).value_or(Window::Sponsorship),
            m_amount->amount().value_or(Money(0, m_session.fund().currency)), m_reason->text(), m_onDate->date()};
}

void ReturnForm::explain()
{
    const ReturnDraft made = draft();
    if (!made.onDate.isValid())
        return m_amount->setHint({});
    const Currency &currency = m_session.fund().currency;
    const Money free = poolPosition(m_session.database(), {made.onDate}, currency).windows.at(made.window).allotted;
    const QString most = tr("%1 is allotted and not committed.").arg(amountText(free, currentLanguage()));
    if (!made.amount.isPositive() || made.amount > free)
        return m_amount->setHint(most);
    m_amount->setHint(most + u' ' +
                      tr("%1 of the operating reserve goes back with it.")
                          .arg(amountText(reserveOfReturn(m_session.database(), made), currentLanguage())));
}

} // namespace fund

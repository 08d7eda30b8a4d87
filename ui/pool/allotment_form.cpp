#include "pool/allotment_form.h"

#include "forms/number_fields.h"
#include "forms/text_fields.h"
#include "identity/session.h"
#include "ledger/ledger_rules.h"
#include "ledger/staff_store.h"
#include "localisation/application_language.h"
#include "localisation/numbers.h"

namespace fund {

namespace {

std::vector<Choice> windowChoices()
{
    std::vector<Choice> choices;
    for (const Window window : allWindows)
        choices.push_back({windowKey(window), windowTitle(window)});
    return choices;
}

} // namespace

AllotmentForm::AllotmentForm(Session &session, QWidget *parent) : Form(parent), m_session(session)
{
    m_window = new ChoiceField(QStringLiteral("window"), tr("Window"), windowChoices());
    m_window->setKey(windowKey(Window::Sponsorship));
    m_onDate = new DateField(QStringLiteral("on_date"), tr("Allotted on"), session.clock().today());
    addRow({m_window, m_onDate});
    m_amount = add(new AmountField(QStringLiteral("amount"), tr("Amount"), {session.fund().currency}));
    m_authority =
        add(new TextField(QStringLiteral("authority"), tr("Whose decision it rests on, and where it is written")));
    m_authority->setPlaceholder(tr("Cost plan of the year, approved on …"));
    connect(m_onDate, &Field::changed, this, &AllotmentForm::explain);
    connect(m_window, &Field::changed, this, &AllotmentForm::explain);
    setCheck([this] {
        return checkAllotment(m_session.database(), draft(), m_session.fund().currency, m_session.clock().today());
    });
    explain();
}

AllotmentDraft AllotmentForm::draft() const
{
    return {windowOf(m_window->key()).value_or(Window::Sponsorship),
            m_amount->amount().value_or(Money(0, m_session.fund().currency)), m_authority->text(), m_onDate->date()};
}

void AllotmentForm::explain()
{
    const QDate day = m_onDate->date();
    if (!day.isValid())
        return m_amount->setHint({});
    const Currency &currency = m_session.fund().currency;
    m_window->setHint(
        windowOf(m_window->key()) == Window::Staff
            ? tr("At most %1 for staff, by what Member States have paid in (para. 15).")
                  .arg(amountText(readLeftForStaff(m_session.database(), day, currency), currentLanguage()))
            : QString());
    m_amount->setHint(
        tr("At most %1 on this day: its operating reserve and its support costs come on top, and those of "
           "what is allotted already.")
            .arg(amountText(readAllottable(m_session.database(), day, m_session.clock().today(), currency),
                            currentLanguage())));
}

} // namespace fund

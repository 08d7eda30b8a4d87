#include "pool/reserve_release_form.h"

#include "forms/number_fields.h"
#include "forms/text_fields.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/numbers.h"

namespace fund {

ReserveReleaseForm::ReserveReleaseForm(Session &session, QWidget *parent) : Form(parent), m_session(session)
{
    m_amount = new AmountField(QStringLiteral("amount"), tr("Amount"), {session.fund().currency});
    m_onDate = new DateField(QStringLiteral("on_date"), tr("Decided on"), session.clock().today());
    addRow({m_amount, m_onDate});
    m_authority = add(new TextField(QStringLiteral("authority"), tr("Authority")));
    m_authority->setPlaceholder(tr("Whose decision it is, and where it stands"));
    m_reason = add(new TextField(QStringLiteral("reason"), tr("Why it is held no longer")));
    connect(m_onDate, &Field::changed, this, &ReserveReleaseForm::explain);
    setCheck([this] {
        return checkReserveRelease(m_session.database(), draft(), m_session.fund().currency, m_session.clock().today());
    });
    explain();
}

ReserveReleaseDraft ReserveReleaseForm::draft() const
{
    return {m_amount->amount().value_or(Money(0, m_session.fund().currency)), m_authority->text(), m_reason->text(),
            m_onDate->date()};
}

void ReserveReleaseForm::explain()
{
    const QDate day = m_onDate->date();
    if (!day.isValid())
        return m_amount->setHint({});
    const Money held = leastReserve(m_session.database(), day, m_session.fund().currency);
    m_amount->setHint(tr("The reserve holds %1.", "an amount").arg(amountText(held, currentLanguage())));
}

} // namespace fund

#include "calls/new_call_form.h"

#include "calls/default_call.h"
#include "forms/number_fields.h"
#include "forms/text_fields.h"
#include "localisation/application_language.h"

namespace fund {

NewCallForm::NewCallForm(const Currency &currency, QWidget *parent)
    : Form(parent), m_currency(currency), m_meeting(new TextField(QStringLiteral("meeting.name"), tr("Meeting"))),
      m_place(new TextField(QStringLiteral("meeting.place"), tr("Place"))),
      m_firstDay(new DateField(QStringLiteral("meeting.firstDay"), tr("First day"))),
      m_lastDay(new DateField(QStringLiteral("meeting.lastDay"), tr("Last day"))),
      m_seats(new NumberField(QStringLiteral("seats"), tr("Seats"), 1, 100'000)),
      m_envelope(new AmountField(QStringLiteral("envelope"), tr("Envelope"), {currency}))
{
    add(m_meeting);
    add(m_place);
    m_place->setHint(tr("As the travel tables name it."));
    addRow({m_firstDay, m_lastDay});
    addRow({m_seats, m_envelope});
    m_seats->setValue(20);
}

CallTerms NewCallForm::terms() const
{
    const Meeting meeting{m_meeting->text(), m_place->text(), m_firstDay->date(), m_lastDay->date(), 0};
    return defaultSponsorshipCall(meeting, m_seats->value(), m_envelope->amount().value_or(Money(0, m_currency)),
                                  Wording(currentLanguage()));
}

} // namespace fund

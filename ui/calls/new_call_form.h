#pragma once

#include "calls/call.h"
#include "forms/form.h"

namespace fund {

class AmountField;
class DateField;
class NumberField;
class TextField;

/// What a sponsorship call is begun with; the rest is proposed from it.
class NewCallForm final : public Form
{
    Q_OBJECT

public:
    explicit NewCallForm(const Currency &currency, QWidget *parent = nullptr);

    /// The call as it is proposed (core/calls/default_call).
    [[nodiscard]] CallTerms terms() const;

private:
    Currency m_currency;
    TextField *m_meeting;
    TextField *m_place;
    DateField *m_firstDay;
    DateField *m_lastDay;
    NumberField *m_seats;
    AmountField *m_envelope;
};

} // namespace fund

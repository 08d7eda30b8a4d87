#pragma once

#include "forms/form.h"
#include "ledger/ledger_actions.h"

namespace fund {

class AmountField;
class ChoiceField;
class DateField;
class Session;
class TextField;

/// The authority to commit money, given to a window.
class AllotmentForm : public Form
{
    Q_OBJECT

public:
    explicit AllotmentForm(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] AllotmentDraft draft() const;

private:
    /// Under the amount: what is free on the day.
    void explain();

    Session &m_session;
    ChoiceField *m_window;
    AmountField *m_amount;
    DateField *m_onDate;
    TextField *m_authority;
};

} // namespace fund

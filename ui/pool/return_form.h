#pragma once

#include "forms/form.h"
#include "ledger/ledger_actions.h"

namespace fund {

class AmountField;
class ChoiceField;
class DateField;
class Session;
class TextField;

/// What a window doesn't need any more goes back to the pool, with its part of the operating reserve.
class ReturnForm : public Form
{
    Q_OBJECT

public:
    explicit ReturnForm(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] ReturnDraft draft() const;

private:
    void explain();

    Session &m_session;
    ChoiceField *m_window;
    DateField *m_onDate;
    AmountField *m_amount;
    TextField *m_reason;
};

} // namespace fund

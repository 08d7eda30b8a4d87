#pragma once

#include "forms/form.h"
#include "ledger/income_actions.h"

namespace fund {

class AmountField;
class ChoiceField;
class DateField;
class Session;
class TextField;

/// Interest, or an exchange difference.
class IncomeForm : public Form
{
    Q_OBJECT

public:
    explicit IncomeForm(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] IncomeDraft draft() const;

private:
    void explain();

    Session &m_session;
    ChoiceField *m_kind;
    AmountField *m_amount;
    DateField *m_onDate;
    TextField *m_reference;
};

} // namespace fund

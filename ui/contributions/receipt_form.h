#pragma once

#include "contributions/contribution.h"
#include "forms/form.h"

namespace fund {

class AmountField;
class DateField;
class Session;
class TextField;

/// Money at the bank for a signed agreement.
class ReceiptForm : public Form
{
    Q_OBJECT

public:
    ReceiptForm(Session &session, Contribution contribution, QWidget *parent = nullptr);

    [[nodiscard]] ReceiptDraft draft() const;

private:
    [[nodiscard]] Problems check() const;
    /// Under the amount: what it comes to at the rate of its day.
    void explain();

    Session &m_session;
    Contribution m_contribution;
    AmountField *m_amount;
    DateField *m_onDate;
    TextField *m_bankReference;
    TextField *m_excessReason;
};

} // namespace fund

#pragma once

#include "forms/form.h"
#include "ledger/ledger_actions.h"

namespace fund {

class AmountField;
class CheckField;
class CommitmentField;
class DateField;
class Session;
class TextField;

/// A payment against a commitment that is open, a nominee's ticket and allowances, or its certification beforehand.
class PaymentForm : public Form
{
    Q_OBJECT

public:
    enum class Purpose
    {
        Payment,
        Certification ///< the same words, but nothing is paid for good by it
    };

    /// `subject`: chosen at first; empty: none.
    explicit PaymentForm(Session &session, const QString &subject = {}, Purpose purpose = Purpose::Payment,
                         QWidget *parent = nullptr);

    [[nodiscard]] ExpenditureDraft draft() const;
    /// What speaks against the draft, a commitment that was not chosen too.
    [[nodiscard]] Problems check() const;

private:
    void explain();
    /// Asks why, where the same voucher is paid already.
    void askWhyAgain();

    Session &m_session;
    Purpose m_purpose;
    CommitmentField *m_commitment;
    AmountField *m_amount;
    DateField *m_onDate;
    TextField *m_reference;
    TextField *m_repeatReason;
    CheckField *m_final;
};

} // namespace fund

#pragma once

#include "forms/form.h"
#include "ledger/reserve_release.h"

namespace fund {

class AmountField;
class DateField;
class Session;
class TextField;

/// A decision by which some of the operating reserve is held no longer.
class ReserveReleaseForm : public Form
{
    Q_OBJECT

public:
    explicit ReserveReleaseForm(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] ReserveReleaseDraft draft() const;

private:
    void explain();

    Session &m_session;
    AmountField *m_amount;
    DateField *m_onDate;
    TextField *m_authority;
    TextField *m_reason;
};

} // namespace fund

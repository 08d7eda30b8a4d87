#pragma once

#include "forms/form.h"
#include "ledger/ledger_actions.h"

#include <array>

namespace fund {

class AmountField;
class CheckField;
class ChoiceField;
class DateField;
class Session;
class TextField;

/// A commitment made by hand from a window's allotment: a post, a contract, an agreement; over several years where an
/// authority has allowed it.
class CommitmentForm : public Form
{
    Q_OBJECT

public:
    explicit CommitmentForm(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] CommitmentDraft draft() const;
    [[nodiscard]] Problems check() const;

private:
    void addYears();
    void arrange();
    void explain();

    Session &m_session;
    ChoiceField *m_window;
    DateField *m_onDate;
    AmountField *m_amount;
    TextField *m_reference;
    TextField *m_narrative;
    CheckField *m_spread;
    std::array<AmountField *, 5> m_years{}; ///< from the commitment's own on
};

} // namespace fund

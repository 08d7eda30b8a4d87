#pragma once

#include "contributions/contribution_intake.h"
#include "forms/form.h"

namespace fund {

class AmountField;
class ChoiceField;
class DateField;
class NoteField;
class Session;
class StateField;
class TextField;

/// What a donor gives: announced, signed already, or at the bank already.
class ContributionForm : public Form
{
    Q_OBJECT

public:
    explicit ContributionForm(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] ContributionIntake draft() const;

private:
    void addSteps();
    void showDonors();
    void showSteps();
    /// Only while the setting of the day allows to record one.
    void showPreference();
    /// Under the donor: what is on record of it. Under the amount: what it comes to.
    void explain();
    [[nodiscard]] QString donorHint() const;

    Session &m_session;
    ChoiceField *m_kind;
    StateField *m_donor;
    AmountField *m_amount;
    DateField *m_onDate;
    ChoiceField *m_stage;
    DateField *m_agreedOn;
    DateField *m_receivedOn;
    TextField *m_bankReference;
    TextField *m_reference;
    ChoiceField *m_preference;
    NoteField *m_wish;
};

} // namespace fund

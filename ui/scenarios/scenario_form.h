#pragma once

#include "forms/form.h"
#include "scenarios/scenario_actions.h"

namespace fund {

class AmountField;
class ChoiceField;
class NumberField;

/// The inputs of a scenario. What is typed counts at once.
class ScenarioForm final : public Form
{
    Q_OBJECT

public:
    explicit ScenarioForm(const Currency &currency, QWidget *parent = nullptr);

    void retranslate();
    /// Shows these inputs; says nothing of the change.
    void setInputs(const Money &funding, const ScenarioCosts &costs);
    void setFunding(const Money &funding);
    /// What is typed, where all of it can be read and makes sense; else the problems stand beside their fields.
    [[nodiscard]] std::optional<ScenarioDraft> draft();

private:
    [[nodiscard]] Money amountIn(const AmountField &field) const;

    Currency m_currency;
    AmountField *m_funding;
    ChoiceField *m_staff;
    AmountField *m_professional;
    AmountField *m_generalService;
    NumberField *m_sessions;
    AmountField *m_delegate;
    AmountField *m_activity;
    NumberField *m_years;
    NumberField *m_smallDelegates;
    NumberField *m_smallActivities;
    NumberField *m_mediumDelegates;
    NumberField *m_mediumActivities;
    AmountField *m_multiYearFrom;
};

} // namespace fund

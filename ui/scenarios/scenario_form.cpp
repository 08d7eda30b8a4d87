#include "scenarios/scenario_form.h"

#include "forms/number_fields.h"
#include "forms/text_fields.h"

namespace fund {

namespace {

AmountField *newAmount(const char *name, const Currency &currency)
{
    return new AmountField(QString::fromLatin1(name), {}, {currency});
}

NumberField *newNumber(const char *name, int least, int most)
{
    return new NumberField(QString::fromLatin1(name), {}, least, most);
}

constexpr int mostOfAKind = 1000;

} // namespace

ScenarioForm::ScenarioForm(const Currency &currency, QWidget *parent)
    : Form(parent), m_currency(currency), m_funding(add(newAmount("funding", currency))),
      m_staff(add(new ChoiceField(QStringLiteral("staff"), {}))),
      m_professional(add(newAmount("professional", currency))),
      m_generalService(add(newAmount("general_service", currency))), m_sessions(newNumber("sessions", 1, 12)),
      m_delegate(newAmount("delegate", currency)), m_activity(newAmount("activity", currency)),
      m_years(newNumber("years", 1, 50)), m_smallDelegates(newNumber("small_delegates", 0, mostOfAKind)),
      m_smallActivities(newNumber("small_activities", 0, mostOfAKind)),
      m_mediumDelegates(newNumber("medium_delegates", 0, mostOfAKind)),
      m_mediumActivities(newNumber("medium_activities", 0, mostOfAKind)),
      m_multiYearFrom(newAmount("multi_year_from", currency))
{
    add(m_delegate);
    add(m_activity);
    addRow({m_sessions, m_years});
    addRow({m_smallDelegates, m_smallActivities});
    addRow({m_mediumDelegates, m_mediumActivities});
    add(m_multiYearFrom);
    retranslate();
}

void ScenarioForm::retranslate()
{
    m_funding->setLabel(tr("Funding a year"));
    m_staff->setLabel(tr("Staff paid from (para. 15)"));
    m_staff->setChoices({{staffSourceKey(StaffSource::Fund), tr("the fund")},
                         {staffSourceKey(StaffSource::RegularBudget), tr("the regular budget")}});
    m_professional->setLabel(tr("Professional post, a year"));
    m_generalService->setLabel(tr("General Service post, a year"));
    m_delegate->setLabel(tr("One delegate at one session"));
    m_activity->setLabel(tr("One activity"));
    m_sessions->setLabel(tr("Sessions a year"));
    m_years->setLabel(tr("Years it comes", "for how many years a funding comes"));
    m_smallDelegates->setLabel(tr("Small: delegates"));
    m_smallActivities->setLabel(tr("activities"));
    m_mediumDelegates->setLabel(tr("Medium: delegates"));
    m_mediumActivities->setLabel(tr("activities"));
    m_multiYearFrom->setLabel(tr("Multi-year from a funding of"));
}

void ScenarioForm::setInputs(const Money &funding, const ScenarioCosts &costs)
{
    const QSignalBlocker quiet(this);
    m_funding->setAmount(funding);
    m_staff->setKey(staffSourceKey(costs.staff));
    m_professional->setAmount(costs.professional);
    m_generalService->setAmount(costs.generalService);
    m_delegate->setAmount(costs.delegate);
    m_activity->setAmount(costs.activity);
    m_sessions->setValue(costs.sessions);
    m_years->setValue(costs.fundedYears);
    m_smallDelegates->setValue(static_cast<int>(costs.small.delegates));
    m_smallActivities->setValue(static_cast<int>(costs.small.activities));
    m_mediumDelegates->setValue(static_cast<int>(costs.medium.delegates));
    m_mediumActivities->setValue(static_cast<int>(costs.medium.activities));
    m_multiYearFrom->setAmount(costs.multiYearFrom);
}

void ScenarioForm::setFunding(const Money &funding)
{
    m_funding->setAmount(funding);
}

Money ScenarioForm::amountIn(const AmountField &field) const
{
    return field.amount().value_or(Money(-1, m_currency)); // below every bound: refused beside its field
}

std::optional<ScenarioDraft> ScenarioForm::draft()
{
    ScenarioDraft draft;
    draft.funding = amountIn(*m_funding);
    draft.costs.staff = staffSourceOf(m_staff->key()).value_or(StaffSource::Fund);
    draft.costs.professional = amountIn(*m_professional);
    draft.costs.generalService = amountIn(*m_generalService);
    draft.costs.sessions = m_sessions->value();
    draft.costs.delegate = amountIn(*m_delegate);
    draft.costs.activity = amountIn(*m_activity);
    draft.costs.small = {m_smallDelegates->value(), m_smallActivities->value()};
    draft.costs.medium = {m_mediumDelegates->value(), m_mediumActivities->value()};
    draft.costs.multiYearFrom = amountIn(*m_multiYearFrom);
    draft.costs.fundedYears = m_years->value();
    for (const char *name :
         {"funding", "professional", "general_service", "delegate", "activity", "multi_year_from", "medium_delegates"})
        field(QString::fromLatin1(name))->clearProblem();
    const Problems problems = checkScenario(draft.funding, draft.costs);
    for (const Problem &problem : problems)
        if (Field *bad = field(problem.field))
            bad->showProblem(problem);
    return problems.empty() ? std::optional(draft) : std::nullopt;
}

} // namespace fund

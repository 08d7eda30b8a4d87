#pragma once

#include "applications/eligibility.h"
#include "forms/form.h"

namespace fund {

class ChoiceField;
class NoteField;

/// What a person judges of one criterion, and on what evidence.
class JudgementForm final : public Form
{
    Q_OBJECT

public:
    JudgementForm(const Eligibility &eligibility, EligibilityCriterion criterion, QWidget *parent = nullptr);

    [[nodiscard]] Judgement judgement() const;

private:
    ChoiceField *m_criterion;
    ChoiceField *m_verdict;
    NoteField *m_evidence;
};

} // namespace fund

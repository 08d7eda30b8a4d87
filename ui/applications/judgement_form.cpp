#include "applications/judgement_form.h"

#include "forms/text_fields.h"

namespace fund {

JudgementForm::JudgementForm(const Eligibility &eligibility, EligibilityCriterion criterion, QWidget *parent)
    : Form(parent), m_criterion(new ChoiceField(QStringLiteral("criterion"), tr("Criterion"))),
      m_verdict(new ChoiceField(QStringLiteral("verdict"), tr("Judgement"),
                                {{verdictKey(Verdict::Pass), tr("passed", "a criterion")},
                                 {verdictKey(Verdict::Fail), tr("failed", "a criterion")},
                                 {verdictKey(Verdict::Unclear), tr("unclear", "a criterion")}})),
      m_evidence(new NoteField(QStringLiteral("evidence"), tr("What it rests on, in a sentence"), 3))
{
    std::vector<Choice> criteria;
    for (const CriterionVerdict &each : eligibility.verdicts)
        if (each.criterion != EligibilityCriterion::ReportOnRequest)
            criteria.push_back({criterionKey(each.criterion), criterionTitle(each.criterion)});
    m_criterion->setChoices(criteria);
    m_criterion->setKey(criterionKey(criterion));
    m_verdict->setKey(verdictKey(Verdict::Pass));
    m_evidence->setHint(
        tr("Sealed with the person: whoever is cleared for personal data reads it. Without the applicant's "
           "name and numbers. A refusal takes two people."));
    addRow({m_criterion, m_verdict});
    add(m_evidence);
}

Judgement JudgementForm::judgement() const
{
    Judgement judgement;
    judgement.criterion = criterionOf(m_criterion->key()).value_or(EligibilityCriterion::Official);
    judgement.verdict = verdictOf(m_verdict->key()).value_or(Verdict::Unclear);
    judgement.evidence = m_evidence->text();
    return judgement;
}

} // namespace fund

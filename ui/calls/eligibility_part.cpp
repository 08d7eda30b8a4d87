#include "calls/eligibility_part.h"

#include "forms/text_fields.h"
#include "localisation/paragraphs.h"
#include "widgets/label.h"

#include <algorithm>

namespace fund {

EligibilityPart::EligibilityPart(QWidget *parent) : FormPart(parent)
{
    auto *lead = new Label(tr("Who does not meet one of these is not eligible; who leaves one open is asked. The State "
                              "plays no part: all States are eligible (para. 22)."),
                           TextStyle::Text, Tone::Muted);
    lead->setWordWrap(true);
    form().addWidget(lead);
    auto criteria = requiredCriteria();
    criteria.push_back(EligibilityCriterion::ReportOnRequest);
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        // Published in the order of para. 21: the place is also that in the rules' problems.
        auto *field =
            new NoteField(QStringLiteral("eligibility.%1.words").arg(i + 1),
                          tr("%1 · %2", "a check and its paragraph")
                              .arg(criterionTitle(criteria[i]), paragraphText(criterionParagraph(criteria[i]))),
                          1);
        form().add(field);
        m_words.emplace_back(criteria[i], field);
    }
}

void EligibilityPart::setTerms(const CallTerms &terms)
{
    for (const auto &[criterion, field] : m_words) {
        const auto found =
            std::find_if(terms.eligibility.begin(), terms.eligibility.end(),
                         [wanted = criterion](const EligibilityWords &check) { return check.criterion == wanted; });
        field->setText(found == terms.eligibility.end() ? QString() : found->words);
    }
}

void EligibilityPart::put(CallTerms &terms) const
{
    terms.eligibility.clear();
    for (const auto &[criterion, field] : m_words)
        terms.eligibility.push_back({criterion, field->text()});
}

} // namespace fund

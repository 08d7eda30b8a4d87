#pragma once

#include "calls/form_part.h"

#include <vector>

namespace fund {

class NoteField;

/// The checks of para. 21 in the words of the call.
class EligibilityPart final : public FormPart
{
    Q_OBJECT

public:
    explicit EligibilityPart(QWidget *parent = nullptr);

    void setTerms(const CallTerms &terms) override;
    void put(CallTerms &terms) const override;

private:
    std::vector<std::pair<EligibilityCriterion, NoteField *>> m_words;
};

} // namespace fund

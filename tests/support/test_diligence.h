#pragma once

#include "diligence/diligence_actions.h"
#include "support/test_fund.h"

namespace fund {

/// A checklist on which nothing was found, each ground with what was looked at.
[[nodiscard]] inline std::vector<AnsweredGround> nothingFound()
{
    std::vector<AnsweredGround> answers;
    for (const ExclusionGround ground : allExclusionGrounds)
        answers.push_back({ground, GroundAnswer::NoFinding, QStringLiteral("Searched by name (test).")});
    return answers;
}

/// The proposal to clear a donor or a partner for a year from that day on.
[[nodiscard]] inline ExaminationDraft cleanExamination(const PartyId &party, const QDate &from)
{
    return {party, ClearanceOutcome::Cleared, QStringLiteral("Register and owners, file 7 (test)"),
            from,  from.addYears(1),          nothingFound(),
            {}};
}

/// Two people: finance proposes, the administrator confirms; what was refused is the failure's.
[[nodiscard]] inline Result<void> clearByTwo(TestFund &fund, const ExaminationDraft &draft)
{
    const auto proposed = proposeClearance(fund.finance(), draft);
    return proposed ? decideClearance(fund.administrator(), *proposed, true, {}) : Result<void>(proposed.failure());
}

} // namespace fund

#pragma once

#include "journeys/dump.h"

#include "money/money.h"
#include "states/state.h"
#include "states/state_group.h"

#include <functional>
#include <set>

namespace fund {

/// An applicant as the rows of the file have it.
struct Applicant
{
    QString id;
    QString state;
    bool isWoman = false;
    bool isFirstTime = false;
    bool isEligible = false;
    bool isSponsored = false;
};

/// What the report must say of the year's one round, counted from the file's rows and from nothing that the report
/// reads with.
class RoundFacts
{
public:
    explicit RoundFacts(const Dump &dump);

    [[nodiscard]] const std::vector<Applicant> &applicants() const { return m_applicants; }
    [[nodiscard]] int applied(const std::function<bool(const Applicant &)> &counts) const;
    [[nodiscard]] int sponsored(const std::function<bool(const Applicant &)> &counts) const;
    [[nodiscard]] int sponsored() const;
    [[nodiscard]] int women() const;
    [[nodiscard]] int inSpecialSituation() const;
    [[nodiscard]] int states() const;
    /// Applications with at least two opened reviews.
    [[nodiscard]] int reviewed() const { return m_reviewed; }
    [[nodiscard]] Money committed() const { return m_committed; }

    [[nodiscard]] static bool isIn(const Applicant &applicant, RegionalGroup region);
    [[nodiscard]] static bool isIn(const Applicant &applicant, StateGroup group);
    /// Whether an applicant has what a rule of the call asks for: rows of call_rule_values.
    [[nodiscard]] static bool fits(const Applicant &applicant, const std::vector<DumpedRow> &values);

private:
    std::vector<Applicant> m_applicants;
    int m_reviewed = 0;
    Money m_committed;
};

} // namespace fund

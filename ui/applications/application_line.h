#pragma once

#include "applications/application_actions.h"
#include "models/row_table_model.h"
#include "travel/travel_cost.h"

namespace fund {

class Session;

/// A line of the list of applications, with all that its columns and filters ask.
struct ApplicationLine
{
    Application application;
    Eligibility eligibility;
    QString name; ///< empty where the reader is not cleared or the person was erased
    QString region;
    QStringList groups;      ///< codes of LDC, LLDC, SIDS
    QString timeZone;        ///< the call's
    QDate nomineeWithdrewOn; ///< of a nominee who withdrew after the decision; invalid for all others
    std::optional<CostEstimate> cost;
    Problems costProblems; ///< why there is no cost
};

/// Where an application stands in one word: a filter's key.
enum class ApplicationStanding
{
    Eligible,
    Unclear,
    NotEligible,
    Withdrawn
};

/// Whoever withdrew is withdrawn, before the decision or after it.
[[nodiscard]] ApplicationStanding standingOf(const ApplicationLine &line);
/// What the criteria alone come to.
[[nodiscard]] ApplicationStanding eligibilityStandingOf(const ApplicationLine &line);
[[nodiscard]] QString standingTitle(ApplicationStanding standing);

/// Every application of a call, withdrawn ones too; names only for a reader who is cleared.
[[nodiscard]] std::vector<ApplicationLine> readApplicationLines(const Session &session, const Call &call);

/// The columns of the list; costs in the fund's currency.
[[nodiscard]] std::vector<Column<ApplicationLine>> applicationLineColumns(const QString &currencyCode);

} // namespace fund

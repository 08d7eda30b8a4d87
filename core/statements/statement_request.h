#pragma once

#include "base/problem.h"

#include <QDate>
#include <QStringList>

#include <array>
#include <optional>

namespace fund {

enum class StatementKind
{
    IncomeAndExpenditure,
    ContributionsByDonor,
    StatusOfPledges,
    BudgetAgainstActual,
    BudgetByYear, ///< of commitments, by the years that they are meant for
    TrialBalance
};

inline constexpr std::array allStatementKinds = {
    StatementKind::IncomeAndExpenditure, StatementKind::ContributionsByDonor, StatementKind::StatusOfPledges,
    StatementKind::BudgetAgainstActual,  StatementKind::BudgetByYear,         StatementKind::TrialBalance};

/// "income-and-expenditure", "contributions", "pledges", "budget", "budget-by-year", "trial-balance".
[[nodiscard]] QString statementKey(StatementKind kind);
[[nodiscard]] std::optional<StatementKind> statementKindOf(QStringView key);
[[nodiscard]] QStringList statementKeys();
/// In the window's language.
[[nodiscard]] QString statementTitle(StatementKind kind);
/// Whether it is of a time and not of a day.
[[nodiscard]] bool hasPeriod(StatementKind kind);

/// Which statement, of which time, and by what was on record when.
struct StatementRequest
{
    StatementKind kind = StatementKind::IncomeAndExpenditure;
    QDate from; ///< first day of the time; of no meaning where !hasPeriod(kind)
    QDate asOf; ///< its last day, or the day
    std::optional<QDate> knownOn{};
    std::optional<QDate> explainSince{}; ///< tells what was recorded after this day and changed the pool's figures

    bool operator==(const StatementRequest &) const = default;
};

/// Dates in order, and none to come; what is explained was known on an earlier day.
[[nodiscard]] Problems checkStatementRequest(const StatementRequest &request, const QDate &today);

} // namespace fund

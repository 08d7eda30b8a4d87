#pragma once

#include "bank/bank_statement.h"
#include "bank/bank_table.h"

namespace fund {

/// What a mapping makes of a bank's own table: lines in the order of time, or the problems why not.
struct MappedLines
{
    std::vector<BankLine> lines{};
    std::optional<Money> opening{}; ///< where a column tells the balance after each line
    QStringList notes{};
    Problems problems{};

    bool operator==(const MappedLines &) const = default;
};

/// Every line that can't be read is told with its number and what to do: a day in another order, an amount with other
/// marks, another currency than the account's, a balance that the line does not lead to.
[[nodiscard]] MappedLines readMappedLines(const BankTable &table, const BankMapping &mapping, const Currency &currency);

/// The statement that the lines are, from their first day to their last; at least one line.
[[nodiscard]] BankStatement statementOf(const MappedLines &mapped, const QString &account, const Money &opening);

/// "03.04.2026" in a chosen order; the parts apart by point, slash, hyphen or blank, the year of four digits or two,
/// or eight digits in a row. A time of day behind it is passed over.
[[nodiscard]] Result<QDate> readBankDay(const QString &text, DayOrder order);

/// "1.234,50-" by the marks of a mapping: thousands in threes, the sign before or behind or as brackets.
[[nodiscard]] Result<Money> readBankAmount(const QString &text, const BankMapping &mapping, const Currency &currency);

} // namespace fund

#pragma once

#include "bank/bank_statement.h"

namespace fund {

/// A column of the office's table of statements.
struct StatementColumn
{
    QString name;
    QString meaning; ///< one sentence
};
/// In the order of the template.
[[nodiscard]] std::vector<StatementColumn> statementColumns();
/// The table's header, with an example statement of two lines.
[[nodiscard]] QByteArray statementTemplate();

/// Reads the table: for each statement a row `opening`, its rows `line`, a row `closing`. Every problem has its line.
[[nodiscard]] BankStatementFile readStatementTable(const QByteArray &bytes);

/// The same of a spreadsheet's first sheet; lines are those of the sheet.
[[nodiscard]] BankStatementFile readStatementSheet(const QByteArray &bytes);

} // namespace fund

#pragma once

#include "base/result.h"
#include "documents/document.h"
#include "documents/workbook.h"
#include "statements/statement_request.h"

namespace fund {

class Session;

/// A statement as it was read: its figures as a table, and what stands around them on paper.
struct FinancialStatement
{
    StatementRequest request;
    DataTable table;
    std::optional<DataTable> changes{}; ///< where it is explained what changed since a day
    QString fundName;
    QString office;
    QDateTime dataOf; ///< the newest entry of the record that it could see
    bool established = false;
    bool demonstration = false;
    Language language = Language::English;

    bool operator==(const FinancialStatement &) const = default;
};

/// In the window's language. Refused for days to come, and (statement_must_add_up) where the books don't add up.
[[nodiscard]] Result<FinancialStatement> readStatement(const Session &session, const StatementRequest &request);

/// The statement on paper, and as a spreadsheet: the same figures.
[[nodiscard]] Document statementDocument(const FinancialStatement &statement);
[[nodiscard]] Workbook statementWorkbook(const FinancialStatement &statement);
/// "trial-balance-2026-11-22": for the name of a file.
[[nodiscard]] QString statementFileName(const StatementRequest &request);

} // namespace fund

#pragma once

#include "bank/bank_statement.h"
#include "base/result.h"

namespace fund {

/// readBankStatements() of a file. FailureKind::File where it can't be read; what is wrong with what it holds stands
/// among its problems.
[[nodiscard]] Result<BankStatementFile> readStatementFile(const QString &path);

} // namespace fund

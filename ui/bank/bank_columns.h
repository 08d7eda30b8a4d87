#pragma once

#include "models/row_table_model.h"

#include "bank/bank_line.h"
#include "bank/reconciliation_rows.h"

namespace fund {

[[nodiscard]] std::vector<Column<StoredBankLine>> bankLineColumns();
[[nodiscard]] std::vector<Column<WeighedRow>> weighedColumns();

} // namespace fund

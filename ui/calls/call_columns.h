#pragma once

#include "calls/call_store.h"
#include "models/row_table_model.h"

namespace fund {

/// A line of the list: a call and how many have applied.
struct CallLine
{
    CallSummary call;
    int applications = 0;
};

/// The columns of the list of calls.
[[nodiscard]] std::vector<Column<CallLine>> callColumns();

} // namespace fund

#pragma once

#include "ledger/open_commitment.h"
#include "models/row_table_model.h"

namespace fund {

class Session;

/// A commitment that can be paid, with whom or what it is for.
struct CommitmentLine
{
    OpenCommitment commitment;
    QString title; ///< "S-2026-1 A-012"; else as the books have it
    QString state; ///< the nominee's, in the window's language; empty: no nominee's
    QString name;  ///< empty: no nominee's, or the user may not see names
};

[[nodiscard]] std::vector<CommitmentLine> readCommitmentLines(const Session &session);

/// `names`: with a column of names.
[[nodiscard]] std::vector<Column<CommitmentLine>> commitmentColumns(const Currency &currency, bool names);

} // namespace fund

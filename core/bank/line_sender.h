#pragma once

#include "bank/bank_line.h"
#include "bank/line_match.h"

namespace fund {

/// A receipt that lines of the bank are to stand for.
struct ClaimedReceipt
{
    KnownDonor donor;       ///< whose contribution it is
    QString reference = {}; ///< under which it stood in the books before; empty: it is recorded by the lines themselves
};

/// Whether the bank names this donor as the other party of a line, in any of its names.
[[nodiscard]] bool isSender(const BankLine &line, const KnownDonor &donor);

/// Money that the bank does not say to be the donor's (para. 14: what is not a State's needs a clearance of its own):
/// each line that brought some is sent by the donor of a receipt, and each receipt's donor sent one. Where the bank
/// names nobody at all, its reference serves, if the receipt was on record under it. Rule:
/// stranger_must_be_explained, on field "reason".
[[nodiscard]] std::optional<Problem> strangerProblem(const std::vector<StoredBankLine> &lines,
                                                     const std::vector<ClaimedReceipt> &receipts);

} // namespace fund

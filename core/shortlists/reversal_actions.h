#pragma once

#include "base/result.h"
#include "ledger/ledger_entry.h"

namespace fund {

class Session;

/// Reverses an entry of the books. What comes back to a nominee who was withdrawn goes on to the window's allotment in
/// the same deed, since nobody can use it or release it any more; a release of such a nominee stands.
[[nodiscard]] Result<LedgerEntryId> reverseEntry(Session &session, LedgerEntryId id, const QString &reason,
                                                 const QDate &onDate);

} // namespace fund

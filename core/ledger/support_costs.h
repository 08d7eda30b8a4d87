#pragma once

#include "ledger/ledger_entry.h"
#include "storage/database.h"

namespace fund {

/// Adds the transfer that brings a subject's support costs to their share of what is committed and spent for it.
void chargeSupportCosts(const Database &database, LedgerEntryDraft &draft, const Currency &currency);

} // namespace fund

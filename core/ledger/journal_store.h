#pragma once

#include "ledger/journal_text.h"
#include "storage/database.h"

#include <functional>

namespace fund {

/// How many entries there are, and the newest day among them.
struct JournalSize
{
    qint64 entries = 0;
    QDate lastDay;
};
[[nodiscard]] JournalSize readJournalSize(const Database &database);

/// Every entry with each of its transfers in turn, by date and number; one without transfers comes once, with none.
/// Ends where `visit` says false.
void forEachTransfer(
    const Database &database, const Currency &currency,
    const std::function<bool(const JournalHead &head, const std::optional<Transfer> &transfer)> &visit);

} // namespace fund

#pragma once

#include "money/money.h"
#include "settings/setting.h"
#include "storage/database.h"

namespace fund {

class Change;

/// Which of two facts about one date counts: the later recorded, as known at a moment. An invalid moment: all that is
/// known.
struct ReadAt
{
    QDate on;               ///< the date that is asked about
    QDateTime knownAt = {}; ///< what was recorded after it is left out

    /// For a statement's :known_at; none: everything.
    [[nodiscard]] std::optional<QString> knownAtText() const;
};

/// The last moment of a day (UTC): known on a date is known by then. None: everything.
[[nodiscard]] QDateTime endOfDay(const std::optional<QDate> &day);

[[nodiscard]] qint64 insertSetting(Change &change, const SettingEntry &entry);
/// What holds on a date; nullopt where nobody has decided.
[[nodiscard]] std::optional<SettingEntry> readSetting(const Database &database, Setting setting, const ReadAt &at);
/// Every entry, by setting and date.
[[nodiscard]] std::vector<SettingEntry> readSettings(const Database &database);

/// The last day of the closed periods, as far as any closing went; invalid where the books were never closed.
[[nodiscard]] QDate readBooksClosedUntil(const Database &database);
/// The latest day of an entry of the books, which a control is not lifted before; invalid where there is none.
[[nodiscard]] QDate readLastEntryDay(const Database &database);

/// The text that holds; empty where nobody has decided.
[[nodiscard]] QString readText(const Database &database, Setting setting, const ReadAt &at);
/// The rate that holds, or zero where none is set.
[[nodiscard]] Decimal readShare(const Database &database, Setting setting, const ReadAt &at);
/// The amount that holds, in the fund's currency.
[[nodiscard]] std::optional<Money> readAmount(const Database &database, Setting setting, const ReadAt &at,
                                              const Currency &currency);

} // namespace fund

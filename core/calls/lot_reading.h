#pragma once

#include "base/result.h"
#include "calls/call.h"
#include "calls/lot_value.h"

namespace fund {

class Database;
class Session;

/// That a second person has read the lot's public value at its source and read the same.
struct LotReading
{
    QString byName; ///< a user's
    QDate onDate;

    bool operator==(const LotReading &) const = default;
};

/// What the reader signs: SHA-256 of canonical JSON "funddesk-lot-value/1" of the call, the value, its source and day.
[[nodiscard]] QByteArray lotValueDigest(const QString &callRef, const LotValue &value);

/// A second person, of finance or the High Representative, looks the value up where its source says and enters what
/// stands there; where that is the value on record, the reading is signed and kept, once. The lot doesn't wait for it:
/// page, memo and letters say whether it was made (para. 18). The rule names: lot_value_must_be_on_record,
/// lot_value_must_be_confirmed_once, lot_value_must_be_read_after_it_became_known, lot_value_must_be_read_alike: then
/// what was read stays on record (readLotContradictions()).
[[nodiscard]] Result<void> confirmLotValue(Session &session, CallId id, const QString &read);

/// How many have read another value, while nobody has read the same yet: who confirms it later settles that.
[[nodiscard]] int contradictingReadings(const Database &database, CallId id);

/// nullopt: no second person has signed the value as it stands on record.
[[nodiscard]] std::optional<LotReading> readLotReading(const Database &database, CallId id);

} // namespace fund

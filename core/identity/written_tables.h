#pragma once

#include "identity/permissions.h"

#include <QByteArray>

#include <set>

namespace fund {

/// The tables whose rows a deed may write. A role's permission says what its user may do; this says what the doing
/// writes, so that no entry of the record can pass for a deed that it is not.
struct WrittenTables
{
    std::set<QByteArray> added;   ///< takes new rows
    std::set<QByteArray> changed; ///< has rows changed or removed that stood on record
};

/// The one table of what a deed writes; drafts apart, for which the record does not answer.
[[nodiscard]] const WrittenTables &writtenTables(Action action);

} // namespace fund

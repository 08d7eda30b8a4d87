#pragma once

#include "calls/call.h"
#include "storage/database.h"

#include <optional>

namespace fund {

class Change;

/// A new version of a call of which applicants are still to be told.
struct UntoldVersion
{
    CallVersionId version;
    int number = 2;     ///< of the version
    int applicants = 0; ///< who applied before it was published and have not withdrawn; above 0

    bool operator==(const UntoldVersion &) const = default;
};

/// The newest published version, where somebody applied under an earlier one and nobody has recorded that they were
/// told; who was told of a version applied under it from then on.
[[nodiscard]] std::optional<UntoldVersion> readUntoldVersion(const Database &database, CallId call);
void insertVersionNotice(Change &change, const UntoldVersion &version, const QString &how);

} // namespace fund

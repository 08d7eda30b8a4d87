#pragma once

#include "record/verify.h"

namespace fund {

class Session;

/// Attached documents that don't open, or whose content is not that of their digest. Nothing for a person without the
/// key of evidence. The file is of this version.
[[nodiscard]] std::vector<Finding> verifyDocuments(const Session &session);

} // namespace fund

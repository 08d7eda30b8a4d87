#pragma once

#include "base/result.h"

namespace fund {

class Session;

/// Makes good in a file of an earlier version what newer ones have from the start: hands the key of evidence to those
/// who may read it and hold none, and seals the documents that lie open (identity/sealed_document.h). For who is
/// cleared; nothing happens for others, or where nothing lacks. The file is of this version.
[[nodiscard]] Result<void> sealEvidence(Session &session);

} // namespace fund

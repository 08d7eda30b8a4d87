#pragma once

#include "record/verify.h"

namespace fund {

/// Copies the file, also while others use it, and verifies the copy by itself: what verifyFile found in it. It takes
/// the place of an earlier copy of the same fund, and of nothing else: rules "copy_must_be_another_file",
/// "copy_must_not_be_in_use", "copy_must_replace_only_a_backup", "copy_must_replace_only_an_earlier_one"; and where it
/// has findings it never does: "earlier_copy_must_not_give_way_to_a_worse", with the findings.
[[nodiscard]] Result<Verification> backUp(const Database &database, const QString &copy,
                                          const Progress *progress = nullptr);

} // namespace fund

#pragma once

#include "base/csv.h"

namespace fund {

struct ImportKind;

// A table of people is refused without a word of what stands in it: messages go to logs, scripts and screens, and where
// a column was shifted or the header is missing, any field may hold a name, a birth date or a passport number (para.
// 11). Line, column and the form that would be right are enough to mend it.

/// What was wrong with the content of a field.
[[nodiscard]] Problem withoutContent(Problem problem);
/// What was wrong with the table as such: a field that is no column of the kind is content, too.
[[nodiscard]] Problems withoutContent(Problems problems, const ImportKind &kind);
[[nodiscard]] Failure withoutContent(Failure failure, const ImportKind &kind);
/// checkColumns(), unknown columns by their position.
[[nodiscard]] Problems checkColumnsUntold(const CsvTable &table, const ImportKind &kind);

} // namespace fund

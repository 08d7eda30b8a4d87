#pragma once

#include "letters/letter.h"
#include "models/row_table_model.h"

namespace fund {

class Session;

/// A letter in the list, with whom it is to.
struct LetterLine
{
    Letter letter;
    QString name; ///< empty: the user may not see names, or the person was erased
};

/// The letters of a call, with names for those who are cleared.
[[nodiscard]] std::vector<LetterLine> readLetterLines(const Session &session, CallId call);

/// `names`: with a column of names.
[[nodiscard]] std::vector<Column<LetterLine>> letterColumns(bool names);

/// "S-2026-1-A-012-award.pdf".
[[nodiscard]] QString letterFileName(const QString &callRef, const Letter &letter);

} // namespace fund

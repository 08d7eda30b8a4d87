#pragma once

#include "diligence/diligence.h"

#include <QByteArray>

namespace fund {

/// The checklist of due diligence as a table to be filled in: ground, answer, note; each ground's question stands
/// beside it. Its answers are empty: nobody's answer is prepared.
[[nodiscard]] QByteArray emptyChecklist();

/// The answers of such a table. Problems bear the line: unknown grounds and answers; an answer that is empty is none.
/// Whether all are answered is asked by checkExamination().
[[nodiscard]] Result<std::vector<AnsweredGround>> readChecklist(const QByteArray &file);

} // namespace fund

#pragma once

#include "base/result.h"

namespace fund {

/// One refusal of this room: the sentence is one of its own texts, marked QT_TRANSLATE_NOOP("shortlists", …), with the
/// place %1 filled by `argument` where there is one.
[[nodiscard]] Problem shortListProblem(const char *field, const char *rule, const char *sentence,
                                       const char *paragraph = "para. 18", const QString &argument = {});
[[nodiscard]] Failure refuseShortList(const char *field, const char *rule, const char *sentence,
                                      const char *paragraph = "para. 18", const QString &argument = {});

} // namespace fund

#pragma once

#include <QStringList>

namespace fund {

/// The words of an agreement's conditions that may hide a wish for a use (para. 19): the name of a State in any of the
/// six languages, a word of a window, an activity or a region, or one that restricts ("only for", "exclusively"). As
/// they stand in the text or nearly so, each once. A warning and no proof: a text without them may hide one too.
[[nodiscard]] QStringList signsOfUse(const QString &conditions);

} // namespace fund

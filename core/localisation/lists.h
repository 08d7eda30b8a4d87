#pragma once

#include "localisation/language.h"

#include <QStringList>

namespace fund {

/// "a, b and c" in the language's own way.
[[nodiscard]] QString listText(const QStringList &items, Language language);

} // namespace fund

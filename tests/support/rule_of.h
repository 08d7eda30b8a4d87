#pragma once

#include "base/result.h"

#include <QString>

namespace fund {

/// The rule of the first problem; "done" where there was none.
template <typename T>
QString ruleOf(const Result<T> &result)
{
    return result ? QStringLiteral("done") : result.failure().problems.front().rule;
}

} // namespace fund

#pragma once

#include "base/result.h"
#include "money/currency.h"

#include <QDate>

namespace fund {

// What tests of the rules about money say again and again.

inline const QDate march(2026, 3, 2); ///< today of a TestFund
inline const Currency dollars{QStringLiteral("USD"), 2};

/// "done", or the rule that refused it.
template <typename T>
QString ruleOf(const Result<T> &result)
{
    return result ? QStringLiteral("done") : result.failure().problems.front().rule;
}

} // namespace fund

#pragma once

#include "money/currency.h"
#include "support/rule_of.h"

#include <QDate>

namespace fund {

// What tests of the rules about money say again and again.

inline const QDate march(2026, 3, 2); ///< today of a TestFund
inline const Currency dollars{QStringLiteral("USD"), 2};

} // namespace fund

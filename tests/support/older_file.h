#pragma once

#include "support/test_fund.h"

namespace fund {

/// The file as an earlier version of the program would have made it: the rows as far as their tables and columns were
/// there, and the entries about them, chained and signed anew by the same keys.
void makeOlder(TestFund &fund, const QString &path, int schema);

} // namespace fund

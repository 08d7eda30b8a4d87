#pragma once

#include "support/test_fund.h"

#include <map>

namespace fund {

/// The file as an earlier version of the program would have made it: the rows as far as their tables and columns were
/// there, and the entries about them, chained and signed anew by the same keys.
void makeOlder(const Database &source, const std::map<KeyId, const UserKeys *> &keys, const QString &path, int schema);
void makeOlder(TestFund &fund, const QString &path, int schema);

} // namespace fund

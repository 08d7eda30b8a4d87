#pragma once

#include "record/audit_entry.h"
#include "support/test_fund.h"

namespace fund {

/// What someone with a key of their own can do by any tool: `sql` with the triggers switched off, and an entry of this
/// action, rightly chained and signed, which names the rows as they then lie.
void forge(const TestFund &fund, const Session &signer, Action action, const QByteArray &sql,
           const std::vector<std::pair<QByteArray, qint64>> &rows, const QString &reason = QStringLiteral(""));

/// The same of an entry alone, made at a moment.
void forgeAt(const TestFund &fund, const Session &signer, Action action, const QDateTime &moment);

} // namespace fund

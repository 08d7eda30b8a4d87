#pragma once

#include "bank/bank_actions.h"
#include "bank/bank_store.h"
#include "bank/match_facts.h"
#include "support/test_money.h"

namespace fund {

// What tests of the bank's statements do again and again.

/// Finance imports a statement.
[[nodiscard]] Result<ImportedStatements> take(TestFund &fund, const QByteArray &file);
[[nodiscard]] std::vector<StoredBankLine> linesOf(TestFund &fund);
/// Best first.
[[nodiscard]] std::vector<MatchSuggestion> suggested(TestFund &fund, const StoredBankLine &line);
/// Estonia gives 50,000 euros, of which 20,000 are due in March and 30,000 in June; signed on 2 January.
ContributionId promise(TestFund &fund);

} // namespace fund

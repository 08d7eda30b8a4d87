#include "support/test_bank.h"

#include "contributions/contribution_actions.h"
#include "contributions/contribution_store.h"

#include <catch2/catch.hpp>

namespace fund {

Result<ImportedStatements> take(TestFund &fund, const QByteArray &file)
{
    return importStatements(fund.finance(), readBankStatements(file));
}

std::vector<StoredBankLine> linesOf(TestFund &fund)
{
    return readBankLines(fund.database());
}

std::vector<MatchSuggestion> suggested(TestFund &fund, const StoredBankLine &line)
{
    return MatchBook(readMatchFacts(fund.database(), fund.finance().fund().currency)).suggestionsFor(line);
}

ContributionId promise(TestFund &fund)
{
    const DonorId estonia = addState(fund, "Estonia", "EST");
    const QDate january(2026, 1, 2);
    const auto id = recordContribution(fund.finance(), {estonia, january, euro(50000), {}, {}});
    REQUIRE(id);
    REQUIRE(recordAgreement(
        fund.finance(),
        {*id, january, euro(50000), {}, {}, {{QDate(2026, 3, 1), euro(20000)}, {QDate(2026, 6, 1), euro(30000)}}}));
    return *id;
}

} // namespace fund

#pragma once

#include "contributions/contribution.h"
#include "support/test_fund.h"

namespace fund {

[[nodiscard]] inline Money usd(qint64 whole)
{
    return {whole * 100, *currencyOf(u"USD")};
}

[[nodiscard]] inline Money euro(qint64 whole)
{
    return {whole * 100, *currencyOf(u"EUR")};
}

/// Rates of the euro (0.9) for every month of 2026, a minimum of USD 100,000, support costs of 13 per cent and a
/// reserve of 15 per cent, all from 1 January 2026; one person may clear a donor, where the tests of due diligence
/// itself have two.
void settle(TestFund &fund);

[[nodiscard]] DonorId addState(TestFund &fund, const char *name, const char *iso3);
DonorId addFoundation(TestFund &fund, const char *name = "Foundation (test)");
/// Pledged, agreed and received on one day.
ContributionId give(TestFund &fund, DonorId donor, const Money &amount, const QDate &day);

} // namespace fund

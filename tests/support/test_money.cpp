#include "support/test_money.h"

#include "contributions/contribution_actions.h"
#include "donors/donor_actions.h"
#include "rates/rate_actions.h"
#include "settings/setting_actions.h"

#include <catch2/catch.hpp>

namespace fund {

void settle(TestFund &fund)
{
    std::vector<OperationalRate> rates;
    for (int month = 1; month <= 12; ++month)
        rates.push_back({QStringLiteral("EUR"), QDate(2026, month, 1), Decimal(9, 1), QStringLiteral("test")});
    REQUIRE(importRates(fund.finance(), rates));
    const std::pair<Setting, const char *> settings[] = {{Setting::MinimumToStart, "100000.00"},
                                                         {Setting::SupportCostRate, "0.13"},
                                                         {Setting::OperatingReserveRate, "0.15"},
                                                         {Setting::DueDiligence, "not_required"}};
    for (const auto &[setting, value] : settings)
        REQUIRE(changeSetting(fund.administrator(),
                              {setting, QString::fromLatin1(value), QDate(2026, 1, 1), QStringLiteral("test"), {}}));
}

DonorId addState(TestFund &fund, const char *name, const char *iso3)
{
    const auto id = recordDonor(
        fund.finance(),
        {QString::fromUtf8(name), DonorKind::MemberState, QString::fromLatin1(iso3), Publication::Publish, {}});
    REQUIRE(id);
    return *id;
}

DonorId addFoundation(TestFund &fund, const char *name)
{
    const auto id =
        recordDonor(fund.finance(), {QString::fromUtf8(name), DonorKind::Philanthropic, {}, Publication::Publish, {}});
    REQUIRE(id);
    return *id;
}

ContributionId give(TestFund &fund, DonorId donor, const Money &amount, const QDate &day)
{
    const auto id = recordContribution(fund.finance(), {donor, day, amount, {}, {}});
    REQUIRE(id);
    REQUIRE(recordAgreement(fund.finance(), {*id, day, amount, {}, {}, {}}));
    REQUIRE(recordReceipt(fund.finance(), {*id, day, amount, QStringLiteral("BANK-%1").arg(id->number())}));
    return *id;
}

} // namespace fund

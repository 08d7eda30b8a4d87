#pragma once

#include "ledger/account.h"
#include "money/money.h"
#include "settings/setting_store.h"

#include <map>

namespace fund {

/// Income and expenditure in aggregate (para. 27), in the fund's currency. opening + contributions + other income −
/// direct costs − support costs = closing = committed + allotted + reserve + available.
struct FundStatement
{
    Money opening;
    Money contributions; ///< receipts net of refunds
    Money otherIncome;
    std::map<Window, Money> spent; ///< direct costs
    Money supportCosts;
    Money closing;
    Money committed;
    Money allotted;
    Money reserve;
    Money available;

    [[nodiscard]] Money directCosts() const;
    [[nodiscard]] Money spentOn(Window window) const;
    /// Whether the two sums above hold: a report is made of no other statement.
    [[nodiscard]] bool addsUp() const;
    bool operator==(const FundStatement &) const = default;
};

/// From the beginning of a day to the end of another, as known at a moment: the one source of these figures for
/// statements, annual report and window.
[[nodiscard]] FundStatement readFundStatement(const Database &database, const QDate &from, const ReadAt &until,
                                              const Currency &currency);

} // namespace fund

#pragma once

#include "ledger/pool_position.h"
#include "settings/setting_store.h"

namespace fund {

/// The books at the end of a day, as known at a moment: from the running totals, so that a long past costs nothing.
[[nodiscard]] Balances readBalances(const Database &database, const ReadAt &at);

/// What was spent from all windows in each year, in minor units of the fund's currency; from the running totals.
[[nodiscard]] std::map<int, qint64> readSpentByYear(const Database &database, const ReadAt &at);

/// What an account holds of one currency: in that currency, and in the fund's.
struct CurrencyBalance
{
    Account account = Account::Cash;
    Money original; ///< debits less credits, in the currency in which they were entered
    Money amount;   ///< the same in the fund's currency, each at the rate of its entry

    bool operator==(const CurrencyBalance &) const = default;
};

/// The trial balance: every account and currency that ever moved, by account, then by currency's code. In each block
/// of accounts the originals of each currency add up to zero, and so do the amounts.
[[nodiscard]] std::vector<CurrencyBalance> readTrialBalance(const Database &database, const ReadAt &at,
                                                            const Currency &currency);

/// Balances of what one subject caused over all time: what of a nomination's money is committed and spent.
[[nodiscard]] Balances readBalancesOf(const Database &database, const QString &subject);
/// The same to the end of a day, as known at a moment.
[[nodiscard]] Balances readBalancesOf(const Database &database, const QString &subject, const ReadAt &at);
/// The same with its currencies, to the end of a day.
[[nodiscard]] std::vector<CurrencyBalance> readTrialBalanceOf(const Database &database, const QString &subject,
                                                              const QDate &until, const Currency &currency);

/// The end of a day and of each later day that has entries: what a backdated entry would touch.
[[nodiscard]] std::vector<DayBalances> readBalancesFrom(const Database &database, const QDate &day);
/// The same of one subject's entries alone.
[[nodiscard]] std::vector<DayBalances> readBalancesFrom(const Database &database, const QString &subject,
                                                        const QDate &day);

/// The end of every day that has entries, added up from the entries themselves: for whoever doubts the totals.
[[nodiscard]] std::vector<DayBalances> readEveryDay(const Database &database);

/// Days, then months, whose running totals are not the sums of their entries, then days whose expectations are not
/// those of their entries, then the last days of subjects whose totals are not theirs. Of the subjects of the whole
/// file, whatever of it a connection shows. None in a sound file.
[[nodiscard]] QStringList readWrongTotals(const Database &database);

} // namespace fund

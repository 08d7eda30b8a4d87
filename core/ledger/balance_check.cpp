#include "ledger/balance_check.h"

#include "ledger/balance_store.h"
#include "ledger/ledger_rules.h"
#include "ledger/ledger_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

const QDate beforeEverything(1, 1, 1);

Finding finding(const QString &where, const QString &sentence)
{
    return {QStringLiteral("balance_wrong"), where, sentence};
}

/// Debits equal credits in each block; an account that this program does not know would leave a gap.
bool addsUp(const Balances &balances)
{
    std::map<AccountBlock, qint64> sums;
    for (const auto &[account, balance] : balances)
        sums[blockOf(account)] += balance;
    return std::all_of(sums.begin(), sums.end(), [](const auto &sum) { return sum.second == 0; });
}

Takings allAuthority()
{
    Takings takings;
    for (const Account account : allAccounts)
        if (account > Account::Appropriated)
            takings.accounts.insert(account);
    return takings;
}

} // namespace

std::vector<Finding> verifyBalances(const Database &database, const Currency &currency)
{
    std::vector<Finding> findings;
    for (const QString &day : readWrongTotals(database))
        findings.push_back(finding(QStringLiteral("ledger_day_totals"),
                                   QCoreApplication::translate("ledger", "The running totals of %1 are not the sums "
                                                                         "of the entries.")
                                       .arg(day)));
    const auto days = readEveryDay(database);
    for (const DayBalances &day : days)
        if (!addsUp(day.balances)) {
            findings.push_back(finding(QStringLiteral("ledger_entries"),
                                       QCoreApplication::translate("ledger", "The books do not add up on %1.")
                                           .arg(day.day.toString(Qt::ISODate))));
            break; // every later day bears the same fault
        }
    if (const auto found = overdraft(allAuthority(), days, currency))
        findings.push_back(finding(QStringLiteral("ledger_entries"), found->sentence));
    for (const QString &subject : readSubjects(database))
        if (const auto found = overdraftOfSubject(readBalancesFrom(database, subject, beforeEverything), currency))
            findings.push_back(finding(subject, found->sentence));
    for (const QString &subject : readIdleValuations(database))
        findings.push_back(finding(subject, QCoreApplication::translate("ledger", "A revaluation stands of what is "
                                                                                  "receivable no more.")));
    return findings;
}

} // namespace fund

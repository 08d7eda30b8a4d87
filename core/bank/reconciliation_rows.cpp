#include "bank/reconciliation_rows.h"

#include <QCoreApplication>

namespace fund {

namespace {

void appendItems(std::vector<WeighedRow> &rows, const std::vector<ReconcilingItem> &items)
{
    for (const ReconcilingItem &item : items)
        rows.push_back({item.onDate, item.what, item.line.isValid() ? bankLineStateTitle(item.state) : QString(),
                        -item.amount, false, false, item.line, item.entry});
}

void appendAccount(std::vector<WeighedRow> &rows, const Reconciliation &weighed, const AccountBalance &account)
{
    rows.push_back(
        {account.coveredTo,
         QCoreApplication::translate("bank", "Account %1: balance of the bank, by its statements to this day")
             .arg(account.account),
         {},
         account.balance,
         true});
    appendItems(rows, weighed.itemsOf(account.account));
    rows.push_back(
        {weighed.asOf,
         QCoreApplication::translate("bank", "Account %1: known to both bank and books").arg(account.account),
         {},
         account.known,
         true,
         weighed.accounts.size() == 1 && !weighed.addsUp()});
}

} // namespace

std::vector<WeighedRow> weighedRows(const Reconciliation &weighed)
{
    const auto balance = [&](const QString &what, const Money &amount, bool mustAgree) {
        return WeighedRow{weighed.asOf, what, {}, amount, true, mustAgree && !weighed.addsUp()};
    };
    std::vector<WeighedRow> rows;
    for (const AccountBalance &account : weighed.accounts)
        appendAccount(rows, weighed, account);
    if (weighed.accounts.size() > 1)
        rows.push_back(balance(QCoreApplication::translate("bank", "All accounts in %1: known to both bank and books")
                                   .arg(weighed.currency.code),
                               weighed.perBank - weighed.bankItems(), true));
    rows.push_back(balance(QCoreApplication::translate("bank", "Balance of the books in %1").arg(weighed.currency.code),
                           weighed.perBooks, false));
    appendItems(rows, weighed.inBooksOnly);
    rows.push_back(balance(
        QCoreApplication::translate("bank", "Books in %1: known to both bank and books").arg(weighed.currency.code),
        weighed.perBooks - weighed.bookItems(), true));
    return rows;
}

} // namespace fund

#include "ledger/staff_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

std::vector<Account> accountsOf(StaffMeasure measure)
{
    switch (measure) {
    case StaffMeasure::Given:
        return {Account::AllottedStaff, Account::CommittedStaff, Account::SpentStaff};
    case StaffMeasure::Charged:
        return {Account::CommittedStaff, Account::SpentStaff};
    case StaffMeasure::Cost:
        return {Account::SpentStaff};
    }
    Q_UNREACHABLE();
}

Money receivedBy(const std::vector<DayAmount> &received, const QDate &day, const Currency &currency)
{
    const auto after =
        std::find_if(received.begin(), received.end(), [&](const DayAmount &each) { return each.day > day; });
    return after == received.begin() ? Money(0, currency) : std::prev(after)->amount;
}

Money takenOn(const DayBalances &day, StaffMeasure measure, const Money &extra)
{
    Money taken = extra;
    for (const Account account : accountsOf(measure))
        if (const auto found = day.balances.find(account); found != day.balances.end())
            taken += Money(found->second, extra.currency());
    return taken;
}

} // namespace

std::optional<Problem> staffSourceProblem(const QString &source)
{
    if (source == u"fund")
        return std::nullopt;
    if (source == u"regular-budget")
        return problem("window", "staff_is_paid_from_the_regular_budget",
                       QCoreApplication::translate("ledger",
                                                   "Staff are paid from the regular budget, and voluntary money goes "
                                                   "wholly to activities: no staff cost is charged to the fund "
                                                   "(setting staff_source)."),
                       "para. 15");
    return problem("window", "staff_source_must_be_decided",
                   QCoreApplication::translate("ledger", "Nobody has decided what pays the staff. Record the setting "
                                                         "staff_source with its authority first: the fund, or the "
                                                         "regular budget."),
                   "para. 15");
}

std::optional<Problem> staffCoverProblem(StaffMeasure measure, const Money &extra, const std::vector<DayBalances> &days,
                                         const std::vector<DayAmount> &received)
{
    for (const DayBalances &day : days) {
        const Money taken = takenOn(day, measure, extra);
        const Money given = receivedBy(received, day.day, extra.currency());
        if (taken > given)
            return problem("amount", "staff_must_not_cost_more_than_states_gave",
                           QCoreApplication::translate("ledger",
                                                       "Staff would take %1 %2 in all by %3, but Member States have "
                                                       "paid in %1 %4 by then: %1 %5 is missing.")
                               .arg(extra.currency().code, taken.toText(), day.day.toString(Qt::ISODate),
                                    given.toText(), (taken - given).toText()),
                           "para. 15");
    }
    return std::nullopt;
}

Money leftForStaff(const std::vector<DayBalances> &days, const std::vector<DayAmount> &received,
                   const Currency &currency)
{
    const Money none(0, currency);
    std::optional<Money> left;
    for (const DayBalances &day : days) {
        const Money here = receivedBy(received, day.day, currency) - takenOn(day, StaffMeasure::Given, none);
        left = left ? std::min(*left, here) : here;
    }
    return std::max(none, left.value_or(none));
}

std::optional<StaffMeasure> staffMeasureOf(const LedgerEntryDraft &draft)
{
    std::map<Account, qint64> moved;
    for (const Transfer &transfer : draft.transfers) {
        moved[transfer.debit] += transfer.amount.minor();
        moved[transfer.credit] -= transfer.amount.minor();
    }
    for (const StaffMeasure measure : {StaffMeasure::Given, StaffMeasure::Charged, StaffMeasure::Cost}) {
        qint64 raised = 0;
        for (const Account account : accountsOf(measure))
            raised += moved[account];
        if (raised > 0)
            return measure;
    }
    return std::nullopt;
}

} // namespace fund

#include "support/year_checks.h"

#include "ledger/staff_store.h"

namespace fund {

bool addsUpByYear(const Database &database, const PoolPosition &pool)
{
    const Money none(0, pool.currency);
    YearBudget sum{0, none, none, none};
    for (const YearBudget &budget : readYearBudgets(database, {pool.asOf}, pool.currency)) {
        sum.planned += budget.planned;
        sum.spent += budget.spent;
        sum.open += budget.open;
    }
    return sum.planned == pool.committed + pool.spent && sum.spent == pool.spent && sum.open == pool.committed;
}

Money staffExcess(const Database &database, const PoolPosition &pool)
{
    Money given(0, pool.currency);
    for (const DayAmount &day : readMemberStatesReceived(database, pool.currency))
        if (day.day <= pool.asOf)
            given = day.amount;
    const WindowPosition &staff = pool.windows.at(Window::Staff);
    return std::max(Money(0, pool.currency), staff.allotted + staff.committed + staff.spent - given);
}

bool hadStaffAndLaterYears(const Database &database, const PoolPosition &atItsEnd)
{
    const auto budgets = readYearBudgets(database, {atItsEnd.asOf}, atItsEnd.currency);
    return atItsEnd.windows.at(Window::Staff).spent.isPositive() && !budgets.empty() &&
           budgets.back().year > atItsEnd.asOf.year();
}

} // namespace fund

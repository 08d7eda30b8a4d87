#pragma once

#include "money/money.h"

#include <QDate>
#include <QStringList>

namespace fund {

class Database;

/// What the books themselves wait for.
struct BookDues
{
    int monthsToClose = 0;   ///< that are over and not closed, from the first with an entry on
    QDate closeUntil;        ///< the last day of the last of them
    bool isYearOver = false; ///< a December is among them: its year's statements rest on the closing
    QStringList toRevalue;   ///< contributions whose receivable is not at the rates of that day yet
    int toCertify = 0;       ///< commitments of which nothing is paid or certified, where a payment takes two people
    int certified = 0;       ///< payments that are certified and not made
    Money shortfall;         ///< above zero: what is set aside, allotted and committed beyond the cash

    bool operator==(const BookDues &) const = default;
};

/// On a day. A month counts as soon as it is over; in closed months nothing is revalued any more.
[[nodiscard]] BookDues readBookDues(const Database &database, const QDate &today, const Currency &currency);

} // namespace fund

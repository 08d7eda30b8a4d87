#include "today/book_dues.h"

#include "contributions/contribution_event_actions.h"
#include "contributions/contribution_store.h"
#include "ledger/certification.h"
#include "ledger/ledger_store.h"
#include "ledger/open_commitment.h"
#include "ledger/pool_reading.h"
#include "storage/snapshot.h"

#include <algorithm>
#include <set>

namespace fund {

namespace {

int monthsBetween(const QDate &first, const QDate &last)
{
    return std::max(0, (last.year() - first.year()) * 12 + last.month() - first.month() + 1);
}

/// Whether a month's end would move the worth of what is receivable; so it may where the rates of that day are missing.
bool isToRevalue(const Database &database, const Contribution &contribution, const QDate &last,
                 const Currency &currency)
{
    const DueBook book = readDueBook(database, contribution, currency, last);
    if (book.receivable.isZero() && book.valuation.isZero())
        return false;
    const auto valued = valuedOn(database, book.receivable, last, currency);
    return !valued || !dueOnRevaluation(book, valued->worth).empty();
}

} // namespace

BookDues readBookDues(const Database &database, const QDate &today, const Currency &currency)
{
    const Snapshot ofOneMoment(database);
    BookDues dues;
    dues.closeUntil = QDate(today.year(), today.month(), 1).addDays(-1);
    const QDate closed = readBooksClosedUntil(database);
    const QDate first = closed.isValid() ? closed.addDays(1) : readFirstDay(database).value_or(QDate());
    if (first.isValid())
        dues.monthsToClose = monthsBetween(first, dues.closeUntil);
    dues.isYearOver = dues.monthsToClose > 0 && first.year() < today.year();
    if (!closed.isValid() || closed < dues.closeUntil)
        for (const Contribution &contribution : readContributions(database, currency))
            if (isToRevalue(database, contribution, dues.closeUntil, currency))
                dues.toRevalue += contribution.ref;
    std::set<QString> certified;
    for (const Certification &certification : readCertifications(database, currency))
        if (!certification.paidBy.isValid()) {
            ++dues.certified;
            certified.insert(certification.of.subject);
        }
    if (mustBeCertified(database, today, today))
        for (const OpenCommitment &commitment : readOpenCommitments(database, currency, {today}))
            if (!commitment.spent.isPositive() && !certified.contains(commitment.subject))
                ++dues.toCertify;
    const Money none(0, currency);
    dues.shortfall = std::max(none, -poolPosition(database, {today}, currency).available);
    return dues;
}

} // namespace fund

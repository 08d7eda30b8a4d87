#include "contributions/contribution_reversal.h"

#include "contributions/contribution_event_actions.h"
#include "contributions/contribution_event_store.h"
#include "contributions/contribution_store.h"
#include "ledger/ledger_actions.h"
#include "record/change.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

/// What is owed to the fund no more has no revaluation either.
Result<void> settleValuation(Change &change, ContributionId id, const QDate &onDate)
{
    const Currency &fundCurrency = change.session().fund().currency;
    const auto contribution = readContribution(change.database(), id, fundCurrency);
    if (!contribution || !contribution->recognition)
        return {};
    const DueBook book = readDueBook(change.database(), *contribution, fundCurrency);
    if (book.receivable.isPositive() || book.valuation.isZero())
        return {};
    LedgerEntryDraft entry{EntryKind::Revaluation, onDate, subjectOf(id),
                           QCoreApplication::translate("contributions", "Taken back with a reversal")};
    entry.transfers = dueOnTakingBack(book.valuation);
    if (auto posted = postEntry(change, entry); !posted)
        return posted.failure();
    return {};
}

} // namespace

std::optional<ContributionId> contributionBehind(const QString &subject)
{
    static const QString prefix = QStringLiteral("contributions/");
    bool isNumber = false;
    const qint64 number = subject.startsWith(prefix) ? subject.mid(prefix.size()).toLongLong(&isNumber) : 0;
    return isNumber ? std::optional(ContributionId(number)) : std::nullopt;
}

std::optional<Problem> checkContributionReversal(const Database &database, const LedgerEntry &entry,
                                                 const QDate &onDate, const Currency &fundCurrency)
{
    const auto id = entry.kind == EntryKind::Receipt ? contributionBehind(entry.subject) : std::nullopt;
    if (!id)
        return std::nullopt;
    const auto receipts = readReceiptsOf(database, *id, fundCurrency);
    const auto receipt =
        std::find_if(receipts.begin(), receipts.end(), [&](const Receipt &each) { return each.entry == entry.id; });
    if (receipt == receipts.end())
        return std::nullopt;
    const Currency currency = receipt->amount.currency();
    const Money left = leastHeld(readHeldByDay(database, *id, currency), onDate, currency) - receipt->amount;
    if (!left.isNegative())
        return std::nullopt;
    return problem("entry", "receipt_must_cover_its_refunds",
                   QCoreApplication::translate("contributions",
                                               "Without this receipt more would have gone back to the donor than came: "
                                               "%1 %2 would be missing. Reverse the refund first, or record the money "
                                               "where it belongs.")
                       .arg(currency.code, (-left).toText()),
                   "para. 14");
}

Result<void> followReversal(Change &change, const LedgerEntry &entry, LedgerEntryId reversal, const QDate &onDate)
{
    const auto id = contributionBehind(entry.subject);
    // A refund that is reversed changes nothing of what is expected.
    if (!id || entry.kind == EntryKind::Refund || !change.isGood())
        return {};
    for (auto closing = findClosing(change.database(), *id); closing && change.isGood();
         closing = findClosing(change.database(), *id))
        insertReopening(change, *closing, reversal);
    if (auto settled = settleValuation(change, *id, onDate); !settled)
        return settled;
    if (!change.isGood())
        return *change.failure();
    return {};
}

} // namespace fund

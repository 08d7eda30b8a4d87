#include "ledger/ledger_actions.h"

#include "ledger/ledger_rules.h"
#include "ledger/reserve_release.h"
#include "record/change.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

Money reserveOfReturn(const Database &database, const ReturnDraft &draft)
{
    // The subject bears the allotments alone: what is committed of them stands under other subjects.
    Balances ofWindow = readBalancesOf(database, allotmentSubject(draft.window));
    const qint64 given = ofWindow[allotted(draft.window)];
    const qint64 reserve = ofWindow[Account::Reserve];
    const Currency &currency = draft.amount.currency();
    const bool isLast = given <= 0 || draft.amount.minor() >= given;
    const Money part(isLast ? reserve : divideHalfToEven(reserve, draft.amount.minor(), given), currency);
    // What was released before by a decision is not there to go with it.
    return std::min(part, leastReserve(database, draft.onDate, currency));
}

Problems checkReturn(const Database &database, const ReturnDraft &draft, const Currency &currency, const QDate &today)
{
    Problems problems;
    if (!draft.amount.isPositive() || draft.amount.currency() != currency)
        problems.push_back(amountProblem(currency));
    if (draft.reason.trimmed().isEmpty())
        problems.push_back(problem("reason", "reason_must_be_given",
                                   QCoreApplication::translate("ledger", "Say why it is given back.")));
    if (!draft.onDate.isValid() || draft.onDate > today)
        problems.push_back(problem("on_date", "date_must_not_be_in_the_future",
                                   QCoreApplication::translate("ledger", "A return is of today or earlier.")));
    if (!problems.empty())
        return problems;
    const Money free = poolPosition(database, {draft.onDate}, currency).windows.at(draft.window).allotted;
    if (draft.amount > free)
        return {problem("amount", "return_must_be_free",
                        QCoreApplication::translate("ledger", "Only %1 %2 of the window is allotted and not committed: "
                                                              "%1 %3 is missing.")
                            .arg(currency.code, free.toText(), (draft.amount - free).toText()),
                        "para. 23")};
    return {};
}

Result<LedgerEntryId> returnFunds(Session &session, const ReturnDraft &draft)
{
    if (auto allowed = session.require(Action::AllotFunds); !allowed)
        return allowed.failure();
    Change change(session, Action::AllotFunds);
    if (!change.isGood())
        return *change.failure();
    if (Problems problems = checkReturn(session.database(), draft, session.fund().currency, session.clock().today());
        !problems.empty())
        return refused(std::move(problems));
    LedgerEntryDraft entry{EntryKind::Release, draft.onDate, allotmentSubject(draft.window), draft.reason.trimmed()};
    entry.transfers.push_back({Account::Appropriated, allotted(draft.window), draft.amount});
    const Money reserve = reserveOfReturn(session.database(), draft);
    if (reserve.isPositive())
        entry.transfers.push_back({Account::Appropriated, Account::Reserve, reserve});
    auto posted = postEntry(change, entry);
    if (!posted)
        return posted;
    change.about("ledger_entries", *posted);
    change.because(draft.reason.trimmed());
    if (auto done = change.commit(); !done)
        return done.failure();
    return posted;
}

} // namespace fund

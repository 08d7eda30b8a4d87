#include "ledger/reserve_release.h"

#include "ledger/ledger_actions.h"
#include "ledger/ledger_rules.h"
#include "record/change.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

Problems checkReserveWords(const ReserveReleaseDraft &draft, const Currency &currency, const QDate &today)
{
    Problems problems;
    if (!draft.amount.isPositive() || draft.amount.currency() != currency)
        problems.push_back(amountProblem(currency));
    if (draft.authority.trimmed().isEmpty())
        problems.push_back(problem("authority", "reserve_release_must_have_an_authority",
                                   QCoreApplication::translate("ledger", "Name the decision by which the reserve is "
                                                                         "released: it is never released by itself."),
                                   "ST/AI/284"));
    if (draft.reason.trimmed().isEmpty())
        problems.push_back(problem("reason", "reason_must_be_given",
                                   QCoreApplication::translate("ledger", "Say why the reserve is held no longer.")));
    if (!draft.onDate.isValid() || draft.onDate > today)
        problems.push_back(problem("on_date", "date_must_not_be_in_the_future",
                                   QCoreApplication::translate("ledger", "A release is of today or earlier.")));
    return problems;
}

} // namespace

Money leastReserve(const Database &database, const QDate &day, const Currency &currency)
{
    std::optional<qint64> least;
    for (DayBalances &each : readBalancesFrom(database, day)) {
        const qint64 reserve = each.balances[Account::Reserve];
        least = least ? std::min(*least, reserve) : reserve;
    }
    return {std::max<qint64>(0, least.value_or(0)), currency};
}

Problems checkReserveRelease(const Database &database, const ReserveReleaseDraft &draft, const Currency &currency,
                             const QDate &today)
{
    Problems problems = checkReserveWords(draft, currency, today);
    if (!problems.empty())
        return problems;
    const Money held = leastReserve(database, draft.onDate, currency);
    if (draft.amount > held)
        return {problem("amount", "reserve_must_be_there",
                        QCoreApplication::translate("ledger", "The operating reserve holds %1 %2: %1 %3 is missing.")
                            .arg(currency.code, held.toText(), (draft.amount - held).toText()),
                        "ST/AI/284")};
    return {};
}

Result<LedgerEntryId> releaseReserve(Session &session, const ReserveReleaseDraft &draft)
{
    if (auto allowed = session.require(Action::AllotFunds); !allowed)
        return allowed.failure();
    Change change(session, Action::AllotFunds);
    if (!change.isGood())
        return *change.failure();
    if (Problems problems =
            checkReserveRelease(session.database(), draft, session.fund().currency, session.clock().today());
        !problems.empty())
        return refused(std::move(problems));
    const QString words = QStringLiteral("%1: %2").arg(draft.authority.trimmed(), draft.reason.trimmed());
    LedgerEntryDraft entry{EntryKind::Release, draft.onDate, QStringLiteral("reserve"), words};
    entry.transfers.push_back({Account::Appropriated, Account::Reserve, draft.amount});
    auto posted = postEntry(change, entry);
    if (!posted)
        return posted;
    change.about("ledger_entries", *posted);
    change.because(words);
    if (auto done = change.commit(); !done)
        return done.failure();
    return posted;
}

} // namespace fund

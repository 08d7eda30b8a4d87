#include "ledger/income_actions.h"

#include "ledger/ledger_actions.h"
#include "record/change.h"

#include <QCoreApplication>

namespace fund {

QString incomeKindKey(IncomeKind kind)
{
    return kind == IncomeKind::Interest ? QStringLiteral("interest") : QStringLiteral("exchange_difference");
}

std::optional<IncomeKind> incomeKindOf(QStringView key)
{
    for (const IncomeKind kind : allIncomeKinds)
        if (incomeKindKey(kind) == key)
            return kind;
    return std::nullopt;
}

QString incomeKindTitle(IncomeKind kind)
{
    return kind == IncomeKind::Interest ? QCoreApplication::translate("ledger", "Interest")
                                        : QCoreApplication::translate("ledger", "Exchange difference");
}

Problems checkIncome(const IncomeDraft &draft, const Currency &currency, const QDate &today)
{
    Problems problems;
    const bool isTooLarge = draft.amount.minor() > Money::maxAmount || draft.amount.minor() < -Money::maxAmount;
    if (draft.amount.isZero() || draft.amount.currency() != currency || isTooLarge)
        problems.push_back(problem(
            "amount", "income_must_have_an_amount",
            QCoreApplication::translate("ledger", "Give an amount in %1 that is not zero.").arg(currency.code)));
    else if (draft.kind == IncomeKind::Interest && draft.amount.isNegative())
        problems.push_back(problem("amount", "interest_must_be_positive",
                                   QCoreApplication::translate("ledger", "Interest is above zero. Reverse an entry "
                                                                         "that was wrong.")));
    if (draft.reference.trimmed().isEmpty())
        problems.push_back(problem("reference", "income_must_have_a_reference",
                                   QCoreApplication::translate("ledger", "Name the bank's or treasury's paper.")));
    if (!draft.onDate.isValid() || draft.onDate > today)
        problems.push_back(problem("on_date", "date_must_not_be_in_the_future",
                                   QCoreApplication::translate("ledger", "Give a date that is not in the future.")));
    return problems;
}

Result<LedgerEntryId> recordOtherIncome(Session &session, const IncomeDraft &draft)
{
    if (auto allowed = session.require(Action::RecordOtherIncome); !allowed)
        return allowed.failure();
    if (Problems problems = checkIncome(draft, session.fund().currency, session.clock().today()); !problems.empty())
        return refused(std::move(problems));
    LedgerEntryDraft entry{EntryKind::OtherIncome, draft.onDate, QStringLiteral("income/") + incomeKindKey(draft.kind),
                           draft.reference.trimmed()};
    const Account account = draft.kind == IncomeKind::Interest ? Account::Interest : Account::ExchangeDifferences;
    if (draft.amount.isPositive())
        entry.transfers.push_back({Account::Cash, account, draft.amount});
    else
        entry.transfers.push_back({account, Account::Cash, -draft.amount});
    Change change(session, Action::RecordOtherIncome);
    auto posted = postEntry(change, entry);
    if (!posted)
        return posted;
    change.about("ledger_entries", *posted);
    if (auto done = change.commit(); !done)
        return done.failure();
    return posted;
}

} // namespace fund

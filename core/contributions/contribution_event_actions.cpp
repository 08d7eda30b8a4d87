#include "contributions/contribution_event_actions.h"

#include "contributions/contribution_event_store.h"
#include "contributions/contribution_store.h"
#include "ledger/ledger_actions.h"
#include "rates/rate_store.h"
#include "record/change.h"

#include <QCoreApplication>

namespace fund {

namespace {

EntryKind entryKindFor(ContributionEventKind kind)
{
    switch (kind) {
    case ContributionEventKind::PledgeReduction:
    case ContributionEventKind::Reduction:
        return EntryKind::Reduction;
    case ContributionEventKind::WriteOff:
        return EntryKind::WriteOff;
    case ContributionEventKind::Refund:
        return EntryKind::Refund;
    case ContributionEventKind::ConditionMet:
    case ContributionEventKind::Closing:
        return EntryKind::Recognition;
    }
    Q_UNREACHABLE();
}

void appendTransfers(std::vector<Transfer> &transfers, std::vector<Transfer> more)
{
    transfers.insert(transfers.end(), more.begin(), more.end());
}

/// What the event moves beside what is expected.
std::vector<Transfer> transfersOf(const ContributionEventDraft &draft, const Contribution &contribution,
                                  const DueBook &book, const std::optional<Valued> &valued)
{
    switch (draft.kind) {
    case ContributionEventKind::Reduction:
        return dueOnGivingUp(book, draft.amount, Account::Promised);
    case ContributionEventKind::WriteOff:
        return dueOnGivingUp(book, draft.amount, Account::WrittenOff);
    case ContributionEventKind::ConditionMet:
        return contribution.recognition ? dueOnConditionMet(*contribution.recognition, book, *valued)
                                        : std::vector<Transfer>();
    case ContributionEventKind::Refund: {
        std::vector<Transfer> transfers{{Account::Refunds, Account::Cash, valued->worth, draft.amount}};
        appendTransfers(transfers, dueOnRefund(book, *valued));
        return transfers;
    }
    case ContributionEventKind::PledgeReduction:
    case ContributionEventKind::Closing:
        return {};
    }
    Q_UNREACHABLE();
}

LedgerEntryDraft entryFor(const ContributionEventDraft &draft)
{
    LedgerEntryDraft entry{entryKindFor(draft.kind), draft.onDate, subjectOf(draft.contribution),
                           draft.authority.trimmed()};
    if (draft.kind == ContributionEventKind::PledgeReduction)
        entry.memoranda.push_back({MemorandumKind::Pledged, -draft.amount});
    if (draft.kind == ContributionEventKind::Reduction || draft.kind == ContributionEventKind::WriteOff)
        entry.memoranda.push_back({MemorandumKind::Agreed, -draft.amount});
    return entry;
}

bool needsWorth(const ContributionEventDraft &draft, const Contribution &contribution)
{
    return draft.kind == ContributionEventKind::Refund ||
           (draft.kind == ContributionEventKind::ConditionMet && contribution.recognition);
}

template <typename T>
Result<T> refuseEvent(Change &change, Problems problems)
{
    change.fail(refused(std::move(problems)));
    return *change.failure();
}

Problem worthNothing()
{
    return {QStringLiteral("amount"),
            QStringLiteral("amount_must_be_bookable"),
            QCoreApplication::translate("contributions", "At the rate of its date the amount comes to nothing."),
            {},
            0};
}

Problem monthMustBeOver(const QDate &last)
{
    return {QStringLiteral("month"),
            QStringLiteral("month_must_be_over"),
            QCoreApplication::translate("contributions", "Receivables are revalued on the last day of a month that is "
                                                         "over: %1 is still to come.")
                .arg(last.toString(Qt::ISODate)),
            {},
            0};
}

Problem monthsMustFollow(const Contribution &contribution, const QDate &later)
{
    return problem("month", "months_must_be_revalued_in_order",
                   QCoreApplication::translate(
                       "contributions", "%1 is revalued for %2 already, which rests on what held before. Revalue "
                                        "that month or a later one anew.")
                       .arg(contribution.ref, later.toString(QStringLiteral("yyyy-MM"))),
                   "para. 14");
}

/// A revaluation that is recorded after later entries: what of it goes with a claim that they ended is taken back on
/// their days, as it would have been had it been there (IPSAS 4).
Result<void> takeBackLater(Change &change, const Contribution &contribution, const QDate &last, Money bearing,
                           Money left)
{
    const Currency &fundCurrency = change.session().fund().currency;
    for (const QDate &day : readLaterDays(change.database(), contribution.id, last)) {
        const Money now = readDueBook(change.database(), contribution, fundCurrency, day).receivable;
        const Money gone = now < bearing ? worthOfPart(bearing - now, bearing, left) : Money(0, fundCurrency);
        bearing = now;
        left -= gone;
        if (gone.isZero())
            continue;
        const QString narrative =
            QCoreApplication::translate("contributions", "Of the revaluation of %1, with what ended the claim")
                .arg(last.toString(QStringLiteral("yyyy-MM")));
        LedgerEntryDraft entry{EntryKind::Revaluation, day, subjectOf(contribution.id), narrative};
        entry.transfers = dueOnTakingBack(gone);
        if (auto posted = postEntry(change, entry); !posted)
            return posted.failure();
    }
    return {};
}

/// The change of one contribution's worth, posted; nothing where it is as it was. None: the rate is missing.
Result<Money> revalueOne(Change &change, const Contribution &contribution, const QDate &last)
{
    const Currency &fundCurrency = change.session().fund().currency;
    const DueBook book = readDueBook(change.database(), contribution, fundCurrency, last);
    if (book.receivable.isZero() && book.valuation.isZero())
        return Money(0, fundCurrency);
    Money worth = book.receivableWorth; // where nothing is owed to the fund, nothing is revalued
    if (book.receivable.isPositive()) {
        const auto valued = valuedOn(change.database(), book.receivable, last, fundCurrency);
        if (!valued)
            return valued.failure();
        worth = valued->worth;
    }
    LedgerEntryDraft entry{EntryKind::Revaluation, last, subjectOf(contribution.id),
                           last.toString(QStringLiteral("yyyy-MM"))};
    entry.transfers = dueOnRevaluation(book, worth);
    if (entry.transfers.empty())
        return Money(0, fundCurrency);
    if (const QDate later = readLaterRevaluation(change.database(), contribution.id, last); later.isValid())
        return refuseEvent<Money>(change, {monthsMustFollow(contribution, later)});
    const Money difference = worth - book.receivableWorth - book.valuation;
    if (auto posted = postEntry(change, entry); !posted)
        return posted.failure();
    if (book.receivable.isPositive())
        if (auto taken = takeBackLater(change, contribution, last, book.receivable, difference); !taken)
            return taken.failure();
    return difference;
}

} // namespace

Action actionFor(ContributionEventKind kind)
{
    switch (kind) {
    case ContributionEventKind::PledgeReduction:
    case ContributionEventKind::Reduction:
        return Action::ReduceContribution;
    case ContributionEventKind::WriteOff:
        return Action::WriteOffContribution;
    case ContributionEventKind::Refund:
        return Action::RecordRefund;
    case ContributionEventKind::ConditionMet:
        return Action::MeetCondition;
    case ContributionEventKind::Closing:
        return Action::CloseContribution;
    }
    Q_UNREACHABLE();
}

DueBook readDueBook(const Database &database, const Contribution &contribution, const Currency &fundCurrency,
                    const QDate &until)
{
    return dueBookFrom(readTrialBalanceOf(database, subjectOf(contribution.id), until, fundCurrency),
                       contribution.pledged.currency(), fundCurrency);
}

std::optional<Recognition> recognitionOn(const Database &database, const QDate &day)
{
    return recognitionOf(readText(database, Setting::RecognitionPolicy, {day}));
}

Result<Valued> valuedOn(const Database &database, const Money &amount, const QDate &day, const Currency &fundCurrency)
{
    const QString code = amount.currency().code;
    const auto rate = readRate(database, code, {day}, fundCurrency);
    if (!rate)
        return refused({missingRate(code, day, QStringLiteral("on_date"))});
    const Money worth = convertAtOperationalRate(amount, *rate, fundCurrency);
    if (worth.minor() <= Money::maxAmount)
        return Valued{amount, worth};
    return refused({{QStringLiteral("amount"),
                     QStringLiteral("amount_must_be_bookable"),
                     QCoreApplication::translate("contributions",
                                                 "At the rate of its date the amount comes to %1 %2, which the books "
                                                 "can't hold.")
                         .arg(fundCurrency.code, worth.toText()),
                     {},
                     0}});
}

Problems checkRecordedEvent(const Database &database, const ContributionEventDraft &draft,
                            const std::optional<Contribution> &contribution, const QDate &today)
{
    Problems problems = checkContributionEvent(draft, contribution, today);
    if (problems.empty() && draft.kind == ContributionEventKind::Refund)
        problems = checkRefund(draft, readHeldByDay(database, draft.contribution, draft.amount.currency()),
                               isRefundOnRecord(database, draft.authority));
    return problems;
}

Result<ContributionEventId> recordContributionEvent(Change &change, const ContributionEventDraft &draft)
{
    if (!change.isGood())
        return *change.failure();
    const Database &database = change.database();
    const Currency &fundCurrency = change.session().fund().currency;
    const auto contribution = readContribution(database, draft.contribution, fundCurrency);
    if (Problems problems = checkRecordedEvent(database, draft, contribution, change.session().clock().today());
        !problems.empty())
        return refuseEvent<ContributionEventId>(change, std::move(problems));
    std::optional<Valued> valued;
    if (needsWorth(draft, *contribution)) {
        auto found = valuedOn(database, draft.amount, draft.onDate, fundCurrency);
        if (!found)
            return refuseEvent<ContributionEventId>(change, found.failure().problems);
        if (draft.kind == ContributionEventKind::Refund && !found->worth.isPositive())
            return refuseEvent<ContributionEventId>(change, {worthNothing()});
        valued = *found;
    }
    LedgerEntryId entryId;
    if (draft.kind != ContributionEventKind::Closing) {
        LedgerEntryDraft entry = entryFor(draft);
        entry.transfers = transfersOf(draft, *contribution, readDueBook(database, *contribution, fundCurrency), valued);
        auto posted = postEntry(change, entry);
        if (!posted)
            return posted.failure();
        entryId = *posted;
    }
    std::optional<Refunded> refunded;
    if (draft.kind == ContributionEventKind::Refund)
        refunded = Refunded{
            readRate(database, draft.amount.currency().code, {draft.onDate}, fundCurrency).value_or(Decimal(1, 0)),
            valued->worth};
    const ContributionEventId id = insertContributionEvent(change, draft, refunded, entryId);
    change.about("contributions", draft.contribution);
    if (!change.isGood())
        return *change.failure();
    return id;
}

Result<ContributionEventId> recordContributionEvent(Session &session, const ContributionEventDraft &draft)
{
    Change change(session, actionFor(draft.kind));
    auto id = recordContributionEvent(change, draft);
    if (!id)
        return id;
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    return id;
}

Result<Revalued> revalueReceivables(Session &session, const QDate &anyDayOfMonth)
{
    if (auto allowed = session.require(Action::RevalueReceivables); !allowed)
        return allowed.failure();
    const QDate last(anyDayOfMonth.year(), anyDayOfMonth.month(), anyDayOfMonth.daysInMonth());
    if (last > session.clock().today())
        return refused({monthMustBeOver(last)});
    const Currency &fundCurrency = session.fund().currency;
    Change change(session, Action::RevalueReceivables);
    Revalued revalued{0, Money(0, fundCurrency)};
    for (const Contribution &contribution : readContributions(session.database(), fundCurrency)) {
        if (!contribution.recognition || contribution.pledged.currency() == fundCurrency)
            continue;
        auto difference = revalueOne(change, contribution, last);
        if (!difference)
            return difference.failure();
        revalued.contributions += difference->isZero() ? 0 : 1;
        revalued.difference += *difference;
    }
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    return revalued;
}

} // namespace fund

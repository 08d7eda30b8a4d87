#include "ledger/ledger_actions.h"

#include "ledger/certification.h"
#include "ledger/ledger_rules.h"
#include "ledger/staff_store.h"
#include "ledger/support_costs.h"
#include "record/change.h"

#include <QCoreApplication>

namespace fund {

namespace {

Money atLeastZero(const Money &money)
{
    return money.isNegative() ? Money(0, money.currency()) : money;
}

Problem notCertified()
{
    return problem("reference", "payment_must_be_certified",
                   QCoreApplication::translate("ledger",
                                               "No certification by another person stands for this subject, amount "
                                               "and voucher: who certifies and who pays are two people."),
                   "para. 14");
}

/// The day of an entry: neither to come nor in a period that is closed and reported.
std::optional<Problem> checkDay(const Session &session, const QDate &day)
{
    if (day > session.clock().today())
        return problem("on_date", "entry_must_not_be_of_the_future",
                       QCoreApplication::translate("ledger", "An entry of the books is of today or earlier."));
    const QDate closed = readBooksClosedUntil(session.database());
    if (closed.isValid() && day <= closed)
        return problem("on_date", "entry_must_be_of_an_open_period",
                       QCoreApplication::translate("ledger",
                                                   "The books are closed until %1. Enter it on a later day, and "
                                                   "say in its text which day it belongs to.")
                           .arg(closed.toString(Qt::ISODate)),
                       "para. 14");
    return std::nullopt;
}

} // namespace

Result<LedgerEntryId> postEntry(Change &change, const LedgerEntryDraft &draft)
{
    const Currency &currency = change.session().fund().currency;
    if (auto found = checkDay(change.session(), draft.onDate); found && change.isGood())
        change.fail(refused({*found}));
    const LedgerEntryId id = insertEntry(change, draft);
    // Looked at after the entry, inside the same Change: what it would overdraw takes it back again.
    const Takings takings = takingsOf(draft);
    if (change.isGood() && !takings.isEmpty()) {
        auto found = overdraft(takings, readBalancesFrom(change.database(), draft.onDate), currency);
        if (!found)
            found = overdraftOfSubject(readBalancesFrom(change.database(), draft.subject, draft.onDate), currency);
        if (!found && draft.kind == EntryKind::Reversal)
            found = checkStaffAfter(change.database(), draft, currency);
        if (found)
            change.fail(refused({*found}));
    }
    if (!change.isGood())
        return *change.failure();
    return id;
}

Problems checkAllotment(const Database &database, const AllotmentDraft &draft, const Currency &currency,
                        const QDate &today)
{
    Problems problems;
    if (!draft.onDate.isValid() || draft.onDate > today)
        problems.push_back(problem("on_date", "date_must_not_be_in_the_future",
                                   QCoreApplication::translate("ledger", "An allotment is of today or earlier.")));
    if (!draft.amount.isPositive() || draft.amount.currency() != currency)
        problems.push_back(amountProblem(currency));
    if (draft.authority.trimmed().isEmpty())
        problems.push_back(problem("authority", "allotment_must_have_an_authority",
                                   QCoreApplication::translate("ledger", "Say whose decision it rests on.")));
    if (!problems.empty())
        return problems;
    if (!mayStart(database, draft.onDate, today, currency))
        return {notOperationalProblem()};
    if (draft.window == Window::Staff)
        if (auto found = checkStaff(database, StaffMeasure::Given, draft.amount, draft.onDate))
            return {*found};
    // Support costs come on top when the allotment is used, so they must be there when it is given.
    const AllotmentRoom room = readAllotmentRoom(database, draft.onDate, currency);
    if (draft.amount <= room.most)
        return {};
    const Money taken = takenByAllotment(draft.amount, room.supportCostRate, room.reserveRate);
    return {problem("amount", "allotment_must_be_covered",
                    QCoreApplication::translate("ledger",
                                                "At most %1 %2 can be allotted on %3: with its reserve and support "
                                                "costs the allotment would take %1 %4, and %1 %5 is free on %6.")
                        .arg(currency.code, room.most.toText(), draft.onDate.toString(Qt::ISODate), taken.toText(),
                             atLeastZero(room.free).toText(), room.tightest.toString(Qt::ISODate)),
                    "para. 23")};
}

Result<LedgerEntryId> allotFunds(Session &session, const AllotmentDraft &draft)
{
    if (auto allowed = session.require(Action::AllotFunds); !allowed)
        return allowed.failure();
    // Looked at inside the Change: nobody else allots between the look and the entry.
    Change change(session, Action::AllotFunds);
    if (!change.isGood())
        return *change.failure();
    if (Problems problems = checkAllotment(session.database(), draft, session.fund().currency, session.clock().today());
        !problems.empty())
        return refused(std::move(problems));
    LedgerEntryDraft entry{EntryKind::Allotment, draft.onDate, allotmentSubject(draft.window),
                           draft.authority.trimmed()};
    entry.transfers.push_back({allotted(draft.window), Account::Appropriated, draft.amount});
    const Money reserve =
        shareOf(draft.amount, readShare(session.database(), Setting::OperatingReserveRate, {draft.onDate}));
    if (reserve.isPositive())
        entry.transfers.push_back({Account::Reserve, Account::Appropriated, reserve});
    auto posted = postEntry(change, entry);
    if (!posted)
        return posted;
    change.about("ledger_entries", *posted);
    if (auto committedChange = change.commit(); !committedChange)
        return committedChange.failure();
    return posted;
}

Problems checkExpenditure(const Database &database, const ExpenditureDraft &draft, const Currency &currency,
                          const QDate &today)
{
    Problems problems;
    if (!draft.amount.isPositive() || draft.amount.currency() != currency)
        problems.push_back(amountProblem(currency));
    if (draft.reference.trimmed().isEmpty())
        problems.push_back(problem("reference", "expenditure_must_have_a_voucher",
                                   QCoreApplication::translate("ledger", "Name the voucher or invoice.")));
    if (!draft.onDate.isValid() || draft.onDate > today)
        problems.push_back(problem("on_date", "date_must_not_be_in_the_future",
                                   QCoreApplication::translate("ledger", "An expenditure is of today or earlier.")));
    Balances ofSubject = readBalancesOf(database, draft.subject);
    const bool isKnown = !ofSubject.empty();
    const qint64 open = ofSubject[committed(draft.window)];
    if (!isKnown)
        problems.push_back(problem("subject", "expenditure_must_have_a_commitment",
                                   QCoreApplication::translate("ledger", "Nothing was ever committed for “%1”. The "
                                                                         "ledger's entries name what is, such as "
                                                                         "nominations/3.")
                                       .arg(draft.subject),
                                   "para. 14"));
    else if (draft.amount.minor() > open)
        problems.push_back(problem("amount", "expenditure_must_be_committed",
                                   QCoreApplication::translate("ledger", "Only %1 %2 is committed for this.")
                                       .arg(currency.code, Money(open, currency).toText()),
                                   "para. 14"));
    if (problems.empty() && draft.window == Window::Staff)
        if (auto found = checkStaff(database, StaffMeasure::Cost, draft.amount, draft.onDate))
            problems.push_back(*found);
    return problems;
}

std::optional<Problem> checkRepeat(const Database &database, const ExpenditureDraft &draft)
{
    if (!draft.repeatReason.trimmed().isEmpty())
        return std::nullopt;
    const auto paid = findPayment(database, draft.subject, draft.reference, draft.amount);
    if (!paid)
        return std::nullopt;
    return problem("repeat_reason", "voucher_must_be_paid_once",
                   QCoreApplication::translate("ledger", "Entry %1 pays this voucher already, for the same and of the "
                                                         "same amount. Check the voucher, or say why it is paid once "
                                                         "more.")
                       .arg(paid->number()),
                   "para. 14");
}

Result<LedgerEntryId> recordExpenditure(Session &session, const ExpenditureDraft &draft)
{
    if (auto allowed = session.require(Action::RecordExpenditure); !allowed)
        return allowed.failure();
    // Looked at inside the Change: nobody else pays between the look and the entry.
    Change change(session, Action::RecordExpenditure);
    if (!change.isGood())
        return *change.failure();
    if (Problems problems =
            checkExpenditure(session.database(), draft, session.fund().currency, session.clock().today());
        !problems.empty())
        return refused(std::move(problems));
    std::optional<CertificationId> certified;
    if (mustBeCertified(session.database(), draft.onDate, session.clock().today())) {
        certified = findCertification(session.database(),
                                      {draft.window, draft.subject, draft.amount, draft.reference, draft.onDate},
                                      session.user().id);
        if (!certified)
            return refused({notCertified()});
    }
    if (auto repeated = checkRepeat(session.database(), draft))
        return refused({*repeated});
    if (!draft.repeatReason.trimmed().isEmpty())
        change.because(draft.repeatReason.trimmed());
    LedgerEntryDraft entry{EntryKind::Expenditure, draft.onDate, draft.subject, draft.reference.trimmed()};
    entry.transfers.push_back({spent(draft.window), committed(draft.window), draft.amount});
    entry.transfers.push_back({Account::Expenditure, Account::Cash, draft.amount});
    auto posted = postEntry(change, entry);
    if (!posted)
        return posted;
    if (certified)
        useCertification(change, *certified, *posted);
    if (draft.isFinal)
        if (auto released =
                releaseCommitment(change, draft.window, draft.subject, draft.reference.trimmed(), draft.onDate);
            !released)
            return released.failure();
    change.about("ledger_entries", *posted);
    if (auto committedChange = change.commit(); !committedChange)
        return committedChange.failure();
    return posted;
}

Result<LedgerEntryId> reverseEntry(Change &change, const LedgerEntry &entry, const QString &reason, const QDate &onDate)
{
    Problems problems;
    if (auto found = checkReversible(entry))
        problems.push_back(*found);
    else if (reason.trimmed().isEmpty())
        problems.push_back(problem("reason", "reason_must_be_given",
                                   QCoreApplication::translate("ledger", "Say why it is reversed.")));
    else if (!onDate.isValid() || onDate < entry.onDate)
        problems.push_back(
            problem("on_date", "reversal_must_follow",
                    QCoreApplication::translate("ledger", "A reversal is not of an earlier date than its entry.")));
    if (!problems.empty()) {
        change.fail(refused(std::move(problems)));
        return *change.failure();
    }
    LedgerEntryDraft reversal{EntryKind::Reversal, onDate, entry.subject, reason.trimmed()};
    reversal.reverses = entry.id;
    bool bearsSupportCosts = false;
    for (const Transfer &transfer : entry.transfers) {
        const bool isOfSupport = transfer.debit == Account::SupportCosts || transfer.credit == Account::SupportCosts;
        bearsSupportCosts = bearsSupportCosts || isOfSupport;
        if (!isOfSupport)
            reversal.transfers.push_back({transfer.credit, transfer.debit, transfer.amount, transfer.original});
    }
    // Charged anew: a subject bears its share rounded once, and other entries may have come between.
    if (bearsSupportCosts)
        chargeSupportCosts(change.database(), reversal, change.session().fund().currency);
    for (const Memorandum &memorandum : entry.memoranda)
        reversal.memoranda.push_back({memorandum.kind, -memorandum.amount});
    change.about("ledger_entries", entry.id);
    change.because(reason.trimmed());
    return postEntry(change, reversal);
}

} // namespace fund

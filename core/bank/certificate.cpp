#include "bank/certificate.h"

#include "bank/bank_store.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "record/audit_store.h"
#include "settings/setting_store.h"
#include "storage/earlier_state.h"
#include "storage/snapshot.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

const QDate afterEverything(9999, 12, 31);

/// What differences of exchange made of the books' cash.
Money exchangeIn(const Reconciliation &weighed)
{
    Money sum(0, weighed.currency);
    for (const ReconcilingItem &item : weighed.inBooksOnly)
        if (!item.entry.isValid())
            sum += item.amount;
    return sum;
}

Money balanceOf(const Reconciliation &weighed, const QString &account)
{
    for (const AccountBalance &one : weighed.accounts)
        if (one.account == account)
            return one.balance;
    return {0, weighed.currency};
}

bool standsIn(const std::vector<ReconcilingItem> &items, const ReconcilingItem &wanted)
{
    return std::any_of(items.begin(), items.end(), [&](const ReconcilingItem &item) {
        return item.line == wanted.line && item.entry == wanted.entry;
    });
}

void addSettled(std::vector<ReconcilingItem> &settled, const std::vector<ReconcilingItem> &before,
                const std::vector<ReconcilingItem> &after)
{
    for (const ReconcilingItem &item : before)
        if ((item.line.isValid() || item.entry.isValid()) && !standsIn(after, item))
            settled.push_back(item);
}

/// One of a currency that had no statement yet.
Reconciliation emptyOne(const Reconciliation &like)
{
    Reconciliation empty;
    empty.currency = like.currency;
    empty.asOf = like.asOf;
    empty.perBank = empty.perBooks = Money(0, like.currency);
    return empty;
}

void readFrame(Certificate &certificate, const Session &session)
{
    const Database &database = session.database();
    const ReadAt at{certificate.request.asOf};
    certificate.weighed = reconcileBank(database, certificate.request.asOf, session.fund().currency);
    certificate.fundName = session.fund().name;
    certificate.office = readText(database, Setting::HostOffice, at);
    certificate.established = readText(database, Setting::FundStatus, at) == u"established";
    certificate.demonstration = session.fund().demonstration;
    certificate.language = currentLanguage();
    if (const auto head = readHead(database))
        certificate.dataOf = head->recordedAt;
}

void addChanges(Certificate &certificate, const Session &now)
{
    const auto postings = readCashPostings(now.database(), now.fund().currency);
    const auto all = reconcileBank(now.database(), certificate.request.asOf, now.fund().currency);
    for (const Reconciliation &before : certificate.weighed) {
        const auto after = std::find_if(all.begin(), all.end(),
                                        [&](const Reconciliation &one) { return one.currency == before.currency; });
        certificate.changes.push_back(changeBetween(before, after == all.end() ? emptyOne(before) : *after, postings,
                                                    endOfDay(certificate.request.knownOn)));
    }
}

} // namespace

ReconciliationChange changeBetween(const Reconciliation &before, const Reconciliation &after,
                                   const std::vector<CashPosting> &postings, const QDateTime &since)
{
    ReconciliationChange change{before.perBank, after.perBank, before.perBooks, after.perBooks};
    for (const AccountBalance &account : after.accounts) {
        const Money moved = account.balance - balanceOf(before, account.account);
        if (!moved.isZero())
            change.atBank.push_back(
                {account.coveredTo,
                 QCoreApplication::translate("bank", "Account %1: statements that came later").arg(account.account),
                 moved,
                 {},
                 {},
                 BankLineState::Open,
                 account.account});
    }
    for (const CashPosting &posting : postings)
        if (posting.recordedAt > since && posting.onDate <= after.asOf && posting.amount.currency() == after.currency)
            change.inBooks.push_back(
                {posting.onDate,
                 QCoreApplication::translate("bank", "%1: %2").arg(entryKindTitle(posting.kind), posting.narrative),
                 posting.amount,
                 {},
                 posting.entry});
    if (const Money exchange = exchangeIn(after) - exchangeIn(before); !exchange.isZero())
        change.inBooks.push_back({after.asOf,
                                  QCoreApplication::translate("bank", "Exchange differences that were recorded later"),
                                  exchange});
    addSettled(change.settled, before.atBankOnly, after.atBankOnly);
    addSettled(change.settled, before.inBooksOnly, after.inBooksOnly);
    return change;
}

Result<Certificate> readCertificate(const Session &session, const CertificateRequest &request)
{
    if (auto allowed = session.require(Action::Read); !allowed)
        return allowed.failure();
    if (!request.asOf.isValid() || request.asOf > session.clock().today())
        return refused({problem("as_of", "reconciliation_must_not_be_of_a_day_to_come",
                                QCoreApplication::translate("bank", "Bank and books are reconciled of today or of an "
                                                                    "earlier day."))});
    const auto own = session.onThisThread();
    if (!own)
        return own.failure();
    // By what was on record, of any day: which of it counts on the day asked for, the reconciliation itself decides.
    if (request.knownOn)
        if (auto shown = showEarlierState((*own)->database(), afterEverything, endOfDay(request.knownOn)); !shown)
            return shown.failure();
    Certificate certificate{request};
    {
        const Snapshot ofOneMoment((*own)->database());
        readFrame(certificate, **own);
    }
    if (request.knownOn) {
        const auto now = session.onThisThread();
        if (!now)
            return now.failure();
        addChanges(certificate, **now);
    }
    if ((*own)->database().failure())
        return *(*own)->database().failure();
    return certificate;
}

QString certificateFileName(const CertificateRequest &request)
{
    return QStringLiteral("bank-reconciliation-") + request.asOf.toString(Qt::ISODate);
}

} // namespace fund

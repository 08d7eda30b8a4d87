#include "ledger/journal.h"

#include "identity/session.h"
#include "ledger/balance_store.h"
#include "ledger/journal_store.h"
#include "storage/snapshot.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <algorithm>

namespace fund {

namespace {

Failure notWritten(const QString &path, const QString &why)
{
    return failure(FailureKind::File, QStringLiteral("file_must_be_writable"),
                   QCoreApplication::translate("ledger", "%1 can't be written: %2.").arg(path, why));
}

/// Codes of all currencies that stand in the books, the fund's own first.
std::vector<Currency> currenciesIn(const std::vector<CurrencyBalance> &balances, const Currency &own)
{
    std::vector<Currency> found{own};
    for (const CurrencyBalance &balance : balances)
        if (std::find(found.begin(), found.end(), balance.original.currency()) == found.end())
            found.push_back(balance.original.currency());
    return found;
}

/// The number of entries; nothing where it was cancelled.
std::optional<int> writeEntries(const Database &database, const Currency &currency, qint64 all, QIODevice &out,
                                const Progress *progress)
{
    qint64 entry = 0;
    int count = 0;
    bool isCancelled = false;
    forEachTransfer(database, currency, [&](const JournalHead &head, const std::optional<Transfer> &transfer) {
        if (head.number != entry) {
            entry = head.number;
            isCancelled = progress && progress->isCancelled();
            if (progress && count % 1000 == 0)
                progress->step(static_cast<int>(count * 100LL / std::max<qint64>(all, 1)));
            ++count;
            out.write(transfer ? journalHead(head) : journalComment(head));
        }
        if (transfer)
            out.write(journalPostings(*transfer));
        return !isCancelled;
    });
    return isCancelled ? std::nullopt : std::optional(count);
}

} // namespace

Result<int> exportJournal(const Session &session, JournalFormat format, const QString &path, const Progress *progress)
{
    if (auto allowed = session.require(Action::Export); !allowed)
        return allowed.failure();
    const Database &database = session.database();
    const Snapshot snapshot(database);
    const Currency &currency = session.fund().currency;
    const auto balances = readTrialBalance(database, {QDate(9999, 12, 30)}, currency);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    file.write(journalDeclarations(format, session.fund().name, currenciesIn(balances, currency)));
    const JournalSize size = readJournalSize(database);
    const auto count = writeEntries(database, currency, size.entries, file, progress);
    if (!count) {
        file.cancelWriting();
        return failure(FailureKind::Cancelled, QStringLiteral("cancelled"),
                       QCoreApplication::translate("ledger", "The export was stopped; nothing was written."));
    }
    if (database.failure()) {
        file.cancelWriting();
        return *database.failure();
    }
    if (format == JournalFormat::Hledger)
        file.write(journalAssertions(balances, size.lastDay));
    if (!file.commit())
        return notWritten(path, file.errorString());
    return *count;
}

} // namespace fund

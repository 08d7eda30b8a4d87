#include "ledger/journal.h"

#include "identity/session.h"
#include "ledger/balance_store.h"
#include "ledger/journal_text.h"
#include "storage/snapshot.h"
#include "storage/statement.h"

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

constexpr char entriesWithTransfers[] = R"sql(
    SELECT e.id, e.kind, e.on_date, e.subject, e.narrative, e.reverses, e.recorded_at,
           t.debit, t.credit, t.amount, t.original_currency, t.original_amount
    FROM ledger_entries AS e
    LEFT JOIN ledger_transfers AS t ON t.entry_id = e.id
    ORDER BY e.on_date, e.id, t.id
)sql";

JournalHead headFrom(const Statement &row)
{
    return {row.integer(0), row.text(1), row.date(2), row.text(3), row.text(4), row.integer(5), row.text(6)};
}

Transfer transferFrom(const Statement &row, const Currency &currency)
{
    Transfer transfer{accountOf(row.text(7)).value_or(Account::Cash), accountOf(row.text(8)).value_or(Account::Cash),
                      Money(row.integer(9), currency)};
    if (!row.isNull(10))
        transfer.original = Money(row.integer(11), currencyOf(row.text(10)).value_or(Currency{row.text(10), 2}));
    return transfer;
}

QDate newestDay(const Database &database)
{
    Statement row(database, "SELECT max(on_date) FROM ledger_entries");
    return row.next() ? row.date(0) : QDate();
}

qint64 countEntries(const Database &database)
{
    Statement row(database, "SELECT count(*) FROM ledger_entries");
    return row.next() ? row.integer(0) : 0;
}

/// Nothing where it was cancelled.
std::optional<int> writeEntries(const Database &database, const Currency &currency, QIODevice &out,
                                const Progress *progress)
{
    const qint64 all = std::max<qint64>(countEntries(database), 1);
    qint64 entry = 0;
    int count = 0;
    Statement row(database, entriesWithTransfers);
    while (row.next()) {
        const JournalHead head = headFrom(row);
        if (head.number != entry) {
            entry = head.number;
            if (progress && progress->isCancelled())
                return std::nullopt;
            if (progress && count % 1000 == 0)
                progress->step(static_cast<int>(count * 100LL / all));
            ++count;
            out.write(row.isNull(7) ? journalComment(head) : journalHead(head));
        }
        if (!row.isNull(7))
            out.write(journalPostings(transferFrom(row, currency)));
    }
    return count;
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
    const auto count = writeEntries(database, currency, file, progress);
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
        file.write(journalAssertions(balances, newestDay(database)));
    if (!file.commit())
        return notWritten(path, file.errorString());
    return *count;
}

} // namespace fund

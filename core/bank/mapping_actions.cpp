#include "bank/mapping_actions.h"

#include "bank/bank_store.h"
#include "bank/mapped_statement.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "money/money_readers.h"
#include "record/change.h"

#include <QCoreApplication>

namespace fund {

namespace {

Failure headingsChanged(const SavedMapping &saved, const QStringList &changes, int line)
{
    Problem found = problem("headings", "headings_must_be_those_confirmed",
                            QCoreApplication::translate("bank",
                                                        "The table of account %1 is not as it was confirmed. "
                                                        "%2 Look at its columns and confirm them anew.",
                                                        "%2 are sentences")
                                .arg(saved.account, changes.join(u' ')));
    found.line = line;
    return refused({std::move(found)});
}

Failure mappingNotConfirmed(const QString &account)
{
    return failure(FailureKind::Refused, QStringLiteral("mapping_must_be_confirmed"),
                   account.isEmpty()
                       ? QCoreApplication::translate("bank", "This is a bank's own table, and nobody has confirmed for "
                                                             "one account how it is read. Say which account it is of.")
                       : QCoreApplication::translate("bank", "This is a bank's own table, and nobody has confirmed how "
                                                             "those of account %1 are read. Look at its columns and "
                                                             "confirm them once.")
                             .arg(account));
}

Failure openingNotKnown(const BankStatement &statement)
{
    return refused({problem("opening", "opening_must_be_known",
                            QCoreApplication::translate("bank", "No column tells the balance, and no statement of "
                                                                "account %1 on record ends before %2. Say the balance "
                                                                "before the first line (opening).")
                                .arg(statement.account, longDate(statement.from, currentLanguage())))});
}

/// What the record says of the balance before a statement that tells none: that of the same statement, else that with
/// which the one before ends. None where the one before has a day in common with it, on which more may have moved.
std::optional<Money> openingOnRecord(const Database &database, const BankStatement &statement)
{
    const Money moved = statement.closing - statement.opening;
    const BankStatement *before = nullptr;
    const std::vector<BankStatement> heads = readStatementHeads(database);
    for (const BankStatement &head : heads) {
        if (accountKey(head.account) != accountKey(statement.account) || head.currency != statement.currency)
            continue;
        if (head.from == statement.from && head.to == statement.to && head.closing - head.opening == moved)
            return head.opening;
        if (head.to <= statement.from && (!before || before->to <= head.to))
            before = &head;
    }
    return before && before->to < statement.from ? std::optional(before->closing) : std::nullopt;
}

/// The opening balance by the table itself, by the person, or by the record; the first two must agree.
Result<Money> openingOf(const Database &database, const MappedLines &mapped, const BankStatement &statement,
                        const std::optional<Decimal> &said, QStringList &notes)
{
    if (said) {
        auto given = readMoney(said->toText(), statement.currency);
        if (!given)
            return given.failure();
        if (mapped.opening && *mapped.opening != *given)
            return refused({problem("opening", "opening_must_be_that_of_the_balances",
                                    QCoreApplication::translate("bank", "The balance before the first line is %1 by "
                                                                        "the file's own column, and you say %2.")
                                        .arg(mapped.opening->toText(), given->toText()))});
        return given;
    }
    if (mapped.opening)
        return *mapped.opening;
    const auto known = openingOnRecord(database, statement);
    if (!known)
        return openingNotKnown(statement);
    notes +=
        QCoreApplication::translate("bank", "Account %1: no column tells the balance, so the statement begins with "
                                            "%2, as the record has it.")
            .arg(statement.account, known->toText());
    return *known;
}

/// Two accounts of one bank have the same headings: a table that nobody has said the account of, and whose balance does
/// not go on where that account's last statement ended, may be of the other.
std::optional<Problem> accountMustBeSaid(const Database &database, const BankStatement &statement)
{
    std::optional<BankStatement> before;
    for (const BankStatement &head : readStatementHeads(database)) {
        if (accountKey(head.account) != accountKey(statement.account) || head.currency != statement.currency)
            continue;
        if (isSameTime(head, statement))
            return std::nullopt; // on record already
        if (head.to <= statement.from && (!before || before->to <= head.to))
            before = head;
    }
    if (!before || before->closing == statement.opening)
        return std::nullopt;
    return problem("account", "account_must_be_said",
                   QCoreApplication::translate("bank", "The table does not name its account. The last statement of "
                                                       "account %1 ends with %2, this one begins with %3: say which "
                                                       "account it is of.")
                       .arg(statement.account, before->closing.toText(), statement.opening.toText()));
}

} // namespace

Result<void> confirmMapping(Session &session, const SavedMapping &draft)
{
    if (auto allowed = session.require(Action::MapBankColumns); !allowed)
        return allowed;
    Problems problems = checkMapping(draft.mapping, draft.headings);
    if (accountKey(draft.account).isEmpty())
        problems.insert(problems.begin(), problem("account", "mapping_must_be_of_an_account",
                                                  QCoreApplication::translate(
                                                      "bank", "Say the account: its IBAN or the bank's number.")));
    if (draft.headings.isEmpty())
        problems.push_back(problem("headings", "mapping_must_be_for_a_table",
                                   QCoreApplication::translate("bank", "A mapping is confirmed for a file of the "
                                                                       "bank.")));
    if (!problems.empty())
        return refused(std::move(problems));
    Change change(session, Action::MapBankColumns);
    if (!change.isGood())
        return *change.failure();
    const auto known = readMapping(session.database(), draft.account);
    if (known && known->mapping == draft.mapping && known->headings == draft.headings &&
        known->currency == draft.currency)
        return {};
    SavedMapping saved = draft;
    saved.account = known ? known->account : draft.account.simplified();
    insertMapping(change, saved);
    return change.commit();
}

std::optional<SavedMapping> mappingFor(const Database &database, const QByteArray &bytes, const QString &account)
{
    if (!account.isEmpty())
        return readMapping(database, account);
    std::optional<SavedMapping> found;
    std::vector<SavedMapping> mappings = readMappings(database);
    if (mappings.size() == 1)
        return std::move(mappings.front()); // where its headings have changed, whoever reads by it says so
    for (SavedMapping &saved : mappings) {
        const auto table = readBankTable(bytes, saved.mapping.layout);
        if (!table || !changedHeadings(saved.headings, table->headings).isEmpty())
            continue;
        if (found)
            return std::nullopt; // two accounts of one bank: nobody but the person knows which it is
        found = std::move(saved);
    }
    return found;
}

Result<BankStatementFile> readTableBy(const Database &database, const QByteArray &bytes, const SavedMapping &by,
                                      const std::optional<Decimal> &opening)
{
    const auto table = readBankTable(bytes, by.mapping.layout);
    if (!table)
        return table.failure();
    const QStringList changes = changedHeadings(by.headings, table->headings);
    if (!changes.isEmpty())
        return headingsChanged(by, changes, table->headingLine);
    MappedLines mapped = readMappedLines(*table, by.mapping, by.currency);
    BankStatementFile file{{}, mapped.notes, mapped.problems};
    if (!file.problems.empty())
        return file;
    const QString account = QString(by.account).remove(u' ');
    BankStatement statement = statementOf(mapped, account, Money(0, by.currency));
    const auto begin = openingOf(database, mapped, statement, opening, file.notes);
    if (!begin)
        return begin.failure();
    statement = statementOf(mapped, account, *begin);
    file.problems = checkStatement(statement);
    file.statements.push_back(std::move(statement));
    return file;
}

Result<BankStatementFile> readOwnTable(const Database &database, const QByteArray &bytes, const OwnTable &table)
{
    const auto saved = mappingFor(database, bytes, table.account);
    if (!saved)
        return mappingNotConfirmed(table.account);
    auto file = readTableBy(database, bytes, *saved, table.opening);
    if (file && file->problems.empty() && table.account.isEmpty())
        if (auto found = accountMustBeSaid(database, file->statements.front()))
            return refused({std::move(*found)});
    return file;
}

std::optional<Currency> currencyOfAccount(const Database &database, const QString &account, const BankTable &table,
                                          const BankMapping &mapping)
{
    if (const auto saved = readMapping(database, account))
        return saved->currency;
    for (const BankStatement &head : readStatementHeads(database))
        if (!account.isEmpty() && accountKey(head.account) == accountKey(account))
            return head.currency;
    const qsizetype place = headingPlace(table.headings, mapping.column(BankField::Currency));
    return place < 0 || table.rows.empty() ? std::nullopt : currencyOf(table.rows.front().cells.value(place).toUpper());
}

} // namespace fund

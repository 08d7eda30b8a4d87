#pragma once

#include "base/id.h"
#include "base/problem.h"
#include "money/money.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

#include <vector>

namespace fund {

using BankStatementId = Id<struct BankStatementTag>;
using BankLineId = Id<struct BankLineTag>;

/// One movement of an account, as the bank wrote it.
struct BankLine
{
    QDate bookedOn;
    QDate valueOn;
    Money amount;            ///< in the account's currency; below zero: it left the account. Never zero
    QString bankReference;   ///< the bank's own; may be empty
    QString counterparty;    ///< who paid or was paid
    QString purpose;         ///< what they wrote, with the references that they gave
    bool isReversal = false; ///< the bank took an earlier line back
    int sourceLine = 0;      ///< of the file, for problems; not kept

    bool operator==(const BankLine &) const = default;
};

/// What a bank says of one account over some days.
struct BankStatement
{
    QString account; ///< IBAN or the bank's own number, without blanks
    Currency currency;
    QString reference; ///< the bank's number of the statement; may be empty
    QDate from;
    QDate to; ///< both included
    Money opening;
    Money closing;
    std::vector<BankLine> lines{};
    int sourceLine = 0;

    bool operator==(const BankStatement &) const = default;
};

/// What a file held: all of it, or the problems why not, with their lines.
struct BankStatementFile
{
    std::vector<BankStatement> statements{};
    QStringList notes{}; ///< sentences on what was passed over
    Problems problems{};

    bool operator==(const BankStatementFile &) const = default;
};

/// The most that a file of statements may be, in bytes and in lines of all its statements.
inline constexpr qsizetype mostStatementBytes = 64 << 20;
inline constexpr std::size_t mostBankLines = 200'000;

/// Opening balance and lines add up to the closing balance, else the difference is named; every line is of a day of the
/// statement.
[[nodiscard]] Problems checkStatement(const BankStatement &statement);

/// Its days for people: "1–31 March 2026".
[[nodiscard]] QString daysOf(const BankStatement &statement);
/// Whether two are of the same days, from the same balance to the same.
[[nodiscard]] bool isSameTime(const BankStatement &statement, const BankStatement &other);

/// The number of an account as it is compared: capitals, letters and digits only, however banks and people write it.
[[nodiscard]] QString accountKey(const QString &account);

/// SHA-256 over all that the bank wrote.
[[nodiscard]] QByteArray digestOf(const BankStatement &statement);

/// How a statement stands to another of the same account.
enum class StatementOrder
{
    Before,
    After,
    Overlaps ///< some movement would be there twice, or could be
};
/// Two that share a day are in order where one ends with the balance with which the other begins.
[[nodiscard]] StatementOrder orderOf(const BankStatement &statement, const BankStatement &other);

/// What a person should know where one statement follows another, as sentences: days in between that no statement
/// covers, and a balance that moved in between.
[[nodiscard]] QStringList tellGap(const BankStatement &earlier, const BankStatement &later);

/// Reads statements as the office's table (bank/statement_table.h), CSV or XLSX, or as camt.053 of ISO 20022
/// (bank/statement_camt.h), whichever it is.
[[nodiscard]] BankStatementFile readBankStatements(const QByteArray &bytes);

} // namespace fund

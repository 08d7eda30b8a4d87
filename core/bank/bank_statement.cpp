#include "bank/bank_statement.h"

#include "bank/statement_camt.h"
#include "bank/statement_table.h"
#include "documents/xlsx_reader.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace fund {

namespace {

Problem atStatement(const BankStatement &statement, Problem found)
{
    found.line = statement.sourceLine;
    return found;
}

Problem mustAddUp(const BankStatement &statement, const Money &sum)
{
    return atStatement(
        statement,
        problem("closing", "statement_must_add_up",
                QCoreApplication::translate("bank",
                                            "Account %1, %2: the opening balance and the lines come to %3 %4, the "
                                            "closing balance is %5: the difference is %6.",
                                            "%2 from one day to another")
                    .arg(statement.account, daysOf(statement), statement.currency.code, sum.toText(),
                         statement.closing.toText(), (statement.closing - sum).toText())));
}

} // namespace

Problems checkStatement(const BankStatement &statement)
{
    if (statement.to < statement.from)
        return {atStatement(statement,
                            problem("to", "statement_must_not_end_before_it_begins",
                                    QCoreApplication::translate("bank", "Account %1: the statement ends on %2, before "
                                                                        "it begins on %3.")
                                        .arg(statement.account, longDate(statement.to, currentLanguage()),
                                             longDate(statement.from, currentLanguage()))))};
    Problems problems;
    Money sum = statement.opening;
    for (const BankLine &line : statement.lines) {
        sum += line.amount;
        if (line.bookedOn >= statement.from && line.bookedOn <= statement.to)
            continue;
        problems.push_back(problem("booked_on", "line_must_be_of_a_day_of_its_statement",
                                   QCoreApplication::translate("bank",
                                                               "The line is booked on %1, the statement is of "
                                                               "%2.",
                                                               "a day, from one day to another")
                                       .arg(longDate(line.bookedOn, currentLanguage()), daysOf(statement))));
        problems.back().line = line.sourceLine;
    }
    if (sum != statement.closing)
        problems.push_back(mustAddUp(statement, sum));
    return problems;
}

QString daysOf(const BankStatement &statement)
{
    return dateRange(statement.from, statement.to, currentLanguage());
}

bool isSameTime(const BankStatement &statement, const BankStatement &other)
{
    return statement.from == other.from && statement.to == other.to && statement.opening == other.opening &&
           statement.closing == other.closing;
}

QString accountKey(const QString &account)
{
    QString key;
    for (const QChar c : account)
        if (c.isLetterOrNumber())
            key += c.toUpper();
    return key;
}

QByteArray digestOf(const BankStatement &statement)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // Each value with its length before it: two different statements never give one text.
    const auto add = [&hash](const QString &value) {
        const QByteArray bytes = value.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
    };
    const auto addDay = [&add](const QDate &day) { add(day.toString(Qt::ISODate)); };
    add(statement.account);
    add(statement.currency.code);
    addDay(statement.from);
    addDay(statement.to);
    add(statement.opening.toText());
    add(statement.closing.toText());
    for (const BankLine &line : statement.lines) {
        addDay(line.bookedOn);
        addDay(line.valueOn);
        for (const QString &value : {line.amount.toText(), line.bankReference, line.counterparty, line.purpose})
            add(value);
        add(line.isReversal ? QStringLiteral("reversal") : QString());
    }
    return hash.result();
}

StatementOrder orderOf(const BankStatement &statement, const BankStatement &other)
{
    if (isSameTime(statement, other))
        return StatementOrder::Overlaps; // what moved in it would be there twice
    const auto precedes = [](const BankStatement &earlier, const BankStatement &later) {
        return earlier.to < later.from || (earlier.to == later.from && earlier.closing == later.opening);
    };
    if (precedes(statement, other))
        return StatementOrder::Before;
    return precedes(other, statement) ? StatementOrder::After : StatementOrder::Overlaps;
}

QStringList tellGap(const BankStatement &earlier, const BankStatement &later)
{
    QStringList sentences;
    const QDate first = earlier.to.addDays(1);
    if (first < later.from)
        sentences +=
            QCoreApplication::translate("bank", "Account %1: no statement covers %2.", "%2 from one day to another")
                .arg(later.account, dateRange(first, later.from.addDays(-1), currentLanguage()));
    if (earlier.closing != later.opening)
        sentences +=
            QCoreApplication::translate("bank", "Account %1: the statement to %2 ends with %3, the one from %4 "
                                                "begins with %5: %6 %7 moved in between.")
                .arg(later.account, longDate(earlier.to, currentLanguage()), earlier.closing.toText(),
                     longDate(later.from, currentLanguage()), later.opening.toText(), later.currency.code,
                     (later.opening - earlier.closing).toText());
    return sentences;
}

BankStatementFile readBankStatements(const QByteArray &bytes)
{
    BankStatementFile file;
    if (bytes.size() > mostStatementBytes) {
        file.problems.push_back(problem("file", "file_must_not_be_too_large",
                                        QCoreApplication::translate("bank", "The file is larger than %1 MiB. Ask the "
                                                                            "bank for shorter statements.")
                                            .arg(mostStatementBytes >> 20)));
        return file;
    }
    file = isCamt(bytes) ? readCamt(bytes) : isXlsx(bytes) ? readStatementSheet(bytes) : readStatementTable(bytes);
    if (file.problems.empty())
        for (const BankStatement &statement : file.statements)
            for (Problem &found : checkStatement(statement))
                file.problems.push_back(std::move(found));
    if (file.problems.empty() && file.statements.empty())
        file.problems.push_back(problem("file", "file_must_hold_a_statement",
                                        QCoreApplication::translate("bank", "There is no statement in this file.")));
    return file;
}

} // namespace fund

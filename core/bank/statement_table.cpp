#include "bank/statement_table.h"

#include "base/csv.h"
#include "base/field_readers.h"
#include "documents/spreadsheet_table.h"
#include "money/money_readers.h"

#include <QCoreApplication>

namespace fund {

namespace {

struct ColumnWords
{
    const char *name;
    const char *meaning;
};

constexpr ColumnWords columnWords[] = {
    {"row", QT_TRANSLATE_NOOP("bank", "opening, line or closing: a statement is one opening, its lines, one closing")},
    {"account", QT_TRANSLATE_NOOP("bank", "IBAN or the bank's number of the account")},
    {"currency", QT_TRANSLATE_NOOP("bank", "Currency code of ISO 4217")},
    {"booked_on", QT_TRANSLATE_NOOP("bank", "Day of the booking, YYYY-MM-DD; of opening and closing the first and last "
                                            "day of the statement")},
    {"value_on", QT_TRANSLATE_NOOP("bank", "Day of value, YYYY-MM-DD; empty: the day of the booking")},
    {"amount",
     QT_TRANSLATE_NOOP("bank", "Amount such as 1234.50, with a hyphen before it where it left the account; of "
                               "opening and closing the balance")},
    {"bank_reference", QT_TRANSLATE_NOOP("bank", "The bank's reference of the line")},
    {"counterparty", QT_TRANSLATE_NOOP("bank", "Who paid or was paid")},
    {"purpose", QT_TRANSLATE_NOOP("bank", "What they wrote")},
};

QStringList columnNames()
{
    QStringList names;
    for (const ColumnWords &column : columnWords)
        names += QString::fromLatin1(column.name);
    return names;
}

/// Takes rows one after another and keeps what is between an opening and a closing.
class TableReading
{
public:
    explicit TableReading(const CsvTable &table);

    BankStatementFile read();

private:
    void readStatementRow(const CsvRow &row);
    void begin(const CsvRow &row, BankStatement statement);
    void addLine(const CsvRow &row, const BankStatement &at);
    void end(const CsvRow &row, const BankStatement &at);
    void refuse(const CsvRow &row, const char *rule, const QString &sentence);

    const CsvTable &m_table;
    int m_row;
    int m_account;
    int m_currency;
    int m_bookedOn;
    int m_valueOn;
    int m_amount;
    int m_reference;
    int m_counterparty;
    int m_purpose;
    BankStatementFile m_file;
    std::optional<BankStatement> m_open;
    std::size_t m_lines = 0;
};

TableReading::TableReading(const CsvTable &table)
    : m_table(table), m_row(table.columnOf(u"row")), m_account(table.columnOf(u"account")),
      m_currency(table.columnOf(u"currency")), m_bookedOn(table.columnOf(u"booked_on")),
      m_valueOn(table.columnOf(u"value_on")), m_amount(table.columnOf(u"amount")),
      m_reference(table.columnOf(u"bank_reference")), m_counterparty(table.columnOf(u"counterparty")),
      m_purpose(table.columnOf(u"purpose"))
{}

void TableReading::refuse(const CsvRow &row, const char *rule, const QString &sentence)
{
    m_file.problems.push_back(row.problem(m_row, QString::fromLatin1(rule), sentence));
}

void TableReading::begin(const CsvRow &row, BankStatement statement)
{
    if (m_open)
        refuse(row, "statement_must_be_closed",
               QCoreApplication::translate("bank", "A statement opens here, and the one before has no closing row."));
    statement.sourceLine = row.line();
    m_open = std::move(statement);
}

void TableReading::addLine(const CsvRow &row, const BankStatement &at)
{
    if (!m_open || m_open->account != at.account || m_open->currency != at.currency)
        return refuse(row, "line_must_be_within_its_statement",
                      QCoreApplication::translate("bank", "The line belongs to no open statement of account %1 in %2.")
                          .arg(at.account, at.currency.code));
    std::optional<QDate> valueOn = at.from;
    if (!row.text(m_valueOn).isEmpty())
        valueOn = row.take(m_valueOn, readDate(row.text(m_valueOn)), m_file.problems);
    if (at.opening.isZero()) {
        m_file.problems.push_back(
            row.problem(m_amount, QStringLiteral("line_must_move_money"),
                        QCoreApplication::translate("bank", "The amount of a line is not zero.")));
        return;
    }
    if (valueOn && ++m_lines <= mostBankLines)
        m_open->lines.push_back({at.from, *valueOn, at.opening, row.text(m_reference), row.text(m_counterparty),
                                 row.text(m_purpose), false, row.line()});
}

void TableReading::end(const CsvRow &row, const BankStatement &at)
{
    if (!m_open || m_open->account != at.account || m_open->currency != at.currency)
        return refuse(row, "statement_must_be_opened",
                      QCoreApplication::translate("bank", "There is no open statement of account %1 in %2 to close.")
                          .arg(at.account, at.currency.code));
    m_open->to = at.from;
    m_open->closing = at.opening;
    m_file.statements.push_back(std::move(*m_open));
    m_open.reset();
}

void TableReading::readStatementRow(const CsvRow &row)
{
    Problems &problems = m_file.problems;
    const auto account = row.take(m_account, readRequired(row.text(m_account)), problems);
    const auto currency = row.take(m_currency, readCurrency(row.text(m_currency)), problems);
    const auto day = row.take(m_bookedOn, readDate(row.text(m_bookedOn)), problems);
    const auto amount =
        currency ? row.take(m_amount, readMoney(row.text(m_amount), *currency), problems) : std::nullopt;
    const QString kind = row.text(m_row).toLower();
    if (kind != u"opening" && kind != u"line" && kind != u"closing")
        return refuse(row, "row_must_be_known",
                      QCoreApplication::translate("bank", "“%1” is none of opening, line, closing.")
                          .arg(row.text(m_row).left(40)));
    if (!account || !currency || !day || !amount)
        return;
    BankStatement at{QString(*account).remove(u' '), *currency, {}, *day, *day, *amount, *amount};
    if (kind == u"opening")
        begin(row, std::move(at));
    else if (kind == u"line")
        addLine(row, at);
    else
        end(row, at);
}

BankStatementFile TableReading::read()
{
    for (const CsvRow row : m_table)
        readStatementRow(row);
    if (m_lines > mostBankLines)
        m_file.problems.push_back(problem("file", "file_must_not_be_too_large",
                                          QCoreApplication::translate("bank", "The file has more than %1 lines. Ask "
                                                                              "the bank for shorter statements.")
                                              .arg(mostBankLines)));
    // Where rows were refused, what is left open says nothing more.
    if (m_open && m_file.problems.empty()) {
        m_file.problems.push_back(problem(
            "row", "statement_must_be_closed",
            QCoreApplication::translate("bank", "The statement of account %1 has no closing row: the file may be cut.")
                .arg(m_open->account)));
        m_file.problems.back().line = m_open->sourceLine;
    }
    return std::move(m_file);
}

} // namespace

std::vector<StatementColumn> statementColumns()
{
    std::vector<StatementColumn> columns;
    for (const ColumnWords &column : columnWords)
        columns.push_back({QString::fromLatin1(column.name), QCoreApplication::translate("bank", column.meaning)});
    return columns;
}

QByteArray statementTemplate()
{
    const auto row = [](const char *cells) { return QString::fromLatin1(cells).split(u'|'); };
    return toCsv(columnNames(),
                 std::vector{row("opening|TEST-EUR-1|EUR|2026-03-01||0.00|||"),
                             row("line|TEST-EUR-1|EUR|2026-03-03|2026-03-03|50000.00|BK-1|Estonia|C-2026-001"),
                             row("line|TEST-EUR-1|EUR|2026-03-04||-1250.00|BK-2|Airline|V-17"),
                             row("closing|TEST-EUR-1|EUR|2026-03-31||48750.00|||")});
}

BankStatementFile readStatementTable(const QByteArray &bytes)
{
    BankStatementFile file;
    const auto table = readCsvRows(bytes, {.fileBytes = mostStatementBytes});
    if (!table) {
        file.problems = table.failure().problems;
        return file;
    }
    file.problems = checkColumns(*table, columnNames());
    if (!file.problems.empty())
        return file;
    file = TableReading(*table).read();
    file.problems.insert(file.problems.end(), table->brokenLines().begin(), table->brokenLines().end());
    return file;
}

BankStatementFile readStatementSheet(const QByteArray &bytes)
{
    const auto sheet = readSpreadsheetTable(bytes);
    if (!sheet)
        return {{}, {}, sheet.failure().problems};
    BankStatementFile file = readStatementTable(sheet->csv);
    placeInSheet(*sheet, file.problems);
    const auto lineOf = [&](int line) {
        return line > 0 && static_cast<std::size_t>(line) <= sheet->lines.size()
                   ? sheet->lines[static_cast<std::size_t>(line) - 1]
                   : line;
    };
    for (BankStatement &statement : file.statements) {
        statement.sourceLine = lineOf(statement.sourceLine);
        for (BankLine &line : statement.lines)
            line.sourceLine = lineOf(line.sourceLine);
    }
    return file;
}

} // namespace fund

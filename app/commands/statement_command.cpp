#include "commands/commands.h"
#include "commands/frame/command.h"
#include "print/pdf_file.h"
#include "statements/statement.h"

#include <QCoreApplication>

namespace fund {

namespace {

class StatementCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("statement"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands",
                                           "A financial statement as of any day: printed, PDF or spreadsheet");
    }
    CommandNeeds needs() const override { return {Database::Access::ReadOnly, Action::Read, true}; }
    void configure(CLI::App &app) override;
    Result<ExitStatus> run(CommandContext &context) override;

private:
    [[nodiscard]] Result<void> writeOut(const FinancialStatement &statement) const;

    QString m_kind;
    std::optional<QDate> m_from;
    std::optional<QDate> m_asOf;
    std::optional<QDate> m_knownOn;
    std::optional<QDate> m_explainSince;
    QString m_out;
};

void StatementCommand::configure(CLI::App &app)
{
    choiceOption(app, "--kind", m_kind, statementKeys(),
                 QCoreApplication::translate("commands", "One of: %1").arg(statementKeys().join(QStringLiteral(", "))))
        .required();
    dateOption(
        app, "--from", m_from,
        QCoreApplication::translate("commands", "The first day of the time; else 1 January of the last day's year"));
    readAtOptions(app, m_asOf, m_knownOn);
    dateOption(app, "--explain-since", m_explainSince,
               QCoreApplication::translate("commands", "Tell also what was recorded after this day and changed the "
                                                       "pool's figures"));
    textOption(app, "--out", m_out,
               QCoreApplication::translate("commands", "Write it there: a PDF (.pdf) or a spreadsheet (.xlsx)"))
        .typeName("FILE");
}

struct StatementCellJson
{
    Json operator()(std::monostate) const { return nullptr; }
    Json operator()(const QString &words) const { return words; }
    Json operator()(qint64 number) const { return number; }
    Json operator()(const Money &money) const { return money; }
    Json operator()(const Percent &percent) const { return percent.value.toText(); }
    Json operator()(const QDate &date) const { return date; }
};

QString rowKindKey(RowKind kind)
{
    switch (kind) {
    case RowKind::Body:
        return QStringLiteral("row");
    case RowKind::Group:
        return QStringLiteral("group");
    case RowKind::Subtotal:
        return QStringLiteral("subtotal");
    case RowKind::Total:
        return QStringLiteral("total");
    }
    Q_UNREACHABLE();
}

Json rowsJson(const DataTable &table)
{
    Json rows = Json::array();
    for (const DataRow &row : table.rows) {
        Json cells = Json::array();
        for (const DataCell &cell : row.cells)
            cells.push_back(std::visit(StatementCellJson(), cell));
        rows.push_back({{"kind", rowKindKey(row.kind)}, {"cells", cells}});
    }
    return rows;
}

Json statementJson(const FinancialStatement &statement, const QString &currency)
{
    const StatementRequest &request = statement.request;
    Json columns = Json::array();
    for (const DataColumn &column : statement.table.columns)
        columns.push_back(column.title);
    Json document = {{"statement", statementKey(request.kind)},
                     {"currency", currency},
                     {"from", hasPeriod(request.kind) ? Json(request.from) : Json(nullptr)},
                     {"as_of", request.asOf},
                     {"known_on", request.knownOn ? Json(*request.knownOn) : Json(nullptr)},
                     {"columns", columns},
                     {"rows", rowsJson(statement.table)}};
    if (statement.changes) {
        document["explained_since"] = *request.explainSince;
        document["changes"] = rowsJson(*statement.changes);
    }
    return document;
}

void tellTable(CommandContext &context, const DataTable &table, Language language)
{
    QStringList head;
    for (const DataColumn &column : table.columns)
        head += column.title;
    std::vector<QStringList> rows;
    for (const DataRow &row : table.rows) {
        QStringList cells;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const bool names = table.columns.at(i).namesCurrency;
            const auto *money = std::get_if<Money>(&row.cells[i]);
            const QString figure = money ? money->toText() : cellText(row.cells[i], names, language);
            cells += QString(i == 0 ? 2 * row.indent : 0, u' ') +
                     (money && names ? money->currency().code + u' ' + figure : figure);
        }
        rows.push_back(cells);
    }
    context.print(table.caption);
    context.printTable(head, rows);
}

Result<void> StatementCommand::writeOut(const FinancialStatement &statement) const
{
    if (m_out.isEmpty())
        return {};
    if (m_out.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive))
        return writeXlsx(m_out, statementWorkbook(statement));
    if (m_out.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        return print::writePdf(m_out, statementDocument(statement));
    return failure(FailureKind::Usage, QStringLiteral("output_must_be_pdf_or_spreadsheet"),
                   QCoreApplication::translate("commands", "--out ends with .pdf or .xlsx."));
}

Result<ExitStatus> StatementCommand::run(CommandContext &context)
{
    const QDate asOf = m_asOf.value_or(context.session().clock().today());
    const auto statement =
        readStatement(context.session(), {*statementKindOf(m_kind), m_from.value_or(QDate(asOf.year(), 1, 1)), asOf,
                                          m_knownOn, m_explainSince});
    if (!statement)
        return statement.failure();
    if (auto written = writeOut(*statement); !written)
        return written.failure();
    if (context.wantsJson())
        context.print(statementJson(*statement, context.session().fund().currency.code));
    else
        tellTable(context, statement->table, statement->language);
    if (statement->changes && !context.wantsJson())
        tellTable(context, *statement->changes, statement->language);
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> statementCommand()
{
    return std::make_unique<StatementCommand>();
}

} // namespace fund

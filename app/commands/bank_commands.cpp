#include "bank/bank_actions.h"
#include "bank/bank_store.h"
#include "bank/statement_table.h"
#include "commands/commands.h"
#include "commands/frame/command.h"
#include "commands/frame/input.h"

#include <QCoreApplication>

namespace fund {

namespace {

class BankImportCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("bank import"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands",
                                           "Import bank statements, all of a file or nothing: camt.053 XML, or a table "
                                           "as bank template prints it");
    }
    CommandNeeds needs() const override
    {
        CommandNeeds needs = writing(Action::ImportBankStatement);
        needs.changes = !m_checkOnly;
        return needs;
    }
    void configure(CLI::App &app) override
    {
        textOption(
            app, "--statement", m_input,
            QCoreApplication::translate("commands", "The bank's file, .xml, .csv or .xlsx; - is the standard input"))
            .required()
            .typeName("INPUT");
        flagOption(app, "--check", m_checkOnly,
                   QCoreApplication::translate("commands", "Say everything that is wrong and change nothing"));
    }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    QString m_input;
    bool m_checkOnly = false;
};

Json documentOf(const ImportedStatements &imported, const Problems &problems)
{
    Json told = Json::array();
    for (const Problem &each : problems)
        told.push_back({{"line", each.line}, {"column", each.field}, {"message", each.sentence}, {"rule", each.rule}});
    Json notes = Json::array();
    for (const QString &note : imported.notes)
        notes.push_back(note);
    return {{"statements", imported.statements},
            {"unchanged", imported.unchanged},
            {"lines", imported.lines},
            {"notes", notes},
            {"problems", told}};
}

Result<ExitStatus> BankImportCommand::run(CommandContext &context)
{
    const auto bytes = readInputFile(m_input);
    if (!bytes)
        return bytes.failure();
    const auto imported =
        importStatements(context.session(), readBankStatements(*bytes), m_checkOnly, &context.progress());
    if (!imported && imported.failure().kind != FailureKind::Refused)
        return imported.failure();
    const Problems problems = imported ? Problems() : imported.failure().problems;
    context.console().messages(problems);
    if (context.wantsJson())
        context.print(documentOf(imported ? *imported : ImportedStatements(), problems));
    else if (imported)
        context.print((m_checkOnly ? QCoreApplication::translate("commands", "Statements to be added: %1, with lines: "
                                                                             "%2; on record already: %3. Nothing was "
                                                                             "changed.")
                                   : QCoreApplication::translate("commands", "Statements added: %1, with lines: %2; on "
                                                                             "record already: %3."))
                          .arg(QString::number(imported->statements), QString::number(imported->lines),
                               QString::number(imported->unchanged)));
    if (!imported)
        return ExitStatus::Refused;
    for (const QString &note : imported->notes)
        context.console().message(note);
    return ExitStatus::Done;
}

class BankLinesCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("bank lines"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "List the lines of the bank and what they stand for");
    }
    CommandNeeds needs() const override { return reading(); }
    void configure(CLI::App &app) override
    {
        QStringList states;
        for (const BankLineState state : allBankLineStates)
            states += bankLineStateKey(state);
        choiceOption(app, "--state", m_state, states,
                     QCoreApplication::translate("commands", "One of: %1").arg(states.join(QStringLiteral(", "))));
        textOption(app, "--account", m_filter.account,
                   QCoreApplication::translate("commands", "Only those of this account"));
        dateOption(app, "--as-of", m_filter.until,
                   QCoreApplication::translate("commands", "Only those booked by the end of this day"));
    }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    QString m_state;
    BankLineFilter m_filter;
};

Result<ExitStatus> BankLinesCommand::run(CommandContext &context)
{
    m_filter.state = bankLineStateOf(m_state);
    Json document = Json::array();
    std::vector<QStringList> rows;
    for (const StoredBankLine &stored : readBankLines(context.database(), m_filter)) {
        const BankLine &line = stored.line;
        Json entries = Json::array();
        for (const LedgerEntryId entry : stored.entries)
            entries.push_back(entry.number());
        document.push_back({{"line", stored.id.number()},
                            {"account", stored.account},
                            {"booked_on", line.bookedOn},
                            {"value_on", line.valueOn},
                            {"currency", line.amount.currency().code},
                            {"amount", line.amount},
                            {"bank_reference", line.bankReference},
                            {"counterparty", line.counterparty},
                            {"purpose", line.purpose},
                            {"reversal", line.isReversal},
                            {"state", bankLineStateKey(stored.state)},
                            {"reason", stored.reason},
                            {"entries", entries}});
        rows.push_back({QString::number(stored.id.number()), stored.account, line.bookedOn.toString(Qt::ISODate),
                        line.amount.currency().code, line.amount.toText(), line.bankReference, line.counterparty,
                        line.purpose, bankLineStateTitle(stored.state)});
    }
    if (context.wantsJson())
        context.print(document);
    else
        context.printTable(
            {QCoreApplication::translate("commands", "Line"), QCoreApplication::translate("commands", "Account"),
             QCoreApplication::translate("commands", "Booked"), QCoreApplication::translate("commands", "Currency"),
             QCoreApplication::translate("commands", "Amount"), QCoreApplication::translate("commands", "Reference"),
             QCoreApplication::translate("commands", "Other party"), QCoreApplication::translate("commands", "Purpose"),
             QCoreApplication::translate("commands", "State")},
            rows);
    return ExitStatus::Done;
}

class BankTemplateCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("bank template"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Print an example of the table that bank import reads");
    }
    CommandNeeds needs() const override { return {}; }
    void configure(CLI::App &app) override
    {
        flagOption(app, "--columns", m_columns,
                   QCoreApplication::translate("commands", "Say instead what stands in each column"));
    }
    Result<ExitStatus> run(CommandContext &context) override
    {
        Json columns = Json::array();
        std::vector<QStringList> rows;
        for (const StatementColumn &column : statementColumns()) {
            columns.push_back({{"name", column.name}, {"meaning", column.meaning}});
            rows.push_back({column.name, column.meaning});
        }
        if (context.wantsJson())
            context.print(Json{{"columns", columns}});
        else if (m_columns)
            context.printTable(
                {QCoreApplication::translate("commands", "Column"), QCoreApplication::translate("commands", "Meaning")},
                rows);
        else
            context.console().printBytes(statementTemplate());
        return ExitStatus::Done;
    }

private:
    bool m_columns = false;
};

} // namespace

std::unique_ptr<Command> bankImportCommand()
{
    return std::make_unique<BankImportCommand>();
}

std::unique_ptr<Command> bankLinesCommand()
{
    return std::make_unique<BankLinesCommand>();
}

std::unique_ptr<Command> bankTemplateCommand()
{
    return std::make_unique<BankTemplateCommand>();
}

} // namespace fund

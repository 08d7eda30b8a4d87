#include "bank/bank_actions.h"
#include "bank/bank_store.h"
#include "bank/mapping_actions.h"
#include "bank/mapping_guess.h"
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
                                           "Import bank statements, all of a file or nothing: camt.053 XML, a table as "
                                           "bank template prints it, or the bank's own (bank columns)");
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
        textOption(app, "--account", m_table.account,
                   QCoreApplication::translate("commands", "Of the bank's own table: its account, where the headings "
                                                           "were confirmed for several"));
        amountOption(app, "--opening", m_table.opening,
                     QCoreApplication::translate("commands", "Of the bank's own table: the balance before its first "
                                                             "line, where neither it nor the record tells it"));
        flagOption(app, "--check", m_checkOnly,
                   QCoreApplication::translate("commands", "Say everything that is wrong and change nothing"));
    }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    [[nodiscard]] Result<ImportedStatements> import(CommandContext &context, const QByteArray &bytes) const;
    [[nodiscard]] QString wayToConfirm(const CommandContext &context, const QByteArray &bytes,
                                       const Problems &problems) const;

    QString m_input;
    OwnTable m_table;
    bool m_checkOnly = false;
};

/// As one word of a shell.
QString shellWord(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

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

Result<ImportedStatements> BankImportCommand::import(CommandContext &context, const QByteArray &bytes) const
{
    if (!isBanksOwnTable(bytes))
        return importStatements(context.session(), readBankStatements(bytes), m_checkOnly, &context.progress());
    const auto file = readOwnTable(context.database(), bytes, m_table);
    if (!file)
        return file.failure();
    return importStatements(context.session(), *file, m_checkOnly, &context.progress());
}

/// The command that confirms what is guessed of a table; empty where nothing is to be confirmed.
QString BankImportCommand::wayToConfirm(const CommandContext &context, const QByteArray &bytes,
                                        const Problems &problems) const
{
    const bool isAsked = !problems.empty() && (problems.front().rule == u"mapping_must_be_confirmed" ||
                                               problems.front().rule == u"headings_must_be_those_confirmed");
    const auto guess = isAsked ? guessBankMapping(bytes) : Result<MappingGuess>(Failure());
    if (!guess)
        return {};
    const auto saved = mappingFor(context.database(), bytes, m_table.account);
    const QString account = !m_table.account.isEmpty() ? m_table.account : saved ? saved->account : u"ACCOUNT"_qs;
    return QStringLiteral("funddesk bank columns %1 --account %2 --statement %3 --set %4")
        .arg(shellWord(context.database().path()), shellWord(account), shellWord(m_input),
             shellWord(wordsOf(guess->mapping)));
}

Result<ExitStatus> BankImportCommand::run(CommandContext &context)
{
    const auto bytes = readInputFile(m_input);
    if (!bytes)
        return bytes.failure();
    const auto imported = import(context, *bytes);
    if (!imported && imported.failure().kind != FailureKind::Refused)
        return imported.failure();
    const Problems problems = imported ? Problems() : imported.failure().problems;
    context.console().messages(problems);
    const QString way = wayToConfirm(context, *bytes, problems);
    if (!way.isEmpty())
        context.console().message(
            QCoreApplication::translate("commands", "This is how it would be read. Look at it with bank columns, then "
                                                    "confirm it with: %1")
                .arg(way));
    if (context.wantsJson()) {
        Json document = documentOf(imported ? *imported : ImportedStatements(), problems);
        if (!way.isEmpty())
            document["confirm"] = way;
        context.print(document);
    } else if (imported)
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

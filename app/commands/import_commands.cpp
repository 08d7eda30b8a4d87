#include "commands/commands.h"
#include "commands/frame/command.h"
#include "exchange/importer.h"

#include <QCoreApplication>

namespace fund {

namespace {

QStringList importKindKeys()
{
    QStringList keys;
    for (const ImportKind &kind : importKinds())
        keys += kind.key;
    return keys;
}

class ImportCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("import"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Import a table, all of it or nothing");
    }
    CommandNeeds needs() const override
    {
        const ImportKind *kind = importKindOf(m_kind);
        CommandNeeds needs = writing(kind ? kind->action : Action::Read);
        needs.changes = !m_options.checkOnly;
        return needs;
    }
    void configure(CLI::App &app) override;
    Result<ExitStatus> run(CommandContext &context) override;

private:
    void tell(CommandContext &context, const ImportOutcome &outcome) const;

    QString m_kind;
    QString m_input;
    ImportOptions m_options;
};

void ImportCommand::configure(CLI::App &app)
{
    const QStringList keys = importKindKeys();
    choiceOption(
        app, "--kind", m_kind, keys,
        QCoreApplication::translate("commands", "What the table holds: %1").arg(keys.join(QStringLiteral(", "))))
        .required();
    textOption(
        app, "--from", m_input,
        QCoreApplication::translate("commands", "A .csv or .xlsx file with the columns of funddesk template KIND"))
        .required()
        .typeName("INPUT");
    textOption(app, "--call", m_options.callRef,
               QCoreApplication::translate("commands", "The call that the rows belong to, where the kind needs one"))
        .typeName("REF");
    textOption(app, "--reason", m_options.reason,
               QCoreApplication::translate("commands", "Why a rate of exchange lies ten times or more off the last of "
                                                       "its currency; it stands in the record"));
    flagOption(app, "--check", m_options.checkOnly,
               QCoreApplication::translate("commands", "Say everything that is wrong and change nothing"));
}

Json documentOf(const ImportOutcome &outcome)
{
    Json problems = Json::array();
    for (const Problem &problem : outcome.problems) {
        const QString paragraph =
            problem.paragraph.isEmpty() ? QString() : QStringLiteral(" (") + problem.paragraph + u')';
        problems.push_back({{"line", problem.line},
                            {"column", problem.field},
                            {"message", problem.sentence + paragraph},
                            {"rule", problem.rule}});
    }
    return {{"kind", outcome.kind},
            {"read", outcome.read},
            {"added", outcome.added},
            {"unchanged", outcome.unchanged},
            {"problems", problems}};
}

void ImportCommand::tell(CommandContext &context, const ImportOutcome &outcome) const
{
    context.console().messages(outcome.problems);
    if (!outcome.problems.empty()) {
        context.console().message(QCoreApplication::translate("commands", "%1: nothing was imported; problems: %2.")
                                      .arg(m_input, QString::number(outcome.problems.size())));
        return;
    }
    const QString sentence =
        m_options.checkOnly
            ? QCoreApplication::translate("commands", "Rows read: %1; to be added: %2; on record already: %3. No "
                                                      "problem; nothing was changed.")
            : QCoreApplication::translate("commands", "Rows read: %1; added: %2; on record already: %3.");
    context.print(sentence.arg(QString::number(outcome.read), QString::number(outcome.added),
                               QString::number(outcome.unchanged)));
}

Result<ExitStatus> ImportCommand::run(CommandContext &context)
{
    const ImportKind &kind = *importKindOf(m_kind);
    if (kind.needsCall && m_options.callRef.isEmpty())
        return failure(
            FailureKind::Usage, QStringLiteral("call_must_be_named"),
            QCoreApplication::translate("commands", "Rows of the kind %1 belong to a call: name it by --call.")
                .arg(m_kind));
    if (!m_options.reason.isEmpty() && kind.action != Action::ImportRates)
        return failure(FailureKind::Usage, QStringLiteral("reason_must_be_for_rates"),
                       QCoreApplication::translate("commands", "--reason is for rates of exchange; the kind %1 takes "
                                                               "none.")
                           .arg(m_kind));
    m_options.progress = &context.progress();
    auto outcome = importFile(context.session(), kind, m_input, m_options);
    if (!outcome)
        return outcome.failure();
    if (context.wantsJson()) {
        context.console().messages(outcome->problems);
        context.print(documentOf(*outcome));
    } else {
        tell(context, *outcome);
    }
    for (const QString &note : outcome->notes)
        context.console().message(note);
    return outcome->problems.empty() ? ExitStatus::Done : ExitStatus::Refused;
}

class TemplateCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("template"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Print the header of a table for import");
    }
    CommandNeeds needs() const override { return {}; }
    void configure(CLI::App &app) override
    {
        const QStringList keys = importKindKeys();
        choiceOption(app, "KIND", m_kind, keys,
                     QCoreApplication::translate("commands", "One of: %1").arg(keys.join(QStringLiteral(", "))))
            .required();
        flagOption(app, "--example", m_example,
                   QCoreApplication::translate("commands", "With a row that shows the form"));
        flagOption(app, "--columns", m_columns,
                   QCoreApplication::translate("commands", "Say instead what stands in each column"));
    }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    QString m_kind;
    bool m_example = false;
    bool m_columns = false;
};

Result<ExitStatus> TemplateCommand::run(CommandContext &context)
{
    const ImportKind &kind = *importKindOf(m_kind);
    if (kind.columns.empty())
        return failure(FailureKind::Usage, QStringLiteral("kind_must_be_a_table"),
                       QCoreApplication::translate("commands",
                                                   "The kind %1 is a document of its own form, not a table: there "
                                                   "is no template of it.")
                           .arg(m_kind));
    if (!m_columns && !context.wantsJson()) {
        context.console().printBytes(templateOf(kind, m_example));
        return ExitStatus::Done;
    }
    Json columns = Json::array();
    std::vector<QStringList> rows;
    for (const ImportColumn &column : kind.columns) {
        if (column.isRare)
            continue;
        columns.push_back({{"name", column.name},
                           {"meaning", column.meaning},
                           {"required", column.required},
                           {"example", column.example}});
        rows.push_back({column.name,
                        column.required ? QCoreApplication::translate("commands", "required")
                                        : QCoreApplication::translate("commands", "may be left out"),
                        column.meaning});
    }
    if (context.wantsJson())
        context.print(Json{{"kind", kind.key}, {"columns", columns}});
    else
        context.printTable({QCoreApplication::translate("commands", "Column"), QString(),
                            QCoreApplication::translate("commands", "Meaning")},
                           rows);
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> importCommand()
{
    return std::make_unique<ImportCommand>();
}

std::unique_ptr<Command> templateCommand()
{
    return std::make_unique<TemplateCommand>();
}

} // namespace fund

#include "commands/commands.h"
#include "commands/figure_line_json.h"
#include "commands/frame/command.h"
#include "ledger/pool_reading.h"

#include <QCoreApplication>

#include <limits>

namespace fund {

namespace {

QStringList figureKeys()
{
    QStringList keys;
    for (const PoolFigure figure : allPoolFigures)
        keys += poolFigureKey(figure);
    return keys;
}

class EntriesCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("entries"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands",
                                           "List the ledger entries behind a figure of the pool, newest first");
    }
    CommandNeeds needs() const override { return reading(); }
    void configure(CLI::App &app) override;
    Result<ExitStatus> run(CommandContext &context) override;

private:
    void tell(CommandContext &context, const FigureLines &lines) const;

    QString m_figure;
    QString m_window;
    std::optional<QDate> m_asOf;
    std::optional<QDate> m_knownOn;
};

void EntriesCommand::configure(CLI::App &app)
{
    choiceOption(app, "FIGURE", m_figure, figureKeys(),
                 QCoreApplication::translate("commands", "One of: %1").arg(figureKeys().join(QStringLiteral(", "))))
        .required();
    choiceOption(app, "--window", m_window, windowKeys(),
                 QCoreApplication::translate("commands", "One of: %1").arg(windowKeys().join(QStringLiteral(", "))));
    readAtOptions(app, m_asOf, m_knownOn);
}

void EntriesCommand::tell(CommandContext &context, const FigureLines &lines) const
{
    std::vector<QStringList> rows;
    for (const FigureLine &line : lines.lines)
        rows.push_back({QString::number(line.entry.id.number()), line.entry.onDate.toString(Qt::ISODate),
                        entryKindTitle(line.entry.kind), line.entry.subject, line.entry.narrative,
                        line.amount.toText()});
    rows.push_back({QString(), QString(), QString(), QString(), QCoreApplication::translate("commands", "Total"),
                    lines.total.toText()});
    context.printTable(
        {QCoreApplication::translate("commands", "Entry"), QCoreApplication::translate("commands", "Date"),
         QCoreApplication::translate("commands", "Kind"), QCoreApplication::translate("commands", "Subject"),
         QCoreApplication::translate("commands", "Narrative"), lines.total.currency().code},
        rows);
}

Result<ExitStatus> EntriesCommand::run(CommandContext &context)
{
    const ReadAt at{m_asOf.value_or(context.session().clock().today()), endOfDay(m_knownOn)};
    const FigureKey key{*poolFigureOf(m_figure), windowOf(m_window)};
    if (key.window && weightsOf(key) == weightsOf({key.figure, std::nullopt}))
        return failure(
            FailureKind::Usage, QStringLiteral("figure_must_have_windows"),
            QCoreApplication::translate("commands", "Only what is allotted, committed or spent has windows."));
    const FigureLines lines = entriesBehind(context.database(), key, at, context.session().fund().currency,
                                            {0, std::numeric_limits<int>::max()});
    if (!context.wantsJson()) {
        tell(context, lines);
        return ExitStatus::Done;
    }
    Json entries = Json::array();
    for (const FigureLine &line : lines.lines)
        entries.push_back(figureLineJson(line));
    context.print(Json{
        {"figure", m_figure}, {"currency", lines.total.currency().code}, {"total", lines.total}, {"entries", entries}});
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> entriesCommand()
{
    return std::make_unique<EntriesCommand>();
}

} // namespace fund

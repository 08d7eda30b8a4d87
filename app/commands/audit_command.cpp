#include "commands/commands.h"
#include "commands/frame/command.h"
#include "record/audit_store.h"

#include <QCoreApplication>

#include <limits>

namespace fund {

namespace {

class AuditCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("audit"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "List the entries of the record, newest first");
    }
    CommandNeeds needs() const override { return reading(); }
    void configure(CLI::App &app) override
    {
        textOption(app, "--about", m_about,
                   QCoreApplication::translate("commands", "Only what was done to one thing, such as users/3"))
            .typeName("TABLE/ID");
        numberOption(app, "--count", m_count, 1, std::numeric_limits<int>::max(),
                     QCoreApplication::translate("commands", "How many entries (default: all)"));
        numberOption(app, "--before", m_before, 1, std::numeric_limits<qint64>::max(),
                     QCoreApplication::translate("commands", "Only entries older than this one"));
    }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    QString m_about;
    std::optional<qint64> m_count;
    std::optional<qint64> m_before;
};

Json documentOf(const std::vector<AuditLine> &lines)
{
    Json entries = Json::array();
    for (const AuditLine &line : lines)
        entries.push_back({{"entry", line.id.number()},
                           {"recorded_at", momentText(line.recordedAt)},
                           {"user", line.userName},
                           {"action", line.action},
                           {"about", line.subject},
                           {"reason", line.reason}});
    return entries;
}

Result<ExitStatus> AuditCommand::run(CommandContext &context)
{
    const int count = static_cast<int>(m_count.value_or(std::numeric_limits<int>::max()));
    auto lines = m_about.isEmpty() ? readAuditPage(context.database(), AuditEntryId(m_before.value_or(0)), count)
                                   : readHistory(context.database(), m_about);
    if (!m_about.isEmpty()) {
        std::erase_if(lines, [&](const AuditLine &line) { return m_before && line.id.number() >= *m_before; });
        lines.resize(qMin(lines.size(), static_cast<std::size_t>(count)));
    }
    if (context.wantsJson()) {
        context.print(documentOf(lines));
        return ExitStatus::Done;
    }
    std::vector<QStringList> rows;
    for (const AuditLine &line : lines) {
        const auto action = actionOf(line.action);
        rows.push_back({QString::number(line.id.number()), momentText(line.recordedAt), line.userName,
                        action ? actionTitle(*action) : line.action, line.subject, line.reason});
    }
    context.printTable(
        {QCoreApplication::translate("commands", "Entry"), QCoreApplication::translate("commands", "Recorded"),
         QCoreApplication::translate("commands", "By"), QCoreApplication::translate("commands", "Deed"),
         QCoreApplication::translate("commands", "About"), QCoreApplication::translate("commands", "Reason")},
        rows);
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> auditCommand()
{
    return std::make_unique<AuditCommand>();
}

} // namespace fund

#include "commands/commands.h"
#include "commands/frame/command.h"
#include "shortlists/reversal_actions.h"

#include <QCoreApplication>

#include <limits>

namespace fund {

namespace {

class ReverseCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("reverse"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands",
                                           "Reverse a ledger entry by another of the date --on that says why");
    }
    CommandNeeds needs() const override { return writing(Action::ReverseEntry); }
    void configure(CLI::App &app) override
    {
        numberOption(app, "ENTRY", m_entry, 1, std::numeric_limits<qint64>::max(),
                     QCoreApplication::translate("commands", "The entry's number, as entries shows it"))
            .required();
        textOption(app, "--reason", m_reason,
                   QCoreApplication::translate("commands", "Why it was wrong; it stays in the record and names nobody"))
            .required();
    }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    std::optional<qint64> m_entry;
    QString m_reason;
};

Result<ExitStatus> ReverseCommand::run(CommandContext &context)
{
    Session &session = context.session();
    const auto reversal = reverseEntry(session, LedgerEntryId(*m_entry), m_reason, session.onDate());
    if (!reversal)
        return reversal.failure();
    if (context.wantsJson())
        context.print(Json{{"entry", reversal->number()}, {"reverses", *m_entry}});
    else
        context.print(QCoreApplication::translate("commands", "Entry %1 reverses entry %2.")
                          .arg(QString::number(reversal->number()), QString::number(*m_entry)));
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> reverseCommand()
{
    return std::make_unique<ReverseCommand>();
}

} // namespace fund

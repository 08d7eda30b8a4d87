#include "commands/commands.h"
#include "commands/frame/command.h"
#include "ledger/journal.h"

#include <QCoreApplication>

namespace fund {

namespace {

class ExportCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("export"); }
    QString summary() const override
    {
        return QCoreApplication::translate(
            "commands", "Write the books as a plain-text journal for auditors, for ledger or hledger");
    }
    CommandNeeds needs() const override { return reading(Action::Export); }
    void configure(CLI::App &app) override
    {
        choiceOption(
            app, "--format", m_format, journalFormatKeys(),
            QCoreApplication::translate("commands", "One of: %1").arg(journalFormatKeys().join(QStringLiteral(", "))))
            .required();
        textOption(app, "--out", m_out,
                   QCoreApplication::translate("commands", "The journal to write; an older one there is replaced"))
            .required()
            .typeName("JOURNAL");
    }
    Result<ExitStatus> run(CommandContext &context) override
    {
        const auto entries = exportJournal(context.session(), journalFormatOf(m_format).value_or(JournalFormat::Ledger),
                                           m_out, &context.progress());
        if (!entries)
            return entries.failure();
        if (context.wantsJson())
            context.print(Json{{"journal", m_out}, {"format", m_format}, {"entries", *entries}});
        else
            context.print(QCoreApplication::translate("commands", "%1 is written: %2 entries.")
                              .arg(m_out, QString::number(*entries)));
        return ExitStatus::Done;
    }

private:
    QString m_format;
    QString m_out;
};

} // namespace

std::unique_ptr<Command> exportCommand()
{
    return std::make_unique<ExportCommand>();
}

} // namespace fund

#include "commands/commands.h"
#include "commands/frame/command.h"
#include "contributions/contribution_event_actions.h"

#include <QCoreApplication>

namespace fund {

namespace {

class RevalueCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("revalue"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands",
                                           "Revalue what is receivable in other currencies at a month's end");
    }
    CommandNeeds needs() const override { return writing(Action::RevalueReceivables); }
    void configure(CLI::App &app) override
    {
        dateOption(app, "--month", m_day, QCoreApplication::translate("commands", "Any day of the month"));
    }
    Result<ExitStatus> run(CommandContext &context) override
    {
        // Without a month the last one that is over.
        const QDate today = context.session().clock().today();
        const QDate day = m_day.value_or(QDate(today.year(), today.month(), 1).addDays(-1));
        const auto revalued = revalueReceivables(context.session(), day);
        if (!revalued)
            return revalued.failure();
        const QString month = day.toString(QStringLiteral("yyyy-MM"));
        const Money &difference = revalued->difference;
        if (context.wantsJson())
            context.print(Json{{"month", month},
                               {"contributions", revalued->contributions},
                               {"currency", difference.currency().code},
                               {"unrealised", difference}});
        else
            context.print(QCoreApplication::translate("commands", "%1: %2 receivables revalued, unrealised difference "
                                                                  "%3 %4.")
                              .arg(month, QString::number(revalued->contributions), difference.currency().code,
                                   difference.toText()));
        return ExitStatus::Done;
    }

private:
    std::optional<QDate> m_day;
};

} // namespace

std::unique_ptr<Command> revalueCommand()
{
    return std::make_unique<RevalueCommand>();
}

} // namespace fund

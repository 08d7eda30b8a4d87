#include "commands/commands.h"
#include "commands/frame/command.h"
#include "ledger/ledger_actions.h"
#include "money/money_readers.h"

#include <QCoreApplication>

namespace fund {

namespace {

class ReturnCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("return"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands",
                                           "Give what a window doesn't need back to the pool, with its reserve");
    }
    CommandNeeds needs() const override { return writing(Action::AllotFunds); }
    void configure(CLI::App &app) override
    {
        choiceOption(app, "--window", m_window, windowKeys(),
                     QCoreApplication::translate("commands", "One of: %1").arg(windowKeys().join(QStringLiteral(", "))))
            .required();
        amountOption(app, "--amount", m_amount,
                     QCoreApplication::translate("commands", "Amount in the fund's currency, such as 1234.50"))
            .required();
        textOption(app, "--reason", m_reason, QCoreApplication::translate("commands", "Why it is given back"))
            .required();
    }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    QString m_window;
    std::optional<Decimal> m_amount;
    QString m_reason;
};

Result<ExitStatus> ReturnCommand::run(CommandContext &context)
{
    Session &session = context.session();
    const Currency &currency = session.fund().currency;
    const auto amount = readMoney(m_amount->toText(), currency);
    if (!amount)
        return amount.failure();
    const auto entry = returnFunds(session, {*windowOf(m_window), *amount, m_reason, session.onDate()});
    if (!entry)
        return entry.failure();
    const Money available = poolPosition(context.database(), {session.onDate()}, currency).available;
    if (context.wantsJson())
        context.print(Json{{"entry", entry->number()},
                           {"window", m_window},
                           {"currency", currency.code},
                           {"amount", *amount},
                           {"available", available}});
    else
        context.print(QCoreApplication::translate("commands", "%1: returned %2 %3; available: %2 %4.")
                          .arg(windowTitle(*windowOf(m_window)), currency.code, amount->toText(), available.toText()));
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> returnCommand()
{
    return std::make_unique<ReturnCommand>();
}

} // namespace fund

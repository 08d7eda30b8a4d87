#include "commands/commands.h"
#include "commands/frame/command.h"
#include "ledger/ledger_actions.h"
#include "ledger/reserve_release.h"
#include "money/money_readers.h"

#include <QCoreApplication>

namespace fund {

namespace {

class ReserveReleaseCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("release-reserve"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Release some of the operating reserve by a decision");
    }
    CommandNeeds needs() const override { return writing(Action::AllotFunds); }
    void configure(CLI::App &app) override
    {
        amountOption(app, "--amount", m_amount,
                     QCoreApplication::translate("commands", "Amount in the fund's currency, such as 1234.50"))
            .required();
        textOption(app, "--authority", m_authority, QCoreApplication::translate("commands", "Whose decision it is"))
            .required();
        textOption(app, "--reason", m_reason, QCoreApplication::translate("commands", "Why it is held no longer"))
            .required();
    }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    std::optional<Decimal> m_amount;
    QString m_authority;
    QString m_reason;
};

Result<ExitStatus> ReserveReleaseCommand::run(CommandContext &context)
{
    Session &session = context.session();
    const Currency &currency = session.fund().currency;
    const auto amount = readMoney(m_amount->toText(), currency);
    if (!amount)
        return amount.failure();
    const auto entry = releaseReserve(session, {*amount, m_authority, m_reason, session.onDate()});
    if (!entry)
        return entry.failure();
    const PoolPosition pool = poolPosition(context.database(), {session.onDate()}, currency);
    if (context.wantsJson())
        context.print(Json{{"entry", entry->number()},
                           {"currency", currency.code},
                           {"amount", *amount},
                           {"reserve", pool.reserve},
                           {"available", pool.available}});
    else
        context.print(QCoreApplication::translate("commands", "Released %1 %2; reserve: %1 %3; available: %1 %4.")
                          .arg(currency.code, amount->toText(), pool.reserve.toText(), pool.available.toText()));
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> reserveReleaseCommand()
{
    return std::make_unique<ReserveReleaseCommand>();
}

} // namespace fund

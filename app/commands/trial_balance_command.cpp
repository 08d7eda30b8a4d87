#include "commands/commands.h"
#include "commands/frame/command.h"
#include "ledger/balance_store.h"

#include <QCoreApplication>

namespace fund {

namespace {

class TrialBalanceCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("trial-balance"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Every account's balance in every currency at the end of a day");
    }
    CommandNeeds needs() const override { return reading(); }
    void configure(CLI::App &app) override
    {
        dateOption(app, "--as-of", m_asOf, QCoreApplication::translate("commands", "The day; else today"));
        dateOption(
            app, "--known-on", m_knownOn,
            QCoreApplication::translate("commands", "By what was on record at the end of this day; else by all"));
    }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    std::optional<QDate> m_asOf;
    std::optional<QDate> m_knownOn;
};

Result<ExitStatus> TrialBalanceCommand::run(CommandContext &context)
{
    const Currency &currency = context.session().fund().currency;
    const QDate day = m_asOf.value_or(context.session().clock().today());
    Json accounts = Json::array();
    std::vector<QStringList> rows;
    Money sum(0, currency);
    for (const CurrencyBalance &each : readTrialBalance(context.database(), {day, endOfDay(m_knownOn)}, currency)) {
        accounts.push_back({{"account", accountKey(each.account)},
                            {"currency", each.original.currency().code},
                            {"original", each.original},
                            {"amount", each.amount}});
        rows.push_back(
            {accountTitle(each.account), each.original.currency().code, each.original.toText(), each.amount.toText()});
        sum += each.amount;
    }
    rows.push_back({QCoreApplication::translate("commands", "Total"), QString(), QString(), sum.toText()});
    if (context.wantsJson())
        context.print(Json{{"currency", currency.code}, {"as_of", day}, {"accounts", accounts}, {"total", sum}});
    else
        context.printTable({QCoreApplication::translate("commands", "Account"),
                            QCoreApplication::translate("commands", "Currency"),
                            QCoreApplication::translate("commands", "Original"), currency.code},
                           rows);
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> trialBalanceCommand()
{
    return std::make_unique<TrialBalanceCommand>();
}

} // namespace fund

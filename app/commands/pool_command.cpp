#include "commands/commands.h"
#include "commands/frame/command.h"
#include "ledger/pool_reading.h"

#include <QCoreApplication>

namespace fund {

namespace {

class PoolCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("pool"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Where the money stands at the end of a day");
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

Json documentOf(const PoolPosition &pool)
{
    return {{"currency", pool.currency.code},
            {"as_of", pool.asOf},
            {"pledged", pool.pledged},
            {"agreed", pool.agreed},
            {"received", pool.received},
            {"other_income", pool.otherIncome},
            {"spent", pool.spent},
            {"committed", pool.committed},
            {"allotted", pool.allotted},
            {"support_costs", pool.supportCosts},
            {"reserve", pool.reserve},
            {"available", pool.available},
            {"threshold", pool.threshold ? Json(*pool.threshold) : Json(nullptr)},
            {"operational", pool.operational}};
}

void tell(CommandContext &context, const PoolPosition &pool)
{
    std::vector<QStringList> rows;
    const auto add = [&](const QString &title, const Money &amount) {
        rows.push_back({title, pool.currency.code, amount.toText()});
    };
    const std::pair<PoolFigure, Money> figures[] = {
        {PoolFigure::Pledged, pool.pledged},   {PoolFigure::Agreed, pool.agreed},
        {PoolFigure::Received, pool.received}, {PoolFigure::OtherIncome, pool.otherIncome},
        {PoolFigure::Spent, pool.spent},       {PoolFigure::Committed, pool.committed},
        {PoolFigure::Allotted, pool.allotted}, {PoolFigure::SupportCosts, pool.supportCosts},
        {PoolFigure::Reserve, pool.reserve},   {PoolFigure::Available, pool.available}};
    for (const auto &[figure, amount] : figures)
        add(poolFigureTitle(figure), amount);
    add(QCoreApplication::translate("commands", "of which can be allotted"), pool.allottable);
    if (pool.threshold)
        add(QCoreApplication::translate("commands", "Minimum to start"), *pool.threshold);
    context.printTable({QCoreApplication::translate("commands", "Figure"), QString(), pool.asOf.toString(Qt::ISODate)},
                       rows);
    if (!pool.threshold)
        context.print(QCoreApplication::translate("commands", "No minimum to start has been announced (para. 16)."));
    else if (!pool.operational)
        context.print(
            QCoreApplication::translate("commands", "Receipts have not reached the minimum to start (para. 16)."));
    if (pool.available.isNegative())
        context.print(QCoreApplication::translate("commands", "There is a shortfall: nothing new can be allotted."));
}

Result<ExitStatus> PoolCommand::run(CommandContext &context)
{
    const ReadAt at{m_asOf.value_or(context.session().clock().today()), endOfDay(m_knownOn)};
    const PoolPosition pool = poolPosition(context.database(), at, context.session().fund().currency);
    if (context.wantsJson())
        context.print(documentOf(pool));
    else
        tell(context, pool);
    for (const QString &code : pool.unvalued)
        context.console().message(
            QCoreApplication::translate("commands",
                                        "Pledges and agreements in %1 are not counted: no UN operational rate for "
                                        "it is on record.")
                .arg(code));
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> poolCommand()
{
    return std::make_unique<PoolCommand>();
}

} // namespace fund

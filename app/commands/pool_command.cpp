#include "commands/commands.h"
#include "commands/figure_line_json.h"
#include "commands/frame/command.h"
#include "ledger/figure_change.h"
#include "statements/cash_forecast.h"

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
        readAtOptions(app, m_asOf, m_knownOn);
        dateOption(app, "--explain-since", m_explainSince,
                   QCoreApplication::translate("commands", "Tell also what was recorded after this day and changed the "
                                                           "figures, entry by entry"));
        flagOption(app, "--forecast", m_forecast,
                   QCoreApplication::translate("commands", "Tell also what cash is expected, month by month"));
    }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    void tellAll(CommandContext &context, const PoolPosition &pool, const std::vector<FigureChange> &changes,
                 const std::optional<CashForecast> &forecast) const;

    std::optional<QDate> m_asOf;
    std::optional<QDate> m_knownOn;
    std::optional<QDate> m_explainSince;
    bool m_forecast = false;
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

/// `allottable`: none in a reading of what was known then, of which nothing is allotted any more.
void tell(CommandContext &context, const PoolPosition &pool, const std::optional<Money> &allottable)
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
    if (allottable)
        add(QCoreApplication::translate("commands", "of which can be allotted"), *allottable);
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

Json changeJson(const FigureChange &change)
{
    const auto rateOf = [](const std::optional<Decimal> &rate) { return rate ? Json(rate->toText()) : Json(nullptr); };
    Json entries = Json::array();
    for (const FigureLine &line : change.lines)
        entries.push_back(figureLineJson(line));
    Json rates = Json::array();
    for (const RateChange &rate : change.rates)
        rates.push_back({{"currency", rate.currency},
                         {"before", rateOf(rate.before)},
                         {"after", rateOf(rate.after)},
                         {"amount", rate.amount}});
    return {{"figure", poolFigureKey(change.key.figure)}, {"before", change.before}, {"after", change.after},
            {"difference", change.difference()},          {"entries", entries},      {"rates", rates}};
}

void tellChange(CommandContext &context, const FigureChange &change)
{
    std::vector<QStringList> rows;
    for (const FigureLine &line : change.lines)
        rows.push_back({QString::number(line.entry.id.number()), line.entry.onDate.toString(Qt::ISODate),
                        line.entry.recordedAt.date().toString(Qt::ISODate), entryKindTitle(line.entry.kind),
                        line.entry.narrative, line.amount.toText()});
    for (const RateChange &rate : change.rates)
        rows.push_back({QString(), QString(), QString(), QCoreApplication::translate("commands", "Rate"), rate.currency,
                        rate.amount.toText()});
    rows.push_back({QString(), QString(), QString(), QCoreApplication::translate("commands", "Difference"), QString(),
                    change.difference().toText()});
    context.print(QStringLiteral("%1: %2 → %3")
                      .arg(poolFigureTitle(change.key.figure), change.before.toText(), change.after.toText()));
    context.printTable(
        {QCoreApplication::translate("commands", "Entry"), QCoreApplication::translate("commands", "Date"),
         QCoreApplication::translate("commands", "Recorded"), QCoreApplication::translate("commands", "Kind"),
         QCoreApplication::translate("commands", "Narrative"), change.before.currency().code},
        rows);
}

Json forecastJson(const CashForecast &forecast)
{
    Json months = Json::array();
    for (const ForecastMonth &month : forecast.months)
        months.push_back({{"month", month.month.toString(QStringLiteral("yyyy-MM")).toStdString()},
                          {"in", month.in},
                          {"out", month.out},
                          {"cash", month.cash},
                          {"level", month.level}});
    return {{"cash", forecast.cash},
            {"level", forecast.level},
            {"months", months},
            {"later_in", forecast.laterIn},
            {"later_out", forecast.laterOut}};
}

void tellForecast(CommandContext &context, const CashForecast &forecast)
{
    std::vector<QStringList> rows;
    for (const ForecastMonth &month : forecast.months)
        rows.push_back({month.month.toString(QStringLiteral("yyyy-MM")), month.in.toText(), month.out.toText(),
                        month.cash.toText(), month.level.toText()});
    context.print(QCoreApplication::translate("commands", "Expected cash. With no more than the level nothing can be "
                                                          "committed."));
    context.printTable({QCoreApplication::translate("commands", "Month"), QCoreApplication::translate("commands", "In"),
                        QCoreApplication::translate("commands", "Out"), QCoreApplication::translate("commands", "Cash"),
                        QCoreApplication::translate("commands", "Level")},
                       rows);
}

void PoolCommand::tellAll(CommandContext &context, const PoolPosition &pool, const std::vector<FigureChange> &changes,
                          const std::optional<CashForecast> &forecast) const
{
    if (context.wantsJson()) {
        Json document = documentOf(pool);
        if (m_explainSince) {
            document["explained_since"] = *m_explainSince;
            document["changes"] = Json::array();
            for (const FigureChange &change : changes)
                document["changes"].push_back(changeJson(change));
        }
        if (forecast)
            document["forecast"] = forecastJson(*forecast);
        return context.print(document);
    }
    const QDate today = context.session().clock().today();
    tell(context, pool,
         m_knownOn || pool.asOf > today
             ? std::nullopt
             : std::optional(readAllottable(context.database(), pool.asOf, today, pool.currency)));
    for (const FigureChange &change : changes)
        tellChange(context, change);
    if (m_explainSince && changes.empty())
        context.print(QCoreApplication::translate("commands", "No figure has changed since."));
    if (forecast)
        tellForecast(context, *forecast);
}

Result<ExitStatus> PoolCommand::run(CommandContext &context)
{
    const QDate today = context.session().clock().today();
    const ReadAt at{m_asOf.value_or(today), endOfDay(m_knownOn)};
    const Currency &currency = context.session().fund().currency;
    std::vector<FigureChange> changes;
    if (m_explainSince) {
        if (Problems problems = checkExplainedSince(*m_explainSince, m_knownOn, today); !problems.empty())
            return refused(std::move(problems));
        changes = explainPool(context.database(), at, endOfDay(m_explainSince), currency);
    }
    const PoolPosition pool = poolPosition(context.database(), at, currency);
    std::optional<CashForecast> forecast;
    if (m_forecast)
        forecast = readCashForecast(context.database(), at, currency);
    tellAll(context, pool, changes, forecast);
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

#include "pool/pool_charts.h"

#include "charts/money_scale.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>
#include <set>

namespace fund {

namespace {

constexpr std::size_t mostBars = 10; // rows of a chart of bars that can still be read

/// A bar has no length below zero: a year in which promises were reduced. Its number says it.
ChartValue barOf(const MoneyScale &scale, const Money &amount)
{
    ChartValue value = scale.value(amount.minor());
    value.amount = std::max<qint64>(0, value.amount);
    return value;
}

std::vector<ChartSeries> promisedAndReceived()
{
    return {{.name = QCoreApplication::translate("pool", "promised", "by donors"),
             .colour = ChartColour::Grey,
             .letter = {},
             .planned = true},
            {.name = QCoreApplication::translate("pool", "received", "from donors")}};
}

QString shortMonth(const QDate &day)
{
    return QStringLiteral("%1 %2").arg(QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat),
                                       yearText(day.year(), currentLanguage()));
}

qint64 greatestOf(const Giving &giving)
{
    qint64 greatest = 0;
    for (const YearGiving &year : giving.years)
        greatest = std::max({greatest, year.promised.minor(), year.received.minor()});
    return greatest;
}

/// "Member State 2026", in the latest years that leave few enough rows.
std::vector<YearGiving> rowsToDraw(const Giving &giving)
{
    std::set<int> years;
    for (const YearGiving &each : giving.years)
        years.insert(each.year);
    std::vector<YearGiving> rows = giving.years;
    while (rows.size() > mostBars && years.size() > 1) {
        const int oldest = *years.begin();
        years.erase(years.begin());
        std::erase_if(rows, [oldest](const YearGiving &each) { return each.year == oldest; });
    }
    return rows;
}

} // namespace

PoolChart<BarChart> givingByYear(const Giving &giving, const Currency &currency)
{
    PoolChart<BarChart> figure;
    std::map<int, std::pair<Money, Money>> years;
    qint64 greatest = 0;
    for (const YearGiving &each : giving.years) {
        auto &[promised, received] = years.try_emplace(each.year, Money(0, currency), Money(0, currency)).first->second;
        promised += each.promised;
        received += each.received;
        greatest = std::max({greatest, promised.minor(), received.minor()});
    }
    const MoneyScale scale = scaleFor(greatest, currency);
    figure.unit = scale.name;
    figure.chart.direction = BarDirection::Upright;
    figure.chart.series = promisedAndReceived();
    for (const auto &[year, amounts] : years) {
        figure.parts.push_back({GivingSide::Received, year, {}});
        figure.chart.categories.push_back(
            {.label = QString::number(year), .values = {barOf(scale, amounts.first), barOf(scale, amounts.second)}});
    }
    return figure;
}

PoolChart<BarChart> givingByKind(const Giving &giving, const Currency &currency)
{
    PoolChart<BarChart> figure;
    const MoneyScale scale = scaleFor(greatestOf(giving), currency);
    figure.unit = scale.name;
    figure.chart.series = promisedAndReceived();
    for (const YearGiving &each : rowsToDraw(giving)) {
        figure.parts.push_back({GivingSide::Received, each.year, each.kind});
        figure.chart.categories.push_back(
            {.label = QStringLiteral("%1 %2").arg(donorKindTitle(each.kind)).arg(each.year),
             .values = {barOf(scale, each.promised), barOf(scale, each.received)}});
    }
    return figure;
}

PoolChart<LineChart> burnDownChart(const BurnDown &burnDown, const Currency &currency)
{
    PoolChart<LineChart> figure;
    qint64 greatest = 0;
    for (const BurnDownMonth &month : burnDown.months)
        greatest = std::max({greatest, month.allotted.minor(), month.committed.minor()});
    const MoneyScale scale = scaleFor(greatest, currency);
    figure.unit = scale.name;
    figure.chart.axis = {.title = scale.name, .unit = scale.unit, .ticked = true};
    figure.chart.series = {{.name = burnDown.window
                                        ? QCoreApplication::translate("pool", "allotted", "of an envelope, in all")
                                        : QCoreApplication::translate("pool", "envelope", "of a call"),
                            .colour = ChartColour::Grey},
                           {.name = QCoreApplication::translate("pool", "committed", "of an envelope, in all"),
                            .colour = ChartColour::Sky},
                           {.name = QCoreApplication::translate("pool", "spent", "of an envelope, in all")}};
    for (const BurnDownMonth &month : burnDown.months)
        figure.chart.categories.push_back(
            {.label = shortMonth(month.day),
             .values = {scale.value(month.allotted.minor()), scale.value(month.committed.minor()),
                        scale.value(month.spent.minor())}});
    return figure;
}

PoolChart<LineChart> forecastChart(const QDate &asOf, const CashForecast &forecast, const Currency &currency)
{
    PoolChart<LineChart> figure;
    qint64 greatest = std::max(forecast.cash.minor(), forecast.level.minor());
    for (const ForecastMonth &month : forecast.months)
        greatest = std::max({greatest, month.cash.minor(), month.level.minor()});
    if (greatest <= 0)
        return figure;
    const MoneyScale scale = scaleFor(greatest, currency);
    figure.unit = scale.name;
    figure.chart.axis = {.title = scale.name, .unit = scale.unit, .ticked = true};
    figure.chart.series = {{.name = QCoreApplication::translate("pool", "cash")},
                           {.name = QCoreApplication::translate("pool", "spoken for", "money that can't be committed"),
                            .colour = ChartColour::Vermilion,
                            .letter = {},
                            .planned = true}};
    figure.chart.categories.push_back({.label = shortDate(asOf, currentLanguage()),
                                       .values = {barOf(scale, forecast.cash), barOf(scale, forecast.level)}});
    for (const ForecastMonth &month : forecast.months)
        figure.chart.categories.push_back(
            {.label = shortMonth(month.month), .values = {barOf(scale, month.cash), barOf(scale, month.level)}});
    return figure;
}

void ForecastPicture::setForecast(const QDate &asOf, const CashForecast &forecast, const Currency &currency)
{
    const PoolChart<LineChart> figure = forecastChart(asOf, forecast, currency);
    const auto text = [](const Money &amount) { return amountWithoutCurrency(amount, currentLanguage()); };
    m_unit = figure.unit;
    m_table.head = {QString(), tr("comes in"), tr("is paid"), tr("cash at the end"), tr("spoken for")};
    m_table.rows.clear();
    for (const ForecastMonth &month : forecast.months)
        m_table.rows.push_back(
            {shortMonth(month.month), text(month.in), text(month.out), text(month.cash), text(month.level)});
    m_table.rows.push_back({tr("later"), text(forecast.laterIn), text(forecast.laterOut), QString(), QString()});
    setChart(figure.chart);
}

} // namespace fund

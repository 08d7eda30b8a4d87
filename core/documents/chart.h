#pragma once

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace fund {

/// Places in the charts' palette, which colour-blind readers tell apart. A letter, a line style or a label always
/// stands beside the colour.
enum class ChartColour
{
    Blue,      ///< first series, women, spent
    Orange,    ///< men
    Green,     ///< projects, unallocated
    Vermilion, ///< a limit or threshold
    Sky,       ///< committed
    Purple,    ///< sixth series
    Grey       ///< set aside, free
};

/// A number to draw: an integer in the chart's smallest unit (cents, delegates), with the words that stand beside it
/// as the reader's language writes them.
struct ChartValue
{
    qint64 amount = 0;
    QString label{};

    bool operator==(const ChartValue &) const = default;
};

struct ChartSeries
{
    QString name{};
    ChartColour colour = ChartColour::Blue;
    QString letter{};     ///< drawn in dots, "W"; empty: none
    bool planned = false; ///< drawn dashed or hatched: not yet fact

    bool operator==(const ChartSeries &) const = default;
};

struct ChartAxis
{
    QString title{}; ///< with its unit: "USD thousand"; empty: none
    qint64 unit = 1; ///< smallest units in one unit of the axis, a power of ten: 100000 for thousand dollars in cents
    bool ticked = false; ///< numbers and grid lines; needless where every bar says its number

    bool operator==(const ChartAxis &) const = default;
};

/// A line across a category, or the whole chart: "min 5".
struct ChartLimit
{
    qint64 amount = 0;
    QString label{};
    bool dashed = true; ///< dashed for a minimum, whole for a maximum

    bool operator==(const ChartLimit &) const = default;
};

struct ChartCategory
{
    QString label{};
    QString detail{};                                ///< small, under or behind the label: "of 15"
    std::vector<std::optional<ChartValue>> values{}; ///< one for each series; none: no bar, or a gap in the line
    std::optional<ChartLimit> limit{};               ///< a mark on the bar; its words stand behind the number
    QString total{};                                 ///< words at a stacked bar's end; empty: none

    bool operator==(const ChartCategory &) const = default;
};

enum class BarDirection
{
    Horizontal,
    Upright
};

enum class BarGrouping
{
    Beside,
    Stacked
};

struct BarChart
{
    BarDirection direction = BarDirection::Horizontal;
    BarGrouping grouping = BarGrouping::Beside;
    std::vector<ChartSeries> series{};
    std::vector<ChartCategory> categories{};
    ChartAxis axis{};
    std::optional<ChartLimit> limit{}; ///< across the whole chart
    std::vector<ChartLimit> levels{};  ///< further lines across bars that lie, from the least: levels to compare with

    bool operator==(const BarChart &) const = default;
};

/// Categories are the points of time, in order.
struct LineChart
{
    std::vector<ChartSeries> series{};
    std::vector<ChartCategory> categories{};
    ChartAxis axis{.title = {}, .unit = 1, .ticked = true};
    std::optional<ChartLimit> limit{};

    bool operator==(const LineChart &) const = default;
};

struct ChartDot
{
    int series = 0;      ///< index, gives colour and letter
    bool ringed = false; ///< see DotChart::ringMeaning
    bool empty = false;  ///< a place that nobody took: a dashed ring

    bool operator==(const ChartDot &) const = default;
};

struct DotColumn
{
    QString label{};
    QString count{};                   ///< bold under the column: "6"
    QString detail{};                  ///< behind the count: "of 15"
    std::vector<ChartDot> dots{};      ///< from the base line upwards
    std::optional<ChartLimit> limit{}; ///< amount in dots

    bool operator==(const DotColumn &) const = default;
};

/// Seats as dots, a column for each group.
struct DotChart
{
    std::vector<ChartSeries> series{};
    std::vector<DotColumn> columns{};
    QString ringMeaning{}; ///< "LDC, LLDC or SIDS"; empty: no legend for rings

    bool operator==(const DotChart &) const = default;
};

using Chart = std::variant<BarChart, LineChart, DotChart>;

} // namespace fund

#include "sample_documents.h"

namespace fund::samples {

namespace {

ChartValue value(qint64 amount)
{
    return {amount, QString::number(amount)};
}

ChartCategory category(const QString &label, const std::vector<qint64> &amounts)
{
    ChartCategory one{.label = label};
    for (const qint64 amount : amounts)
        one.values.emplace_back(value(amount));
    return one;
}

} // namespace

BarChart barsByGroup()
{
    BarChart chart;
    chart.series = {{.name = QStringLiteral("Delegates")}};
    chart.categories = {category(QStringLiteral("African"), {6}), category(QStringLiteral("Asia-Pacific"), {5}),
                        category(QStringLiteral("Latin American and Caribbean"), {4}),
                        category(QStringLiteral("Eastern European"), {3}),
                        category(QStringLiteral("Western European and other"), {2})};
    chart.categories[0].limit = ChartLimit{5, QStringLiteral("min 5"), true};
    return chart;
}

BarChart stackedBars()
{
    BarChart chart;
    chart.grouping = BarGrouping::Stacked;
    chart.series = {{.name = QStringLiteral("Women"), .colour = ChartColour::Blue, .letter = QStringLiteral("W")},
                    {.name = QStringLiteral("Men"), .colour = ChartColour::Orange, .letter = QStringLiteral("M")}};
    chart.categories = {category(QStringLiteral("Applied"), {19, 25}), category(QStringLiteral("Eligible"), {18, 22}),
                        category(QStringLiteral("Sponsored"), {10, 10}), category(QStringLiteral("Withdrew"), {1, 1})};
    chart.categories[0].total = QStringLiteral("44");
    chart.categories[1].total = QStringLiteral("40");
    chart.categories[2].total = QStringLiteral("20");
    chart.categories[3].total = QStringLiteral("2");
    return chart;
}

BarChart columnsByYear()
{
    BarChart chart;
    chart.direction = BarDirection::Upright;
    chart.series = {{.name = QStringLiteral("Received"), .colour = ChartColour::Green},
                    {.name = QStringLiteral("Spent"), .colour = ChartColour::Blue},
                    {.name = QStringLiteral("Planned"), .colour = ChartColour::Grey, .planned = true}};
    chart.axis = {.title = QStringLiteral("USD thousand"), .unit = 100'000, .ticked = true};
    const std::vector<std::vector<qint64>> amounts = {
        {412, 120, 150}, {655, 498, 500}, {731, 690, 720}, {803, 744, 760}};
    for (int year = 0; year < 4; ++year) {
        ChartCategory one{.label = QString::number(2023 + year)};
        for (const qint64 thousands : amounts[static_cast<std::size_t>(year)])
            one.values.emplace_back(ChartValue{thousands * 100'000, QString::number(thousands)});
        chart.categories.push_back(one);
    }
    chart.limit = ChartLimit{60'000'000, QStringLiteral("minimum to start: 600"), true};
    return chart;
}

LineChart linesByMonth()
{
    LineChart chart;
    chart.series = {{.name = QStringLiteral("Received"), .colour = ChartColour::Green},
                    {.name = QStringLiteral("Committed"), .colour = ChartColour::Sky},
                    {.name = QStringLiteral("Planned spending"), .colour = ChartColour::Grey, .planned = true}};
    chart.axis.title = QStringLiteral("USD thousand, cumulative");
    chart.axis.unit = 100'000;
    const char16_t *months[] = {u"January", u"February", u"March",     u"April",   u"May",      u"June",
                                u"July",    u"August",   u"September", u"October", u"November", u"December"};
    for (int month = 0; month < 12; ++month) {
        ChartCategory one{.label = QString::fromUtf16(months[month])};
        one.values.emplace_back(ChartValue{(month < 3 ? month : month + 2) * 6'200'000LL, {}});
        one.values.emplace_back(month < 4 ? std::nullopt : std::optional(ChartValue{(month - 3) * 5'100'000LL, {}}));
        one.values.emplace_back(ChartValue{month * 4'000'000LL, month == 11 ? QStringLiteral("440") : QString()});
        chart.categories.push_back(one);
    }
    return chart;
}

DotChart seats()
{
    DotChart chart;
    chart.series = {{.name = QStringLiteral("woman"), .colour = ChartColour::Blue, .letter = QStringLiteral("W")},
                    {.name = QStringLiteral("man"), .colour = ChartColour::Orange, .letter = QStringLiteral("M")}};
    chart.ringMeaning = QStringLiteral("LDC, LLDC or SIDS");
    const auto column = [](const QString &label, int women, int men, int of, ChartLimit limit) {
        DotColumn one{.label = label, .count = QString::number(women + men), .detail = QStringLiteral("of %1").arg(of)};
        for (int dot = 0; dot < women + men; ++dot)
            one.dots.push_back({dot < women ? 0 : 1, dot % 3 != 2, false});
        one.limit = limit;
        return one;
    };
    chart.columns = {
        column(QStringLiteral("African"), 3, 3, 15, {5, QStringLiteral("min 5"), true}),
        column(QStringLiteral("Asia-Pacific"), 3, 2, 10, {5, QStringLiteral("min 5"), true}),
        column(QStringLiteral("Latin American and Caribbean"), 2, 2, 7, {4, QStringLiteral("min 4"), true}),
        column(QStringLiteral("Eastern European"), 2, 1, 5, {3, QStringLiteral("min 3"), true}),
        column(QStringLiteral("Western European and other"), 2, 0, 3, {2, QStringLiteral("max 2"), false})};
    chart.columns[4].dots.push_back({0, false, true});
    return chart;
}

} // namespace fund::samples

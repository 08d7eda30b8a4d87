#include "ui/charts/sample_charts.h"

#include <QLocale>

namespace fund {

LineChart sampleLines()
{
    LineChart chart;
    chart.series = {{.name = QStringLiteral("Pledged"), .colour = ChartColour::Grey, .letter = {}, .planned = true},
                    {.name = QStringLiteral("Received")}};
    chart.axis = {.title = QStringLiteral("USD million"), .unit = 100, .ticked = true};
    const int pledged[] = {60, 110, 110, 240, 290, 340, 340, 410, 490, 524};
    const int received[] = {0, 50, 90, 90, 180, 240, 290, 320, 390, 418};
    for (int month = 0; month < 10; ++month) {
        const auto value = [](int amount) { return ChartValue{amount, QLocale().toString(amount / 100.0, 'f', 2)}; };
        chart.categories.push_back({.label = QLocale().standaloneMonthName(month + 1, QLocale::ShortFormat),
                                    .values = {value(pledged[month]), value(received[month])}});
    }
    chart.limit = ChartLimit{150, QStringLiteral("Start 1.50")};
    return chart;
}

BarChart sampleRegions()
{
    BarChart chart;
    chart.grouping = BarGrouping::Stacked;
    chart.series = {{.name = QStringLiteral("women 16")},
                    {.name = QStringLiteral("men 24"), .colour = ChartColour::Orange}};
    const auto add = [&](const char *label, int women, int men) {
        const auto value = [](int count) {
            return count > 0 ? std::optional(ChartValue{count, QLocale().toString(count)}) : std::nullopt;
        };
        chart.categories.push_back({.label = QString::fromUtf8(label), .values = {value(women), value(men)}});
    };
    add("African", 7, 8);
    add("Asia-Pacific", 5, 5);
    add("Lat. Am., Caribb.", 0, 7);
    add("Eastern Europ.", 2, 3);
    add("Western, other", 2, 1);
    return chart;
}

BarChart sampleStages()
{
    BarChart chart;
    chart.series = {{.name = QStringLiteral("proposals"), .colour = ChartColour::Green}};
    const auto add = [&](const char *label, int count) {
        chart.categories.push_back(
            {.label = QString::fromUtf8(label), .values = {ChartValue{count, QLocale().toString(count)}}});
    };
    add("Received", 11);
    add("Eligible", 9);
    add("Under review", 6);
    add("Consultation", 2);
    add("Approved", 4);
    add("Running", 3);
    return chart;
}

std::vector<EnvelopeFacts> sampleEnvelopes()
{
    const auto text = [](qint64 amount) { return QLocale().toString(amount); };
    const auto envelope = [&](const char *name, qint64 spent, qint64 committed, qint64 free) {
        return EnvelopeFacts{QString::fromUtf8(name),
                             text(spent + committed + free),
                             spent,
                             text(spent),
                             committed,
                             text(committed),
                             free,
                             text(free)};
    };
    return {envelope("A Sponsorship", 289, 224, 388), envelope("B Projects", 604, 706, 690),
            envelope("Monitoring", 31, 13, 76)};
}

std::vector<SeatColumn> sampleSeats()
{
    const char *titles[] = {"African", "Asia-Pacific", "Latin American\nand Caribbean", "Eastern\nEuropean",
                            "Western European\nand other"};
    const char *signs[] = {"WWWMMM", "WWWMM", "MMMM", "WWM", "WW"};
    const char *rings[] = {"111011", "11100", "11000", "11000", "00"};
    const int applicants[] = {15, 10, 7, 5, 3};
    const SeatLimit limits[] = {{5, false}, {5, false}, {4, false}, {3, false}, {2, true}};
    std::vector<SeatColumn> columns;
    for (int column = 0; column < 5; ++column) {
        SeatColumn facts{QString::fromUtf8(titles[column]), applicants[column], {}, limits[column]};
        for (int seat = 0; signs[column][seat] != '\0'; ++seat) {
            const QString key = QStringLiteral("A-%1").arg(column * 10 + seat);
            facts.seats.push_back({key, signs[column][seat] == 'W' ? SeatSign::Woman : SeatSign::Man,
                                   rings[column][seat] == '1', QStringLiteral("Applicant ") + key});
        }
        columns.push_back(facts);
    }
    return columns;
}

FlowFacts sampleFlow()
{
    FlowFacts facts;
    facts.columns = {QStringLiteral("Contributions"), QStringLiteral("Received"),
                     QStringLiteral("Set aside and envelopes"), QStringLiteral("Use")};
    const auto node = [&](const char *key, const char *title, qint64 amount, int column, ChartColour colour) {
        facts.nodes.push_back(
            {QString::fromLatin1(key), QString::fromUtf8(title), QLocale().toString(amount), amount, column, colour});
    };
    const auto band = [&](const char *from, const char *to, qint64 amount, ChartColour colour) {
        facts.bands.push_back({QString::fromLatin1(from), QString::fromLatin1(to), amount, colour});
    };
    using enum ChartColour;
    node("states", "Member States", 3'390'000, 0, Blue);
    node("philanthropic", "Philanthropic", 460'000, 0, Blue);
    node("private", "Private sector", 330'000, 0, Blue);
    node("received", "Received", 4'180'000, 1, Blue);
    node("support", "Support costs, 13 %", 480'885, 2, Grey);
    node("reserve", "Operating reserve, 15 %", 554'867, 2, Grey);
    node("monitoring", "Monitoring, evaluation", 120'000, 2, Blue);
    node("unallocated", "Unallocated", 124'248, 2, Green);
    node("a", "A  Sponsorship", 900'000, 2, Blue);
    node("b", "B  Projects", 2'000'000, 2, Blue);
    node("a-spent", "A spent", 288'900, 3, Blue);
    node("a-committed", "A committed", 223'500, 3, Sky);
    node("a-free", "A free", 387'600, 3, Grey);
    node("b-spent", "B spent", 604'500, 3, Blue);
    node("b-committed", "B committed", 705'500, 3, Sky);
    node("b-free", "B free", 690'000, 3, Grey);
    for (const char *source : {"states", "philanthropic", "private"})
        band(source, "received",
             source == QByteArray("states") ? 3'390'000
             : source[1] == 'h'             ? 460'000
                                            : 330'000,
             Blue);
    band("received", "support", 480'885, Grey);
    band("received", "reserve", 554'867, Grey);
    band("received", "monitoring", 120'000, Blue);
    band("received", "unallocated", 124'248, Green);
    band("received", "a", 900'000, Blue);
    band("received", "b", 2'000'000, Blue);
    band("a", "a-spent", 288'900, Blue);
    band("a", "a-committed", 223'500, Sky);
    band("a", "a-free", 387'600, Grey);
    band("b", "b-spent", 604'500, Blue);
    band("b", "b-committed", 705'500, Sky);
    band("b", "b-free", 690'000, Grey);
    return facts;
}

} // namespace fund

#include "print/chart_drawing.h"
#include "sample_documents.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace fund;
using namespace fund::print;

namespace {

PageStyle styleOf(Language language = Language::English)
{
    DocumentSettings settings;
    settings.language = language;
    return PageStyle(settings);
}

std::vector<QRectF> filledBoxes(const Drawing &drawing)
{
    std::vector<QRectF> boxes;
    for (const Mark &mark : drawing.marks) {
        const auto *shape = std::get_if<ShapeMark>(&mark);
        if (shape && shape->fill)
            boxes.push_back(shape->path.boundingRect());
    }
    return boxes;
}

QStringList labelsOf(const ChartScale &scale)
{
    QStringList labels;
    for (const ChartTick &tick : scale.ticks)
        labels += tick.label;
    return labels;
}

} // namespace

TEST_CASE("An axis counts in steps of one, two or five, in its own unit")
{
    const ChartAxis cents{.title = {}, .unit = 100'000, .ticked = true};
    CHECK(labelsOf(scaleFor({80'300'000}, cents, Language::English)) ==
          QStringList{QStringLiteral("0"), QStringLiteral("200"), QStringLiteral("400"), QStringLiteral("600"),
                      QStringLiteral("800"), QStringLiteral("1,000")});
    CHECK(labelsOf(scaleFor({230'000}, cents, Language::English)) ==
          QStringList{QStringLiteral("0"), QStringLiteral("0.5"), QStringLiteral("1"), QStringLiteral("1.5"),
                      QStringLiteral("2"), QStringLiteral("2.5")});
    CHECK(labelsOf(scaleFor({-3, 4}, {.title = {}, .unit = 1, .ticked = true}, Language::English)) ==
          QStringList{QStringLiteral("\u22124"), QStringLiteral("\u22122"), QStringLiteral("0"), QStringLiteral("2"),
                      QStringLiteral("4")});
    CHECK(labelsOf(scaleFor({3}, {.title = {}, .unit = 1, .ticked = true}, Language::Arabic)).back() ==
          QStringLiteral("٣"));
}

TEST_CASE("A scale holds zero and every amount, in few steps")
{
    CHECK(rc::check([](const std::vector<int> &amounts) {
        std::vector<qint64> all(amounts.begin(), amounts.end());
        const qint64 unit = *rc::gen::element<qint64>(1, 100, 100'000);
        const ChartScale scale = scaleFor(all, {.title = {}, .unit = unit, .ticked = true}, Language::English);
        RC_ASSERT(scale.low <= 0);
        RC_ASSERT(scale.high >= 0);
        RC_ASSERT(scale.low < scale.high);
        for (const qint64 amount : all) {
            RC_ASSERT(amount >= scale.low);
            RC_ASSERT(amount <= scale.high);
        }
        RC_ASSERT(scale.ticks.size() >= 2);
        RC_ASSERT(scale.ticks.size() <= 8);
    }));
}

TEST_CASE("Bars are as long as their amounts, from one line, and each says its number")
{
    const BarChart chart = samples::barsByGroup();
    const Drawing drawing = drawBars(chart, pt(400), styleOf(), Language::English);
    const std::vector<QRectF> bars = filledBoxes(drawing);
    REQUIRE(bars.size() == 5);
    for (std::size_t index = 0; index < 5; ++index) {
        const auto amount = static_cast<qreal>(chart.categories[index].values[0]->amount);
        CHECK(bars[index].width() / bars[0].width() == Approx(amount / 6));
        CHECK(bars[index].left() == Approx(bars[0].left()));
        CHECK(drawing.text.split(u'\n').contains(chart.categories[index].values[0]->label));
        CHECK(drawing.text.contains(chart.categories[index].label));
    }
}

TEST_CASE("Every chart says every number and name that it was given, and stays in its width")
{
    for (const Chart &chart : {Chart(samples::barsByGroup()), Chart(samples::stackedBars()),
                               Chart(samples::columnsByYear()), Chart(samples::linesByMonth())}) {
        const Drawing drawing = drawChart(chart, pt(430), styleOf(), Language::English);
        const auto categories = std::visit(
            [](const auto &one) -> std::vector<ChartCategory> {
                if constexpr (requires { one.categories; })
                    return one.categories;
                return {};
            },
            chart);
        for (const ChartCategory &category : categories) {
            for (const std::optional<ChartValue> &value : category.values) {
                if (value)
                    CHECK(drawing.text.contains(value->label));
            }
        }
        for (const Mark &mark : drawing.marks) {
            const QRectF box = std::holds_alternative<TextMark>(mark) ? std::get<TextMark>(mark).ink()
                                                                      : std::get<ShapeMark>(mark).path.boundingRect();
            CHECK(box.left() >= -1);
            CHECK(box.right() <= pt(430) + 1);
            CHECK(box.top() >= -pt(1));
            CHECK(box.bottom() <= drawing.height + pt(3));
        }
    }
}

TEST_CASE("Stacks are as long as their sum, and pieces too thin for their number give it to the end")
{
    BarChart chart = samples::stackedBars();
    chart.categories[3].values = {ChartValue{1, QStringLiteral("1 woman")}, ChartValue{1, QStringLiteral("1 man")}};
    const Drawing drawing = drawBars(chart, pt(400), styleOf(), Language::English);
    CHECK(drawing.text.contains(QStringLiteral("Women 1 woman · Men 1 man")));
    const std::vector<QRectF> boxes = filledBoxes(drawing);
    REQUIRE(boxes.size() == 2 + 8); // two in the legend
    CHECK((boxes[2].width() + boxes[3].width()) / (boxes[6].width() + boxes[7].width()) == Approx(44.0 / 20.0));
    CHECK(boxes[3].left() == Approx(boxes[2].right()));
}

TEST_CASE("Seats are dots with letters, as many as there are, and an empty one has none")
{
    const DotChart chart = samples::seats();
    const Drawing drawing = drawDots(chart, pt(430), styleOf());
    const QStringList words = drawing.text.split(u'\n');
    CHECK(words.count(QStringLiteral("W")) == 12);
    CHECK(words.count(QStringLiteral("M")) == 8);
    CHECK(filledBoxes(drawing).size() == 20 + 2); // and two in the legend
    CHECK(words.contains(QStringLiteral("max 2")));
    CHECK(words.contains(QStringLiteral("LDC, LLDC or SIDS")));
}

TEST_CASE("Charts without data are drawn as empty ones")
{
    for (const Chart &chart : {Chart(BarChart{}), Chart(BarChart{.direction = BarDirection::Upright}),
                               Chart(LineChart{}), Chart(DotChart{})})
        CHECK(drawChart(chart, pt(430), styleOf(), Language::English).height >= 0);
}

#include "print/chart_drawing.h"

#include "print/composer.h"

namespace fund::print {

namespace {

void takeLimit(std::vector<qint64> &amounts, const std::optional<ChartLimit> &limit)
{
    if (limit)
        amounts.push_back(limit->amount);
}

} // namespace

std::vector<qint64> amountsOf(const BarChart &chart)
{
    std::vector<qint64> amounts;
    takeLimit(amounts, chart.limit);
    for (const ChartLimit &level : chart.levels)
        amounts.push_back(level.amount);
    for (const ChartCategory &category : chart.categories) {
        takeLimit(amounts, category.limit);
        qint64 sum = 0;
        for (const std::optional<ChartValue> &value : category.values) {
            if (!value)
                continue;
            sum += value->amount;
            amounts.push_back(chart.grouping == BarGrouping::Stacked ? sum : value->amount);
        }
    }
    return amounts;
}

Drawing drawChart(const Chart &chart, qreal width, const PageStyle &style, Language language)
{
    if (const auto *bars = std::get_if<BarChart>(&chart)) {
        return bars->direction == BarDirection::Horizontal ? drawBars(*bars, width, style, language)
                                                           : drawColumns(*bars, width, style, language);
    }
    if (const auto *lines = std::get_if<LineChart>(&chart))
        return drawLines(*lines, width, style, language);
    return drawDots(std::get<DotChart>(chart), width, style);
}

void Composer::operator()(const Figure &figure)
{
    const RichText caption = captionOf(m_words.figure, figure.number, figure.caption);
    std::vector<int> notes;
    const QStringList marks = enterNotes(caption, notes);
    const ShapedText words = m_shaper.shape(caption, m_style.text(Face::Caption), m_width, CellAlign::Start, marks);
    Box box{.height = words.height() + pt(7), .before = pt(14), .after = pt(16)};
    box.notes = std::move(notes);
    box.marks = words.lines({0, 0});
    Drawing drawing = drawChart(figure.chart, m_width, m_style, m_language);
    for (const Mark &mark : drawing.marks)
        box.marks.push_back(moved(mark, {0, box.height}));
    box.height += drawing.height;
    box.text = words.text() + u'\n' + drawing.text;
    std::vector<StackedText> below;
    for (const RichText &note : figure.notes)
        below.push_back({note, Face::Note, pt(2)});
    const Box remarks = stack(below, m_width);
    for (const Mark &mark : remarks.marks)
        box.marks.push_back(moved(mark, {0, box.height + pt(3)}));
    box.height += remarks.height > 0 ? remarks.height + pt(3) : 0;
    box.text += u'\n' + remarks.text;
    box.anchor = figure.anchor;
    add(std::move(box));
}

} // namespace fund::print

#include "print/chart_frame.h"

namespace fund::print {

namespace {

constexpr qreal columnPlotHeight = pt(150);

class StandingBars
{
public:
    StandingBars(const BarChart &chart, qreal width, const PageStyle &style, Language language)
        : m_chart(chart), m_width(width), m_canvas(style), m_scale(scaleFor(amountsOf(chart), chart.axis, language)),
          m_frame(m_canvas, m_scale, m_chart.axis)
    {}

    Drawing draw()
    {
        qreal y = 0;
        if (m_chart.series.size() > 1)
            y = drawLegend(m_canvas, m_chart.series, {}, LegendSign::Swatch, {0, 0}, m_width) + pt(5);
        // Numbers over the highest columns need room above the plot where no tick leaves any.
        y += m_scale.ticks.empty() ? pt(8) : pt(4);
        const qreal room = m_frame.limitRoom(m_chart.limit);
        m_frame.open(y, m_width, columnPlotHeight, room > 0 ? room + pt(4) : 0);
        const std::size_t count = m_chart.categories.size();
        for (std::size_t index = 0; index < count; ++index) {
            const QRectF part = m_frame.part(index, count);
            if (m_chart.grouping == BarGrouping::Stacked)
                drawStack(m_chart.categories[index], part);
            else
                drawBeside(m_chart.categories[index], part);
            drawLimit(m_chart.categories[index].limit, part);
        }
        m_frame.limit(m_chart.limit);
        return m_canvas.take(m_frame.close(m_chart.categories));
    }

private:
    void numberOver(const QString &number, qreal middle, qreal top, qreal room)
    {
        const qreal width = qMax(room, m_canvas.widthOf(number, Face::ChartValue) + pt(1));
        m_canvas.words(number, Face::ChartValue, {middle - width / 2, top - m_canvas.leading(Face::ChartValue)}, width,
                       CellAlign::Centre);
    }

    void drawBeside(const ChartCategory &category, const QRectF &part)
    {
        const std::size_t count = std::min(category.values.size(), m_chart.series.size());
        const qreal bars = static_cast<qreal>(std::max<std::size_t>(1, m_chart.series.size()));
        const qreal width = qMin(part.width() * 0.72 / bars, pt(34));
        qreal x = part.center().x() - width * bars / 2;
        for (std::size_t index = 0; index < count; ++index, x += width) {
            const std::optional<ChartValue> &value = category.values[index];
            if (!value)
                continue;
            const qreal zero = m_frame.y(0);
            const qreal end = m_frame.y(value->amount);
            m_canvas.bar(QRectF(x + pt(0.75), qMin(zero, end), width - pt(1.5), qAbs(zero - end)),
                         m_chart.series[index]);
            const qreal top = value->amount < 0 ? end + m_canvas.leading(Face::ChartValue) + pt(1) : end - pt(1);
            numberOver(value->label, x + width / 2, top, width);
        }
    }

    void drawStack(const ChartCategory &category, const QRectF &part)
    {
        const qreal width = qMin(part.width() * 0.6, pt(46));
        const qreal x = part.center().x() - width / 2;
        const qreal line = m_canvas.leading(Face::ChartValue);
        qint64 sum = 0;
        const std::size_t count = std::min(category.values.size(), m_chart.series.size());
        for (std::size_t index = 0; index < count; ++index) {
            const std::optional<ChartValue> &value = category.values[index];
            if (!value || value->amount <= 0)
                continue;
            const qreal from = m_frame.y(sum);
            sum += value->amount;
            const qreal to = m_frame.y(sum);
            const ChartSeries &series = m_chart.series[index];
            m_canvas.bar(QRectF(x, to, width, from - to), series);
            const bool inside = from - to >= line && m_canvas.widthOf(value->label, Face::ChartValue) + pt(2) <= width;
            const QColor colour = inside && !series.planned ? paintOf(series.colour).text : QColor::fromRgba(ink::text);
            // A number too wide or a piece too thin: beside the column, at the piece's height.
            if (inside)
                m_canvas.wordsAt(value->label, Face::ChartValue, x, (from + to) / 2, width, CellAlign::Centre, colour);
            else
                m_canvas.wordsAt(value->label, Face::ChartLabel, x + width + pt(3), (from + to) / 2,
                                 m_canvas.widthOf(value->label, Face::ChartLabel) + pt(1), CellAlign::Start);
        }
        if (!category.total.isEmpty())
            numberOver(category.total, part.center().x(), m_frame.y(sum) - pt(1), width);
    }

    void drawLimit(const std::optional<ChartLimit> &limit, const QRectF &part)
    {
        if (!limit)
            return;
        const qreal y = m_frame.y(limit->amount);
        const qreal inset = part.width() * 0.08;
        m_canvas.line({part.left() + inset, y}, {part.right() - inset, y}, paintOf(ChartColour::Vermilion).edge,
                      pt(1.25), limit->dashed);
        m_canvas.words(limit->label, Face::ChartLabel, {part.left(), y - m_canvas.leading(Face::ChartLabel) - pt(1)},
                       part.width() - inset, CellAlign::End);
    }

    const BarChart &m_chart;
    qreal m_width;
    ChartCanvas m_canvas;
    ChartScale m_scale;
    ChartFrame m_frame;
};

} // namespace

Drawing drawColumns(const BarChart &chart, qreal width, const PageStyle &style, Language language)
{
    return StandingBars(chart, width, style, language).draw();
}

} // namespace fund::print

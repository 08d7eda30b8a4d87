#include "print/chart_drawing.h"

namespace fund::print {

namespace {

constexpr qreal dotRadius = pt(5.6);
constexpr qreal ringRadius = pt(7.4);
constexpr qreal pitch = pt(17);

class SeatDots
{
public:
    SeatDots(const DotChart &chart, qreal width, const PageStyle &style)
        : m_chart(chart), m_width(width), m_canvas(style)
    {}

    Drawing draw()
    {
        std::size_t highest = 1;
        for (const DotColumn &column : m_chart.columns) {
            highest = std::max(highest, column.dots.size());
            if (column.limit && column.limit->amount > 0)
                highest = std::max(highest, static_cast<std::size_t>(column.limit->amount) + 1);
        }
        m_base = pt(10) + pitch * static_cast<qreal>(highest);
        m_part = m_width / static_cast<qreal>(std::max<std::size_t>(1, m_chart.columns.size()));
        qreal bottom = m_base;
        for (std::size_t index = 0; index < m_chart.columns.size(); ++index)
            bottom = qMax(bottom, drawColumn(m_chart.columns[index], m_part * static_cast<qreal>(index)));
        m_canvas.line({0, m_base}, {m_width, m_base}, QColor::fromRgba(ink::rule), pt(0.75));
        bottom += pt(6);
        bottom += drawLegend(m_canvas, m_chart.series, m_chart.ringMeaning, LegendSign::Dot, {0, bottom}, m_width);
        return m_canvas.take(bottom);
    }

private:
    qreal drawColumn(const DotColumn &column, qreal left)
    {
        const qreal middle = left + m_part / 2;
        if (column.limit)
            drawLimit(*column.limit, left);
        for (std::size_t index = 0; index < column.dots.size(); ++index)
            drawDot(column.dots[index], {middle, m_base - pt(3) - pitch * (static_cast<qreal>(index) + 0.5)});
        const qreal count = m_canvas.widthOf(column.count, Face::ChartValue);
        const qreal detail = m_canvas.widthOf(column.detail, Face::ChartLabel);
        const qreal gap = detail > 0 ? pt(3) : 0;
        const qreal x = middle - (count + gap + detail) / 2;
        const qreal y = m_base + pt(4);
        m_canvas.words(column.count, Face::ChartValue, {x, y}, count + pt(1), CellAlign::Start);
        m_canvas.words(column.detail, Face::ChartLabel, {x + count + gap, y}, detail + pt(1), CellAlign::Start,
                       QColor::fromRgba(ink::muted));
        const qreal below = y + m_canvas.leading(Face::ChartValue);
        return below +
               m_canvas.words(column.label, Face::ChartLabel, {left + pt(3), below}, m_part - pt(6), CellAlign::Centre);
    }

    void drawDot(const ChartDot &dot, QPointF centre)
    {
        if (dot.empty) {
            m_canvas.disc(centre, dotRadius, {}, Stroke{QColor::fromRgba(ink::rule), pt(0.75), {2, 2}});
            return;
        }
        if (dot.series < 0 || static_cast<std::size_t>(dot.series) >= m_chart.series.size())
            return;
        const ChartSeries &series = m_chart.series[static_cast<std::size_t>(dot.series)];
        const ChartPaint paint = paintOf(series.colour);
        m_canvas.disc(centre, dotRadius, paint.fill, Stroke{paint.edge, pt(0.5), {}});
        if (dot.ringed)
            m_canvas.disc(centre, ringRadius, {}, Stroke{QColor::fromRgba(ink::text), pt(1), {}});
        m_canvas.wordsAt(series.letter, Face::ChartValue, centre.x() - pitch / 2, centre.y(), pitch, CellAlign::Centre,
                         paint.text);
    }

    void drawLimit(const ChartLimit &limit, qreal left)
    {
        const qreal y = m_base - pt(3) - pitch * static_cast<qreal>(limit.amount);
        const qreal inset = m_part * 0.12;
        m_canvas.line({left + inset, y}, {left + m_part - inset, y}, QColor::fromRgba(ink::text), pt(0.75),
                      limit.dashed);
        // Words above the line's end, beside the dots that go over it.
        m_canvas.words(limit.label, Face::ChartLabel, {left, y - m_canvas.leading(Face::ChartLabel)}, m_part - pt(3),
                       CellAlign::End, QColor::fromRgba(ink::muted));
    }

    const DotChart &m_chart;
    qreal m_width;
    ChartCanvas m_canvas;
    qreal m_base = 0;
    qreal m_part = 0;
};

} // namespace

Drawing drawDots(const DotChart &chart, qreal width, const PageStyle &style)
{
    return SeatDots(chart, width, style).draw();
}

} // namespace fund::print

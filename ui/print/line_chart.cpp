#include "print/chart_frame.h"

#include <algorithm>

namespace fund::print {

namespace {

constexpr qreal linePlotHeight = pt(150);

class CourseLines
{
public:
    CourseLines(const LineChart &chart, qreal width, const PageStyle &style, Language language)
        : m_chart(chart), m_width(width), m_canvas(style), m_scale(scaleFor(amounts(chart), chart.axis, language)),
          m_frame(m_canvas, m_scale, m_chart.axis)
    {}

    Drawing draw()
    {
        qreal names = 0;
        for (const ChartSeries &series : m_chart.series)
            names = qMax(names, m_canvas.widthOf(series.name, Face::ChartLabel));
        m_names = qMin(names + pt(1), m_width * 0.28);
        m_frame.open(0, m_width, linePlotHeight, qMax(m_names, m_frame.limitRoom(m_chart.limit)) + pt(8));
        m_frame.limit(m_chart.limit);
        for (std::size_t index = 0; index < m_chart.series.size(); ++index)
            drawSeries(index);
        nameLines();
        return m_canvas.take(m_frame.close(m_chart.categories));
    }

private:
    struct End
    {
        std::size_t series;
        qreal y;
    };

    static std::vector<qint64> amounts(const LineChart &chart)
    {
        std::vector<qint64> all;
        if (chart.limit)
            all.push_back(chart.limit->amount);
        for (const ChartCategory &category : chart.categories) {
            for (const std::optional<ChartValue> &value : category.values) {
                if (value)
                    all.push_back(value->amount);
            }
        }
        return all;
    }

    void drawSeries(std::size_t index)
    {
        const ChartSeries &series = m_chart.series[index];
        const ChartPaint paint = paintOf(series.colour);
        const std::size_t count = m_chart.categories.size();
        QPainterPath line;
        std::vector<QPointF> points;
        bool broken = true;
        for (std::size_t at = 0; at < count; ++at) {
            const std::vector<std::optional<ChartValue>> &values = m_chart.categories[at].values;
            if (index >= values.size() || !values[index]) {
                broken = true;
                continue;
            }
            const QPointF point(m_frame.part(at, count).center().x(), m_frame.y(values[index]->amount));
            if (broken)
                line.moveTo(point);
            else
                line.lineTo(point);
            broken = false;
            points.push_back(point);
            drawNumber(values[index]->label, point);
        }
        m_canvas.path(line, {},
                      Stroke{paint.edge, pt(1.75), series.planned ? std::vector<qreal>{3, 2} : std::vector<qreal>{}});
        for (const QPointF &point : points)
            drawPoint(point, index, paint);
        if (!points.empty())
            m_ends.push_back({index, points.back().y()});
    }

    void drawNumber(const QString &number, QPointF point)
    {
        const qreal width = m_canvas.widthOf(number, Face::ChartValue) + pt(1);
        m_canvas.words(number, Face::ChartValue,
                       {point.x() - width / 2, point.y() - m_canvas.leading(Face::ChartValue) - pt(4)}, width,
                       CellAlign::Centre);
    }

    /// A shape for each series, so that they are told apart without colours.
    void drawPoint(QPointF point, std::size_t index, const ChartPaint &paint)
    {
        constexpr qreal size = pt(2.6);
        QPainterPath shape;
        switch (index % 4) {
        case 0:
            shape.addEllipse(point, size, size);
            break;
        case 1:
            shape.addRect(QRectF(point - QPointF(size, size) * 0.9, QSizeF(size, size) * 1.8));
            break;
        case 2:
            shape.addPolygon(QPolygonF({point + QPointF(0, -size * 1.2), point + QPointF(size * 1.1, size * 0.8),
                                        point + QPointF(-size * 1.1, size * 0.8)}));
            break;
        default:
            shape.addPolygon(QPolygonF({point + QPointF(0, -size * 1.3), point + QPointF(size * 1.3, 0),
                                        point + QPointF(0, size * 1.3), point + QPointF(-size * 1.3, 0)}));
        }
        shape.closeSubpath();
        m_canvas.path(shape, paint.fill, Stroke{QColor(Qt::white), pt(0.6), {}});
    }

    /// Names at the lines' ends, pushed apart where they would touch.
    void nameLines()
    {
        std::ranges::sort(m_ends, {}, &End::y);
        qreal lowest = -1e9;
        for (End &end : m_ends) {
            const ChartSeries &series = m_chart.series[end.series];
            const qreal height = m_canvas.heightOf(series.name, Face::ChartLabel, m_names);
            const qreal top = qMax(end.y - height / 2, lowest);
            const qreal x = m_frame.plot().right() + pt(6);
            m_canvas.words(series.name, Face::ChartLabel, {x, top}, m_names, CellAlign::Start);
            lowest = top + height;
            const qreal from = lastX(end.series) + pt(4);
            m_canvas.line({from, end.y}, {x - pt(2), top + height / 2}, QColor::fromRgba(ink::line), pt(0.5));
        }
    }

    [[nodiscard]] qreal lastX(std::size_t series) const
    {
        const std::size_t count = m_chart.categories.size();
        for (std::size_t at = count; at > 0; --at) {
            const std::vector<std::optional<ChartValue>> &values = m_chart.categories[at - 1].values;
            if (series < values.size() && values[series])
                return m_frame.part(at - 1, count).center().x();
        }
        return m_frame.plot().left();
    }

    const LineChart &m_chart;
    qreal m_width;
    ChartCanvas m_canvas;
    ChartScale m_scale;
    ChartFrame m_frame;
    qreal m_names = 0;
    std::vector<End> m_ends;
};

} // namespace

Drawing drawLines(const LineChart &chart, qreal width, const PageStyle &style, Language language)
{
    return CourseLines(chart, width, style, language).draw();
}

} // namespace fund::print

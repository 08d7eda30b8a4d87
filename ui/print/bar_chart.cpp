#include "print/chart_drawing.h"

namespace fund::print {

namespace {

constexpr qreal labelGap = pt(7);
constexpr qreal singleBar = pt(9.5);
constexpr qreal narrowBar = pt(8);
constexpr qreal categoryGap = pt(6.5);

/// Bars that lie: labels at the start, numbers at the bars' ends.
class LyingBars
{
public:
    LyingBars(const BarChart &chart, qreal width, const PageStyle &style, Language language)
        : m_chart(chart), m_width(width), m_canvas(style), m_scale(scaleFor(amountsOf(chart), chart.axis, language))
    {}

    Drawing draw()
    {
        measure();
        if (m_chart.series.size() > 1)
            m_y += drawLegend(m_canvas, m_chart.series, {}, LegendSign::Swatch, {m_x, 0}, m_width - m_x) + pt(5);
        const qreal top = m_y;
        qreal bottom = m_y;
        for (const ChartCategory &category : m_chart.categories)
            bottom += heightOf(category);
        drawGrid(top, bottom);
        for (const ChartCategory &category : m_chart.categories)
            drawCategory(category);
        const qreal zero = m_x + m_scale.at(0, m_length);
        m_canvas.line({zero, top}, {zero, bottom}, QColor::fromRgba(ink::rule), pt(0.5));
        const qreal words = drawLimits(top, bottom);
        return m_canvas.take(bottom + drawAxis(bottom, words));
    }

private:
    [[nodiscard]] bool stacked() const { return m_chart.grouping == BarGrouping::Stacked; }
    [[nodiscard]] std::size_t rows() const { return stacked() ? 1 : m_chart.series.size(); }
    [[nodiscard]] qreal thickness() const { return rows() == 1 ? singleBar : narrowBar; }

    void measure()
    {
        qreal labels = 0;
        qreal values = 0;
        for (const ChartCategory &category : m_chart.categories) {
            labels = qMax(labels, m_canvas.widthOf(category.label, Face::ChartLabel));
            labels = qMax(labels, m_canvas.widthOf(category.detail, Face::ChartLabel));
            values = qMax(values, m_canvas.widthOf(endWords(category), Face::ChartValue));
            for (const std::optional<ChartValue> &value : category.values) {
                if (value && !stacked())
                    values = qMax(values, m_canvas.widthOf(value->label, Face::ChartValue) + limitRoom(category));
            }
        }
        m_labels = qMin(labels, m_width * 0.36) + pt(1);
        m_x = m_labels + labelGap + (m_scale.low < 0 ? values + pt(4) : 0);
        m_length = m_width - m_x - values - pt(6);
    }

    [[nodiscard]] qreal limitRoom(const ChartCategory &category) const
    {
        const qreal width = limitWidth(category);
        return width > 0 ? width + pt(6) : 0;
    }

    /// The words behind a stack that its scale leaves room for.
    [[nodiscard]] QString endWords(const ChartCategory &category) const
    {
        return stacked() ? category.total : QString();
    }

    [[nodiscard]] qreal heightOf(const ChartCategory &category) const
    {
        const qreal label = m_canvas.heightOf(category.label, Face::ChartLabel, m_labels) +
                            m_canvas.heightOf(category.detail, Face::ChartLabel, m_labels);
        return qMax(label, thickness() * static_cast<qreal>(rows())) + categoryGap;
    }

    void drawGrid(qreal top, qreal bottom)
    {
        for (const ChartTick &tick : m_scale.ticks) {
            const qreal x = m_x + m_scale.at(tick.amount, m_length);
            m_canvas.line({x, top}, {x, bottom}, QColor::fromRgba(ink::grid), pt(0.5));
        }
    }

    void drawCategory(const ChartCategory &category)
    {
        const qreal height = heightOf(category);
        const qreal middle = m_y + height / 2;
        const qreal label = m_canvas.heightOf(category.label, Face::ChartLabel, m_labels) +
                            m_canvas.heightOf(category.detail, Face::ChartLabel, m_labels);
        const qreal below =
            m_canvas.words(category.label, Face::ChartLabel, {0, middle - label / 2}, m_labels, CellAlign::End);
        m_canvas.words(category.detail, Face::ChartLabel, {0, middle - label / 2 + below}, m_labels, CellAlign::End,
                       QColor::fromRgba(ink::muted));
        const qreal bars = thickness() * static_cast<qreal>(rows());
        if (stacked())
            drawStack(category, middle - bars / 2);
        else
            drawBeside(category, middle - bars / 2);
        if (category.limit) {
            const qreal x = m_x + m_scale.at(category.limit->amount, m_length);
            m_canvas.line({x, middle - bars / 2 - pt(3)}, {x, middle + bars / 2 + pt(3)},
                          paintOf(ChartColour::Vermilion).edge, pt(1.5));
        }
        m_y += height;
    }

    void drawBeside(const ChartCategory &category, qreal top)
    {
        const std::size_t count = std::min(category.values.size(), m_chart.series.size());
        for (std::size_t index = 0; index < count; ++index) {
            const std::optional<ChartValue> &value = category.values[index];
            if (!value)
                continue;
            const qreal y = top + thickness() * static_cast<qreal>(index);
            const qreal zero = m_x + m_scale.at(0, m_length);
            const qreal end = m_x + m_scale.at(value->amount, m_length);
            m_canvas.bar(QRectF(qMin(zero, end), y, qAbs(end - zero), thickness() - (rows() > 1 ? pt(0.5) : 0)),
                         m_chart.series[index]);
            const qreal words = m_canvas.widthOf(value->label, Face::ChartValue) + pt(1);
            const qreal x = value->amount < 0 ? end - words - pt(4) : limitClear(category, end) + pt(5);
            m_canvas.wordsAt(value->label, Face::ChartValue, x, y + thickness() / 2, words, CellAlign::Start);
            if (index == 0 && category.limit)
                m_canvas.wordsAt(category.limit->label, Face::ChartLabel, qMax(end, x + words) + pt(5),
                                 y + thickness() / 2, limitWidth(category), CellAlign::Start,
                                 QColor::fromRgba(ink::muted));
        }
    }

    [[nodiscard]] qreal limitWidth(const ChartCategory &category) const
    {
        return category.limit && !category.limit->label.isEmpty()
                   ? m_canvas.widthOf(category.limit->label, Face::ChartLabel) + pt(1)
                   : 0;
    }

    /// A number does not stand on its bar's threshold.
    [[nodiscard]] qreal limitClear(const ChartCategory &category, qreal end) const
    {
        if (!category.limit)
            return end;
        const qreal x = m_x + m_scale.at(category.limit->amount, m_length);
        return x >= end && x < end + pt(24) ? x : end;
    }

    void drawStack(const ChartCategory &category, qreal y)
    {
        qint64 sum = 0;
        const std::size_t count = std::min(category.values.size(), m_chart.series.size());
        QStringList thin;
        for (std::size_t index = 0; index < count; ++index) {
            const std::optional<ChartValue> &value = category.values[index];
            if (!value || value->amount <= 0)
                continue;
            const qreal from = m_x + m_scale.at(sum, m_length);
            sum += value->amount;
            const qreal to = m_x + m_scale.at(sum, m_length);
            m_canvas.bar(QRectF(from, y, to - from, thickness()), m_chart.series[index]);
            if (m_canvas.widthOf(value->label, Face::ChartValue) + pt(3) <= to - from)
                m_canvas.wordsAt(value->label, Face::ChartValue, from, y + thickness() / 2, to - from,
                                 CellAlign::Centre,
                                 m_chart.series[index].planned ? QColor::fromRgba(ink::text)
                                                               : paintOf(m_chart.series[index].colour).text);
            else if (!value->label.isEmpty())
                thin += m_chart.series[index].name + u' ' + value->label;
        }
        qreal x = m_x + m_scale.at(sum, m_length) + pt(5);
        const qreal total = m_canvas.widthOf(category.total, Face::ChartValue);
        m_canvas.wordsAt(category.total, Face::ChartValue, x, y + thickness() / 2, total + pt(1), CellAlign::Start);
        x += total > 0 ? total + pt(6) : 0;
        m_canvas.wordsAt(thin.join(QStringLiteral(" · ")), Face::ChartLabel, x, y + thickness() / 2, m_width - x,
                         CellAlign::Start, QColor::fromRgba(ink::muted));
    }

    /// The height of their words under the bars.
    qreal drawLimits(qreal top, qreal bottom)
    {
        std::vector<ChartLimit> limits = m_chart.levels;
        if (m_chart.limit)
            limits.push_back(*m_chart.limit);
        qreal height = 0;
        for (std::size_t i = 0; i < limits.size(); ++i) {
            const qreal x = m_x + m_scale.at(limits[i].amount, m_length);
            m_canvas.line({x, top - pt(3)}, {x, bottom}, paintOf(ChartColour::Vermilion).edge, pt(1), limits[i].dashed);
            // Words end where those of the next line begin.
            const qreal room = i + 1 < limits.size()
                                   ? qMax(pt(40), m_scale.at(limits[i + 1].amount, m_length) + m_x - x - pt(6))
                                   : m_width - x;
            const qreal words =
                m_canvas.words(limits[i].label, Face::ChartLabel, {x + pt(3), bottom}, room, CellAlign::Start);
            height = qMax(height, qMax(words, m_canvas.leading(Face::ChartLabel)));
        }
        return height;
    }

    /// Below words of that height.
    qreal drawAxis(qreal bottom, qreal height)
    {
        constexpr qreal room = pt(70);
        for (const ChartTick &tick : m_scale.ticks) {
            const qreal x = m_x + m_scale.at(tick.amount, m_length);
            height = qMax(height, m_canvas.words(tick.label, Face::ChartLabel, {x - room / 2, bottom + pt(2)}, room,
                                                 CellAlign::Centre, QColor::fromRgba(ink::muted)) +
                                      pt(2));
        }
        height += m_canvas.words(m_chart.axis.title, Face::ChartLabel, {m_x, bottom + height + pt(1)}, m_length,
                                 CellAlign::Start, QColor::fromRgba(ink::muted));
        return height + pt(2);
    }

    const BarChart &m_chart;
    qreal m_width;
    ChartCanvas m_canvas;
    ChartScale m_scale;
    qreal m_labels = 0;
    qreal m_x = 0;
    qreal m_length = 0;
    qreal m_y = 0;
};

} // namespace

Drawing drawBars(const BarChart &chart, qreal width, const PageStyle &style, Language language)
{
    return LyingBars(chart, width, style, language).draw();
}

} // namespace fund::print

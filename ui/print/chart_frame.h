#pragma once

#include "print/chart_drawing.h"

namespace fund::print {

/// The plot of an upright chart: scale at the start, categories below, grid between.
class ChartFrame
{
public:
    ChartFrame(ChartCanvas &canvas, const ChartScale &scale, const ChartAxis &axis)
        : m_canvas(canvas), m_scale(scale), m_axis(axis)
    {}

    /// Lays the frame from y on, with room at the end for words beside the plot; draws grid, numbers and axis title.
    void open(qreal y, qreal width, qreal plotHeight, qreal endRoom);
    /// The room that a limit's words need at the plot's end.
    [[nodiscard]] qreal limitRoom(const std::optional<ChartLimit> &limit) const;
    /// Names below the plot, each in the middle of its part; every second, third … where they would touch. Returns the
    /// height from the plot's top to the last name's foot.
    qreal close(const std::vector<ChartCategory> &categories);
    void limit(const std::optional<ChartLimit> &limit);

    [[nodiscard]] qreal y(qint64 amount) const { return m_plot.bottom() - m_scale.at(amount, m_plot.height()); }
    /// The part of a category.
    [[nodiscard]] QRectF part(std::size_t index, std::size_t count) const;
    [[nodiscard]] const QRectF &plot() const { return m_plot; }

private:
    ChartCanvas &m_canvas;
    const ChartScale &m_scale;
    const ChartAxis &m_axis;
    QRectF m_plot;
};

} // namespace fund::print

#include "print/chart_frame.h"

namespace fund::print {

void ChartFrame::open(qreal y, qreal width, qreal plotHeight, qreal endRoom)
{
    const QColor muted = QColor::fromRgba(ink::muted);
    qreal numbers = 0;
    for (const ChartTick &tick : m_scale.ticks)
        numbers = qMax(numbers, m_canvas.widthOf(tick.label, Face::ChartLabel));
    const qreal x = numbers > 0 ? numbers + pt(7) : 0;
    // The unit stands over its axis, level, so that nobody has to turn the head.
    y += m_canvas.words(m_axis.title, Face::ChartLabel, {0, y}, width, CellAlign::Start, muted);
    y += m_axis.title.isEmpty() ? pt(7) : pt(9);
    m_plot = QRectF(x, y, width - x - endRoom, plotHeight);
    for (const ChartTick &tick : m_scale.ticks) {
        const qreal level = this->y(tick.amount);
        m_canvas.line({x, level}, {m_plot.right(), level}, QColor::fromRgba(ink::grid), pt(0.5));
        m_canvas.wordsAt(tick.label, Face::ChartLabel, 0, level, numbers + pt(1), CellAlign::End, muted);
    }
}

QRectF ChartFrame::part(std::size_t index, std::size_t count) const
{
    const qreal width = m_plot.width() / static_cast<qreal>(std::max<std::size_t>(1, count));
    return {m_plot.left() + width * static_cast<qreal>(index), m_plot.top(), width, m_plot.height()};
}

qreal ChartFrame::close(const std::vector<ChartCategory> &categories)
{
    m_canvas.line({m_plot.left(), y(0)}, {m_plot.right(), y(0)}, QColor::fromRgba(ink::rule), pt(0.5));
    const std::size_t count = categories.size();
    const qreal width = part(0, count).width();
    qreal longest = 0;
    for (const ChartCategory &category : categories)
        longest = qMax(longest, m_canvas.widthOf(category.label, Face::ChartLabel));
    // Many points of time: only as many names as have room on one line.
    const bool crowded = count > 8 && longest + pt(6) > width;
    const std::size_t every = crowded ? static_cast<std::size_t>((longest + pt(6)) / width) + 1 : 1;
    qreal height = 0;
    for (std::size_t index = 0; index < count; index += every) {
        const qreal room = crowded ? longest + pt(2) : width - pt(4);
        const QPointF place(part(index, count).center().x() - room / 2, m_plot.bottom() + pt(3));
        qreal names = m_canvas.words(categories[index].label, Face::ChartLabel, place, room, CellAlign::Centre);
        names += m_canvas.words(categories[index].detail, Face::ChartLabel, place + QPointF(0, names), room,
                                CellAlign::Centre, QColor::fromRgba(ink::muted));
        height = qMax(height, names);
    }
    return m_plot.bottom() + pt(3) + height + pt(2);
}

void ChartFrame::limit(const std::optional<ChartLimit> &limit)
{
    if (!limit)
        return;
    const qreal level = y(limit->amount);
    m_canvas.line({m_plot.left(), level}, {m_plot.right(), level}, paintOf(ChartColour::Vermilion).edge, pt(1),
                  limit->dashed);
    const qreal x = m_plot.right() + pt(4);
    const qreal room = limitRoom(limit);
    const qreal height = m_canvas.heightOf(limit->label, Face::ChartLabel, room);
    m_canvas.words(limit->label, Face::ChartLabel, {x, level - height / 2}, room, CellAlign::Start);
}

qreal ChartFrame::limitRoom(const std::optional<ChartLimit> &limit) const
{
    return limit ? qMin(m_canvas.widthOf(limit->label, Face::ChartLabel) + pt(1), pt(72)) : 0;
}

} // namespace fund::print

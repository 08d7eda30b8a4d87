#pragma once

#include "documents/chart.h"
#include "print/flow.h"
#include "print/shaped_text.h"

namespace fund::print {

/// A picture of its own height, from its top left corner; start is at the left, the page mirrors it where it must.
struct Drawing
{
    qreal height = 0;
    std::vector<Mark> marks;
    QString text; ///< all its words
};

/// A series' fill, the line around it, and what can be read on it.
struct ChartPaint
{
    QColor fill;
    QColor edge;
    QColor text;
};

[[nodiscard]] ChartPaint paintOf(ChartColour colour);

/// Where charts put words and shapes.
class ChartCanvas
{
public:
    explicit ChartCanvas(const PageStyle &style) : m_style(style), m_shaper(style) {}

    [[nodiscard]] qreal widthOf(const QString &words, Face face) const;
    [[nodiscard]] qreal leading(Face face) const { return m_style.text(face).leading; }
    /// Words in a column of this width, broken into lines; the place is the column's top left corner. Returns the
    /// height.
    qreal words(const QString &text, Face face, QPointF place, qreal width, CellAlign align,
                std::optional<QColor> colour = {});
    /// The height that words() would take.
    [[nodiscard]] qreal heightOf(const QString &text, Face face, qreal width) const;
    /// One line whose middle stands at this height.
    void wordsAt(const QString &text, Face face, qreal x, qreal middle, qreal width, CellAlign align,
                 std::optional<QColor> colour = {});
    void bar(const QRectF &box, const ChartSeries &series);
    void line(QPointF from, QPointF to, const QColor &colour, qreal width, bool dashed = false);
    void path(const QPainterPath &path, std::optional<QColor> fill, std::optional<Stroke> stroke);
    void disc(QPointF centre, qreal radius, std::optional<QColor> fill, std::optional<Stroke> stroke);

    [[nodiscard]] Drawing take(qreal height);

private:
    const PageStyle &m_style;
    TextShaper m_shaper;
    std::vector<Mark> m_marks;
    QStringList m_words;
};

/// What a legend shows before a name.
enum class LegendSign
{
    Swatch,
    Dot
};

/// The series' names with their colours in rows from y; with `ring`, what a ring means at the end. Returns the height.
qreal drawLegend(ChartCanvas &canvas, const std::vector<ChartSeries> &series, const QString &ring, LegendSign sign,
                 QPointF place, qreal width);

} // namespace fund::print

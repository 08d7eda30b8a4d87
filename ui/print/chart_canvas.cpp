#include "print/chart_canvas.h"

namespace fund::print {

namespace {

constexpr QRgb dark = 0xFF06202F;
constexpr QRgb light = 0xFFFFFFFF;

/// A colour thinned with white: transparency would shut the door to PDF/A.
QColor thinned(const QColor &colour, qreal share)
{
    const auto mix = [share](int value) { return qRound(255 - (255 - value) * share); };
    return {mix(colour.red()), mix(colour.green()), mix(colour.blue())};
}

} // namespace

ChartPaint paintOf(ChartColour colour)
{
    struct Entry
    {
        QRgb fill;
        QRgb edge;
        QRgb text;
    };
    constexpr Entry entries[] = {
        {0xFF0072B2, 0xFF0072B2, light}, {0xFFE69F00, 0xFF966400, dark}, {0xFF009E73, 0xFF009E73, dark},
        {0xFFD55E00, 0xFFD55E00, dark},  {0xFF56B4E9, 0xFF2B78A8, dark}, {0xFFAA4499, 0xFFAA4499, light},
        {0xFF7A8793, 0xFF7A8793, dark},
    };
    const Entry &entry = entries[static_cast<int>(colour)];
    return {QColor::fromRgba(entry.fill), QColor::fromRgba(entry.edge), QColor::fromRgba(entry.text)};
}

qreal ChartCanvas::widthOf(const QString &words, Face face) const
{
    return words.isEmpty() ? 0 : m_shaper.widths(words, m_style.text(face)).widest;
}

qreal ChartCanvas::heightOf(const QString &text, Face face, qreal width) const
{
    return m_shaper.shape(text, m_style.text(face), width).height();
}

qreal ChartCanvas::words(const QString &text, Face face, QPointF place, qreal width, CellAlign align,
                         std::optional<QColor> colour)
{
    if (text.isEmpty())
        return 0;
    TypeStyle style = m_style.text(face);
    style.colour = colour.value_or(style.colour);
    const ShapedText shaped = m_shaper.shape(text, style, width, align);
    append(m_marks, shaped.lines(place));
    m_words += text;
    return shaped.height();
}

void ChartCanvas::wordsAt(const QString &text, Face face, qreal x, qreal middle, qreal width, CellAlign align,
                          std::optional<QColor> colour)
{
    words(text, face, {x, middle - leading(face) / 2}, width, align, colour);
}

void ChartCanvas::bar(const QRectF &box, const ChartSeries &series)
{
    const ChartPaint paint = paintOf(series.colour);
    QPainterPath shape;
    shape.addRect(box);
    if (series.planned)
        path(shape, thinned(paint.fill, 0.25), Stroke{paint.edge, pt(0.75), {3, 2}});
    else if (paint.edge != paint.fill)
        path(shape, paint.fill, Stroke{paint.edge, pt(0.5), {}});
    else
        path(shape, paint.fill, {});
}

void ChartCanvas::line(QPointF from, QPointF to, const QColor &colour, qreal width, bool dashed)
{
    QPainterPath shape(from);
    shape.lineTo(to);
    path(shape, {}, Stroke{colour, width, dashed ? std::vector<qreal>{3, 2.5} : std::vector<qreal>{}});
}

void ChartCanvas::path(const QPainterPath &path, std::optional<QColor> fill, std::optional<Stroke> stroke)
{
    m_marks.emplace_back(ShapeMark{path, std::move(fill), std::move(stroke)});
}

void ChartCanvas::disc(QPointF centre, qreal radius, std::optional<QColor> fill, std::optional<Stroke> stroke)
{
    QPainterPath shape;
    shape.addEllipse(centre, radius, radius);
    path(shape, std::move(fill), std::move(stroke));
}

Drawing ChartCanvas::take(qreal height)
{
    return {height, std::move(m_marks), m_words.join(u'\n')};
}

qreal drawLegend(ChartCanvas &canvas, const std::vector<ChartSeries> &series, const QString &ring, LegendSign sign,
                 QPointF place, qreal width)
{
    constexpr qreal signWidth = pt(13);
    constexpr qreal gap = pt(16);
    const qreal row = canvas.leading(Face::ChartLabel) + pt(2);
    QPointF at = place;
    const auto entry = [&](const QString &name, const auto &draw) {
        const qreal needed = signWidth + canvas.widthOf(name, Face::ChartLabel);
        if (at.x() > place.x() && at.x() + needed > place.x() + width)
            at = QPointF(place.x(), at.y() + row);
        draw(QPointF(at.x() + pt(4.5), at.y() + row / 2 - pt(1)));
        canvas.words(name, Face::ChartLabel, {at.x() + signWidth, at.y()}, needed, CellAlign::Start);
        at.rx() += needed + gap;
    };
    for (const ChartSeries &one : series) {
        entry(one.name, [&](QPointF centre) {
            const ChartPaint paint = paintOf(one.colour);
            if (sign == LegendSign::Dot)
                canvas.disc(centre, pt(4.5), paint.fill, Stroke{paint.edge, pt(0.5), {}});
            else
                canvas.bar(QRectF(centre - QPointF(pt(4), pt(4)), QSizeF(pt(8), pt(8))), one);
        });
    }
    if (!ring.isEmpty()) {
        entry(ring, [&](QPointF centre) {
            canvas.disc(centre, pt(4.5), {}, Stroke{QColor::fromRgba(ink::text), pt(1), {}});
        });
    }
    return at.y() + row - place.y();
}

} // namespace fund::print

#include "print/flow.h"

#include <QTransform>

#include <iterator>
#include <numeric>

namespace fund::print {

qreal FootNote::height() const
{
    return std::accumulate(lines.begin(), lines.end(), 0.0,
                           [](qreal sum, const Box &line) { return sum + line.height; });
}

Mark moved(const Mark &mark, QPointF by)
{
    if (const auto *words = std::get_if<TextMark>(&mark)) {
        TextMark copy = *words;
        copy.place += by;
        return copy;
    }
    ShapeMark copy = std::get<ShapeMark>(mark);
    copy.path.translate(by);
    return copy;
}

Mark mirrored(const Mark &mark, qreal pageWidth)
{
    if (const auto *words = std::get_if<TextMark>(&mark)) {
        TextMark copy = *words;
        copy.place.setX(pageWidth - copy.place.x() - copy.box().width());
        return copy;
    }
    ShapeMark copy = std::get<ShapeMark>(mark);
    copy.path = QTransform(-1, 0, 0, 1, pageWidth, 0).map(copy.path);
    return copy;
}

void append(std::vector<Mark> &marks, std::vector<Mark> more)
{
    marks.insert(marks.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

ShapeMark filled(const QRectF &box, const QColor &colour)
{
    ShapeMark mark;
    mark.path.addRect(box);
    mark.fill = colour;
    return mark;
}

ShapeMark ruled(QPointF from, QPointF to, const QColor &colour, qreal width)
{
    ShapeMark mark;
    mark.path.moveTo(from);
    mark.path.lineTo(to);
    mark.stroke = Stroke{colour, width, {}};
    return mark;
}

} // namespace fund::print

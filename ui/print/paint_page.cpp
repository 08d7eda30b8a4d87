#include "print/paint_page.h"

#include <QPainter>

namespace fund::print {

namespace {

void paint(QPainter &painter, const TextMark &mark)
{
    painter.setPen(mark.colour);
    const QTextLine line = mark.layout->lineAt(mark.line);
    line.draw(&painter, mark.place - line.position());
}

void paint(QPainter &painter, const ShapeMark &mark)
{
    QPen pen(Qt::NoPen);
    if (mark.stroke) {
        pen = QPen(mark.stroke->colour, mark.stroke->width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
        if (!mark.stroke->dashes.empty())
            pen.setDashPattern(QList<qreal>(mark.stroke->dashes.begin(), mark.stroke->dashes.end()));
    }
    painter.setPen(pen);
    painter.setBrush(mark.fill ? QBrush(*mark.fill) : QBrush(Qt::NoBrush));
    painter.drawPath(mark.path);
}

} // namespace

void paintPage(QPainter &painter, const Page &page)
{
    for (const Mark &mark : page.marks)
        std::visit([&painter](const auto &one) { paint(painter, one); }, mark);
}

} // namespace fund::print

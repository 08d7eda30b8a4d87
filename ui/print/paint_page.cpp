#include "print/paint_page.h"

#include <QPainter>

#include <cmath>

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

QImage pageImage(const Page &page, qreal pixelsPerInch)
{
    const qreal scale = pixelsPerInch / 720.0;
    const QSizeF size = page.size * scale;
    QImage image(static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height())),
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    paintPage(painter, page);
    return image;
}

} // namespace fund::print

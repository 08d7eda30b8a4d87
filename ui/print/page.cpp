#include "print/page.h"

#include <QStringList>

namespace fund::print {

QString TextMark::text() const
{
    const QTextLine shaped = layout->lineAt(line);
    return layout->text().mid(shaped.textStart(), shaped.textLength());
}

QRectF TextMark::box() const
{
    const QTextLine shaped = layout->lineAt(line);
    return {place, QSizeF(shaped.width(), shaped.height())};
}

QRectF TextMark::ink() const
{
    const QTextLine shaped = layout->lineAt(line);
    return shaped.naturalTextRect().translated(place - shaped.position());
}

QString Page::text() const
{
    QStringList lines;
    for (const Mark &mark : marks) {
        if (const auto *words = std::get_if<TextMark>(&mark))
            lines += words->text();
    }
    return lines.join(u'\n');
}

} // namespace fund::print

#include "print/contents.h"

#include "localisation/numbers.h"

#include "print/shaped_text.h"

namespace fund::print {

namespace {

constexpr qreal pageRoom = pt(24);
constexpr qreal step = pt(20);

Box entryBox(const ContentsEntry &entry, const TextShaper &shaper, const PageStyle &style,
             const DocumentSettings &settings)
{
    TypeStyle face = style.text(Face::Body);
    face.bold = entry.level == 1;
    const qreal width = style.textArea().width();
    const qreal start = step * (entry.level - 1);
    const ShapedText number = shaper.shape(entry.number, face, width / 2);
    // Short numbers stand in a column of their own; "Annex I" pushes its title along.
    const qreal x = start + (entry.number.isEmpty() ? 0 : qMax(step, number.naturalWidth() + pt(8)));
    const ShapedText title = shaper.shape(entry.title, face, width - x - pageRoom - pt(16));
    const ShapedText page = shaper.shape(numberText(entry.page, settings.language), face, pageRoom, CellAlign::End);
    Box box;
    box.height = title.height();
    box.before = entry.level == 1 ? pt(7) : pt(2);
    box.marks = number.lines({start, 0});
    append(box.marks, title.lines({x, 0}));
    const qreal last = title.height() - title.leading();
    append(box.marks, page.lines({width - pageRoom, last}));
    // Dots are drawn, not typed: nobody wants to hear or copy them.
    const TextMark lastLine = title.line(title.lineCount() - 1, {x, last});
    const qreal from = x + lastLine.ink().width() + pt(6);
    const qreal to = width - pageRoom;
    const qreal y = last + title.leading() * 0.68;
    if (to > from) {
        ShapeMark dots = ruled({to, y}, {from, y}, QColor::fromRgba(ink::rule), pt(0.8));
        dots.stroke->dashes = {1, 4};
        box.marks.emplace_back(dots);
    }
    box.links.push_back({{start, 0, width - start, box.height}, entry.target});
    box.text = entry.title;
    return box;
}

} // namespace

Flow composeContents(const std::vector<ContentsEntry> &entries, const PageStyle &style,
                     const DocumentSettings &settings)
{
    const TextShaper shaper(style);
    const qreal width = style.textArea().width();
    const ShapedText title = shaper.shape(settings.words.contents, style.text(Face::Heading1), width);
    const ShapedText page = shaper.shape(settings.words.page, style.text(Face::Small), width, CellAlign::End);
    Flow flow;
    Box head{.height = title.height(), .after = pt(12)};
    head.marks = title.lines({0, 0});
    append(head.marks, page.lines({0, title.height() - page.leading()}));
    head.headingLevel = 1;
    head.headingText = settings.words.contents;
    flow.boxes.push_back(std::move(head));
    for (const ContentsEntry &entry : entries) {
        flow.boxes.push_back(entryBox(entry, shaper, style, settings));
        if (flow.boxes.size() == 2)
            flow.boxes.back().breakBefore = penalty::headingAlone;
    }
    return flow;
}

} // namespace fund::print

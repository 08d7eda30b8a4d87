#include "print/page_assembler.h"

#include "localisation/numbers.h"

#include "print/shaped_text.h"

namespace fund::print {

QString headingAnchor(int index)
{
    return QStringLiteral("heading %1").arg(index);
}

void PageAssembler::addMark(Page &page, const Mark &mark) const
{
    page.marks.push_back(m_style.isRightToLeft() ? mirrored(mark, page.size.width()) : mark);
}

void PageAssembler::addCover(std::vector<Mark> marks)
{
    Page page;
    page.size = m_style.pageSize();
    for (const Mark &mark : marks)
        addMark(page, mark);
    m_paged.pages.push_back(std::move(page));
}

void PageAssembler::addBox(Page &page, const PlacedBox &placed)
{
    const Box &box = *placed.box;
    const QPointF place = m_style.textArea().topLeft() + QPointF(0, placed.y);
    const auto mirroredBox = [this, &page](QRectF area) {
        if (m_style.isRightToLeft())
            area.moveLeft(page.size.width() - area.right());
        return area;
    };
    for (const Mark &mark : box.marks)
        addMark(page, moved(mark, place));
    for (const PageLink &link : box.links)
        page.links.push_back({mirroredBox(link.box.translated(place)), link.target});
    const QRectF area(place, QSizeF(m_style.textArea().width(), box.height));
    page.parts.push_back({box.block, box.part, placed.repeated, mirroredBox(area), box.text});
    if (placed.repeated)
        return;
    const PagePlace here{static_cast<int>(m_paged.pages.size()), place.y()};
    if (!box.anchor.isEmpty())
        m_paged.anchors[box.anchor] = here;
    if (box.headingLevel > 0) {
        const QString number = box.headingNumber.isEmpty() ? QString() : box.headingNumber + u' ';
        m_paged.bookmarks.push_back({box.headingLevel, number + box.headingText, here});
        if (box.block >= 0)
            m_paged.anchors[headingAnchor(m_heading++)] = here;
    }
}

void PageAssembler::addPages(const std::vector<FlowPage> &pages)
{
    for (const FlowPage &flowPage : pages) {
        Page page;
        page.size = m_style.pageSize();
        addFurniture(page, static_cast<int>(m_paged.pages.size()) + 1);
        for (const PlacedBox &placed : flowPage.boxes)
            addBox(page, placed);
        if (flowPage.noteRule >= 0) {
            const QPointF from = m_style.textArea().topLeft() + QPointF(0, flowPage.noteRule);
            addMark(page, ruled(from, from + QPointF(pt(90), 0), QColor::fromRgba(ink::rule)));
        }
        for (const PlacedBox &line : flowPage.noteLines)
            addBox(page, line);
        m_paged.pages.push_back(std::move(page));
    }
}

void PageAssembler::addWords(Page &page, const QString &words, qreal y, CellAlign align, Face face) const
{
    if (words.isEmpty())
        return;
    const QRectF area = m_style.textArea();
    const ShapedText shaped = TextShaper(m_style).shape(words, m_style.text(face), area.width(), align);
    addMark(page, shaped.line(0, {area.left(), y}));
}

void PageAssembler::addFurniture(Page &page, int number) const
{
    const QRectF area = m_style.textArea();
    const bool bare = m_settings.pageNumbers == PageNumbers::None ||
                      (m_settings.pageNumbers == PageNumbers::AllButFirst && number == 1);
    const qreal foot = page.size.height() - mm(17);
    const qreal leading = m_style.text(Face::RunningHead).leading;
    if (!bare) {
        const qreal head = mm(15);
        addWords(page, m_settings.headStart.isEmpty() ? m_settings.title : m_settings.headStart, head,
                 CellAlign::Start);
        addWords(page, m_settings.headEnd, head, CellAlign::End);
        const qreal y = head + leading + pt(4);
        addMark(page, ruled({area.left(), y}, {area.right(), y}, QColor::fromRgba(ink::line)));
        addWords(page, numberText(number, m_settings.language), foot, CellAlign::Centre, Face::PageNumber);
    }
    addWords(page, m_settings.statusNote, foot + leading + pt(1), CellAlign::Start);
    addWords(page, m_settings.demonstrationMark, foot + leading + pt(1), CellAlign::End);
}

} // namespace fund::print

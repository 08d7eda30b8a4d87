#pragma once

#include "documents/document.h"
#include "print/page_style.h"
#include "print/paginate.h"

namespace fund::print {

/// Puts flow pages on sheets: in their place, mirrored where the language asks, with running head and foot.
class PageAssembler
{
public:
    PageAssembler(const DocumentSettings &settings, const PageStyle &style) : m_settings(settings), m_style(style) {}

    void addCover(std::vector<Mark> marks);
    void addPages(const std::vector<FlowPage> &pages);
    [[nodiscard]] bool isEmpty() const { return m_paged.pages.empty(); }
    [[nodiscard]] PagedDocument take() { return std::move(m_paged); }

private:
    void addBox(Page &page, const PlacedBox &placed);
    void addMark(Page &page, const Mark &mark) const;
    void addFurniture(Page &page, int number) const;
    void addWords(Page &page, const QString &words, qreal y, CellAlign align, Face face = Face::RunningHead) const;

    const DocumentSettings &m_settings;
    const PageStyle &m_style;
    PagedDocument m_paged;
    int m_heading = 0;
};

/// The engine's own anchor of the n-th heading, from 0; no author's anchor has a space.
[[nodiscard]] QString headingAnchor(int index);

} // namespace fund::print

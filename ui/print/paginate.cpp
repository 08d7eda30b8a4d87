#include "print/paginate.h"

#include <deque>

namespace fund::print {

namespace {

/// Fills page after page; holds what a page leaves to the next.
class PageFiller
{
public:
    PageFiller(const Flow &flow, qreal height) : m_flow(flow), m_height(height) {}

    std::vector<FlowPage> fill()
    {
        std::vector<FlowPage> pages;
        std::size_t start = 0;
        while (start < m_flow.boxes.size()) {
            const std::size_t end = endOfPage(start);
            pages.push_back(place(start, end));
            start = end;
        }
        while (!m_carried.empty()) {
            pages.emplace_back();
            placeNotes(pages.back(), 0);
        }
        return pages;
    }

private:
    [[nodiscard]] const Box &box(std::size_t index) const { return m_flow.boxes[index]; }

    [[nodiscard]] qreal headHeight(std::size_t start) const
    {
        const int head = box(start).repeatedHead;
        return head < 0 ? 0 : m_flow.heads[static_cast<std::size_t>(head)].height;
    }

    [[nodiscard]] qreal gapBefore(std::size_t start, std::size_t index) const
    {
        return index == start ? 0 : qMax(box(index - 1).after, box(index).before);
    }

    [[nodiscard]] qreal notesOf(const Box &one) const
    {
        qreal height = 0;
        for (const int note : one.notes)
            height += m_flow.notes[static_cast<std::size_t>(note)].height();
        return height;
    }

    /// What notes from the page before need here; never more than half a page, the rest goes on.
    [[nodiscard]] qreal carriedHeight() const
    {
        qreal height = 0;
        for (const Box *line : m_carried)
            height += line->height;
        return qMin(height, m_height / 2);
    }

    [[nodiscard]] std::size_t bestBreak(std::size_t start, std::size_t overflow) const
    {
        std::size_t best = overflow;
        for (std::size_t index = overflow; index > start; --index) {
            if (box(index).breakBefore < box(best).breakBefore)
                best = index;
        }
        return best;
    }

    [[nodiscard]] std::size_t endOfPage(std::size_t start) const
    {
        qreal y = headHeight(start);
        qreal notes = carriedHeight();
        for (std::size_t index = start; index < m_flow.boxes.size(); ++index) {
            const Box &next = box(index);
            if (index > start && next.breakBefore == penalty::forced)
                return index;
            const qreal below = y + gapBefore(start, index) + next.height;
            const qreal withNotes = notes + notesOf(next);
            if (index > start && below + (withNotes > 0 ? withNotes + noteGap : 0) > m_height)
                return bestBreak(start, index);
            y = below;
            notes = withNotes;
        }
        return m_flow.boxes.size();
    }

    FlowPage place(std::size_t start, std::size_t end)
    {
        FlowPage page;
        qreal y = 0;
        if (box(start).repeatedHead >= 0) {
            page.boxes.push_back({&m_flow.heads[static_cast<std::size_t>(box(start).repeatedHead)], 0, true});
            y = headHeight(start);
        }
        for (std::size_t index = start; index < end; ++index) {
            y += gapBefore(start, index);
            page.boxes.push_back({&box(index), y, false});
            y += box(index).height;
            for (const int note : box(index).notes) {
                for (const Box &line : m_flow.notes[static_cast<std::size_t>(note)].lines)
                    m_carried.push_back(&line);
            }
        }
        placeNotes(page, y);
        return page;
    }

    /// As many waiting lines of notes as have room below y, at the foot.
    void placeNotes(FlowPage &page, qreal y)
    {
        std::vector<const Box *> here;
        qreal height = 0;
        while (!m_carried.empty() &&
               (y + noteGap + height + m_carried.front()->height <= m_height || (y <= 0 && height <= 0))) {
            height += m_carried.front()->height;
            here.push_back(m_carried.front());
            m_carried.pop_front();
        }
        if (here.empty())
            return;
        qreal top = m_height - height;
        page.noteRule = top - noteGap / 2;
        for (const Box *line : here) {
            page.noteLines.push_back({line, top, false});
            top += line->height;
        }
    }

    const Flow &m_flow;
    qreal m_height;
    std::deque<const Box *> m_carried;
};

} // namespace

std::vector<FlowPage> paginate(const Flow &flow, qreal height)
{
    return PageFiller(flow, height).fill();
}

} // namespace fund::print

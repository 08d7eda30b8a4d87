#include "print/paginate.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <set>

using namespace fund::print;

namespace {

constexpr qreal pageHeight = 1000;

Box boxOf(qreal height, int breakBefore = penalty::none)
{
    return {.height = height, .breakBefore = breakBefore};
}

/// Boxes of every kind, some with footnotes, some in tables with a head that comes again.
Flow anyFlow()
{
    Flow flow;
    const int count = *rc::gen::inRange(0, 120);
    int head = -1;
    for (int index = 0; index < count; ++index) {
        Box box = boxOf(*rc::gen::inRange(5, 300));
        box.before = *rc::gen::inRange(0, 40);
        box.after = *rc::gen::inRange(0, 40);
        box.breakBefore = *rc::gen::weightedElement<int>(
            {{12, penalty::none}, {4, penalty::widow}, {3, penalty::headingAlone}, {1, penalty::forced}});
        const int kind = *rc::gen::inRange(0, 12);
        if (kind == 0) {
            head = static_cast<int>(flow.heads.size());
            flow.heads.push_back(boxOf(*rc::gen::inRange(10, 120)));
        } else if (kind == 1) {
            head = -1;
        }
        box.repeatedHead = head;
        if (kind > 9) {
            FootNote note;
            note.lines.assign(static_cast<std::size_t>(*rc::gen::inRange(1, 12)), boxOf(20));
            box.notes.push_back(static_cast<int>(flow.notes.size()));
            flow.notes.push_back(note);
        }
        flow.boxes.push_back(box);
    }
    return flow;
}

std::vector<const Box *> ownBoxes(const FlowPage &page)
{
    std::vector<const Box *> boxes;
    for (const PlacedBox &placed : page.boxes) {
        if (!placed.repeated)
            boxes.push_back(placed.box);
    }
    return boxes;
}

} // namespace

TEST_CASE("Every box stands on one page, in order, and nothing runs over the page")
{
    CHECK(rc::check([] {
        const Flow flow = anyFlow();
        std::size_t next = 0;
        for (const FlowPage &page : paginate(flow, pageHeight)) {
            qreal bottom = 0;
            for (const PlacedBox &placed : page.boxes) {
                if (!placed.repeated)
                    RC_ASSERT(placed.box == &flow.boxes[next++]);
                RC_ASSERT(placed.y >= bottom);
                bottom = placed.y + placed.box->height;
            }
            // A box that with its head is higher than the page stands alone; all else fits.
            RC_ASSERT(bottom <= pageHeight || ownBoxes(page).size() == 1);
        }
        RC_ASSERT(next == flow.boxes.size());
    }));
}

TEST_CASE("A table's head comes first on every page that begins within the table")
{
    CHECK(rc::check([] {
        const Flow flow = anyFlow();
        for (const FlowPage &page : paginate(flow, pageHeight)) {
            const std::vector<const Box *> boxes = ownBoxes(page);
            if (boxes.empty())
                continue;
            const int head = boxes.front()->repeatedHead;
            RC_ASSERT(page.boxes.front().repeated == (head >= 0));
            if (head >= 0)
                RC_ASSERT(page.boxes.front().box == &flow.heads[static_cast<std::size_t>(head)]);
            for (std::size_t index = 1; index < page.boxes.size(); ++index)
                RC_ASSERT_FALSE(page.boxes[index].repeated);
        }
    }));
}

TEST_CASE("A page ends where the break is least ill, and at a forced one always")
{
    CHECK(rc::check([] {
        const Flow flow = anyFlow();
        const std::vector<FlowPage> pages = paginate(flow, pageHeight);
        for (std::size_t index = 0; index < pages.size(); ++index) {
            const std::vector<const Box *> boxes = ownBoxes(pages[index]);
            for (std::size_t at = 1; at < boxes.size(); ++at)
                RC_ASSERT(boxes[at]->breakBefore != penalty::forced);
            if (index + 1 >= pages.size() || boxes.empty() || ownBoxes(pages[index + 1]).empty())
                continue;
            const int taken = ownBoxes(pages[index + 1]).front()->breakBefore;
            for (std::size_t at = 1; at < boxes.size() && taken != penalty::forced; ++at)
                RC_ASSERT(boxes[at]->breakBefore >= taken);
        }
    }));
}

TEST_CASE("Every line of a footnote stands once, in order, under the text of its page or a later one")
{
    CHECK(rc::check([] {
        const Flow flow = anyFlow();
        std::vector<const Box *> expected;
        for (const FootNote &note : flow.notes) {
            for (const Box &line : note.lines)
                expected.push_back(&line);
        }
        std::vector<const Box *> seen;
        std::size_t due = 0; // lines that hang on the boxes up to this page
        for (const FlowPage &page : paginate(flow, pageHeight)) {
            qreal bottom = 0;
            for (const PlacedBox &placed : page.boxes) {
                bottom = qMax(bottom, placed.y + placed.box->height);
                for (const int note : placed.box->notes)
                    due += flow.notes[static_cast<std::size_t>(note)].lines.size();
            }
            for (const PlacedBox &line : page.noteLines) {
                RC_ASSERT(line.y >= bottom);
                RC_ASSERT(line.y + line.box->height <= pageHeight + 0.01);
                seen.push_back(line.box);
            }
            RC_ASSERT(seen.size() <= due);
            RC_ASSERT(page.noteLines.empty() == (page.noteRule < 0));
        }
        RC_ASSERT(seen == expected);
    }));
}

TEST_CASE("A footnote stands on the page of its mark as long as it has room there")
{
    Flow flow;
    for (int index = 0; index < 10; ++index)
        flow.boxes.push_back(boxOf(100));
    flow.notes.push_back({std::vector<Box>(5, boxOf(20))});
    flow.boxes[9].notes = {0};
    // Ten boxes fill the page; the last one goes over to the next with its note.
    const std::vector<FlowPage> pages = paginate(flow, pageHeight);
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].boxes.size() == 9);
    CHECK(pages[0].noteLines.empty());
    CHECK(pages[1].noteLines.size() == 5);
}

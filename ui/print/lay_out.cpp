#include "print/lay_out.h"

#include "print/composer.h"
#include "print/contents.h"
#include "print/cover.h"
#include "print/page_assembler.h"

namespace fund::print {

namespace {

/// The headings that the contents show, with the page of the body that each stands on.
std::vector<ContentsEntry> entriesOf(const std::vector<FlowPage> &pages, int depth)
{
    std::vector<ContentsEntry> entries;
    int heading = 0;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        for (const PlacedBox &placed : pages[page].boxes) {
            const Box &box = *placed.box;
            if (box.headingLevel == 0 || placed.repeated)
                continue;
            if (box.headingLevel <= depth)
                entries.push_back({box.headingLevel, box.headingNumber, box.headingText, u'#' + headingAnchor(heading),
                                   static_cast<int>(page) + 1});
            ++heading;
        }
    }
    return entries;
}

} // namespace

PagedDocument layOut(const Document &document)
{
    const DocumentSettings &settings = document.settings;
    const PageStyle style(settings);
    const qreal height = style.textArea().height();
    Composer composer(style, settings);
    composer.compose(document.blocks);
    const Flow body = composer.take();
    const std::vector<FlowPage> bodyPages = paginate(body, height);

    PageAssembler assembler(settings, style);
    int before = 0;
    if (settings.cover) {
        assembler.addCover(drawCover(settings, style));
        ++before;
    }
    if (settings.contents) {
        std::vector<ContentsEntry> entries = entriesOf(bodyPages, settings.contentsDepth);
        const Flow counted = composeContents(entries, style, settings);
        before += static_cast<int>(paginate(counted, height).size());
        for (ContentsEntry &entry : entries)
            entry.page += before;
        const Flow contents = composeContents(entries, style, settings);
        assembler.addPages(paginate(contents, height));
    }
    assembler.addPages(bodyPages);
    // A paper is one sheet at least, or there would be nothing to show and no file to write.
    if (assembler.isEmpty())
        assembler.addPages({FlowPage{}});
    return assembler.take();
}

} // namespace fund::print

#include "documents/sheets.h"

namespace fund {

namespace {

/// Letters and memos open without furniture: neither cover, contents, running head nor number on the first page.
DocumentSettings asSheet(DocumentSettings settings)
{
    settings.pageNumbers = PageNumbers::AllButFirst;
    settings.contents = false;
    settings.cover.reset();
    return settings;
}

} // namespace

Document letterDocument(const LetterSheet &letter, DocumentSettings settings)
{
    Document document{asSheet(std::move(settings)), {}};
    std::vector<Block> &blocks = document.blocks;
    blocks.emplace_back(letter.from);
    if (!letter.references.empty())
        blocks.emplace_back(Facts{letter.references, false});
    if (!letter.addressee.empty())
        blocks.emplace_back(Lines{letter.addressee});
    if (!letter.salutation.isEmpty())
        blocks.emplace_back(Paragraph{.text = letter.salutation, .keepWithNext = true});
    if (!letter.subject.isEmpty())
        blocks.emplace_back(Paragraph{.text = RichText().bold(letter.subject), .keepWithNext = true});
    blocks.insert(blocks.end(), letter.body.begin(), letter.body.end());
    blocks.emplace_back(letter.signature);
    if (!letter.enclosures.empty())
        blocks.emplace_back(Lines{letter.enclosures});
    return document;
}

Document memoDocument(const MemoSheet &memo, DocumentSettings settings)
{
    Document document{asSheet(std::move(settings)), {}};
    std::vector<Block> &blocks = document.blocks;
    blocks.emplace_back(memo.from);
    blocks.emplace_back(Title{memo.title, {}});
    blocks.emplace_back(Facts{memo.head, true});
    blocks.insert(blocks.end(), memo.body.begin(), memo.body.end());
    if (memo.signature)
        blocks.emplace_back(*memo.signature);
    return document;
}

} // namespace fund

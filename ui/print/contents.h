#pragma once

#include "documents/document.h"
#include "print/flow.h"
#include "print/page_style.h"

namespace fund::print {

struct ContentsEntry
{
    int level = 1;
    QString number; ///< as the heading has it; empty: none
    QString title;
    QString target; ///< "#anchor"
    int page = 0;   ///< as printed, from 1
};

/// The contents as boxes. Their height does not hang on the page numbers, so that they can be counted before these are
/// known.
[[nodiscard]] Flow composeContents(const std::vector<ContentsEntry> &entries, const PageStyle &style,
                                   const DocumentSettings &settings);

} // namespace fund::print

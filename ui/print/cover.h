#pragma once

#include "documents/document.h"
#include "print/page_style.h"

namespace fund::print {

/// The cover's marks in places of the page; nothing without a cover.
[[nodiscard]] std::vector<Mark> drawCover(const DocumentSettings &settings, const PageStyle &style);

} // namespace fund::print

#pragma once

#include "documents/document.h"
#include "print/page.h"

namespace fund::print {

/// Sets a paper in pages: cover, contents, text, with running heads and page numbers. Pages are counted from the first
/// sheet, the cover included. Needs a QGuiApplication for its fonts; may run on any thread.
[[nodiscard]] PagedDocument layOut(const Document &document);

} // namespace fund::print

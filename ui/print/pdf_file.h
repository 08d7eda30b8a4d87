#pragma once

#include "base/result.h"
#include "documents/document.h"

#include <QByteArray>

namespace fund::print {

/// The paper as a PDF: fonts embedded, charts as vectors, bookmarks, links, language, a text layer of real characters.
/// The same document makes the same bytes: its date is settings.made, never the clock. Attachments go into the file.
/// Needs a QGuiApplication; may run on any thread. Fails (File) only where the PDF library does.
[[nodiscard]] Result<QByteArray> renderPdf(const Document &document,
                                           const std::vector<DocumentAttachment> &attachments = {});

/// The same into a file, whole or not at all. Fails (File) with a sentence that names it.
Result<void> writePdf(const QString &path, const Document &document,
                      const std::vector<DocumentAttachment> &attachments = {});

} // namespace fund::print

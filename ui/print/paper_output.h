#pragma once

#include "base/result.h"
#include "documents/document.h"
#include "print/page.h"

#include <functional>

QT_FORWARD_DECLARE_CLASS(QPrinter)

namespace fund {
class Dialogs;
class PageHead;
} // namespace fund

namespace fund::print {

/// Asks for a printer and prints the pages chosen there. False where the person turned away; fails (File) where the
/// printer takes nothing.
[[nodiscard]] Result<bool> printPaper(QWidget *over, Dialogs &dialogs, const PagedDocument &paper,
                                      const QString &title);

/// Asks where the paper shall go and writes it as PDF, as long work of the page. `done` gets the path, or why nothing
/// was written; it isn't called where the person turned away.
void savePaper(PageHead &head, Dialogs &dialogs, const Document &document, const QString &suggestedName,
               std::function<void(const Result<QString> &)> done);

} // namespace fund::print

#pragma once

#include "documents/document.h"
#include "print/page.h"

#include <QByteArray>

#include <set>

class QPDF;

// What is done to the file that Qt writes. All of it may throw what libqpdf throws; renderPdf catches.
namespace fund::print {

/// Title, author, language, dates from the data; nothing from the clock or the machine.
void describeFile(QPDF &pdf, const DocumentSettings &settings);

/// Bookmarks, and links for each page.
void addNavigation(QPDF &pdf, const PagedDocument &paged);

/// Makes glyphs mean the characters that were written. Qt names for each glyph some character that has it: presentation
/// forms for Arabic letters, radicals for Chinese ones, a tab for the space; nobody searches for those.
void repairTextLayer(QPDF &pdf, const PagedDocument &paged, const DocumentSettings &settings);

/// Marks fonts as parts of fonts, as the standard wants it.
void tagFontSubsets(QPDF &pdf);

void attach(QPDF &pdf, const std::vector<DocumentAttachment> &attachments, const QDateTime &made);

/// "D:20261122091230Z"; empty for an invalid moment.
[[nodiscard]] QByteArray pdfDate(const QDateTime &moment);

} // namespace fund::print

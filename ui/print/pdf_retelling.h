#pragma once

#include "print/pdf_fonts.h"

namespace fund::print {

/// Readers turn right-to-left text round letter by letter, so a glyph that means two letters comes out reversed, and a
/// vowel sign, which stands off the base line, in a line of its own. Such groups are drawn by codes that say nothing,
/// and their letters are told unseen, each for itself and in its place on the base line. Adds codes to the fonts.
void retellRightToLeft(QPDF &pdf, PdfFonts &fonts);

} // namespace fund::print

#pragma once

#include <QByteArray>
#include <QString>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <vector>

namespace fund::print {

/// A font in the file that Qt wrote: codes that stand for glyphs, each with a width and with the text that it means.
class PdfFont
{
public:
    explicit PdfFont(QPDFObjectHandle font);

    /// "/F7", which Qt counts in the order of first use.
    [[nodiscard]] int order() const { return m_order; }
    void setOrder(int order) { m_order = order; }

    /// Codes from 0 on; 0 is the missing glyph.
    [[nodiscard]] int codeCount() const { return static_cast<int>(m_meanings.size()); }
    [[nodiscard]] const QString &meaning(int code) const { return m_meanings[static_cast<std::size_t>(code)]; }
    void setMeaning(int code, const QString &text) { m_meanings[static_cast<std::size_t>(code)] = text; }
    /// In thousandths of the font's size.
    [[nodiscard]] int width(int code) const { return m_widths[static_cast<std::size_t>(code)]; }
    /// A further code for a glyph that is there already.
    int addCode(int glyph, int width, const QString &text);

    /// Puts meanings, and what further codes need, into the file.
    void write(QPDF &pdf);

private:
    void readMeanings();
    void readWidths();
    [[nodiscard]] QByteArray mapText() const;

    QPDFObjectHandle m_font;
    QPDFObjectHandle m_descendant;
    std::vector<QString> m_meanings;
    std::vector<int> m_widths;
    std::vector<int> m_glyphs;
    int m_ownCodes = 0; ///< those that Qt wrote
    int m_order = 0;
};

/// All fonts of the file by their object, in no order of meaning.
using PdfFonts = std::map<QPDFObjGen, PdfFont>;

} // namespace fund::print

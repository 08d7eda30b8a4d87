#pragma once

#include "print/page_style.h"

#include <QRawFont>

#include <set>

namespace fund::print {

/// Finds the text that a glyph was drawn for, from the pages that it was drawn on.
class GlyphMeanings
{
public:
    GlyphMeanings(const PagedDocument &paged, const DocumentSettings &settings);

    /// For a glyph of which it is known that some font gives it to this character. Fonts share glyphs: a radical with
    /// the character that looks like it, a tab with the space. Presentation forms become their letters.
    [[nodiscard]] QString ofCharacter(char32_t code) const;

    /// For a glyph that no character has: the n-th glyph, from 0, that the `font`-th font drew, each counted by first
    /// use; found by setting its line again character by character. Empty if it can't be told. Slow: once a glyph.
    [[nodiscard]] QString ofDrawn(int font, int glyph) const;

private:
    struct DrawnGlyph
    {
        quint32 glyph = 0;
        const TextMark *mark = nullptr; ///< where it was drawn first
    };
    struct DrawnFont
    {
        QString family;
        QString style;
        std::vector<DrawnGlyph> glyphs;
        std::set<quint32> known;
    };

    [[nodiscard]] char32_t sameGlyph(char32_t code) const;
    void replay() const;
    void replay(const TextMark &mark) const;

    const PagedDocument &m_paged;
    std::set<char32_t> m_written;
    std::vector<QRawFont> m_fonts;
    mutable std::vector<DrawnFont> m_drawn; ///< made when first asked for
};

} // namespace fund::print

#include "print/glyph_meanings.h"

#include <QGlyphRun>

#include <algorithm>

namespace fund::print {

namespace {

/// Every character that the pages show.
std::set<char32_t> charactersOf(const PagedDocument &paged)
{
    std::set<char32_t> all;
    for (const Page &page : paged.pages) {
        for (const Mark &mark : page.marks) {
            const auto *words = std::get_if<TextMark>(&mark);
            if (!words)
                continue;
            for (const uint code : words->text().toUcs4())
                all.insert(code);
        }
    }
    return all;
}

quint32 glyphOf(const QRawFont &font, char32_t code)
{
    const QList<quint32> glyphs = font.glyphIndexesForString(QString::fromUcs4(&code, 1));
    return glyphs.isEmpty() ? 0 : glyphs.front();
}

/// Presentation forms and ligatures back to their letters (Unicode's compatibility decomposition); no other character
/// is touched, above all not the full-width punctuation of Chinese.
QString plainForm(char32_t code)
{
    const QString self = QString::fromUcs4(&code, 1);
    const bool form = (code >= 0xF900 && code <= 0xFDFF) || (code >= 0xFE70 && code <= 0xFEFC) ||
                      (code >= 0x2E80 && code <= 0x2FDF) || (code >= 0x2F800 && code <= 0x2FA1F);
    if (!form)
        return self;
    const QString letters = self.normalized(QString::NormalizationForm_KC);
    // Vowel signs decompose onto a space that nobody wrote.
    return letters.size() > 1 && letters.front() == u' ' ? letters.mid(1) : letters;
}

/// The characters of a line that were drawn with this glyph.
QString writtenFor(const TextMark &mark, const QString &family, quint32 glyph)
{
    const QTextLine line = mark.layout->lineAt(mark.line);
    const QString text = mark.layout->text();
    QString written;
    std::optional<QPointF> place;
    for (int at = line.textStart(); at < line.textStart() + line.textLength(); ++at) {
        for (const QGlyphRun &run : line.glyphRuns(at, 1)) {
            const QList<quint32> glyphs = run.glyphIndexes();
            // A glyph that several characters share is given for each of them.
            const qsizetype found = glyphs.lastIndexOf(glyph);
            if (found < 0 || found + 1 != glyphs.size() || run.rawFont().familyName() != family)
                continue;
            if (place && *place != run.positions()[found])
                return written;
            place = run.positions()[found];
            written += text[at];
        }
    }
    return written;
}

} // namespace

GlyphMeanings::GlyphMeanings(const PagedDocument &paged, const DocumentSettings &settings)
    : m_paged(paged), m_written(charactersOf(paged))
{
    const PageStyle style(settings);
    for (const bool bold : {false, true}) {
        TypeStyle face = style.text(Face::Body);
        face.bold = bold;
        const QFont font = style.font(face);
        for (const QString &family : font.families()) {
            QFont single = font;
            single.setFamilies({family});
            m_fonts.push_back(QRawFont::fromFont(single));
        }
    }
}

QString GlyphMeanings::ofCharacter(char32_t code) const
{
    if (code == 0)
        return {};
    // A space that must not break is a space to those who search.
    if (code == U'\t' || code == 0xA0)
        return QStringLiteral(" ");
    if (m_written.contains(code))
        return QString::fromUcs4(&code, 1);
    if (const char32_t twin = sameGlyph(code))
        return QString::fromUcs4(&twin, 1);
    return plainForm(code);
}

char32_t GlyphMeanings::sameGlyph(char32_t code) const
{
    for (const QRawFont &font : m_fonts) {
        const quint32 glyph = glyphOf(font, code);
        if (glyph == 0)
            continue;
        for (const char32_t written : m_written) {
            if (glyphOf(font, written) == glyph)
                return written;
        }
    }
    return 0;
}

void GlyphMeanings::replay() const
{
    for (const Page &page : m_paged.pages) {
        for (const Mark &mark : page.marks) {
            if (const auto *words = std::get_if<TextMark>(&mark))
                replay(*words);
        }
    }
}

void GlyphMeanings::replay(const TextMark &mark) const
{
    for (const QGlyphRun &run : mark.layout->lineAt(mark.line).glyphRuns()) {
        const QString family = run.rawFont().familyName();
        const QString style = run.rawFont().styleName();
        auto font = std::ranges::find_if(
            m_drawn, [&](const DrawnFont &one) { return one.family == family && one.style == style; });
        if (font == m_drawn.end())
            font = m_drawn.insert(m_drawn.end(), {family, style, {}, {}});
        for (const quint32 glyph : run.glyphIndexes()) {
            if (font->known.insert(glyph).second)
                font->glyphs.push_back({glyph, &mark});
        }
    }
}

QString GlyphMeanings::ofDrawn(int font, int glyph) const
{
    if (m_drawn.empty())
        replay();
    if (static_cast<std::size_t>(font) >= m_drawn.size())
        return {};
    const DrawnFont &drawn = m_drawn[static_cast<std::size_t>(font)];
    if (static_cast<std::size_t>(glyph) >= drawn.glyphs.size())
        return {};
    const DrawnGlyph &one = drawn.glyphs[static_cast<std::size_t>(glyph)];
    return writtenFor(*one.mark, drawn.family, one.glyph);
}

} // namespace fund::print

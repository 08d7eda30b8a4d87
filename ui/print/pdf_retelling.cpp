#include "print/pdf_retelling.h"

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>
#include <span>

namespace fund::print {

namespace {

bool isRightToLeft(const QString &text)
{
    return std::ranges::any_of(
        text, [](QChar one) { return one.direction() == QChar::DirAL || one.direction() == QChar::DirR; });
}

bool isSign(const QString &text)
{
    return !text.isEmpty() &&
           std::ranges::all_of(text, [](QChar one) { return one.category() == QChar::Mark_NonSpacing; });
}

/// The further codes of one font.
struct RetoldCodes
{
    PdfFont *font = nullptr;
    std::map<int, int> silent;    ///< for a glyph's code, the one that says nothing
    std::map<char16_t, int> told; ///< for a letter, the code that is not seen, an em wide

    int silentFor(int code)
    {
        // The joiner, which searching passes over, is for readers that don't know how to hear nothing.
        const auto [entry, isNew] = silent.try_emplace(code, 0);
        if (isNew)
            entry->second = font->addCode(code, font->width(code), QStringLiteral("\u200D"));
        return entry->second;
    }

    int toldFor(QChar letter)
    {
        const auto [entry, isNew] = told.try_emplace(letter.unicode(), 0);
        if (isNew)
            entry->second = font->addCode(0, 1000, letter);
        return entry->second;
    }
};

struct GlyphPlace
{
    double x = 0;
    double y = 0;
    int code = 0;
};

QByteArray decimal(double value)
{
    return QByteArray::number(value, 'f', 3);
}

/// Goes through a page's content as Qt writes it, `x y Td <code> Tj` glyph by glyph, and writes groups anew.
class RetellingFilter final : public QPDFObjectHandle::TokenFilter
{
public:
    RetellingFilter(QPDFObjectHandle fonts, std::map<QPDFObjGen, RetoldCodes> &retold)
        : m_names(fonts), m_retold(retold)
    {}

    void handleToken(const QPDFTokenizer::Token &token) override
    {
        if (token.isWord("BT")) {
            m_inText = true;
            m_at = m_written = {};
        }
        if (!m_inText || token.isWord("BT")) {
            writeToken(token);
            return;
        }
        if (token.getType() == QPDFTokenizer::tt_space || token.getType() == QPDFTokenizer::tt_comment)
            return;
        if (token.getType() != QPDFTokenizer::tt_word)
            m_operands.push_back(token);
        else
            take(token);
    }

private:
    void take(const QPDFTokenizer::Token &operation)
    {
        if (operation.isWord("Td") && m_operands.size() == 2) {
            m_at.x += std::stod(m_operands[0].getValue());
            m_at.y += std::stod(m_operands[1].getValue());
        } else if (operation.isWord("Tj") && m_operands.size() == 1 && m_operands[0].getValue().size() == 2) {
            const std::string &code = m_operands[0].getValue();
            m_at.code = static_cast<uchar>(code[0]) << 8 | static_cast<uchar>(code[1]);
            m_glyphs.push_back(m_at);
        } else {
            if (operation.isWord("Tf") && m_operands.size() == 2) {
                const auto font = m_retold.find(m_names.getKey(m_operands[0].getValue()).getObjGen());
                m_font = font == m_retold.end() ? nullptr : &font->second;
                m_size = std::stod(m_operands[1].getValue());
            }
            flush();
            put("\n");
            for (const QPDFTokenizer::Token &operand : m_operands) {
                writeToken(operand);
                put(" ");
            }
            writeToken(operation);
            m_inText = !operation.isWord("ET");
        }
        m_operands.clear();
    }

    void put(const QByteArray &bytes) { write(bytes.toStdString()); }

    void move(double x, double y)
    {
        put("\n" + decimal(x - m_written.x) + " " + decimal(y - m_written.y) + " Td ");
        m_written = {x, y, 0};
    }

    void show(int code) { put("<" + QByteArray::number(code, 16).rightJustified(4, '0') + "> Tj"); }

    /// The glyphs since the last other operation, in groups of a letter with its signs.
    void flush()
    {
        for (std::size_t start = 0; start < m_glyphs.size();) {
            std::size_t end = start + 1;
            while (m_font && end < m_glyphs.size() && isSign(m_font->font->meaning(m_glyphs[end].code)))
                ++end;
            const std::span<const GlyphPlace> group(&m_glyphs[start], end - start);
            const QString text = textOf(group);
            if (text.size() > 1 && isRightToLeft(text)) {
                retell(group, text);
            } else {
                for (const GlyphPlace &glyph : group) {
                    move(glyph.x, glyph.y);
                    show(glyph.code);
                }
            }
            start = end;
        }
        m_glyphs.clear();
    }

    [[nodiscard]] QString textOf(std::span<const GlyphPlace> group) const
    {
        QString text;
        for (const GlyphPlace &glyph : group)
            text += m_font ? m_font->font->meaning(glyph.code) : QString();
        return text;
    }

    void retell(std::span<const GlyphPlace> group, const QString &text)
    {
        const double width = m_font->font->width(group.front().code) * m_size / 1000;
        put("\n/Span << /ActualText () >> BDC");
        for (const GlyphPlace &glyph : group) {
            move(glyph.x, glyph.y);
            show(m_font->silentFor(glyph.code));
        }
        put("\nEMC");
        // From the right: each letter gets an equal part of the group's width.
        const double part = width / static_cast<double>(text.size());
        put("\n3 Tr " + decimal(100 * part / m_size) + " Tz");
        for (qsizetype index = 0; index < text.size(); ++index) {
            move(group.front().x + part * static_cast<double>(text.size() - 1 - index), group.front().y);
            show(m_font->toldFor(text[index]));
        }
        put("\n0 Tr 100 Tz");
    }

    QPDFObjectHandle m_names;
    std::map<QPDFObjGen, RetoldCodes> &m_retold;
    std::vector<QPDFTokenizer::Token> m_operands;
    std::vector<GlyphPlace> m_glyphs;
    GlyphPlace m_at;
    GlyphPlace m_written;
    RetoldCodes *m_font = nullptr;
    double m_size = 1;
    bool m_inText = false;
};

bool needsRetelling(const PdfFont &font)
{
    for (int code = 0; code < font.codeCount(); ++code) {
        const QString &text = font.meaning(code);
        if ((text.size() > 1 && isRightToLeft(text)) || isSign(text))
            return true;
    }
    return false;
}

} // namespace

void retellRightToLeft(QPDF &pdf, PdfFonts &fonts)
{
    std::map<QPDFObjGen, RetoldCodes> retold;
    for (auto &[object, font] : fonts) {
        if (needsRetelling(font))
            retold[object].font = &font;
    }
    if (retold.empty())
        return;
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        RetellingFilter filter(page.getAttribute("/Resources", false).getKey("/Font"), retold);
        Pl_Buffer content("content");
        page.filterContents(&filter, &content);
        const auto bytes = content.getBufferSharedPointer();
        const std::string text(reinterpret_cast<const char *>(bytes->getBuffer()), bytes->getSize());
        page.getObjectHandle().replaceKey("/Contents", pdf.newStream(text));
    }
}

} // namespace fund::print

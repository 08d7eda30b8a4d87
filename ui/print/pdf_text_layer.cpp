#include "print/pdf_parts.h"

#include "print/page_style.h"

#include <QCryptographicHash>
#include <QRawFont>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace fund::print {

namespace {

using GlyphNames = std::map<int, QString>; ///< what each glyph of a font means

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

/// Finds the character of the paper that a glyph was drawn for.
class CharacterFinder
{
public:
    CharacterFinder(const PagedDocument &paged, const DocumentSettings &settings) : m_written(charactersOf(paged))
    {
        const PageStyle style(settings);
        for (const bool bold : {false, true}) {
            TextStyle face = style.text(Face::Body);
            face.bold = bold;
            const QFont font = style.font(face);
            for (const QString &family : font.families()) {
                QFont single = font;
                single.setFamilies({family});
                m_fonts.push_back(QRawFont::fromFont(single));
            }
        }
    }

    [[nodiscard]] QString meant(char32_t code) const
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

private:
    /// A character of the paper that shares its glyph with this one: 民 with the radical that looks alike.
    [[nodiscard]] char32_t sameGlyph(char32_t code) const
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

    static quint32 glyphOf(const QRawFont &font, char32_t code)
    {
        const QList<quint32> glyphs = font.glyphIndexesForString(QString::fromUcs4(&code, 1));
        return glyphs.isEmpty() ? 0 : glyphs.front();
    }

    /// Presentation forms and ligatures back to their letters (Unicode's compatibility decomposition); no other
    /// character is touched, above all not the full-width punctuation of Chinese.
    static QString plainForm(char32_t code)
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

    std::set<char32_t> m_written;
    std::vector<QRawFont> m_fonts;
};

/// Reads `<0001> <000F> [<57FA> …]` and `<0001> <0001> <57FA>`, the two ways that Qt writes.
GlyphNames readMap(const QByteArray &map)
{
    GlyphNames names;
    const qsizetype begin = map.indexOf("beginbfrange");
    const qsizetype end = map.lastIndexOf("endbfrange");
    if (begin < 0 || end < begin)
        return names;
    std::vector<int> range;
    bool inList = false;
    for (qsizetype at = begin; at < end; ++at) {
        if (map[at] == '[')
            inList = true;
        if (map[at] == ']') {
            inList = false;
            range.clear();
        }
        if (map[at] != '<')
            continue;
        const qsizetype close = map.indexOf('>', at);
        const QByteArray hex = map.mid(at + 1, close - at - 1);
        if (range.size() < 2) {
            range.push_back(hex.toInt(nullptr, 16));
            continue;
        }
        const QByteArray units = QByteArray::fromHex(hex);
        QString name;
        for (qsizetype unit = 0; unit + 1 < units.size(); unit += 2)
            name += QChar(
                static_cast<char16_t>(static_cast<uchar>(units[unit]) << 8 | static_cast<uchar>(units[unit + 1])));
        names[range[0]++] = name;
        if (!inList)
            range.clear();
    }
    return names;
}

QByteArray hexOf(const QString &text)
{
    QByteArray hex;
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return hex;
}

QByteArray writeMap(const GlyphNames &names)
{
    constexpr std::size_t most = 100; // entries in a block, by the format's own limit
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    std::vector<QByteArray> lines;
    for (const auto &[glyph, name] : names) {
        if (!name.isEmpty())
            lines.push_back('<' + QByteArray::number(glyph, 16).rightJustified(4, '0') + "> <" + hexOf(name) + ">\n");
    }
    for (std::size_t start = 0; start < lines.size(); start += most) {
        const std::size_t end = std::min(start + most, lines.size());
        map += QByteArray::number(static_cast<qulonglong>(end - start)) + " beginbfchar\n";
        for (std::size_t index = start; index < end; ++index)
            map += lines[index];
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace

void repairTextLayer(QPDF &pdf, const PagedDocument &paged, const DocumentSettings &settings)
{
    const CharacterFinder finder(paged, settings);
    for (QPDFObjectHandle &object : pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font") || !object.hasKey("/ToUnicode"))
            continue;
        QPDFObjectHandle stream = object.getKey("/ToUnicode");
        const auto data = stream.getStreamData();
        GlyphNames names =
            readMap({reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize())});
        for (auto &[glyph, name] : names) {
            const QList<uint> codes = name.toUcs4();
            name = codes.isEmpty() ? QString() : finder.meant(codes.front());
        }
        stream.replaceStreamData(writeMap(names).toStdString(), QPDFObjectHandle::newNull(),
                                 QPDFObjectHandle::newNull());
    }
}

void tagFontSubsets(QPDF &pdf)
{
    for (QPDFObjectHandle &object : pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font", "/Type0"))
            continue;
        QPDFObjectHandle descendant = object.getKey("/DescendantFonts").getArrayItem(0);
        QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
        const auto data = descriptor.getKey("/FontFile2").getStreamData();
        const QByteArray digest = QCryptographicHash::hash(
            QByteArrayView(reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize())),
            QCryptographicHash::Sha256);
        std::string tag = "/";
        for (int letter = 0; letter < 6; ++letter)
            tag += static_cast<char>('A' + static_cast<uchar>(digest[letter]) % 26);
        const QPDFObjectHandle name =
            QPDFObjectHandle::newName(tag + '+' + object.getKey("/BaseFont").getName().substr(1));
        object.replaceKey("/BaseFont", name);
        descendant.replaceKey("/BaseFont", name);
        descriptor.replaceKey("/FontName", name);
    }
}

} // namespace fund::print

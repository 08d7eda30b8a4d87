#include "print/pdf_fonts.h"

#include <qpdf/Buffer.hh>

namespace fund::print {

namespace {

QByteArray bytesOf(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData();
    return {reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize())};
}

QString fromUnits(const QByteArray &units)
{
    QString text;
    for (qsizetype at = 0; at + 1 < units.size(); at += 2)
        text += QChar(static_cast<char16_t>(static_cast<uchar>(units[at]) << 8 | static_cast<uchar>(units[at + 1])));
    return text;
}

QByteArray hexOf(const QString &text)
{
    QByteArray hex;
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return hex;
}

} // namespace

PdfFont::PdfFont(QPDFObjectHandle font) : m_font(font), m_descendant(font.getKey("/DescendantFonts").getArrayItem(0))
{
    readMeanings();
    readWidths();
    for (int code = 0; code < codeCount(); ++code)
        m_glyphs.push_back(code);
    m_ownCodes = codeCount();
}

/// Reads `<0001> <000F> [<57FA> …]` and `<0001> <0001> <57FA>`, the two ways that Qt writes.
void PdfFont::readMeanings()
{
    const QByteArray map = bytesOf(m_font.getKey("/ToUnicode"));
    const qsizetype begin = map.indexOf("beginbfrange");
    const qsizetype end = map.lastIndexOf("endbfrange");
    std::vector<int> range;
    bool inList = false;
    for (qsizetype at = begin; begin >= 0 && at < end; ++at) {
        if (map[at] == '[')
            inList = true;
        if (map[at] == ']') {
            inList = false;
            range.clear();
        }
        if (map[at] != '<')
            continue;
        const QByteArray hex = map.mid(at + 1, map.indexOf('>', at) - at - 1);
        if (range.size() < 2) {
            range.push_back(hex.toInt(nullptr, 16));
            continue;
        }
        const auto code = static_cast<std::size_t>(range[0]++);
        m_meanings.resize(std::max(m_meanings.size(), code + 1));
        m_meanings[code] = fromUnits(QByteArray::fromHex(hex));
        if (!inList)
            range.clear();
    }
}

/// Qt writes one list from code 0 on, `[0 [600 600 …]]`.
void PdfFont::readWidths()
{
    m_widths.assign(m_meanings.size(), 0);
    QPDFObjectHandle widths = m_descendant.getKey("/W");
    for (int at = 0; widths.isArray() && at + 1 < widths.getArrayNItems(); at += 2) {
        const int first = widths.getArrayItem(at).getIntValueAsInt();
        QPDFObjectHandle list = widths.getArrayItem(at + 1);
        for (int index = 0; list.isArray() && index < list.getArrayNItems(); ++index) {
            const auto code = static_cast<std::size_t>(first + index);
            if (code < m_widths.size())
                m_widths[code] = static_cast<int>(list.getArrayItem(index).getNumericValue());
        }
    }
}

int PdfFont::addCode(int glyph, int width, const QString &text)
{
    m_glyphs.push_back(glyph);
    m_widths.push_back(width);
    m_meanings.push_back(text);
    return codeCount() - 1;
}

QByteArray PdfFont::mapText() const
{
    constexpr std::size_t most = 100; // entries in a block, by the format's own limit
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    std::vector<QByteArray> lines;
    for (int code = 0; code < codeCount(); ++code) {
        if (!meaning(code).isEmpty())
            lines.push_back('<' + QByteArray::number(code, 16).rightJustified(4, '0') + "> <" + hexOf(meaning(code)) +
                            ">\n");
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

void PdfFont::write(QPDF &pdf)
{
    const QPDFObjectHandle none = QPDFObjectHandle::newNull();
    m_font.getKey("/ToUnicode").replaceStreamData(mapText().toStdString(), none, none);
    if (codeCount() == m_ownCodes)
        return;
    QPDFObjectHandle more = QPDFObjectHandle::newArray();
    for (int code = m_ownCodes; code < codeCount(); ++code)
        more.appendItem(QPDFObjectHandle::newInteger(width(code)));
    QPDFObjectHandle widths = m_descendant.getKey("/W");
    widths.appendItem(QPDFObjectHandle::newInteger(m_ownCodes));
    widths.appendItem(more);
    QByteArray glyphs;
    for (const int glyph : m_glyphs) {
        glyphs += static_cast<char>(glyph >> 8);
        glyphs += static_cast<char>(glyph & 0xFF);
    }
    m_descendant.replaceKey("/CIDToGIDMap", pdf.newStream(glyphs.toStdString()));
}

} // namespace fund::print

#include "print/glyph_meanings.h"
#include "print/pdf_parts.h"
#include "print/pdf_retelling.h"

#include <QCryptographicHash>

#include <qpdf/Buffer.hh>

#include <algorithm>

namespace fund::print {

namespace {

PdfFonts fontsOf(QPDF &pdf)
{
    PdfFonts fonts;
    for (QPDFObjectHandle &object : pdf.getAllObjects()) {
        if (object.isDictionaryOfType("/Font", "/Type0") && object.hasKey("/ToUnicode"))
            fonts.emplace(object.getObjGen(), PdfFont(object));
    }
    // Qt gives a font its object when it first draws with it.
    int order = 0;
    for (auto &[object, font] : fonts)
        font.setOrder(order++);
    return fonts;
}

void tell(PdfFont &font, const GlyphMeanings &meanings)
{
    for (int code = 1; code < font.codeCount(); ++code) {
        const QList<uint> codes = font.meaning(code).toUcs4();
        const char32_t named = codes.isEmpty() ? 0 : codes.front();
        font.setMeaning(code, named == 0 ? meanings.ofDrawn(font.order(), code - 1) : meanings.ofCharacter(named));
    }
    font.setMeaning(0, {});
}

} // namespace

void repairTextLayer(QPDF &pdf, const PagedDocument &paged, const DocumentSettings &settings)
{
    const GlyphMeanings meanings(paged, settings);
    PdfFonts fonts = fontsOf(pdf);
    for (auto &[object, font] : fonts)
        tell(font, meanings);
    retellRightToLeft(pdf, fonts);
    for (auto &[object, font] : fonts)
        font.write(pdf);
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

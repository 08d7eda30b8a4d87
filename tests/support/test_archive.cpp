#include "support/test_archive.h"

#include <catch2/catch.hpp>

#include <zip.h>

namespace fund {

QByteArray archiveOf(const std::map<QByteArray, QByteArray> &files)
{
    zip_source_t *written = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    REQUIRE(written);
    zip_source_keep(written);
    zip_t *archive = zip_open_from_source(written, ZIP_TRUNCATE, nullptr);
    REQUIRE(archive);
    for (const auto &[name, content] : files) {
        zip_source_t *source =
            zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        REQUIRE(zip_file_add(archive, name.constData(), source, 0) >= 0);
    }
    REQUIRE(zip_close(archive) == 0);
    REQUIRE(zip_source_open(written) == 0);
    QByteArray bytes;
    char piece[4096];
    for (zip_int64_t count = 1; count > 0;) {
        count = zip_source_read(written, piece, sizeof piece);
        REQUIRE(count >= 0);
        bytes.append(piece, static_cast<qsizetype>(count));
    }
    zip_source_close(written);
    zip_source_free(written);
    return bytes;
}

QByteArray spreadsheetOf(const QByteArray &rows, const QByteArray &texts)
{
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    return archiveOf(
        {{"xl/workbook.xml", "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations +
                                 "\"><sheets><sheet name=\"Aside\" sheetId=\"1\" state=\"hidden\" r:id=\"rId9\"/>"
                                 "<sheet name=\"Rates\" sheetId=\"2\" r:id=\"rId1\"/></sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"rId9\" Target=\"worksheets/none.xml\"/>"
                                        "<Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
         {"xl/styles.xml", "<styleSheet xmlns=\"" + main +
                               "\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"d\\ mmm\\ yyyy\"/></numFmts>"
                               "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                               "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"},
         {"xl/sharedStrings.xml", "<sst xmlns=\"" + main + "\">" + texts + "</sst>"},
         {"xl/worksheets/sheet1.xml",
          "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>"}});
}

QByteArray spreadsheetOfLines(std::initializer_list<const char *> lines)
{
    QByteArray rows;
    int line = 1;
    for (const char *text : lines) {
        const QByteArray number = QByteArray::number(line++);
        rows += "<row r=\"" + number + "\">";
        char column = 'A';
        for (const QByteArray &cell : QByteArray(text).split('\t'))
            rows += QByteArray("<c r=\"") + column++ + number + "\" t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
        rows += "</row>";
    }
    return spreadsheetOf(rows);
}

} // namespace fund

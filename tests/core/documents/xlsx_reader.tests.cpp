#include "documents/xlsx_reader.h"

#include "documents/workbook.h"
#include "documents/zip_archive.h"
#include "support/test_archive.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace fund;

namespace {

std::vector<QString> cellsOf(std::initializer_list<const char *> words)
{
    std::vector<QString> cells;
    for (const char *word : words)
        cells.push_back(QString::fromUtf8(word));
    return cells;
}

QString refusalOf(const Result<SheetTable> &result)
{
    return result ? QStringLiteral("done") : result.failure().problems.front().rule;
}

} // namespace

TEST_CASE(
    "a spreadsheet's digits are read as they stand, to the fifteen that it is sure of, through no binary fraction")
{
    const std::pair<const char *, const char *> numbers[] = {{"0.92300000000000004", "0.923"},
                                                             {"0.86099999999999999", "0.861"},
                                                             {"153.16999999999999", "153.17"},
                                                             {"1.1000000000000001E-2", "0.011"},
                                                             {"2850", "2850"},
                                                             {"1.5E+3", "1500"},
                                                             {"-12.50", "-12.5"},
                                                             {"9.9999999999999999", "10"},
                                                             {"0", "0"},
                                                             {"-0.0", "0"},
                                                             {"000.5", "0.5"},
                                                             {"1e999", "1e999"},
                                                             {"", ""},
                                                             {"#N/A", "#N/A"},
                                                             {"1.2.3", "1.2.3"},
                                                             {"89999999999.999999", "90000000000"}};
    for (const auto &[raw, plain] : numbers)
        CHECK(plainNumber(QString::fromLatin1(raw)) == QString::fromLatin1(plain));
}

TEST_CASE("a spreadsheet counts days from 1900 with one that never was, or from 1904")
{
    const auto from1900 = [](const char *serial) { return dayOfSerial(QString::fromLatin1(serial), false); };
    CHECK(from1900("1") == QDate(1900, 1, 1));
    CHECK(from1900("59") == QDate(1900, 2, 28));
    CHECK_FALSE(from1900("60").isValid());
    CHECK(from1900("61") == QDate(1900, 3, 1));
    CHECK(from1900("46327") == QDate(2026, 11, 1));
    CHECK(from1900("46327.75") == QDate(2026, 11, 1));
    CHECK(from1900("109574") == QDate(2199, 12, 31));
    CHECK_FALSE(from1900("109575").isValid());
    CHECK_FALSE(from1900("0").isValid());
    CHECK_FALSE(from1900("soon").isValid());
    CHECK(dayOfSerial(QStringLiteral("0"), true) == QDate(1904, 1, 1));
}

TEST_CASE("a sheet is read with texts of every kind, days by their form, and the rows that its program numbers")
{
    const auto sheet = readXlsx(spreadsheetOf(
        "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"C2\" t=\"inlineStr\"><is><t>in</t></is></c></row>"
        "<row r=\"5\"><c r=\"A5\"><v>0.92300000000000004</v></c><c r=\"B5\" s=\"1\"><v>46327</v></c>"
        "<c r=\"C5\" t=\"str\"><f>A1</f><v>made</v></c><c r=\"D5\" t=\"b\"><v>1</v></c>"
        "<c r=\"E5\" t=\"e\"><v>#N/A</v></c><c r=\"AA5\"><v>46327</v></c></row><row r=\"9\"><c r=\"A9\" "
        "s=\"1\"/></row><row><c/><c><v>7</v></c></row>",
        "<si><t>none</t></si><si><r><t>ri</t></r><r><t>ch</t></r><rPh><t>helps</t></rPh></si>"));
    REQUIRE(sheet);
    CHECK(sheet->name == u"Rates");
    REQUIRE(sheet->rows.size() == 3); // the ninth has a form alone, the tenth does not number itself
    CHECK(sheet->rows[2] == SheetRow{10, cellsOf({"", "7"})});
    CHECK(sheet->rows[0] == SheetRow{2, cellsOf({"rich", "", "in"})});
    CHECK(sheet->rows[1].line == 5);
    REQUIRE(sheet->rows[1].cells.size() == 27);
    CHECK(std::vector(sheet->rows[1].cells.begin(), sheet->rows[1].cells.begin() + 5) ==
          cellsOf({"0.923", "2026-11-01", "made", "TRUE", "#N/A"}));
    CHECK(sheet->rows[1].cells[26] == u"46327");
}

TEST_CASE("what the program writes as a spreadsheet it reads back: figures, days and words")
{
    const Currency dollars{QStringLiteral("USD"), 2};
    Workbook book;
    DataTable table;
    table.name = QStringLiteral("Receipts");
    table.columns = {{QStringLiteral("What")}, {.title = QStringLiteral("USD"), .isFigures = true}};
    table.columns.push_back({QStringLiteral("On")});
    table.rows = {{{QStringLiteral("=1+1 é 中"), Money(995, dollars), QDate(2026, 11, 22)}}};
    book.sheets = {table};
    const auto bytes = renderXlsx(book);
    REQUIRE(bytes);
    const auto sheet = readXlsx(*bytes);
    REQUIRE(sheet);
    CHECK(std::any_of(sheet->rows.begin(), sheet->rows.end(), [](const SheetRow &row) {
        return row.cells ==
               std::vector{QStringLiteral("=1+1 é 中"), QStringLiteral("9.95"), QStringLiteral("2026-11-22")};
    }));
}

TEST_CASE("a spreadsheet that is cut, damaged, no spreadsheet, or larger than it looks is refused with a sentence")
{
    const QByteArray good = spreadsheetOf("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
    REQUIRE(readXlsx(good));
    for (const qsizetype length : {qsizetype(4), good.size() / 2, good.size() - 10})
        CHECK(refusalOf(readXlsx(good.left(length))) == u"archive_must_be_whole");
    CHECK(refusalOf(readXlsx(archiveOf({{"a.txt", "a"}}))) == u"file_must_be_a_spreadsheet");
    CHECK(refusalOf(readXlsx(spreadsheetOf("<row r=\"1\"><c r=\"A1\"><v>1</v></row>"))) ==
          u"spreadsheet_must_be_whole");
    CHECK(refusalOf(readXlsx(archiveOf({{"xl/workbook.xml", "<!DOCTYPE x [<!ENTITY e \"e\">]><workbook/>"}}))) ==
          u"spreadsheet_must_be_whole");
    // A few kilobytes that unpack to more than a machine should hold.
    const QByteArray bomb = spreadsheetOf(QByteArray(3 << 20, ' '));
    CHECK(bomb.size() < 20'000);
    CHECK(refusalOf(readXlsx(bomb, {1 << 20, 1 << 20, 10})) == u"archive_must_not_be_too_large");
    // One long text that every cell shows again.
    const QByteArray again = "<c t=\"s\"><v>0</v></c>";
    CHECK(refusalOf(readXlsx(
              spreadsheetOf("<row>" + again.repeated(9) + "</row>", "<si><t>" + QByteArray(1000, 'a') + "</t></si>"),
              {1 << 20, 5000, 10})) == u"spreadsheet_must_not_be_too_large");
    CHECK(refusalOf(readXlsx(spreadsheetOf("<row><c r=\"XFD1\"><v>1</v></c></row>"))) ==
          u"spreadsheet_must_not_be_too_large");
    // A lone cell far to the right in each of many rows: every cell before it would take room.
    const QByteArray lone = "<row><c r=\"I1\"><v>1</v></c></row>";
    CHECK(readXlsx(spreadsheetOf(lone.repeated(11)), {1 << 20, 5000, 10, 99}));
    CHECK(refusalOf(readXlsx(spreadsheetOf(lone.repeated(12)), {1 << 20, 5000, 10, 99})) ==
          u"spreadsheet_must_not_be_too_large");
}

#include "documents/workbook.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>

using namespace fund;

namespace {

const Currency dollars{QStringLiteral("USD"), 2};
const Currency yen{QStringLiteral("JPY"), 0};

Workbook sample()
{
    DataTable table;
    table.name = QStringLiteral("Income: 2026/27");
    table.caption = QStringLiteral("Income & expenditure");
    table.columns = {{QStringLiteral("What")},
                     {.title = QStringLiteral("USD"), .isFigures = true, .namesCurrency = false},
                     {.title = QStringLiteral("Share"), .isFigures = true},
                     {QStringLiteral("On")}};
    table.rows = {{{QStringLiteral("=1+1"), Money(995, dollars), Percent{Decimal(125, 1)}, QDate(2026, 11, 22)}},
                  {{QStringLiteral("@yen"), Money(-1234, yen), std::monostate(), QDate(1899, 1, 1)}},
                  {{QStringLiteral("Total"), Money(9'007'199'254'740'993, dollars), qint64(42)}, RowKind::Total}};
    table.notes = {QStringLiteral("A note.")};
    DataTable second = table;
    second.name = QStringLiteral("Income  2026 27");
    return {QStringLiteral("Statements"),
            QStringLiteral("Money"),
            QStringLiteral("The Office"),
            QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC),
            Language::Arabic,
            {table, second}};
}

/// A part of the file, as another program finds it.
QString partOf(const QByteArray &bytes, const char *name)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("book.xlsx")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QProcess unzip;
    unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), file.fileName(), QString::fromLatin1(name)});
    REQUIRE(unzip.waitForFinished());
    REQUIRE(unzip.exitCode() == 0);
    return QString::fromUtf8(unzip.readAllStandardOutput());
}

} // namespace

TEST_CASE("a spreadsheet holds figures as numbers, dates as dates and text never as a formula")
{
    const auto bytes = renderXlsx(sample());
    REQUIRE(bytes);
    const QString sheet = partOf(*bytes, "xl/worksheets/sheet1.xml");
    INFO(sheet.toStdString());
    CHECK_FALSE(sheet.contains(u"<f>"));
    CHECK(sheet.contains(QRegularExpression(QStringLiteral("<c r=\"A2\" s=\"\\d+\" t=\"s\">"))));
    CHECK(sheet.contains(u"<v>9.949999999999999</v>")); // the fraction nearest to 9.95, which reads back as 9.95
    CHECK(QStringLiteral("9.949999999999999").toDouble() == 9.95);
    CHECK(sheet.contains(u"<v>-1234</v>"));
    CHECK(sheet.contains(u"<v>0.125</v>"));
    CHECK(sheet.contains(u"<v>46348</v>")); // 22 November 2026, in days from 1900
    CHECK(sheet.contains(u"<v>42</v>"));
    CHECK(sheet.contains(u"state=\"frozen\""));
    CHECK(sheet.contains(u"rightToLeft=\"1\""));
    const QString styles = partOf(*bytes, "xl/styles.xml");
    CHECK(styles.contains(u"0.0%"));
    CHECK(styles.contains(u"yyyy-mm-dd"));
    const QString texts = partOf(*bytes, "xl/sharedStrings.xml");
    CHECK(texts.contains(u"<t>=1+1</t>"));
    // More digits than a spreadsheet holds stay what they are, as a text.
    CHECK(texts.contains(u"<t>90071992547409.93</t>"));
}

TEST_CASE("an amount says its currency in a spreadsheet, unless its column's title says it for all")
{
    Workbook workbook = sample();
    CHECK_FALSE(partOf(*renderXlsx(workbook), "xl/styles.xml").contains(u"[$"));
    workbook.sheets.front().columns[1].namesCurrency = true;
    const QString styles = partOf(*renderXlsx(workbook), "xl/styles.xml");
    CHECK(styles.contains(u"[$USD] #,##0.00"));
    CHECK(styles.contains(u"[$JPY] #,##0"));
}

TEST_CASE("a spreadsheet's tabs have names that every program takes, each once, and its properties say whose it is")
{
    const auto bytes = renderXlsx(sample());
    REQUIRE(bytes);
    const QString book = partOf(*bytes, "xl/workbook.xml");
    CHECK(book.contains(u"name=\"Income 2026 27\""));
    CHECK(book.contains(u"name=\"Income 2026 27 2\""));
    const QString core = partOf(*bytes, "docProps/core.xml");
    CHECK(core.contains(u"<dc:creator>The Office</dc:creator>"));
    CHECK(core.contains(u"2026-11-22T09:00:00Z"));
}

TEST_CASE("the same workbook makes the same bytes whenever it is made")
{
    const auto first = renderXlsx(sample());
    QThread::msleep(2100); // an archive's times have steps of two seconds
    const auto second = renderXlsx(sample());
    REQUIRE(first);
    REQUIRE(second);
    CHECK(*first == *second);
}

TEST_CASE("a spreadsheet goes into its file whole, and a place that can't be written is told")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.xlsx"));
    REQUIRE(writeXlsx(path, sample()));
    CHECK(QFile(path).size() > 1000);
    const auto refused = writeXlsx(folder.filePath(QStringLiteral("no/such/place.xlsx")), sample());
    REQUIRE_FALSE(refused);
    CHECK(refused.failure().kind == FailureKind::File);
}

TEST_CASE("a table of figures is printed as the reader's language writes them")
{
    const Table printed = printedTable(sample().sheets.front(), Language::English);
    CHECK(printed.columns[1].align == CellAlign::End);
    CHECK(printed.rows[0].cells[1].text.plainText() == u"9.95");
    CHECK(printed.rows[0].cells[2].text.plainText() == u"12.5%");
    CHECK(printed.rows[2].kind == RowKind::Total);
    CHECK(cellText(Money(995, dollars), true, Language::English) == u"USD\u00a09.95");
}

#include "base/csv.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <QElapsedTimer>
#include <QStringEncoder>

#include <ctime>

using namespace fund;

namespace {

/// The one problem of a file that must be refused.
Problem problemOf(const QByteArray &file, const CsvLimits &limits = {})
{
    const auto table = readCsv(file, limits);
    REQUIRE_FALSE(table);
    CHECK(table.failure().kind == FailureKind::Refused);
    REQUIRE(table.failure().problems.size() == 1);
    return table.failure().problems.front();
}

QStringList texts(const CsvTable &table, int row)
{
    QStringList result;
    for (int column = 0; column < table.header().size(); ++column)
        result += table.row(row).text(column);
    return result;
}

QStringList list(std::initializer_list<const char *> items)
{
    QStringList result;
    for (const char *item : items)
        result += QString::fromUtf8(item);
    return result;
}

} // namespace

TEST_CASE("a table is read with its header, its rows and their physical lines")
{
    const auto table = readCsv("name,note,year\nA,\"two\nlines\",1\r\n\"say \"\"hi\"\"\",,2\nC, x ,3");
    REQUIRE(table);
    CHECK(table->header() == list({"name", "note", "year"}));
    REQUIRE(table->rowCount() == 3);
    CHECK(texts(*table, 0) == list({"A", "two\nlines", "1"}));
    CHECK(texts(*table, 1) == list({"say \"hi\"", "", "2"}));
    CHECK(table->row(2).text(1) == u"x");
    CHECK(table->row(2).bytes(1) == " x ");
    CHECK(table->row(0).line() == 2);
    CHECK(table->row(1).line() == 4);
    CHECK(table->row(2).line() == 5);
    CHECK(table->columnOf(u"YEAR") == 2);
    CHECK(table->columnOf(u"month") == -1);
    CHECK(table->row(0).text(-1).isEmpty());
    int rows = 0;
    for (const CsvRow row : *table)
        rows += row.text(2).toInt();
    CHECK(rows == 6);
}

TEST_CASE("the delimiter is found from the header")
{
    CHECK(readCsv("a,b\n1,2;x\n")->row(0).text(1) == u"2;x");
    CHECK(readCsv("a;b\n1;\"2,5\"\n")->row(0).text(1) == u"2,5");
    CHECK(readCsv("a\tb\n1\t2,5;x\n")->row(0).text(1) == u"2,5;x");
    CHECK(readCsv("\"a;b;c\",d\n1,2\n")->header() == list({"a;b;c", "d"}));
    CHECK(readCsv("alone\n1\n2\n")->rowCount() == 2);
}

TEST_CASE("UTF-8 and marked UTF-16 are read alike")
{
    const QString text = QStringLiteral("État;国家;دولة\r\nCôte d’Ivoire;科特迪瓦;كوت ديفوار 😀\r\n");
    const QByteArray utf8 = text.toUtf8();
    QStringEncoder little(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    QStringEncoder big(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom);
    for (const QByteArray &file : {utf8, "\xEF\xBB\xBF" + utf8, QByteArray(little(text)), QByteArray(big(text))}) {
        const auto table = readCsv(file);
        REQUIRE(table);
        CHECK(table->header().first() == u"État");
        CHECK(texts(*table, 0) == list({"Côte d’Ivoire", "科特迪瓦", "كوت ديفوار 😀"}));
    }
}

TEST_CASE("Windows-1252 is refused with line, column and what to do")
{
    const auto problem = problemOf("id,name,note\n1,Ana,\"a\nb\"\n2,Ren\xE9,x\n3,Zo\xEB,x\n");
    CHECK(problem.rule == u"csv_encoding_must_be_utf8");
    CHECK(problem.line == 4);
    CHECK(problem.field == u"name");
    CHECK(problem.sentence.contains(u"byte E9 after “2,Ren”"));
    CHECK(problem.sentence.contains(u"“é”"));
    CHECK(problem.sentence.contains(u"CSV UTF-8"));

    CHECK(problemOf("id,name\n1,\"say \"\"caf\xE9\"\"\"\n").field == u"name");
    CHECK(problemOf("id,pr\xE9nom\n1,x\n").line == 1);
    CHECK(problemOf("id,quote\n1,\x93hi\x94\n").sentence.contains(u"““”"));
    CHECK(problemOf("id,odd\n1,\x81\n").sentence.contains(u"byte 81"));
}

TEST_CASE("byte sequences that UTF-8 forbids are found where they stand")
{
    for (const char *bad :
         {"\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xF5", "\x80", "\xE2\x82", "\xC3"}) {
        const auto problem = problemOf(QByteArray("a,b\n\xE2\x82\xAC,x\ny,") + bad);
        CHECK(problem.rule == u"csv_encoding_must_be_utf8");
        CHECK(problem.line == 3);
        CHECK(problem.field == u"b");
    }
}

TEST_CASE("a file that is no text is refused by its kind")
{
    CHECK(problemOf(QByteArray("PK\x03\x04\x14\x00\x06\x00", 8)).sentence.contains(u"spreadsheet"));
    CHECK(problemOf(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8)).sentence.contains(u"spreadsheet"));
    CHECK(problemOf(QByteArray("SQLite format 3\0more", 20)).sentence.contains(u"SQLite"));
    CHECK(problemOf("%PDF-1.7\n").sentence.contains(u"PDF"));
    CHECK(problemOf(QByteArray("a,b\n1,\0002\n", 9)).rule == u"csv_must_be_text");
    CHECK(problemOf(QByteArray("a\0,\0b\0\n\0", 8)).sentence.contains(u"UTF-16"));
    CHECK(problemOf(QByteArray("\xFF\xFE"
                               "a\0,\0\0",
                               7))
              .rule == u"csv_encoding_must_be_utf8");
    CHECK(problemOf(QByteArray("\xFF\xFE"
                               "a\0\x00\xDC,\0",
                               8))
              .rule == u"csv_encoding_must_be_utf8");
}

TEST_CASE("an empty file or one without header is refused")
{
    for (const char *file : {"", "\n", "\xEF\xBB\xBF", " \r\n\r\n", "\n\na,b\n1,2\n", ",,\n"})
        CHECK(problemOf(file).rule == u"csv_must_have_a_header");
    CHECK(readCsv("a,b\n")->rowCount() == 0);
    CHECK(readCsv("a,b")->rowCount() == 0);
}

TEST_CASE("doubled and nameless columns are refused")
{
    const auto doubled = problemOf("id,name,Name\n1,2,3\n");
    CHECK(doubled.rule == u"csv_columns_must_be_unique");
    CHECK(doubled.field == u"Name");
    CHECK(doubled.line == 1);
    CHECK(problemOf("id,,name\n1,2,3\n").rule == u"csv_columns_must_be_named");
    CsvLimits limits;
    limits.columns = 3;
    CHECK(problemOf("a,b,c,d\n", limits).rule == u"csv_must_not_have_too_many_columns");
}

TEST_CASE("missing and unknown columns are named")
{
    const auto table = readCsv("ID,nmae,note\n");
    REQUIRE(table);
    const auto problems = checkColumns(*table, list({"id", "name"}), list({"note", "year"}));
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].rule == u"csv_columns_must_be_present");
    CHECK(problems[0].field == u"name");
    CHECK(problems[1].rule == u"csv_columns_must_be_known");
    CHECK(problems[1].field == u"nmae");
    CHECK(problems[1].sentence.contains(u"id, name, note, year"));
}

TEST_CASE("too few and too many fields are told with line and column")
{
    const auto table = readCsv("a,b,c\n1,2\n1,2,3\n1,2,3,4\n");
    REQUIRE_FALSE(table);
    const auto &problems = table.failure().problems;
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].rule == u"csv_line_must_have_every_field");
    CHECK(problems[0].line == 2);
    CHECK(problems[0].field == u"c");
    CHECK(problems[1].rule == u"csv_line_must_not_have_more_fields");
    CHECK(problems[1].line == 4);
}

TEST_CASE("quotation marks that do not close or stand in the wrong place are told")
{
    const auto open = problemOf("a,b\n1,2\n3,\"four\n5,6\n");
    CHECK(open.rule == u"csv_quote_must_close");
    CHECK(open.line == 3);
    CHECK(open.field == u"b");
    CHECK(problemOf("a,b\n1,5\" disk\n").rule == u"csv_quote_must_be_doubled");
    const auto behind = problemOf("a,b\n\"x\"y \"z,2\n");
    CHECK(behind.rule == u"csv_quote_must_end_the_field");
    CHECK(behind.field == u"a");
}

TEST_CASE("blank lines are harmless at the end and refused before a row")
{
    CHECK(readCsv("a,b\n1,2\n\n\r\n  \n,\n")->rowCount() == 1);
    const auto blank = problemOf("a,b\n1,2\n\n3,4\n");
    CHECK(blank.rule == u"csv_line_must_not_be_blank");
    CHECK(blank.line == 3);
}

TEST_CASE("a carriage return alone does not end a line")
{
    CHECK(problemOf("a,b\r1,2\r").rule == u"csv_line_must_end_with_line_feed");
}

TEST_CASE("endless fields are refused without long work")
{
    // Processor time, since the machine may be busy; work that grows with the square would take hours.
    const std::clock_t start = std::clock();
    const QByteArray line(50 * 1024 * 1024, 'x');
    const auto plain = problemOf("a,b\n1,2\n3," + line + "\n");
    CHECK(plain.rule == u"csv_field_must_not_be_too_long");
    CHECK(plain.line == 3);
    CHECK(plain.field == u"b");
    CHECK(problemOf("a,b\n1,\"" + line).rule == u"csv_quote_must_close");
    CHECK(problemOf("a,b\n1,\"" + line + "\"\n").rule == u"csv_quote_must_close");
    CHECK(problemOf("a,b\n" + QByteArray(50 * 1024 * 1024, ',') + "x\n").rule == u"csv_line_must_not_have_more_fields");
    CHECK(problemOf(line).rule == u"csv_field_must_not_be_too_long");
    CHECK(readCsv("a,b\n" + QByteArray(50 * 1024 * 1024, '\n'))->rowCount() == 0);
    CHECK((std::clock() - start) / CLOCKS_PER_SEC < 60);
    CsvLimits limits;
    limits.fileBytes = 1024 * 1024;
    CHECK(problemOf(line, limits).rule == u"csv_must_not_be_too_large");
}

TEST_CASE("reading stops after as many problems as anyone mends at once")
{
    CsvLimits limits;
    limits.problems = 10;
    const auto table = readCsv("a,b\n" + QByteArray("1\n").repeated(1000), limits);
    REQUIRE_FALSE(table);
    REQUIRE(table.failure().problems.size() == 11);
    CHECK(table.failure().problems.back().rule == u"csv_must_be_mended_first");
}

TEST_CASE("a value read from a field bears its line and column where it is refused")
{
    const auto table = readCsv("id,day\n1,2026-11-22\n2,22/11/2026\n");
    REQUIRE(table);
    const auto reading = [](QStringView text) -> Result<QString> {
        if (text.startsWith(u"2026"))
            return text.toString();
        return failure(FailureKind::Refused, QStringLiteral("no"), QStringLiteral("No."), QStringLiteral("para. 1"));
    };
    Problems problems;
    CHECK(table->row(0).take(1, reading(table->row(0).text(1)), problems) == QStringLiteral("2026-11-22"));
    CHECK_FALSE(table->row(1).take(1, reading(table->row(1).text(1)), problems));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0] ==
          Problem{QStringLiteral("day"), QStringLiteral("no"), QStringLiteral("No."), QStringLiteral("para. 1"), 3});
}

TEST_CASE("what was written is read again as it was")
{
    const auto field = rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab,;\t\"\r\n x")));
    CHECK(rc::check([&] {
        const int columns = *rc::gen::inRange(1, 5);
        QStringList header;
        for (int i = 0; i < columns; ++i)
            header += QStringLiteral("c%1;").arg(i);
        std::vector<QStringList> rows(static_cast<std::size_t>(*rc::gen::inRange(0, 5)));
        for (QStringList &row : rows) {
            row += QStringLiteral("key"); // a row of nothing would be a blank line
            for (int i = 1; i < columns; ++i)
                row += QString::fromStdString(*field);
        }
        const auto table = readCsv(toCsv(header, rows, *rc::gen::element(CsvMark::None, CsvMark::ByteOrderMark)));
        RC_ASSERT(static_cast<bool>(table));
        RC_ASSERT(table->header() == header);
        RC_ASSERT(table->rowCount() == static_cast<int>(rows.size()));
        for (int r = 0; r < table->rowCount(); ++r)
            for (int c = 0; c < columns; ++c)
                RC_ASSERT(QString::fromUtf8(table->row(r).bytes(c)) == rows[static_cast<std::size_t>(r)].at(c));
    }));
}

TEST_CASE("no bytes at all make the reader fail")
{
    const auto byte = rc::gen::weightedOneOf<char>(
        {{4, rc::gen::elementOf(std::string("a,;\"\r\n\t"))}, {1, rc::gen::arbitrary<char>()}});
    CHECK(rc::check([&] {
        const auto bytes = *rc::gen::container<std::string>(byte);
        const auto table = readCsv(QByteArray::fromStdString(bytes));
        if (table)
            for (const CsvRow row : *table)
                for (int c = 0; c < table->header().size(); ++c)
                    RC_ASSERT(row.text(c).size() <= static_cast<qsizetype>(bytes.size()));
        else
            RC_ASSERT(!table.failure().problems.empty());
    }));
}

TEST_CASE("ten thousand rows of twenty-five columns are read at once", "[.bench]")
{
    QByteArray file = QByteArray("c0");
    for (int i = 1; i < 25; ++i)
        file += ",c" + QByteArray::number(i);
    file += '\n';
    for (int row = 0; row < 10'000; ++row) {
        for (int i = 0; i < 24; ++i)
            file += i % 6 == 5 ? QByteArray("\"a text, quoted\",") : "value" + QByteArray::number(row * i) + ',';
        file += "last\n";
    }
    QElapsedTimer timer;
    timer.start();
    const auto table = readCsv(file);
    const auto read = timer.nsecsElapsed();
    REQUIRE(table);
    qsizetype length = 0;
    for (const CsvRow row : *table)
        for (int c = 0; c < 25; ++c)
            length += row.text(c).size();
    WARN("read " << static_cast<double>(read) / 1e6 << " ms, read and decoded "
                 << static_cast<double>(timer.nsecsElapsed()) / 1e6 << " ms, " << file.size() << " bytes, " << length);
}

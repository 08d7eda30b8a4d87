#include "cli/command_words.h"
#include "support/desk.h"

#include <csignal>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace fund;

namespace {

QStringList importOf(const char *input)
{
    return words("import a.fund --kind rates --json --from") << QString::fromUtf8(input);
}

const QByteArray header = "currency,valid_from,rate,source\r\n";

QByteArray utf16(const QByteArray &text, bool bigEndian)
{
    const QString wide = QString::fromUtf8(text);
    QByteArray bytes = bigEndian ? QByteArray("\xFE\xFF", 2) : QByteArray("\xFF\xFE", 2);
    for (const QChar c : wide) {
        const char low = static_cast<char>(c.unicode() & 0xff);
        const char high = static_cast<char>(c.unicode() >> 8);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

struct BadInput
{
    const char *what;
    QByteArray bytes;
    int line; ///< of the first problem; 0 where the whole file is meant
    const char *column;
    const char *says; ///< part of the first problem's sentence
};

std::vector<BadInput> badInputs()
{
    return {
        {"an empty file", "", 1, "", "empty"},
        {"blank lines only", "\r\n\r\n", 1, "", ""},
        {"a row too narrow", header + "EUR,2026-01-01,0.9\r\n", 2, "source", "3 fields"},
        {"a row too wide", header + "EUR,2026-01-01,0.9,list,more\r\n", 2, "source", "5 fields"},
        {"a missing column", "currency,valid_from,rate\r\nEUR,2026-01-01,0.9\r\n", 1, "source", "missing"},
        {"a doubled column", "currency,rate,valid_from,rate,source\r\nEUR,1,2026-01-01,0.9,l\r\n", 1, "rate", "twice"},
        {"an unknown column", "currency,valid_from,rate,source,colour\r\nEUR,2026-01-01,0.9,l,red\r\n", 1, "colour",
         "not known"},
        {"an amount with grouping", header + "EUR,2026-01-01,\"1,234.5\",list\r\n", 2, "rate", "Write 1234.5"},
        {"an amount with a decimal comma", header + "EUR,2026-01-01,\"0,92\",list\r\n", 2, "rate", "Write 0.92"},
        {"an amount that is a word", header + "EUR,2026-01-01,much,list\r\n", 2, "rate", "digits with a point"},
        {"a rate of nothing", header + "EUR,2026-01-01,0,list\r\n", 2, "rate", "above zero"},
        {"a negative rate", header + "EUR,2026-01-01,-1,list\r\n", 2, "rate", "above zero"},
        {"a date in two possible orders", header + "EUR,01/02/2026,0.9,list\r\n", 2, "valid_from", "two dates"},
        {"a date in another order", header + "EUR,31.01.2026,0.9,list\r\n", 2, "valid_from", "Write 2026-01-31"},
        {"a day that does not exist", header + "EUR,2026-02-30,0.9,list\r\n", 2, "valid_from", "no day"},
        {"an unknown currency", header + "XQX,2026-01-01,0.9,list\r\n", 2, "currency", "XQX"},
        {"two rates for one day", header + "EUR,2026-01-01,0.9,list\r\nEUR,2026-01-01,0.8,list\r\n", 3, "currency",
         "two rates"},
        {"a quoted line break, and what is wrong behind it",
         header + "EUR,2026-01-01,0.9,\"list\nof January\"\r\nEUR,2026-02-01,x,list\r\n", 4, "rate", "digits"},
        {"a quote that is never closed", header + "EUR,2026-01-01,0.9,\"list\r\n", 2, "source", ""},
        {"Windows-1252", header + "EUR,2026-01-01,0.9,Tr\xE9sor\r\n", 2, "source", "UTF-8"},
        {"UTF-16 without its mark", utf16(header + "EUR,2026-01-01,0.9,list\r\n", false).sliced(2), 0, "", "UTF-16"},
        {"UTF-16 and a wrong rate", utf16(header + "EUR,2026-01-01,x,list\r\n", true), 2, "rate", "digits"},
        {"a spreadsheet cut short", QByteArray("PK\x03\x04", 4) + QByteArray(200, 'x'), 0, "", "cut or damaged"},
        {"a field of 50 MB on one line", header + "EUR,2026-01-01,0.9," + QByteArray(50'000'000, 'x') + "\r\n", 2,
         "source", ""},
    };
}

} // namespace

TEST_CASE("template prints the columns that import takes, and what stands in them")
{
    const Desk desk;
    const QString file = desk.fundFile();
    CHECK(desk.run(words("template rates")).out == header);
    const Said example = desk.run(words("template rates --example"));
    desk.write(u"rates.csv"_qs, example.out);
    const Said imported = desk.as(finance, importOf("rates.csv"));
    INFO(imported.transcript());
    CHECK(imported.status == 0);
    CHECK(imported.json() ==
          nlohmann::json{
              {"kind", "rates"}, {"read", 1}, {"added", 1}, {"unchanged", 0}, {"problems", nlohmann::json::array()}});
    CHECK(desk.as(finance, importOf("rates.csv")).json()["unchanged"] == 1);
    CHECK(desk.run(words("template rates --columns")).out.contains("ISO 4217"));
    CHECK(desk.run(words("template rates --json")).json()["columns"].size() == 4);
}

TEST_CASE("a table is taken as UTF-8 with or without its mark, as UTF-16, with commas, semicolons or tabs")
{
    const QByteArray table = header + "EUR,2026-01-01,0.9,\"list, “J\"\"an”\nsecond line\"\r\n\r\n";
    QByteArray tabbed = header + "EUR,2026-01-01,0.9,list\r\n";
    tabbed.replace(',', '\t');
    for (const QByteArray &bytes : {table, QByteArray("\xEF\xBB\xBF" + table), utf16(table, true), utf16(table, false),
                                    QByteArray(table).replace("\r\n", "\n"), tabbed}) {
        const Desk desk;
        const QString file = desk.fundFile();
        desk.write(u"rates.csv"_qs, bytes);
        const Said said = desk.as(finance, importOf("rates.csv"));
        INFO(said.transcript());
        CHECK(said.status == 0);
        CHECK(said.json()["added"] == 1);
        CHECK(desk.as(finance, words("verify a.fund")).status == 0);
    }
}

TEST_CASE("bad input is told with line, column and what to do, and the file stays as it was")
{
    const Desk desk;
    const QString file = desk.fundFile();
    const QByteArray before = desk.content(file);
    for (const BadInput &bad : badInputs()) {
        desk.write(u"bad.csv"_qs, bad.bytes);
        for (const QStringList &flags : {QStringList(), QStringList(u"--check"_qs)}) {
            const Said said = desk.as(finance, importOf("bad.csv") + flags);
            INFO(bad.what << "\n" << said.transcript().substr(0, 3000));
            CHECK(said.status == 1);
            const auto document = said.json();
            CHECK(document["added"] == 0);
            REQUIRE_FALSE(document["problems"].empty());
            const auto &problem = document["problems"][0];
            CHECK(problem["line"] == bad.line);
            CHECK(problem["column"] == bad.column);
            CHECK_THAT(problem["message"].get<std::string>(), Catch::Matchers::Contains(bad.says));
            CHECK_FALSE(problem["rule"].get<std::string>().empty());
            CHECK(static_cast<std::size_t>(said.err.count('\n')) == document["problems"].size());
        }
    }
    CHECK((desk.content(file) == before));
}

TEST_CASE("an import is all or nothing, and a check tells what it would do")
{
    const Desk desk;
    const QString file = desk.fundFile();
    const QByteArray before = desk.content(file);
    desk.write(u"half.csv"_qs, header + "EUR,2026-01-01,0.9,list\r\nCHF,2026-01-01,x,list\r\n");
    CHECK(desk.as(finance, importOf("half.csv")).status == 1);
    desk.write(u"good.csv"_qs, header + "EUR,2026-01-01,0.9,list\r\nCHF,2026-01-01,0.8,list\r\n");
    const Said checked = desk.as(finance, importOf("good.csv") << u"--check"_qs);
    CHECK(checked.status == 0);
    CHECK(checked.json()["added"] == 2);
    CHECK((desk.content(file) == before));
    CHECK(desk.as(finance, words("import a.fund --kind rates --from good.csv --check")).out.contains("to be added: 2"));
    CHECK(desk.as(u"administrator"_qs, importOf("good.csv")).status == 4);
    CHECK(desk.as(finance, importOf("missing.csv")).status == 3);
    CHECK(desk.as(finance, importOf(".")).status == 3);
    CHECK((desk.content(file) == before));
    CHECK(desk.as(finance, importOf("good.csv")).json()["added"] == 2);
}

TEST_CASE("Ctrl-C leaves the file as it was, and so does a request to end")
{
    const int ending = GENERATE(SIGINT, SIGTERM);
    const Desk desk;
    const QString file = desk.fundFile();
    const QByteArray before = desk.content(file);
    // A pipe that nobody writes into yet holds the import just before it reads.
    const QByteArray pipe = desk.path(u"rates.csv"_qs).toUtf8();
    REQUIRE(mkfifo(pipe.constData(), 0600) == 0);
    QProcess process;
    desk.start(process, importOf("rates.csv") << u"--as"_qs << finance, {{u"FUNDDESK_PASSWORD"_qs, readyPassword}});
    const int input = ::open(pipe.constData(), O_WRONLY);
    REQUIRE(input >= 0);
    kill(static_cast<pid_t>(process.processId()), ending);
    const QByteArray table = header + "EUR,2026-01-01,0.9,list\r\n";
    REQUIRE(::write(input, table.constData(), static_cast<std::size_t>(table.size())) == table.size());
    ::close(input);
    const Said said = desk.finish(process);
    INFO(said.transcript());
    CHECK(said.status == 1);
    CHECK(said.err.contains("Stopped; nothing was changed."));
    CHECK(said.out.isEmpty());
    CHECK((desk.content(file) == before));
}

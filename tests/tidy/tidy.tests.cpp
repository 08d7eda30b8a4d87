#include "include_checks.h"
#include "text_checks.h"

#include <catch2/catch.hpp>

#include <functional>

using namespace tidy;

// The rules that the project's own text keeps: each is tried on a planted fault first, then on everything.

namespace {

const QString top = QStringLiteral(FUND_SOURCE_DIR);
const QString here = top + QStringLiteral("/tests/tidy/");

const std::vector<SourceFile> &tree()
{
    static const auto files = readTree(top);
    return files;
}

const QString qtHeaders = QStringLiteral(FUND_QT_HEADERS);

/// Every check on every file, once.
Findings findAll()
{
    const auto words = readBannedWords(readList(here + QStringLiteral("banned_words.txt")));
    const Layers layers = Layers::read(readList(here + QStringLiteral("layers.txt")));
    QSet<QString> paths;
    for (const SourceFile &file : tree())
        paths.insert(file.path);
    Findings all = checkDoubleHeaders(tree());
    const auto add = [&](const Findings &found) { all.insert(all.end(), found.begin(), found.end()); };
    for (const SourceFile &file : tree()) {
        add(checkLayout(file));
        add(checkSize(file));
        add(checkBlob(file));
        add(checkTestNames(file));
        add(checkWords(file, words));
        if (!file.isCpp())
            continue;
        const CppText text = readCpp(file.bytes);
        add(checkContexts(file, text));
        add(checkProperties(file, text));
        add(checkCoreIncludes(file, text, layers, paths));
        add(checkUiIncludes(file, text, layers, paths));
        add(checkQtOfCore(file, text, qtHeaders));
        add(checkGuardedIncludes(file, text));
        add(checkSql(file, text));
        add(checkDoubles(file, text));
        add(checkFunctionLengths(file, text));
        add(checkHeaderGuard(file, text));
    }
    return all;
}

const Findings &findings()
{
    static const Findings all = findAll();
    return all;
}

/// "check path" of each line of exceptions.txt, which must give a reason too.
QStringList exceptions()
{
    QStringList all;
    for (const QString &line : readList(here + QStringLiteral("exceptions.txt"))) {
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        CAPTURE(line);
        REQUIRE(words.size() > 3);
        all += words.at(0) + u' ' + words.at(1);
    }
    return all;
}

/// Fails with each finding of a check that no exception allows.
void tell(QStringView check)
{
    const QStringList allowed = exceptions();
    for (const Finding &finding : findings())
        if (finding.check == check && !allowed.contains(finding.check + u' ' + finding.path))
            FAIL_CHECK(QStringLiteral("%1:%2: %3").arg(finding.path).arg(finding.line).arg(finding.what).toStdString());
}

Findings planted(const char *path, const QByteArray &source,
                 const std::function<Findings(const SourceFile &, const CppText &)> &check)
{
    return check({QString::fromLatin1(path), source}, readCpp(source));
}

} // namespace

TEST_CASE("a file is parted into code, comments, literals and includes")
{
    const CppText text =
        readCpp("#include <QString>\n#include \"money/money.h\"\n// \"no\" double\n/* float\n */ int a = 1'000;\n"
                "auto b = u\"SELECT \\\" x\"; char c = '\"'; auto d = R\"sql(\nDELETE \")\" )sql\"; // end\n");
    REQUIRE(text.includes.size() == 2);
    CHECK(text.includes[1].path == u"money/money.h");
    CHECK(text.includes[1].line == 2);
    CHECK(text.includes[0].isSystem);
    REQUIRE(text.literals.size() == 3);
    CHECK(text.literals[1].text == u"SELECT \\\" x");
    CHECK(text.literals[1].line == 6);
    CHECK(text.literals[2].text == u"\nDELETE \")\" ");
    CHECK(text.code.count(u'\n') == 7);
    CHECK_FALSE(text.code.contains(u"double"));
    CHECK_FALSE(text.code.contains(u"float"));
    CHECK(text.code.contains(u"int a = 1'000;"));
}

TEST_CASE("a room of core uses rooms below it alone")
{
    const Layers some = Layers::read({QStringLiteral("[core]"), QStringLiteral("base"), QStringLiteral("money calls")});
    const QSet<QString> known = {QStringLiteral("core/base/id.h"), QStringLiteral("core/calls/call.h"),
                                 QStringLiteral("ui/shell/page.h")};
    const auto check = [&](const SourceFile &file, const CppText &text) {
        return checkCoreIncludes(file, text, some, known);
    };
    CHECK(planted("core/money/a.h", "#include \"base/id.h\"\n", check).empty());
    CHECK(planted("core/calls/a.h", "#include \"calls/call.h\"\n", check).empty());
    CHECK(planted("core/money/a.h", "#include \"calls/call.h\"\n", check).size() == 1);
    CHECK(planted("core/base/a.h", "#include \"calls/call.h\"\n", check).size() == 1);
    CHECK(planted("core/money/a.h", "#include \"shell/page.h\"\n", check).size() == 1);
    CHECK(planted("core/unknown/a.h", "", check).size() == 1);
    tell(u"include");
}

TEST_CASE("a room of the window uses what is shared and no other room")
{
    const Layers some = Layers::read({QStringLiteral("[ui]"), QStringLiteral("widgets"), QStringLiteral("forms")});
    const QSet<QString> known = {QStringLiteral("ui/shell/page.h"),     QStringLiteral("ui/shell/window.h"),
                                 QStringLiteral("ui/donors/page.h"),    QStringLiteral("ui/forms/form.h"),
                                 QStringLiteral("ui/widgets/widget.h"), QStringLiteral("core/base/id.h")};
    const auto check = [&](const SourceFile &file, const CppText &text) {
        return checkUiIncludes(file, text, some, known);
    };
    CHECK(planted("ui/calls/a.cpp", "#include \"shell/page.h\"\n#include \"forms/form.h\"\n#include \"base/id.h\"\n",
                  check)
              .empty());
    CHECK(planted("ui/shell/a.cpp", "#include \"donors/page.h\"\n", check).empty());
    CHECK(planted("ui/forms/a.cpp", "#include \"widgets/widget.h\"\n", check).empty());
    CHECK(planted("ui/calls/a.cpp", "#include \"donors/page.h\"\n", check).size() == 1);
    CHECK(planted("ui/calls/a.cpp", "#include \"shell/window.h\"\n", check).size() == 1);
    CHECK(planted("ui/widgets/a.cpp", "#include \"forms/form.h\"\n", check).size() == 1);
    CHECK(planted("ui/widgets/a.cpp", "#include \"shell/page.h\"\n", check).size() == 1);
    CHECK(checkDoubleHeaders({{QStringLiteral("core/a/b.h"), {}}, {QStringLiteral("ui/a/b.h"), {}}}).size() == 1);
}

TEST_CASE("core knows of Qt only Core and Sql")
{
    const auto check = [](const SourceFile &file, const CppText &text) { return checkQtOfCore(file, text, qtHeaders); };
    CHECK(planted("core/base/a.h",
                  "#include <QString>\n#include <QSqlQuery>\n#include <QtEndian>\n#include <QtCore/QDate>\n", check)
              .empty());
    for (const char *source :
         {"#include <QWidget>\n", "#include <QtWidgets/QWidget>\n", "#include <QtGui>\n", "#include <QChart>\n"})
        CHECK(planted("core/base/a.h", source, check).size() == 1);
    CHECK(planted("ui/shell/a.h", "#include <QWidget>\n", check).empty());
}

TEST_CASE("SQLite, repeatable chance and stores are used only where they may be")
{
    CHECK(planted("core/calls/a.cpp", "#include <sqlite3.h>\n", checkGuardedIncludes).size() == 1);
    CHECK(planted("core/storage/a.cpp", "#include <sqlite3.h>\n", checkGuardedIncludes).empty());
    CHECK(planted("core/calls/a.cpp", "#include \"base/seeded_chance.h\"\n", checkGuardedIncludes).size() == 1);
    CHECK(planted("core/demonstration/a.cpp", "#include \"base/seeded_chance.h\"\n", checkGuardedIncludes).empty());
    CHECK(planted("app/a.cpp", "#include \"demonstration/desk.h\"\n", checkGuardedIncludes).size() == 1);
    CHECK(planted("app/a.cpp", "#include \"demonstration/demonstration.h\"\n", checkGuardedIncludes).empty());
    CHECK(planted("core/demonstration/a.cpp", "#include \"calls/call_store.h\"\n", checkGuardedIncludes).size() == 1);
    CHECK(planted("core/demonstration/a.cpp", "#include \"storage/statement.h\"\n", checkGuardedIncludes).size() == 1);
    tell(u"sqlite");
}

TEST_CASE("SQL stands in stores alone")
{
    CHECK(planted("core/calls/call_actions.cpp", "auto a = u\"SELECT 1 FROM calls\";\n", checkSql).size() == 1);
    CHECK(planted("ui/calls/a.cpp", "auto a = R\"(\n  UPDATE calls SET x = 1)\";\n", checkSql).size() == 1);
    CHECK(planted("core/calls/call_store.cpp", "auto a = u\"SELECT 1\";\n", checkSql).empty());
    CHECK(planted("ui/calls/a.cpp", "auto a = u\"Select a call\"; // SELECT 1\n", checkSql).empty());
    tell(u"sql");
}

TEST_CASE("no amount, score or rate of core is floating point")
{
    CHECK(planted("core/money/a.cpp", "double a = 0;\n", checkDoubles).size() == 1);
    CHECK(planted("core/money/a.cpp", "qreal a = 0;\n", checkDoubles).size() == 1);
    CHECK(planted("core/money/a.cpp", "int doubled = 0; // double\n", checkDoubles).empty());
    CHECK(planted("ui/money/a.cpp", "double a = 0;\n", checkDoubles).empty());
    tell(u"double");
}

TEST_CASE("texts of core are translated in the context of their room")
{
    CHECK(
        planted("core/calls/a.cpp", "translate(\"calls\", \"A\"); QT_TRANSLATE_NOOP(\"calls\", \"B\")\n", checkContexts)
            .empty());
    CHECK(planted("core/calls/a.cpp", "translate(\"call\", \"A\");\n", checkContexts).size() == 1);
    CHECK(planted("core/calls/a.cpp", "auto a = tr(\"A\"); str(\"B\");\n", checkContexts).size() == 1);
    tell(u"context");
}

TEST_CASE("tests bear names under which they are run")
{
    CHECK(checkTestNames({QStringLiteral("tests/a.cpp"), "TEST_CASE"
                                                         "(\"a; b\")\n"})
              .size() == 1);
    CHECK(checkTestNames({QStringLiteral("tests/a.cpp"), "TEST_CASE"
                                                         "(\"a, b\") { a(); }\n"})
              .empty());
    tell(u"test_name");
}

TEST_CASE("a property that does not hold fails its test")
{
    CHECK(planted("tests/a.cpp", "void f()\n{\n    rc::check([] { g(); });\n}\n", checkProperties).size() == 1);
    CHECK(planted("tests/a.cpp", "    g();\n    rc::check(\"a\", [] {});\n", checkProperties).front().line == 2);
    CHECK(planted("tests/a.cpp", "CHECK(rc::check([] {}));\nconst bool held = rc::check([] {});\n", checkProperties)
              .empty());
    tell(u"property");
}

TEST_CASE("functions have at most 40 lines")
{
    const auto body = [](const char *head, int lines, const char *end) {
        return QByteArray(head) + "\n{\n" + QByteArray("    a();\n").repeated(lines) + end + "\n";
    };
    CHECK(planted("core/base/a.cpp", body("void f()", 40, "}"), checkFunctionLengths).empty());
    CHECK(planted("core/base/a.cpp", body("void f()", 41, "}"), checkFunctionLengths).size() == 1);
    CHECK(planted("core/base/a.cpp", body("struct A", 60, "};"), checkFunctionLengths).empty());
    CHECK(planted("tests/core/a.cpp", body("void f()", 60, "}"), checkFunctionLengths).empty());
    tell(u"function");
}

TEST_CASE("files are short, clean and guarded")
{
    CHECK(checkSize({QStringLiteral("a.cpp"), QByteArray("\n").repeated(400)}).empty());
    CHECK(checkSize({QStringLiteral("a.cpp"), QByteArray("\n").repeated(401)}).size() == 1);
    for (const char *source : {"a", "a\tb\n", "a \n", "a\r\n", "\xFF\n"})
        CHECK(checkLayout({QStringLiteral("a.cpp"), source}).size() == 1);
    CHECK(checkLayout({QStringLiteral("a.cpp"), QByteArray(121, 'a') + '\n'}).size() == 1);
    CHECK(checkLayout({QStringLiteral("a.md"), QByteArray(121, 'a') + '\n'}).empty());
    CHECK(planted("a.h", "// why\n#pragma once\n", checkHeaderGuard).empty());
    CHECK(planted("a.h", "#include <QString>\n#pragma once\n", checkHeaderGuard).size() == 1);
    for (const QStringView check : {QStringView(u"layout"), QStringView(u"width"), QStringView(u"size")})
        tell(check);
}

TEST_CASE("nothing is left undone, and nothing tells of the machine it was made on")
{
    const auto words = readBannedWords(readList(here + QStringLiteral("banned_words.txt")));
    CHECK(words.size() > 10);
    const QByteArray faults[] = {"// TO"
                                 "DO: later\n",
                                 "x STU"
                                 "B y\n",
                                 "see /wo"
                                 "rk/a\n",
                                 "not imple"
                                 "mented\n"};
    for (const QByteArray &fault : faults)
        CHECK(checkWords({QStringLiteral("a.cpp"), fault}, words).size() == 1);
    CHECK(checkWords({QStringLiteral("a.cpp"), "todo el stubborn work/\n"}, words).empty());
    tell(u"word");
}

TEST_CASE("the top of the project holds what belongs there alone, and no blobs lie below")
{
    const QStringList allowed = readList(here + QStringLiteral("top_level.txt"));
    for (const QString &entry : topLevel(top)) {
        CAPTURE(entry);
        CHECK(allowed.contains(entry));
    }
    CHECK(checkBlob({QStringLiteral("a.bin"), QByteArray(10, '\0')}).size() == 1);
    CHECK(checkBlob({QStringLiteral("a.txt"), QByteArray(200'001, 'a')}).size() == 1);
    tell(u"blob");
}

TEST_CASE("every folder of tests for core bears the name of a room")
{
    const Layers layers = Layers::read(readList(here + QStringLiteral("layers.txt")));
    for (const SourceFile &file : tree())
        if (file.isUnder(u"tests/core")) {
            CAPTURE(file.path);
            CHECK(layers.core.contains(file.path.split(u'/').at(2)));
            CHECK(file.path.endsWith(u".tests.cpp"));
        }
}

TEST_CASE("every exception is still needed")
{
    for (const QString &exception : exceptions()) {
        CAPTURE(exception);
        CHECK(std::any_of(findings().begin(), findings().end(), [&](const Finding &finding) {
            return exception == QString(finding.check + u' ' + finding.path);
        }));
    }
}

#include "text_checks.h"

namespace tidy {

namespace {

constexpr int mostColumns = 120;
constexpr int mostLinesOfFile = 400;
constexpr int mostLinesOfFunction = 40;
constexpr qsizetype mostBytes = 200 * 1000;

bool isBinary(const SourceFile &file)
{
    return file.bytes.contains('\0');
}

} // namespace

Findings checkLayout(const SourceFile &file)
{
    if (isBinary(file) || file.path == u"LICENSE")
        return {};
    Findings findings;
    const auto add = [&](const char *check, int line, const char *what) {
        findings.push_back({QString::fromLatin1(check), file.path, line, QString::fromLatin1(what)});
    };
    if (!QUtf8StringView(file.bytes.constData(), file.bytes.size()).isValidUtf8())
        add("layout", 0, "is not UTF-8");
    if (!file.bytes.isEmpty() && !file.bytes.endsWith('\n'))
        add("layout", 0, "doesn't end with a line break");
    int number = 0;
    for (const QByteArray &line : file.bytes.split('\n')) {
        ++number;
        if (line.contains('\t'))
            add("layout", number, "holds a tab");
        if (line.endsWith(' ') || line.endsWith('\r'))
            add("layout", number, "ends in a blank");
        if (file.isCpp() && line.size() > mostColumns && QString::fromUtf8(line).size() > mostColumns)
            add("width", number, "is longer than 120 characters");
    }
    return findings;
}

Findings checkSize(const SourceFile &file)
{
    const auto lines = file.bytes.count('\n');
    if (!file.isCpp() || lines <= mostLinesOfFile)
        return {};
    return {{QStringLiteral("size"), file.path, 0, QStringLiteral("has %1 lines, more than 400").arg(lines)}};
}

Findings checkFunctionLengths(const SourceFile &file, const CppText &text)
{
    static const QRegularExpression open(QStringLiteral("^( *)\\{$"));
    Findings findings;
    if (!file.isCpp() || file.isUnder(u"tests"))
        return {};
    const QStringList lines = text.code.split(u'\n');
    for (qsizetype first = 0; first < lines.size(); ++first) {
        const auto match = open.match(lines.at(first));
        if (!match.hasMatch())
            continue;
        qsizetype last = first + 1;
        while (last < lines.size() && !lines.at(last).startsWith(QString(match.captured(1) + u'}')))
            ++last;
        const bool isType = last < lines.size() && lines.at(last).trimmed() == u"};";
        const auto length = last - first - 1;
        if (!isType && length > mostLinesOfFunction)
            findings.push_back({QStringLiteral("function"), file.path, static_cast<int>(first),
                                QStringLiteral("the function has %1 lines, more than 40").arg(length)});
    }
    return findings;
}

Findings checkHeaderGuard(const SourceFile &file, const CppText &text)
{
    if (!file.path.endsWith(u".h") || text.code.trimmed().startsWith(u"#pragma once"))
        return {};
    return {{QStringLiteral("layout"), file.path, 1, QStringLiteral("doesn't begin with #pragma once")}};
}

Findings checkDoubles(const SourceFile &file, const CppText &text)
{
    static const QRegularExpression word(QStringLiteral("\\b(double|float|qreal)\\b"));
    Findings findings;
    int number = 0;
    if (file.isUnder(u"core"))
        for (const QString &line : text.code.split(u'\n')) {
            ++number;
            if (line.contains(word))
                findings.push_back(
                    {QStringLiteral("double"), file.path, number, QStringLiteral("floating point in core")});
        }
    return findings;
}

Findings checkSql(const SourceFile &file, const CppText &text)
{
    static const QRegularExpression statement(
        QStringLiteral("^\\s*(SELECT|INSERT|UPDATE|DELETE|REPLACE|WITH|CREATE|DROP|ALTER|PRAGMA|BEGIN|SAVEPOINT)\\s"));
    if (file.isUnder(u"tests") || file.isUnder(u"core/storage") || file.isUnder(u"core/record") ||
        file.path.endsWith(u"_store.cpp"))
        return {};
    Findings findings;
    for (const Literal &literal : text.literals)
        if (literal.text.contains(statement))
            findings.push_back({QStringLiteral("sql"), file.path, literal.line, QStringLiteral("SQL outside a store")});
    return findings;
}

Findings checkContexts(const SourceFile &file, const CppText &text)
{
    static const QRegularExpression call(
        QStringLiteral("\\b(?:translate|QT_TRANSLATE_NOOP|QT_TRANSLATE_N_NOOP)\\(\\s*\"([^\"]*)\""));
    const QString room = file.room(u"core");
    if (!file.isCpp() || room.isEmpty())
        return {};
    Findings findings;
    int number = 0;
    for (const QString &line : QString::fromUtf8(file.bytes).split(u'\n')) {
        ++number;
        if (line.trimmed().startsWith(u"//"))
            continue;
        for (auto matches = call.globalMatch(line); matches.hasNext();)
            if (const QString context = matches.next().captured(1); context != room)
                findings.push_back({QStringLiteral("context"), file.path, number,
                                    QStringLiteral("\"%1\" is not the room's name").arg(context)});
    }
    static const QRegularExpression bare(QStringLiteral("(?<![\\w.>])tr\\("));
    if (const auto match = bare.match(text.code); match.hasMatch())
        findings.push_back({QStringLiteral("context"), file.path,
                            static_cast<int>(QStringView(text.code).first(match.capturedStart()).count(u'\n')) + 1,
                            QStringLiteral("tr() has no context here: translate(\"%1\", …)").arg(room)});
    return findings;
}

Findings checkTestNames(const SourceFile &file)
{
    static const QRegularExpression name(QStringLiteral("TEST_CASE\\(\\s*((?:\"[^\"]*\"\\s*)+)"));
    if (!file.isUnder(u"tests") || !file.isCpp())
        return {};
    Findings findings;
    const QString text = QString::fromUtf8(file.bytes);
    for (auto matches = name.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const auto line = QStringView(text).first(match.capturedStart()).count(u'\n') + 1;
        if (match.capturedView(1).contains(u';'))
            findings.push_back({QStringLiteral("test_name"), file.path, static_cast<int>(line),
                                QStringLiteral("the test's name holds a semicolon, so it is never run")});
    }
    return findings;
}

Findings checkProperties(const SourceFile &file, const CppText &text)
{
    static const QRegularExpression bare(QStringLiteral("(?:^|[;{}])\\s*rc::check\\("));
    if (!file.isUnder(u"tests"))
        return {};
    Findings findings;
    for (auto matches = bare.globalMatch(text.code); matches.hasNext();) {
        const auto line = QStringView(text.code).first(matches.next().capturedEnd()).count(u'\n') + 1;
        findings.push_back({QStringLiteral("property"), file.path, static_cast<int>(line),
                            QStringLiteral("nobody looks at what rc::check finds: CHECK(rc::check(…))")});
    }
    return findings;
}

Findings checkBlob(const SourceFile &file)
{
    Findings findings;
    const bool isPicture = file.path.endsWith(u".png") || file.path.endsWith(u".svg");
    if (isBinary(file) && !isPicture)
        findings.push_back({QStringLiteral("blob"), file.path, 0, QStringLiteral("is a binary file")});
    if (file.bytes.size() > mostBytes && !file.path.endsWith(u".ts"))
        findings.push_back({QStringLiteral("blob"), file.path, 0, QStringLiteral("is larger than 200 kB")});
    return findings;
}

std::vector<QRegularExpression> readBannedWords(const QStringList &lines)
{
    std::vector<QRegularExpression> words;
    for (QString line : lines) {
        const bool anyCase = line.startsWith(u"i:");
        const QString word = (anyCase ? line.sliced(2) : line).remove(u'|');
        // A path such as "/home/" ends where it ends; a word must not go on.
        const QString before = word.front().isLetterOrNumber() ? QStringLiteral("(?<!\\w)") : QString();
        const QString after = word.back().isLetterOrNumber() ? QStringLiteral("(?!\\w)") : QString();
        words.emplace_back(before + QRegularExpression::escape(word) + after,
                           anyCase ? QRegularExpression::CaseInsensitiveOption : QRegularExpression::NoPatternOption);
    }
    return words;
}

Findings checkWords(const SourceFile &file, const std::vector<QRegularExpression> &words)
{
    if (isBinary(file))
        return {};
    Findings findings;
    const QString text = QString::fromUtf8(file.bytes);
    for (const QRegularExpression &word : words)
        for (auto matches = word.globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            const auto line = QStringView(text).first(match.capturedStart()).count(u'\n') + 1;
            findings.push_back({QStringLiteral("word"), file.path, static_cast<int>(line), match.captured()});
        }
    return findings;
}

} // namespace tidy

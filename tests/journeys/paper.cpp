#include "journeys/paper.h"

#include "support/catch_qt.h"

#include <QProcess>
#include <QRegularExpression>

namespace fund {

namespace {

QString textOf(const QString &pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_qs, {u"-layout"_qs, u"-enc"_qs, u"UTF-8"_qs, pdf, u"-"_qs});
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitCode() == 0);
    return QString::fromUtf8(reader.readAllStandardOutput());
}

} // namespace

Paper::Paper(const QString &pdf, const QString &runningHead)
{
    const QStringList pages = textOf(pdf).split(u'\f', Qt::SkipEmptyParts);
    REQUIRE(pages.size() > 3);
    for (qsizetype i = 0; i < pages.size(); ++i)
        readPage(pages[i], static_cast<int>(i) + 1, runningHead);
    checkContents();
    for (const QString &page : m_pages)
        m_text += page + u' ';
    m_told.resize(m_text.size());
}

void Paper::readPage(const QString &page, int number, const QString &runningHead)
{
    QStringList lines;
    for (const QString &line : page.split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines += line.trimmed();
    if (number > 1) {
        if (lines.takeFirst().simplified() != runningHead.simplified())
            m_complaints += QStringLiteral("page %1 bears another running head").arg(number);
        const auto foot = lines.lastIndexOf(QString::number(number));
        if (foot < 0)
            m_complaints += QStringLiteral("page %1 does not say its number").arg(number);
        else
            lines.removeAt(foot);
    }
    if (!lines.isEmpty() && lines.front().startsWith(u"Contents"_qs)) {
        readContents(lines);
        lines.clear();
    }
    QStringList text;
    for (const QString &line : lines)
        text += withoutNumbers(line);
    m_pages.push_back(text.join(u' ').simplified());
}

void Paper::readContents(const QStringList &lines)
{
    static const QRegularExpression entry(u"^(?:[\\d.]+ |Annex [IVX]+ )?\\s*(\\S.*\\S)\\s+(\\d+)$"_qs);
    for (const QString &line : lines.mid(1)) {
        const auto found = entry.match(line);
        if (found.hasMatch())
            m_contents.push_back({found.captured(1).simplified(), found.captured(2).toInt()});
        else
            m_complaints += u"contents: "_qs + line;
    }
}

/// Numbers of paragraphs, tables and figures run from 1 without a gap.
QString Paper::withoutNumbers(const QString &line)
{
    static const QRegularExpression paragraph(u"^(\\d+)\\.\\s+(\\S.*)$"_qs);
    static const QRegularExpression caption(u"^(Table|Figure) (\\d+)\\. (.*)$"_qs);
    if (const auto found = paragraph.match(line); found.hasMatch()) {
        if (found.captured(1).toInt() != ++m_paragraphs)
            m_complaints += u"not the next paragraph: "_qs + line;
        return found.captured(2);
    }
    if (const auto found = caption.match(line); found.hasMatch()) {
        int &last = found.captured(1) == u"Table" ? m_tables : m_figures;
        if (!line.endsWith(u"(continued)"_qs) && found.captured(2).toInt() != ++last)
            m_complaints += u"not the next number: "_qs + line;
        return found.captured(3);
    }
    return line;
}

void Paper::checkContents()
{
    if (m_contents.empty())
        m_complaints += u"there are no contents"_qs;
    for (const Entry &entry : m_contents)
        if (entry.page > static_cast<int>(m_pages.size()) ||
            !m_pages[static_cast<std::size_t>(entry.page) - 1].contains(entry.title))
            m_complaints += QStringLiteral("“%1” is not on page %2").arg(entry.title).arg(entry.page);
}

void Paper::tick(qsizetype from, qsizetype size)
{
    m_told.fill(true, from, from + size);
}

bool Paper::says(const QString &words)
{
    const QString wanted = words.simplified();
    for (qsizetype at = m_text.indexOf(wanted); at >= 0; at = m_text.indexOf(wanted, at + 1)) {
        // "10" is not found in "103": words stand alone.
        const bool goesOn = wanted.back().isDigit() && m_text[at + wanted.size()].isDigit();
        const bool isBegun = wanted.front().isDigit() && at > 0 && m_text[at - 1].isDigit();
        if (goesOn || isBegun || m_told.testBit(at))
            continue;
        tick(at, wanted.size());
        return true;
    }
    return false;
}

void Paper::passOver(const QString &expression)
{
    auto matches = QRegularExpression(expression).globalMatch(m_text);
    while (matches.hasNext()) {
        const auto found = matches.next();
        tick(found.capturedStart(), found.capturedLength());
    }
}

QString Paper::digestAfter(const QString &words)
{
    // A page breaks lines where it must: any white space stands for any other.
    const QString wanted = QRegularExpression::escape(words.simplified()).replace(u"\\ "_qs, u"\\s+"_qs);
    QRegularExpressionMatch found = QRegularExpression(wanted).match(m_text);
    // The same words may stand once for each of several: each is told once.
    while (found.hasMatch() && m_told.testBit(found.capturedStart()))
        found = QRegularExpression(wanted).match(m_text, found.capturedEnd());
    if (!found.hasMatch())
        return {};
    QString digest;
    const qsizetype begin = found.capturedStart();
    qsizetype at = found.capturedEnd();
    for (; at < m_text.size() && digest.size() < 64; ++at)
        if (!m_text[at].isSpace())
            digest += m_text[at];
    tick(begin, at - begin);
    return digest;
}

std::vector<qint64> Paper::numbersBetween(const QString &from, const QString &to)
{
    const qsizetype begin = m_text.indexOf(from);
    const qsizetype end = m_text.indexOf(to, begin);
    std::vector<qint64> numbers;
    auto matches = QRegularExpression(u"\\d[\\d,]*"_qs)
                       .globalMatch(m_text.first(std::max<qsizetype>(end, 0)), std::max<qsizetype>(begin, 0));
    while (matches.hasNext()) {
        const auto found = matches.next();
        if (m_told.testBit(found.capturedStart()))
            continue;
        numbers.push_back(found.captured().remove(u',').toLongLong());
        tick(found.capturedStart(), found.capturedLength());
    }
    return numbers;
}

QStringList Paper::untold() const
{
    QStringList left;
    auto matches = QRegularExpression(u"\\d[\\d.,]*"_qs).globalMatch(m_text);
    while (matches.hasNext()) {
        const auto found = matches.next();
        if (!m_told.testBit(found.capturedStart()))
            left += QStringLiteral("%1 in: …%2…").arg(found.captured(), m_text.mid(found.capturedStart() - 60, 120));
    }
    return left;
}

} // namespace fund

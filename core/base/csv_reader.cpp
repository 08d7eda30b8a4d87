#include "base/csv_reader.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cstring>

namespace fund {

Result<CsvTable> CsvReader::read(const QByteArray &file)
{
    if (file.size() > m_limits.fileBytes)
        return failure(
            FailureKind::Refused, QStringLiteral("csv_must_not_be_too_large"),
            QCoreApplication::translate("base", "The file is larger than %1 MiB. Split it into several files.")
                .arg(m_limits.fileBytes >> 20));
    auto text = decodeText(file);
    if (!text)
        return text.failure();
    m_table.m_bytes = text->utf8;
    m_bytes = m_table.m_bytes.constData();
    m_size = m_table.m_bytes.size();
    findDelimiter();
    readHeader();
    readRows();
    if (text->firstInvalid >= 0)
        return refused({invalidByteProblem(*text)});
    if (m_stopped)
        return refused(std::move(m_problems));
    m_table.m_brokenLines = std::move(m_problems);
    return std::move(m_table);
}

void CsvReader::findDelimiter()
{
    static constexpr std::array<char, 3> candidates = {',', ';', '\t'};
    std::array<int, 3> counts{};
    bool quoted = false;
    const qsizetype most = std::min(m_size, m_limits.fieldBytes);
    for (qsizetype i = 0; i < most && (quoted || m_bytes[i] != '\n'); ++i) {
        if (m_bytes[i] == '"')
            quoted = !quoted;
        const auto found = std::find(candidates.begin(), candidates.end(), m_bytes[i]);
        if (!quoted && found != candidates.end())
            ++counts.at(static_cast<std::size_t>(found - candidates.begin()));
    }
    const auto best = std::max_element(counts.begin(), counts.end());
    m_table.m_delimiter =
        m_limits.delimiter != 0 ? m_limits.delimiter : candidates.at(static_cast<std::size_t>(best - counts.begin()));
    for (const char end : {m_table.m_delimiter, '\n', '\r', '"'})
        m_endsPlainField.at(static_cast<unsigned char>(end)) = true;
}

void CsvReader::readHeader()
{
    readRecord();
    if (m_stopped)
        return;
    if (recordIsBlank())
        return stop({}, 1, QStringLiteral("csv_must_have_a_header"),
                    QCoreApplication::translate("base", "The file is empty or begins with a blank line. The first line "
                                                        "must name the columns."));
    QSet<QString> seen;
    for (const Field &field : m_record) {
        const QString name = QString::fromUtf8(m_table.bytesOf(field)).trimmed();
        m_table.m_header += name;
        if (name.isEmpty())
            add(QString::number(m_table.m_header.size()), 1, QStringLiteral("csv_columns_must_be_named"),
                QCoreApplication::translate("base", "Column %1 has no name in the first line.")
                    .arg(m_table.m_header.size()));
        else if (seen.contains(name.toCaseFolded()))
            add(name, 1, QStringLiteral("csv_columns_must_be_unique"),
                QCoreApplication::translate("base", "The column “%1” appears twice. Remove one.").arg(name));
        seen.insert(name.toCaseFolded());
    }
    m_stopped = !m_problems.empty();
}

void CsvReader::readRows()
{
    while (!m_stopped && m_at < m_size) {
        const int line = m_line;
        readRecord();
        if (!m_stopped)
            keepRecord(line);
    }
}

void CsvReader::readRecord()
{
    m_record.clear();
    m_fieldCount = 0;
    const qsizetype kept = m_table.m_header.isEmpty() ? m_limits.columns : m_table.m_header.size();
    bool goesOn = true;
    while (goesOn && !m_stopped) {
        const Field field = m_at < m_size && m_bytes[m_at] == '"' ? readQuotedField() : readPlainField();
        if (m_fieldCount++ < kept)
            m_record.push_back(field);
        goesOn = !m_stopped && passFieldEnd();
    }
    if (m_table.m_header.isEmpty() && m_fieldCount > kept)
        stop({}, 1, QStringLiteral("csv_must_not_have_too_many_columns"),
             QCoreApplication::translate("base", "The first line names %1 columns; the most is %2.")
                 .arg(m_fieldCount)
                 .arg(kept));
}

CsvTable::Field CsvReader::readPlainField()
{
    const qsizetype begin = m_at;
    for (;; ++m_at) {
        while (m_at < m_size && !m_endsPlainField[static_cast<unsigned char>(m_bytes[m_at])])
            ++m_at;
        if (m_at >= m_size || m_bytes[m_at] != '"')
            break;
        add(columnName(), m_line, QStringLiteral("csv_quote_must_be_doubled"),
            QCoreApplication::translate("base", "A quotation mark stands inside the field. Put the whole field in "
                                                "quotation marks and write the one inside twice."));
    }
    if (m_at - begin > m_limits.fieldBytes)
        stop(columnName(), m_line, QStringLiteral("csv_field_must_not_be_too_long"),
             QCoreApplication::translate(
                 "base", "The field is longer than %1 KiB. Lines or fields are probably not separated properly.")
                 .arg(m_limits.fieldBytes / 1024));
    return {static_cast<quint32>(begin), static_cast<quint32>(m_at - begin), false};
}

CsvTable::Field CsvReader::readQuotedField()
{
    const qsizetype begin = ++m_at;
    bool doubled = false;
    for (;;) {
        const void *quote =
            m_at < m_size ? std::memchr(m_bytes + m_at, '"', static_cast<std::size_t>(m_size - m_at)) : nullptr;
        m_at = quote ? static_cast<const char *>(quote) - m_bytes : m_size;
        if (!quote || m_at - begin > m_limits.fieldBytes) {
            stop(columnName(), m_line, QStringLiteral("csv_quote_must_close"),
                 QCoreApplication::translate("base", "The quotation mark that opens this field is not closed within "
                                                     "%1 KiB. Close it, or write it twice if it belongs to the text.")
                     .arg(m_limits.fieldBytes / 1024));
            return {};
        }
        if (m_at + 1 >= m_size || m_bytes[m_at + 1] != '"')
            break;
        doubled = true;
        m_at += 2;
    }
    Field field{static_cast<quint32>(begin), static_cast<quint32>(m_at - begin), doubled};
    if (doubled) {
        const QByteArray text = m_table.m_bytes.mid(begin, m_at - begin).replace("\"\"", "\"");
        field.offset = static_cast<quint32>(m_table.m_rewritten.size());
        field.length = static_cast<quint32>(text.size());
        m_table.m_rewritten += text;
    }
    const qsizetype end = m_at++;
    passTextAfterQuote();
    m_line += static_cast<int>(std::count(m_bytes + begin, m_bytes + end, '\n'));
    return field;
}

void CsvReader::passTextAfterQuote()
{
    if (m_at >= m_size || (m_bytes[m_at] != '"' && m_endsPlainField[static_cast<unsigned char>(m_bytes[m_at])]))
        return;
    add(columnName(), m_line, QStringLiteral("csv_quote_must_end_the_field"),
        QCoreApplication::translate("base", "Text follows the closing quotation mark. Write a quotation mark "
                                            "inside the field twice."));
    while (m_at < m_size && (m_bytes[m_at] == '"' || !m_endsPlainField[static_cast<unsigned char>(m_bytes[m_at])]))
        ++m_at;
}

bool CsvReader::passFieldEnd()
{
    if (m_at >= m_size)
        return false;
    if (m_bytes[m_at] == m_table.m_delimiter) {
        ++m_at;
        return true;
    }
    if (m_bytes[m_at] == '\r' && (m_at + 1 >= m_size || m_bytes[++m_at] != '\n')) {
        stop({}, m_line, QStringLiteral("csv_line_must_end_with_line_feed"),
             QCoreApplication::translate("base", "The line ends with a carriage return alone. Save the file as "
                                                 "“CSV UTF-8”, not as “CSV (Macintosh)”."));
        return false;
    }
    ++m_at;
    ++m_line;
    return false;
}

void CsvReader::keepRecord(int line)
{
    if (recordIsBlank()) {
        if (m_blankLines.size() < static_cast<std::size_t>(m_limits.problems))
            m_blankLines.push_back(line);
        return;
    }
    // Blank lines are harmless at the end alone: before a row they may be rows that were lost.
    for (const int blank : m_blankLines)
        add({}, blank, QStringLiteral("csv_line_must_not_be_blank"),
            QCoreApplication::translate("base", "The line is blank. Fill it or remove it."));
    m_blankLines.clear();
    const qsizetype expected = m_table.m_header.size();
    const int count = static_cast<int>(m_fieldCount);
    if (m_fieldCount < expected)
        return add(m_table.m_header.at(m_fieldCount), line, QStringLiteral("csv_line_must_have_every_field"),
                   QCoreApplication::translate("base",
                                               "The line has %Ln field(s) where the header has %1: “%2” and what "
                                               "follows is missing.",
                                               nullptr, count)
                       .arg(QString::number(expected), m_table.m_header.at(m_fieldCount)));
    if (m_fieldCount > expected)
        return add(m_table.m_header.last(), line, QStringLiteral("csv_line_must_not_have_more_fields"),
                   QCoreApplication::translate("base",
                                               "The line has %Ln field(s) where the header has %1. Put a field "
                                               "that contains “%2” in quotation marks.",
                                               nullptr, count)
                       .arg(QString::number(expected), QString(QLatin1Char(m_table.m_delimiter))));
    m_table.m_fields.insert(m_table.m_fields.end(), m_record.begin(), m_record.end());
    m_table.m_lines.push_back(line);
}

bool CsvReader::recordIsBlank() const
{
    return m_fieldCount == static_cast<qsizetype>(m_record.size()) &&
           std::all_of(m_record.begin(), m_record.end(), [this](const Field &field) {
               return field.length == 0 || m_table.bytesOf(field).trimmed().isEmpty();
           });
}

Problem CsvReader::invalidByteProblem(const DecodedText &text) const
{
    const auto line = std::count(m_bytes, m_bytes + text.firstInvalid, '\n') + 1;
    return {columnAt(text.firstInvalid),
            QStringLiteral("csv_encoding_must_be_utf8"),
            invalidByteSentence(text),
            {},
            static_cast<int>(line)};
}

QString CsvReader::columnAt(qsizetype place) const
{
    const auto &fields = m_table.m_fields;
    const auto behind = std::find_if(fields.rbegin(), fields.rend(), [&](const Field &field) {
        return !field.rewritten && static_cast<qsizetype>(field.offset) <= place;
    });
    auto index = static_cast<std::size_t>(fields.rend() - behind); // of the field behind the one found
    if (index == 0 || index > fields.size())
        return {};
    const Field &found = fields[index - 1];
    const bool inside = place < static_cast<qsizetype>(found.offset) + static_cast<qsizetype>(found.length);
    if (inside)
        --index;
    else if (index == fields.size() || !fields[index].rewritten)
        return {};
    return m_table.m_header.at(static_cast<qsizetype>(index) % m_table.m_header.size());
}

QString CsvReader::columnName() const
{
    return m_fieldCount < m_table.m_header.size() ? m_table.m_header.at(m_fieldCount)
                                                  : QString::number(m_fieldCount + 1);
}

void CsvReader::add(QString field, int line, QString rule, QString sentence)
{
    m_problems.push_back({std::move(field), std::move(rule), std::move(sentence), {}, line});
    if (static_cast<int>(m_problems.size()) == m_limits.problems)
        stop({}, line, QStringLiteral("csv_must_be_mended_first"),
             QCoreApplication::translate("base", "Reading stopped here. Correct these problems first."));
}

void CsvReader::stop(QString field, int line, QString rule, QString sentence)
{
    m_problems.push_back({std::move(field), std::move(rule), std::move(sentence), {}, line});
    m_stopped = true;
}

} // namespace fund

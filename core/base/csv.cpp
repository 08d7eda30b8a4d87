#include "base/csv.h"

#include "base/csv_reader.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

int CsvRow::line() const
{
    return m_table->m_lines[static_cast<std::size_t>(m_index)];
}

QByteArrayView CsvRow::bytes(int column) const
{
    if (column < 0)
        return {};
    Q_ASSERT(column < m_table->m_header.size());
    const auto place = static_cast<std::size_t>(m_index) * static_cast<std::size_t>(m_table->m_header.size());
    return m_table->bytesOf(m_table->m_fields[place + static_cast<std::size_t>(column)]);
}

QString CsvRow::text(int column) const
{
    return QString::fromUtf8(bytes(column)).trimmed();
}

Problem CsvRow::problem(int column, QString rule, QString sentence, QString paragraph) const
{
    const QString name = column < 0 ? QString() : m_table->m_header.at(column);
    return {name, std::move(rule), std::move(sentence), std::move(paragraph), line()};
}

void CsvRow::addPlaced(int column, const Problems &found, Problems &problems) const
{
    for (const Problem &one : found)
        problems.push_back(problem(column, one.rule, one.sentence, one.paragraph));
}

int CsvTable::columnOf(QStringView name) const
{
    for (int i = 0; i < m_header.size(); ++i)
        if (name.compare(m_header.at(i), Qt::CaseInsensitive) == 0)
            return i;
    return -1;
}

QByteArrayView CsvTable::bytesOf(const Field &field) const
{
    return QByteArrayView(field.rewritten ? m_rewritten : m_bytes).sliced(field.offset, field.length);
}

Result<CsvTable> readCsv(const QByteArray &file, const CsvLimits &limits)
{
    auto table = readCsvRows(file, limits);
    if (table && !table->brokenLines().empty())
        return refused(table->brokenLines());
    return table;
}

Result<CsvTable> readCsvRows(const QByteArray &file, const CsvLimits &limits)
{
    return CsvReader(limits).read(file);
}

Problems checkColumns(const CsvTable &table, const QStringList &required, const QStringList &optional)
{
    Problems problems;
    for (const QString &name : required)
        if (table.columnOf(name) < 0)
            problems.push_back({name,
                                QStringLiteral("csv_columns_must_be_present"),
                                QCoreApplication::translate("base", "The column “%1” is missing.").arg(name),
                                {},
                                1});
    const QStringList known = required + optional;
    for (const QString &name : table.header())
        if (!known.contains(name, Qt::CaseInsensitive))
            problems.push_back({name,
                                QStringLiteral("csv_columns_must_be_known"),
                                QCoreApplication::translate("base", "The column “%1” is not known here. The columns "
                                                                    "are: %2.")
                                    .arg(name, known.join(QStringLiteral(", "))),
                                {},
                                1});
    return problems;
}

namespace {

void append(QByteArray &csv, const QStringList &fields)
{
    for (int i = 0; i < fields.size(); ++i) {
        QByteArray field = fields.at(i).toUtf8();
        const bool quoted = field.isEmpty() ? fields.size() == 1
                                            : field.trimmed().size() != field.size() ||
                                                  std::any_of(field.cbegin(), field.cend(), [](char c) {
                                                      return QByteArrayView(",;\t\"\r\n").contains(c);
                                                  });
        if (i > 0)
            csv += ',';
        csv += quoted ? '"' + field.replace('"', "\"\"") + '"' : field;
    }
    csv += "\r\n";
}

} // namespace

QByteArray toCsv(const QStringList &header, std::span<const QStringList> rows, CsvMark mark)
{
    QByteArray csv = mark == CsvMark::ByteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    append(csv, header);
    for (const QStringList &row : rows)
        append(csv, row);
    return csv;
}

} // namespace fund

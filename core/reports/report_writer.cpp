#include "reports/report_writer.h"

namespace fund {

void ReportWriter::chapter(const QString &title)
{
    m_section = 0;
    add(Heading{.level = 1, .number = number(++m_chapter), .text = title, .anchor = {}, .newPage = false});
}

void ReportWriter::section(const QString &title)
{
    const QString both = number(m_chapter) + u'.' + number(++m_section);
    add(Heading{.level = 2, .number = both, .text = title, .anchor = {}, .newPage = false});
}

void ReportWriter::annex(const QString &label, const QString &title)
{
    add(Heading{.level = 1, .number = label, .text = title, .anchor = {}, .newPage = true});
}

void ReportWriter::paragraph(const RichText &text)
{
    add(Paragraph{.text = text, .number = number(++m_paragraph) + u'.'});
}

TableRow figureRow(const QString &label, const std::vector<QString> &figures, RowKind kind, int indent)
{
    TableRow row;
    row.kind = kind;
    row.indent = indent;
    row.cells.emplace_back(label);
    for (const QString &figure : figures)
        row.cells.emplace_back(figure);
    return row;
}

TableRow headRow(const std::vector<QString> &titles)
{
    TableRow row;
    for (const QString &title : titles)
        row.cells.emplace_back(title);
    return row;
}

std::vector<TableColumn> figureColumns(int figures)
{
    std::vector<TableColumn> columns{{CellAlign::Start, 1}};
    columns.insert(columns.end(), static_cast<std::size_t>(figures), {CellAlign::End, 0});
    return columns;
}

} // namespace fund

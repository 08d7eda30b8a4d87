#include "imports/preview_table.h"

#include "localisation/application_language.h"
#include "localisation/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

std::vector<Column<PreviewRow>> previewColumns(const QStringList &header)
{
    std::vector<Column<PreviewRow>> columns;
    columns.push_back({QStringLiteral("line"),
                       [] { return QCoreApplication::translate("imports", "Line", "of a file"); },
                       [](const PreviewRow &row) {
                           CellFacts facts{numberText(row.line, currentLanguage()), row.line};
                           facts.tone = Tone::Muted;
                           return facts;
                       },
                       ColumnAlign::End, 56});
    for (int i = 0; i < static_cast<int>(header.size()); ++i)
        columns.push_back({QStringLiteral("field%1").arg(i), [name = header.at(i)] { return name; },
                           [i](const PreviewRow &row) {
                               CellFacts facts{row.fields.value(i).simplified()};
                               if (const auto found = row.problems.find(i); found != row.problems.end())
                                   facts.problem = found->second;
                               return facts;
                           },
                           ColumnAlign::Start, 128});
    return columns;
}

std::vector<PreviewRow> previewRows(const CsvTable &table, const Problems &problems, int most)
{
    std::multimap<int, const Problem *> byLine;
    for (const Problem &problem : problems)
        byLine.emplace(problem.line, &problem);
    std::vector<PreviewRow> rows;
    const int count = std::min(table.rowCount(), most);
    for (int i = 0; i < count; ++i) {
        const CsvRow from = table.row(i);
        PreviewRow row{from.line(), {}, {}};
        for (int column = 0; column < static_cast<int>(table.header().size()); ++column)
            row.fields += from.text(column);
        const auto [first, last] = byLine.equal_range(row.line);
        for (auto each = first; each != last; ++each)
            if (const int column = table.columnOf(each->second->field); column >= 0)
                row.problems.emplace(column, each->second->sentence);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Column<Problem>> problemColumns()
{
    return {
        {QStringLiteral("line"), [] { return QCoreApplication::translate("imports", "Line", "of a file"); },
         [](const Problem &problem) {
             CellFacts facts{problem.line > 0 ? numberText(problem.line, currentLanguage()) : QString(), problem.line};
             facts.strong = true;
             return facts;
         },
         ColumnAlign::End, 56},
        {QStringLiteral("column"), [] { return QCoreApplication::translate("imports", "Column"); },
         [](const Problem &problem) { return CellFacts{problem.field}; }, ColumnAlign::Start, 136},
        {QStringLiteral("what"), [] { return QCoreApplication::translate("imports", "What is wrong"); },
         [](const Problem &problem) { return CellFacts{problem.sentence}; }, ColumnAlign::Start, 0},
        {QStringLiteral("paragraph"), [] { return QCoreApplication::translate("imports", "Rests on"); },
         [](const Problem &problem) {
             CellFacts facts{problem.paragraph};
             facts.tone = Tone::Muted;
             return facts;
         },
         ColumnAlign::Start, 96},
    };
}

} // namespace fund

#include "documents/data_table.h"

#include "localisation/dates.h"
#include "localisation/numbers.h"

namespace fund {

namespace {

struct CellWords
{
    bool namesCurrency;
    Language language;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(qint64 number) const { return numberText(number, language); }
    QString operator()(const Money &money) const
    {
        return namesCurrency ? amountText(money, language) : amountWithoutCurrency(money, language);
    }
    QString operator()(const Percent &percent) const { return percentText(percent.value, language); }
    QString operator()(const QDate &date) const { return date.isValid() ? shortDate(date, language) : QString(); }
};

} // namespace

QString cellText(const DataCell &cell, bool namesCurrency, Language language)
{
    return std::visit(CellWords{namesCurrency, language}, cell);
}

Table printedTable(const DataTable &table, Language language)
{
    Table printed;
    printed.caption = table.caption;
    TableRow head;
    for (const DataColumn &column : table.columns) {
        printed.columns.push_back({column.isFigures ? CellAlign::End : CellAlign::Start, column.share});
        head.cells.emplace_back(column.title);
    }
    printed.head.push_back(std::move(head));
    for (const DataRow &row : table.rows) {
        TableRow &line = printed.rows.emplace_back();
        line.kind = row.kind;
        line.indent = row.indent;
        for (std::size_t i = 0; i < row.cells.size() && i < table.columns.size(); ++i)
            line.cells.emplace_back(cellText(row.cells[i], table.columns[i].namesCurrency, language));
        if (row.kind == RowKind::Group && line.cells.size() == 1)
            line.cells.front().span = static_cast<int>(table.columns.size());
    }
    for (const QString &note : table.notes)
        printed.notes.emplace_back(note);
    return printed;
}

} // namespace fund

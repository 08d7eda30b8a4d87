#pragma once

#include "models/row_table_model.h"

#include "base/result.h"

namespace fund {

/// Which rows a table wants next; sorting and filtering are the store's.
struct RowRequest
{
    qint64 offset = 0;
    int limit = 200;
    QString sortKey{}; ///< a column's key; empty: the store's own order
    bool descending = false;
    QString filter{}; ///< the words of the filter field

    bool operator==(const RowRequest &) const = default;
};

/// A table that reads its rows by pages as the view scrolls: for the record and other long lists.
template <typename Row>
class PagedTableModel : public TableModel
{
public:
    using Reader = std::function<Result<std::vector<Row>>(const RowRequest &)>;

    PagedTableModel(std::vector<Column<Row>> columns, Reader reader, QObject *parent = nullptr)
        : TableModel(parent), m_columns(std::move(columns)), m_reader(std::move(reader))
    {}

    /// Reads again from the start.
    void reload()
    {
        beginResetModel();
        m_rows.clear();
        m_request.offset = 0;
        m_complete = false;
        m_failure.reset();
        readInto(m_rows);
        endResetModel();
    }
    void setFilterText(const QString &text)
    {
        m_request.filter = text;
        reload();
    }
    void retranslate()
    {
        columnsChanged();
        reload();
    }
    [[nodiscard]] const Row *rowAt(int row) const
    {
        return row < 0 || row >= static_cast<int>(m_rows.size()) ? nullptr : &m_rows.at(static_cast<std::size_t>(row));
    }
    /// Why the last reading failed; the page says it.
    [[nodiscard]] const std::optional<Failure> &failure() const { return m_failure; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && !m_complete;
    }
    void fetchMore(const QModelIndex &parent) override
    {
        if (!canFetchMore(parent))
            return;
        std::vector<Row> next;
        readInto(next);
        if (next.empty())
            return;
        const int first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(next.size()) - 1);
        std::move(next.begin(), next.end(), std::back_inserter(m_rows));
        endInsertRows();
    }
    void sort(int column, Qt::SortOrder order) override
    {
        const bool known = column >= 0 && column < static_cast<int>(m_columns.size());
        const QString key = known ? m_columns.at(static_cast<std::size_t>(column)).key : QString();
        const bool descending = order == Qt::DescendingOrder;
        if (key == m_request.sortKey && (key.isEmpty() || descending == m_request.descending))
            return;
        m_request.sortKey = key;
        m_request.descending = descending;
        reload();
    }
    [[nodiscard]] std::vector<ColumnFacts> columnFacts() const override
    {
        std::vector<ColumnFacts> facts;
        for (const Column<Row> &column : m_columns)
            facts.push_back({column.key, column.title(), column.align, column.width, column.hiddenAtFirst});
        return facts;
    }
    [[nodiscard]] CellFacts cell(int row, int column) const override
    {
        return m_columns.at(static_cast<std::size_t>(column)).cell(m_rows.at(static_cast<std::size_t>(row)));
    }
    [[nodiscard]] std::optional<QString> heading(int) const override { return std::nullopt; }

private:
    void readInto(std::vector<Row> &rows)
    {
        Result<std::vector<Row>> read = m_reader(m_request);
        if (!read) {
            m_failure = read.failure();
            m_complete = true;
            return;
        }
        m_complete = static_cast<int>(read->size()) < m_request.limit;
        m_request.offset += static_cast<qint64>(read->size());
        rows = std::move(read).value();
    }

    std::vector<Column<Row>> m_columns;
    Reader m_reader;
    RowRequest m_request;
    std::vector<Row> m_rows;
    std::optional<Failure> m_failure;
    bool m_complete = true;
};

} // namespace fund

#pragma once

#include "models/table_model.h"

#include <QStringList>

#include <algorithm>
#include <functional>

namespace fund {

/// One column of a table over rows of a plain type.
template <typename Row>
struct Column
{
    QString key;
    std::function<QString()> title; ///< asked anew when the language changes
    std::function<CellFacts(const Row &)> cell;
    ColumnAlign align = ColumnAlign::Start;
    int width = 96; ///< pixels at first; 0: takes what is left
    bool hiddenAtFirst = false;
};

/// Rows under one heading.
template <typename Row>
struct RowSection
{
    QString heading; ///< empty: none
    std::vector<Row> rows;
};

/// A table over plain rows that are all in memory: sorts by raw values inside each section, filters by a predicate and
/// by words that stand in any cell. For lists too long for that: PagedTableModel.
template <typename Row>
class RowTableModel : public TableModel
{
public:
    explicit RowTableModel(std::vector<Column<Row>> columns, QObject *parent = nullptr)
        : TableModel(parent), m_columns(std::move(columns))
    {}

    void setRows(std::vector<Row> rows) { setSections({RowSection<Row>{{}, std::move(rows)}}); }
    void setSections(std::vector<RowSection<Row>> sections)
    {
        beginResetModel();
        m_sections = std::move(sections);
        arrange();
        endResetModel();
    }
    /// Only rows that this accepts; an empty function accepts all.
    void setFilter(std::function<bool(const Row &)> accepts)
    {
        m_accepts = std::move(accepts);
        arrangeAnew();
    }
    /// Only rows in which each of these words stands in some cell, in any case.
    void setFilterText(const QString &text)
    {
        m_words = text.split(u' ', Qt::SkipEmptyParts);
        arrangeAnew();
    }
    /// Asks titles and cells anew, as after a change of language.
    void retranslate()
    {
        columnsChanged();
        arrangeAnew();
    }

    /// The row of data at a row of the table; null for a heading or outside.
    [[nodiscard]] const Row *rowAt(int row) const
    {
        if (row < 0 || row >= static_cast<int>(m_places.size()))
            return nullptr;
        return m_places.at(static_cast<std::size_t>(row)).row;
    }
    /// The table's row of the first data row for which this holds, -1 where there is none.
    [[nodiscard]] int find(const std::function<bool(const Row &)> &holds) const
    {
        for (std::size_t i = 0; i < m_places.size(); ++i)
            if (m_places.at(i).row && holds(*m_places.at(i).row))
                return static_cast<int>(i);
        return -1;
    }
    /// Rows of data that the filter leaves.
    [[nodiscard]] int shownCount() const
    {
        return static_cast<int>(
            std::count_if(m_places.begin(), m_places.end(), [](const Place &place) { return place.row; }));
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_places.size());
    }
    void sort(int column, Qt::SortOrder order) override
    {
        m_sortColumn = column;
        m_order = order;
        arrangeAnew();
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
        return m_columns.at(static_cast<std::size_t>(column)).cell(*m_places.at(static_cast<std::size_t>(row)).row);
    }
    [[nodiscard]] std::optional<QString> heading(int row) const override
    {
        const Place &place = m_places.at(static_cast<std::size_t>(row));
        return place.row ? std::nullopt : std::optional(place.heading);
    }

private:
    struct Place
    {
        const Row *row = nullptr; ///< null: a heading
        QString heading;
    };

    [[nodiscard]] bool isShown(const Row &row) const
    {
        if (m_accepts && !m_accepts(row))
            return false;
        return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
            return std::any_of(m_columns.begin(), m_columns.end(), [&](const Column<Row> &column) {
                const CellFacts facts = column.cell(row);
                return facts.text.contains(word, Qt::CaseInsensitive) ||
                       facts.suffix.contains(word, Qt::CaseInsensitive);
            });
        });
    }
    void arrange()
    {
        m_places.clear();
        for (const RowSection<Row> &section : m_sections) {
            std::vector<std::pair<QVariant, const Row *>> rows;
            for (const Row &row : section.rows)
                if (isShown(row))
                    rows.emplace_back(rawOf(row), &row);
            if (m_sortColumn >= 0)
                std::stable_sort(rows.begin(), rows.end(), [this](const auto &a, const auto &b) {
                    return m_order == Qt::AscendingOrder ? isBefore(a.first, b.first) : isBefore(b.first, a.first);
                });
            if (!section.heading.isEmpty() && !rows.empty())
                m_places.push_back({nullptr, section.heading});
            for (const auto &row : rows)
                m_places.push_back({row.second, {}});
        }
    }
    [[nodiscard]] QVariant rawOf(const Row &row) const
    {
        if (m_sortColumn < 0 || m_sortColumn >= static_cast<int>(m_columns.size()))
            return {};
        const CellFacts facts = m_columns.at(static_cast<std::size_t>(m_sortColumn)).cell(row);
        return facts.raw.isValid() ? facts.raw : QVariant(facts.text);
    }
    /// Rows may come and go, so views are told the whole; the selected row stays selected where it is still shown.
    void arrangeAnew()
    {
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList old = persistentIndexList();
        std::vector<const Row *> rows;
        for (const QModelIndex &index : old)
            rows.push_back(rowAt(index.row()));
        arrange();
        QModelIndexList now;
        for (qsizetype i = 0; i < old.size(); ++i) {
            const Row *wanted = rows.at(static_cast<std::size_t>(i));
            const int row = wanted ? find([&](const Row &candidate) { return &candidate == wanted; }) : -1;
            now += row < 0 ? QModelIndex() : index(row, old.at(i).column());
        }
        changePersistentIndexList(old, now);
        Q_EMIT layoutChanged();
    }

    std::vector<Column<Row>> m_columns;
    std::vector<RowSection<Row>> m_sections;
    std::vector<Place> m_places;
    std::function<bool(const Row &)> m_accepts;
    QStringList m_words;
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace fund

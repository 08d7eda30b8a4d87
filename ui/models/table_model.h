#pragma once

#include "widgets/table_roles.h"

#include <QAbstractTableModel>

#include <optional>

namespace fund {

/// Where a column's text stands.
enum class ColumnAlign
{
    Start,
    End, ///< figures
    Centre
};

/// What one cell shows. Anything left out is as in most cells.
struct CellFacts
{
    QString text;
    QVariant raw{};        ///< qint64, QString, QDate: what sorting compares; the text where it is empty
    QString suffix{};      ///< muted behind the text
    QString icon{};        ///< a line icon's name
    QString problem{};     ///< the cell is wrong, and why
    QString spreadsheet{}; ///< where a spreadsheet should get something else than the text
    std::optional<int> bar{};
    Tone tone = Tone::Plain;
    bool strong = false;
    bool caption = false;
};

/// What all columns say of themselves, whatever their rows are.
struct ColumnFacts
{
    QString key;   ///< its name in settings and for SQL sorting
    QString title; ///< as the reader's language has it
    ColumnAlign align = ColumnAlign::Start;
    int width = 96; ///< pixels at first; 0: takes what is left
    bool hiddenAtFirst = false;
};

/// The part of every table model that doesn't know what a row is: roles, heads, headings of sections.
/// RowTableModel<Row> is what pages use.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const final;

    [[nodiscard]] virtual std::vector<ColumnFacts> columnFacts() const = 0;
    /// The facts of a cell; not asked for headings.
    [[nodiscard]] virtual CellFacts cell(int row, int column) const = 0;
    /// The heading that this row is; none for a row of data.
    [[nodiscard]] virtual std::optional<QString> heading(int row) const = 0;

protected:
    /// Whether one raw value stands before another: numbers by size, dates by day, words as the language sorts them.
    [[nodiscard]] static bool isBefore(const QVariant &a, const QVariant &b);
    /// Call when columns or their titles have changed; titles are asked anew at each painting.
    void columnsChanged();

private:
    [[nodiscard]] QVariant cellData(const CellFacts &cell, const ColumnFacts &column, int role) const;

    mutable std::vector<ColumnFacts> m_columns;
    mutable bool m_columnsKnown = false;
};

} // namespace fund

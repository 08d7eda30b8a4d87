#pragma once

#include "print/composer.h"
#include "print/table_columns.h"

namespace fund::print {

/// Sets one table: caption, head, rows, notes under it.
class TableComposer
{
public:
    TableComposer(Composer &composer, const Table &table);
    void compose();

private:
    struct ShapedCell
    {
        ShapedText text;
        qreal x = 0;
    };
    using ShapedRow = std::vector<ShapedCell>;

    [[nodiscard]] ShapedRow shapeRow(const TableRow &row, bool head);
    [[nodiscard]] TypeStyle faceOf(const TableRow &row, bool head) const;
    [[nodiscard]] Box rowBox(const TableRow &row, const ShapedRow &cells, bool head) const;
    [[nodiscard]] Box headBox(const RichText &caption);
    void addRow(std::size_t index);
    void addLongRow(const TableRow &row, const ShapedRow &cells, int breakBefore);
    void addNotes();
    [[nodiscard]] int breakBefore(std::size_t index) const;
    [[nodiscard]] QStringList letterNotes(const RichText &text);
    [[nodiscard]] RichText caption() const;
    /// Where reading runs from the right: the room of a column's figures, which end at its right. Else 0.
    [[nodiscard]] qreal figuresWidth(std::size_t column) const;
    void rule(Box &box, qreal y, QRgb colour, qreal width) const;

    Composer &m_composer;
    const Table &m_table;
    std::vector<TableColumn> m_columns;
    ColumnPlan m_plan;
    std::vector<RichText> m_letteredNotes;
    int m_head = -1;
    bool m_short = false; ///< better kept on one page
    qreal m_longest = 0;  ///< a row higher than this is parted between its lines
};

} // namespace fund::print

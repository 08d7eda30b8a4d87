#pragma once

#include "documents/table.h"
#include "print/shaped_text.h"

namespace fund::print {

struct ColumnPlan
{
    std::vector<qreal> x;       ///< where each column's text begins
    std::vector<qreal> width;   ///< of its text, gaps not counted
    std::vector<qreal> figures; ///< the widest cell of each column, heads not counted
    qreal faceFactor = 1;       ///< a wide table is set smaller

    /// The room of a cell that covers `span` columns from `column`.
    [[nodiscard]] qreal spanWidth(std::size_t column, std::size_t span) const;
};

/// As many columns as the widest row has, with the table's own wishes for those that it names.
[[nodiscard]] std::vector<TableColumn> columnsOf(const Table &table);

/// Gives each column the room that its words ask for; where that is more than the page has, down to its longest word,
/// then in smaller type.
[[nodiscard]] ColumnPlan planColumns(const Table &table, const PageStyle &style, qreal width);

inline constexpr qreal columnGap = pt(12);

/// How far a row is set in.
inline constexpr qreal rowIndent = pt(12);

} // namespace fund::print

#pragma once

#include "documents/rich_text.h"

#include <optional>
#include <vector>

namespace fund {

/// Start is the left in English and the right in Arabic. Figures stand at the End.
enum class CellAlign
{
    Start,
    End,
    Centre
};

struct TableColumn
{
    CellAlign align = CellAlign::Start;
    int share = 0; ///< weight of the width among columns with a share; 0: as wide as its content asks

    bool operator==(const TableColumn &) const = default;
};

struct TableCell
{
    RichText text{};
    int span = 1;                     ///< columns that it covers, from 1
    std::optional<CellAlign> align{}; ///< where it differs from its column

    TableCell() = default;
    TableCell(const QString &words) : text(words) {}      // NOLINT(google-explicit-constructor)
    TableCell(RichText words) : text(std::move(words)) {} // NOLINT(google-explicit-constructor)
    TableCell(RichText words, int columns) : text(std::move(words)), span(columns) {}
    bool operator==(const TableCell &) const = default;
};

enum class RowKind
{
    Body,
    Group,    ///< opens a group of rows, bold, stays with the next row
    Subtotal, ///< bold under a thin rule, stays with the row before
    Total     ///< bold between rules, stays with the row before
};

struct TableRow
{
    std::vector<TableCell> cells{};
    RowKind kind = RowKind::Body;
    int indent = 0; ///< steps that the first cell is set in, as for "of whom women"

    bool operator==(const TableRow &) const = default;
};

/// Head rows come again on every page that the table runs to; no row is parted unless it is longer than a page.
/// Footnotes in cells are lettered and stand under the table, not at the page's foot.
struct Table
{
    QString number{}; ///< "4"; empty: the caption has no "Table 4."
    RichText caption{};
    std::vector<TableColumn> columns{}; ///< empty: as many as the longest row, all at Start
    std::vector<TableRow> head{};
    std::vector<TableRow> rows{};
    std::vector<RichText> notes{}; ///< under the table: "Source: …"
    QString anchor{};              ///< for links; empty: none

    bool operator==(const Table &) const = default;
};

} // namespace fund

#include "print/table_columns.h"

#include <algorithm>
#include <numeric>

namespace fund::print {

namespace {

qreal sumOf(const std::vector<qreal> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

struct Demand
{
    std::vector<qreal> narrowest;
    std::vector<qreal> widest;
    std::vector<qreal> cells; ///< the widest without heads

    explicit Demand(std::size_t columns) : narrowest(columns, 0.0), widest(columns, 0.0) {}

    void take(const TableRow &row, const TextShaper &shaper, const TypeStyle &face)
    {
        std::size_t column = 0;
        for (const TableCell &cell : row.cells) {
            // Cells over several columns take what the columns give.
            if (cell.span == 1 && column < widest.size()) {
                const TextWidths asked = shaper.widths(cell.text, face);
                const qreal indent = column == 0 ? row.indent * rowIndent : 0;
                narrowest[column] = qMax(narrowest[column], asked.narrowest + indent);
                widest[column] = qMax(widest[column], asked.widest + indent);
            }
            column += static_cast<std::size_t>(qMax(1, cell.span));
        }
    }
};

TypeStyle cellFace(const PageStyle &style, bool head, bool bold, qreal factor)
{
    TypeStyle face = style.text(head ? Face::HeadCell : Face::Cell);
    face.size *= factor;
    face.bold = face.bold || bold;
    return face;
}

Demand demandOf(const Table &table, std::size_t columns, const PageStyle &style, qreal factor)
{
    Demand demand(columns);
    const TextShaper shaper(style);
    for (const TableRow &row : table.rows)
        demand.take(row, shaper, cellFace(style, false, row.kind != RowKind::Body, factor));
    demand.cells = demand.widest;
    for (const TableRow &row : table.head)
        demand.take(row, shaper, cellFace(style, true, true, factor));
    return demand;
}

/// A figure is never broken, though Qt sees a place for it after a comma: words give way to it.
void keepFiguresWhole(const std::vector<TableColumn> &columns, Demand &demand)
{
    for (std::size_t index = 0; index < columns.size(); ++index) {
        if (columns[index].align != CellAlign::End)
            continue;
        // A hair more than measured: lines are broken in coarser units than widths are added in.
        const qreal whole = demand.cells[index] + pt(0.5);
        demand.narrowest[index] = qMax(demand.narrowest[index], whole);
        demand.widest[index] = qMax(demand.widest[index], whole);
    }
}

/// Columns with a share of their own take it from what is left beside the others.
void applyShares(const std::vector<TableColumn> &columns, qreal room, std::vector<qreal> &widths)
{
    int shares = 0;
    qreal others = 0;
    for (std::size_t index = 0; index < columns.size(); ++index) {
        shares += columns[index].share;
        others += columns[index].share > 0 ? 0 : widths[index];
    }
    if (shares == 0)
        return;
    for (std::size_t index = 0; index < columns.size(); ++index) {
        if (columns[index].share > 0)
            widths[index] = qMax(0.0, room - others) * columns[index].share / shares;
    }
}

std::vector<qreal> byContent(const Demand &demand, qreal room)
{
    const qreal widest = sumOf(demand.widest);
    const qreal narrowest = sumOf(demand.narrowest);
    std::vector<qreal> widths = demand.widest;
    if (widest <= room) {
        // Two columns are a list of facts: label at the start, figure at the end. More share the spare room.
        const qreal spare = room - widest;
        for (std::size_t index = 0; index < widths.size(); ++index)
            widths[index] += widths.size() > 2 ? spare / static_cast<qreal>(widths.size()) : index == 0 ? spare : 0;
        return widths;
    }
    const qreal elastic = widest - narrowest;
    for (std::size_t index = 0; index < widths.size(); ++index) {
        if (narrowest >= room || elastic <= 0)
            widths[index] = demand.narrowest[index] * room / qMax(1.0, narrowest);
        else
            widths[index] = demand.narrowest[index] +
                            (room - narrowest) * (demand.widest[index] - demand.narrowest[index]) / elastic;
    }
    return widths;
}

} // namespace

qreal ColumnPlan::spanWidth(std::size_t column, std::size_t span) const
{
    const std::size_t last = std::min(column + std::max<std::size_t>(1, span), width.size()) - 1;
    return column >= width.size() ? 0 : x[last] + width[last] - x[column];
}

std::vector<TableColumn> columnsOf(const Table &table)
{
    std::vector<TableColumn> columns = table.columns;
    const auto widen = [&columns](const std::vector<TableRow> &rows) {
        for (const TableRow &row : rows) {
            std::size_t count = 0;
            for (const TableCell &cell : row.cells)
                count += static_cast<std::size_t>(qMax(1, cell.span));
            columns.resize(std::max(columns.size(), count));
        }
    };
    widen(table.head);
    widen(table.rows);
    return columns;
}

ColumnPlan planColumns(const Table &table, const PageStyle &style, qreal width)
{
    constexpr qreal factors[] = {1.0, 0.92, 0.84, 0.76};
    const std::vector<TableColumn> columns = columnsOf(table);
    ColumnPlan plan;
    if (columns.empty())
        return plan;
    const qreal room = width - columnGap * static_cast<qreal>(columns.size() - 1);
    for (const qreal factor : factors) {
        Demand demand = demandOf(table, columns.size(), style, factor);
        keepFiguresWhole(columns, demand);
        plan.width = byContent(demand, room);
        plan.figures = demand.cells;
        plan.faceFactor = factor;
        if (sumOf(demand.narrowest) <= room)
            break;
    }
    applyShares(columns, room, plan.width);
    for (std::size_t index = 0; index < columns.size(); ++index)
        plan.figures[index] = qMin(plan.figures[index] + pt(1), plan.width[index]);
    qreal x = 0;
    for (const qreal one : plan.width) {
        plan.x.push_back(x);
        x += one + columnGap;
    }
    return plan;
}

} // namespace fund::print

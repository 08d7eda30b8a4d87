#include "selection/model.h"

#include "selection/dominance.h"
#include "selection/node.h"

#include <algorithm>
#include <tuple>

namespace fund::selection {

namespace {

constexpr int linkedSize = 2000; ///< larger models do without links: they grow with the square

void takeIn(const Program &program, const Row &objective, int sign, Model &model, std::vector<Row> &rows,
            std::vector<qint64> &room)
{
    for (int item = 0; item < static_cast<int>(program.items.size()); ++item) {
        if (program.fixing[item] != Fixing::In)
            continue;
        model.settled += sign * program.coefficient(objective, item);
        for (Row &row : rows) {
            const qint64 a = program.coefficient(row, item);
            row.lower -= row.lower == noLower ? 0 : a;
            row.upper -= row.upper == noUpper ? 0 : a;
        }
        qint64 &left = room[program.items[item].state];
        left -= left == noUpper ? 0 : 1;
        model.impossible = model.impossible || left < 0;
    }
}

/// Adds a row unless no choice of columns can break it.
void addRow(Model &model, ModelRow row, std::size_t rowCount)
{
    Wide sum = 0;
    for (const qint64 a : row.coefficients)
        sum += a;
    if (row.upper < 0 || sum < row.lower)
        model.impossible = true;
    if (row.upper != noUpper && sum <= row.upper)
        row.upper = noUpper;
    if (row.lower <= 0)
        row.lower = noLower;
    if (model.impossible || (row.upper == noUpper && row.lower == noLower))
        return;
    // price() adds up, for each row, at most its multiplier times this. With 2^118 for each of 256 rows, and less where
    // there are more, the sums stay within 127 bits, the objective's own term of 2^50 · 10^16 included.
    const Wide magnitude = sum + (row.upper == noUpper ? 0 : row.upper) + (row.lower == noLower ? 0 : row.lower);
    row.greatest = (Wide(1) << 118) / ((magnitude + 1) * static_cast<Wide>(rowCount / 256 + 1));
    model.rows.push_back(std::move(row));
}

void addColumns(const Program &program, const Row &objective, int sign, const std::vector<qint64> &room, Model &model)
{
    int lastState = -1;
    for (const int item : model.items) {
        const int state = program.items[item].state;
        if (state != lastState)
            model.room.push_back(room[state]);
        lastState = state;
        model.group.push_back(static_cast<int>(model.room.size()) - 1);
        model.objective.push_back(sign * program.coefficient(objective, item));
    }
}

std::vector<std::vector<int>> renumbered(const std::vector<std::vector<int>> &links, const std::vector<int> &kept,
                                         const std::vector<int> &newNumber)
{
    std::vector<std::vector<int>> result;
    if (links.empty())
        return result;
    for (const int column : kept) {
        auto &list = result.emplace_back();
        for (const int other : links[column]) {
            if (newNumber[other] >= 0)
                list.push_back(newNumber[other]);
        }
    }
    return result;
}

} // namespace

Model modelOf(const Program &program, const Objective &objective, std::vector<int> columns)
{
    Model model;
    std::vector<Row> rows = program.rows;
    std::vector<qint64> room(program.stateCount, program.perState);
    const Row objectiveRow{objective.measure, objective.rule, noLower, noUpper};
    takeIn(program, objectiveRow, objective.sign, model, rows, room);
    std::sort(columns.begin(), columns.end(), [&program](int a, int b) {
        return std::tuple(program.items[a].state, a) < std::tuple(program.items[b].state, b);
    });
    model.items = std::move(columns);
    addColumns(program, objectiveRow, objective.sign, room, model);
    for (const Row &row : rows) {
        ModelRow result{{}, row.lower, row.upper, 0};
        result.coefficients.reserve(model.items.size());
        for (const int item : model.items)
            result.coefficients.push_back(program.coefficient(row, item));
        addRow(model, std::move(result), rows.size());
    }
    if (model.size() <= linkedSize)
        linkByDominance(program, model);
    return model;
}

Model shrunk(const Model &model, const Node &node)
{
    Model result;
    result.settled = node.value;
    std::vector<int> newNumber(model.items.size(), -1);
    int lastGroup = -1;
    for (const int column : node.free) {
        newNumber[column] = result.size();
        result.items.push_back(model.items[column]);
        result.objective.push_back(model.objective[column]);
        if (model.group[column] != lastGroup)
            result.room.push_back(node.room[model.group[column]]);
        lastGroup = model.group[column];
        result.group.push_back(static_cast<int>(result.room.size()) - 1);
    }
    for (std::size_t r = 0; r < model.rows.size(); ++r) {
        ModelRow row{{}, node.lower[r], node.upper[r], 0};
        for (const int column : node.free)
            row.coefficients.push_back(model.rows[r].coefficients[column]);
        addRow(result, std::move(row), model.rows.size());
    }
    result.better = renumbered(model.better, node.free, newNumber);
    result.worse = renumbered(model.worse, node.free, newNumber);
    return result;
}

} // namespace fund::selection

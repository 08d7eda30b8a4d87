#include "selection/draw.h"

#include <algorithm>

namespace fund::selection {

namespace {

const Objective merit{Measure::Merit, everyone, 1};
const Objective saving{Measure::Cost, everyone, -1};

/// A program of those items alone that may still be in or out, and those that must be in; still in the lot's order.
struct Tied
{
    Program program;
    std::vector<int> original; ///< by item: its number in the whole program
};

std::vector<int> freeItems(const Program &program)
{
    std::vector<int> items;
    for (int item = 0; item < static_cast<int>(program.items.size()); ++item) {
        if (program.fixing[item] == Fixing::Free)
            items.push_back(item);
    }
    return items;
}

Tied tiedOf(const Program &program, const Chosen &in, const std::vector<int> &open)
{
    Tied tied;
    tied.program = {{}, program.signatures, program.rows, program.perState, program.stateCount, {}};
    const auto has = [](const std::vector<int> &list, int item) {
        return std::binary_search(list.begin(), list.end(), item);
    };
    for (int item = 0; item < static_cast<int>(program.items.size()); ++item) {
        const bool mustBeIn = program.fixing[item] == Fixing::In || has(in, item);
        if (!mustBeIn && !has(open, item))
            continue;
        tied.original.push_back(item);
        tied.program.items.push_back(program.items[item]);
        tied.program.fixing.push_back(mustBeIn ? Fixing::In : Fixing::Free);
    }
    return tied;
}

/// Puts the item into the set for one that comes later in the lot, if some exchange keeps the rows.
bool exchange(const Program &program, int item, Chosen &chosen)
{
    for (auto later = chosen.rbegin(); later != chosen.rend() && *later > item; ++later) {
        if (program.fixing[*later] == Fixing::In)
            continue;
        Chosen other = chosen;
        *std::find(other.begin(), other.end(), *later) = item;
        std::sort(other.begin(), other.end());
        if (keepsRows(program, other)) {
            chosen = std::move(other);
            return true;
        }
    }
    return false;
}

/// Decides the items one by one in the order of the lot: each is in if any set that is left can hold it.
bool drawOneByOne(Program &program, Chosen &chosen, const Stop &stop)
{
    const qint64 wanted = program.rows[Program::meritRow].lower;
    for (const int item : freeItems(program)) {
        const Chosen decided = fixedIn(program);
        const bool isPrefix = decided.empty() || decided.back() < item; // of every list that could still come
        if (isPrefix && keepsRows(program, decided)) {
            chosen = decided;
            return true;
        }
        program.fixing[item] = Fixing::In;
        if (std::binary_search(chosen.begin(), chosen.end(), item) || exchange(program, item, chosen))
            continue;
        const Found found = search(program, {merit, wanted, wanted}, freeItems(program), stop);
        if (!found.isSettled)
            return false;
        if (found.best)
            chosen = *found.best;
        else
            program.fixing[item] = Fixing::Out;
    }
    return true;
}

/// Leaves out what no optimal set holds, and fixes in what every one does, by the bound of one objective.
void reduce(Tied &tied, const Objective &objective, qint64 threshold, const Stop &stop)
{
    const auto core = coreOf(tied.program, objective, threshold, freeItems(tied.program), stop);
    if (!core)
        return;
    Tied smaller = tiedOf(tied.program, core->in, core->open);
    for (int &item : smaller.original)
        item = tied.original[item];
    tied = std::move(smaller);
}

/// The set in the numbers of the tied program; none where it holds an item that the lot has ruled out already.
std::optional<Chosen> translated(const Tied &tied, const Chosen &chosen)
{
    Chosen result;
    for (const int item : chosen) {
        const auto found = std::lower_bound(tied.original.begin(), tied.original.end(), item);
        if (found == tied.original.end() || *found != item)
            return std::nullopt;
        result.push_back(static_cast<int>(found - tied.original.begin()));
    }
    return keepsRows(tied.program, result) ? std::optional(result) : std::nullopt;
}

} // namespace

bool draw(const Program &program, const std::vector<int> &columns, Chosen &chosen, const Stop &stop)
{
    const qint64 wanted = program.rows[Program::meritRow].lower;
    Tied tied = tiedOf(program, {}, columns);
    reduce(tied, merit, wanted, stop);
    reduce(tied, saving, -program.rows[Program::budgetRow].upper, stop);
    std::optional<Chosen> first = translated(tied, chosen);
    if (!first) {
        const Found found = search(tied.program, {merit, wanted, wanted}, freeItems(tied.program), stop);
        if (!found.best)
            return false;
        first = found.best;
    }
    const bool isSettled = drawOneByOne(tied.program, *first, stop);
    chosen.clear();
    for (const int item : *first)
        chosen.push_back(tied.original[item]);
    return isSettled;
}

} // namespace fund::selection

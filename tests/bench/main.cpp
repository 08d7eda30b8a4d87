#include "bench/tables.h"

#include <QCoreApplication>
#include <QHashSeed>

#include <algorithm>
#include <array>
#include <cstdio>
#include <string_view>

namespace {

struct Table
{
    std::string_view name;
    void (*print)();
    bool isByNameAlone = false; ///< too long for a run of all tables
};

constexpr std::array tables{Table{"selection", fund::bench::printSelectionTable},
                            Table{"selection_of_every_seed", fund::bench::printSelectionTableOfEverySeed, true},
                            Table{"import", fund::bench::printImportTable},
                            Table{"verify", fund::bench::printVerifyTable}, Table{"pool", fund::bench::printPoolTable}};

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    const QCoreApplication application(argc, argv);
    for (const Table &table : tables) {
        const bool isNamed = std::any_of(argv + 1, argv + argc, [&](const char *word) { return table.name == word; });
        if (!isNamed && (argc > 1 || table.isByNameAlone))
            continue;
        table.print();
        std::fflush(stdout);
    }
    return 0;
}

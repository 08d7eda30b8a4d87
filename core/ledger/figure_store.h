#pragma once

#include "ledger/ledger_entry.h"
#include "ledger/pool_figure.h"
#include "settings/setting_store.h"

namespace fund {

/// Which lines of a long list.
struct LinePage
{
    int offset = 0;
    int limit = 200;
};

struct FigureRow
{
    LedgerEntryId entry;
    qint64 amount = 0; ///< minor units of the fund's currency
};

/// Entries that changed a figure of money, newest first.
[[nodiscard]] std::vector<FigureRow> readFigureRows(const Database &database, const FigureKey &key, const ReadAt &at,
                                                    const LinePage &page);
/// How many, and their sum.
struct FigureSum
{
    int count = 0;
    qint64 amount = 0;
};
[[nodiscard]] FigureSum readFigureSum(const Database &database, const FigureKey &key, const ReadAt &at);

/// What is still expected of each subject, in its own currency, newest first.
struct OpenMemorandum
{
    LedgerEntryId entry; ///< the last that changed it
    Money amount;
};
[[nodiscard]] std::vector<OpenMemorandum> readOpenMemoranda(const Database &database, MemorandumKind kind,
                                                            const ReadAt &at);

} // namespace fund

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

/// The same of entries that were recorded after a moment: every one, newest first.
[[nodiscard]] std::vector<FigureRow> readFigureRowsSince(const Database &database, const FigureKey &key,
                                                         const ReadAt &at, const QDateTime &since);

/// What an entry that was recorded after a moment changed in what is expected, in its own currency.
struct ExpectedRow
{
    LedgerEntryId entry;
    Money amount; ///< what a subject has left never counts below zero
};
/// In the order in which they were recorded, so that each adds to what those before it left.
[[nodiscard]] std::vector<ExpectedRow> readExpectedRowsSince(const Database &database, MemorandumKind kind,
                                                             const ReadAt &at, const QDateTime &since);

/// What is still expected of each subject, in its own currency, newest first.
struct OpenMemorandum
{
    LedgerEntryId entry; ///< the last that changed it
    QString subject;
    Money amount;
};
[[nodiscard]] std::vector<OpenMemorandum> readOpenMemoranda(const Database &database, MemorandumKind kind,
                                                            const ReadAt &at);

} // namespace fund

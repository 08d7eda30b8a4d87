#pragma once

#include "models/row_table_model.h"

#include "screening/screening_actions.h"

namespace fund {

/// A hit with the name of who was screened.
struct HitRow
{
    ScreeningHit hit;
    QString subjectName;
};

/// An entry that a tried name fits.
struct TriedRow
{
    ListMatch match;
    ListedEntry entry;
};

[[nodiscard]] std::vector<Column<HitRow>> hitColumns();
[[nodiscard]] std::vector<Column<ListVersion>> versionColumns();
[[nodiscard]] std::vector<Column<ChangedEntry>> changedEntryColumns();
[[nodiscard]] std::vector<Column<TriedRow>> triedColumns();

} // namespace fund

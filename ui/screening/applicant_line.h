#pragma once

#include "models/row_table_model.h"

#include "applications/applicant_hit.h"

namespace fund {

/// A hit of an applicant as who is cleared for names reads it.
struct ApplicantLine
{
    ApplicantHit hit;
    CallId call;
    QString callRef;
    QString name;
};

[[nodiscard]] std::vector<Column<ApplicantLine>> applicantColumns();
/// How a state of a hit stands in a table.
[[nodiscard]] CellFacts hitStateCell(HitState state);

} // namespace fund

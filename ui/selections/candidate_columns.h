#pragma once

#include "models/row_table_model.h"
#include "shortlists/listed_selection.h"

namespace fund {

/// A candidate in a table, with the sentence that says why it is in or out.
struct CandidateRow
{
    ListedCandidate candidate;
    QString sentence;
};

/// Applicant, State and groups, woman or man, merit, cost, margin, why; never a name.
[[nodiscard]] std::vector<Column<CandidateRow>> candidateColumns(const Currency &currency);

/// The State's name in the window's language; its code where it is not known.
[[nodiscard]] QString stateText(const ListedCandidate &candidate);
/// "LDC SIDS" as the window's language abbreviates them.
[[nodiscard]] QString groupsText(const ListedCandidate &candidate);
/// "W", "M", or a dash where it is not said.
[[nodiscard]] QString genderLetter(Gender gender);
/// Whole units where the cents are none: "7,930", for columns that name the currency.
[[nodiscard]] QString roundAmount(const Money &amount);

} // namespace fund

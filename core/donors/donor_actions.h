#pragma once

#include "donors/donor.h"
#include "screening/screening_actions.h"

namespace fund {

class Change;
class Database;
class Session;

/// The donor that a text means (findDonorByText), or why there is none.
[[nodiscard]] Result<Donor> requireDonor(const Database &database, const QString &text);

/// For a form while typing: what checkDonor asks of the file.
[[nodiscard]] DonorFacts donorFacts(const Database &database, const DonorDraft &draft);

/// A donor that is no State is screened within the same deed, where a list is on record.
[[nodiscard]] Result<DonorId> recordDonor(Session &session, const DonorDraft &draft);
/// The same inside another deed: an import.
[[nodiscard]] Result<DonorId> recordDonor(Change &change, const DonorDraft &draft);
/// Whether a due diligence of that day takes a checklist and two people (para. 14). It does, unless an authority has
/// dated a setting that lets one person record the outcome: an office of one, or what was decided before the file
/// began.
[[nodiscard]] bool clearanceTakesTwo(const Database &database, const QDate &day);
/// The outcome of due diligence as one person records it, with its evidence and term, where the setting allows it
/// (clearance_must_be_decided_by_two; else diligence_actions.h). Nobody is cleared while a hit of the screening waits
/// for a decision.
[[nodiscard]] Result<void> recordClearance(Session &session, const Clearance &clearance);
/// Keeps a version of the Consolidated List and screens everyone again who is no State, in one deed (para. 14).
[[nodiscard]] Result<ImportedList> importListAndScreen(Change &change, const ConsolidatedList &list);
[[nodiscard]] Result<ImportedList> importListAndScreen(Session &session, const ConsolidatedList &list);

} // namespace fund

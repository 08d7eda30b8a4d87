#pragma once

#include "diligence/diligence.h"

namespace fund {

class Database;
class Session;

/// Whether a due diligence of that day takes a checklist and two people (para. 14). It does, unless an authority has
/// dated a setting that lets one person record the outcome: an office of one, or what was decided before the file
/// began.
[[nodiscard]] bool clearanceTakesTwo(const Database &database, const QDate &day);
/// The outcome of due diligence as one person records it, with its evidence and term, where the setting allows it
/// (clearance_must_be_decided_by_two; else diligence_actions.h). Nobody is cleared while a hit of the screening waits
/// for a decision.
[[nodiscard]] Result<void> recordClearance(Session &session, const Clearance &clearance);

/// For a form while typing: what checkExamination asks of the file on a day.
[[nodiscard]] ExaminationFacts examinationFacts(const Database &database, const PartyId &party, const QDate &day);

/// One person's proposal: every ground answered, with evidence and term (para. 14). Rules: checkExamination().
[[nodiscard]] Result<ExaminationId> proposeClearance(Session &session, const ExaminationDraft &draft);
/// The second person's answer. What is agreed to becomes the clearance or refusal, from this day on at the
/// earliest. Rules: checkDecision().
[[nodiscard]] Result<void> decideClearance(Session &session, ExaminationId examination, bool agrees,
                                           const QString &reason);
/// Ends the clearance of a party, with those before it, from the session's day on: one person may, since nothing can be
/// accepted any more. Rules: checkClearanceWithdrawal().
[[nodiscard]] Result<void> withdrawClearance(Session &session, const PartyId &party, const QString &reason);

} // namespace fund

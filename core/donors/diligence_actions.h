#pragma once

#include "donors/diligence.h"

namespace fund {

class Database;
class Session;

/// For a form while typing: what checkExamination asks of the file on a day.
[[nodiscard]] ExaminationFacts examinationFacts(const Database &database, DonorId donor, const QDate &day);

/// One person's proposal: every ground answered, with evidence and term (para. 14). Rules: checkExamination().
[[nodiscard]] Result<ExaminationId> proposeClearance(Session &session, const ExaminationDraft &draft);
/// The second person's answer. What is agreed to becomes the donor's clearance or refusal, from this day on at the
/// earliest. Rules: checkDecision().
[[nodiscard]] Result<void> decideClearance(Session &session, ExaminationId examination, bool agrees,
                                           const QString &reason);
/// Ends a donor's clearance, with those before it, from the session's day on: one person may, since nothing can be
/// accepted any more. Rules: checkClearanceWithdrawal().
[[nodiscard]] Result<void> withdrawClearance(Session &session, DonorId donor, const QString &reason);

} // namespace fund

#pragma once

#include "applications/applicant_hit.h"
#include "screening/screening_actions.h"

namespace fund {

class Session;

// Applicants' screening (para. 14 as for donors; para. 11). Those who are cleared for names do it alone: two programme
// officers, or a programme officer and the High Representative.

/// Screens the applicants of a call that are neither withdrawn nor erased against the newest list. A decision on a hit
/// holds as long as its entry and what fits stay as they were. Refused where no list is on record
/// ("list_must_be_imported").
[[nodiscard]] Result<ScreenedSubjects> screenApplicants(Session &session, CallId call,
                                                        const Progress *progress = nullptr);

/// The hits of a call on entries of the newest list, each applicant and entry once; strongest first. NotAuthorised for
/// who is not cleared; FailureKind::File where a box was touched.
[[nodiscard]] Result<std::vector<ApplicantHit>> readApplicantHits(const Session &session, CallId call);

/// What the screening says of each applicant of a call now.
[[nodiscard]] Result<std::map<ApplicationId, ScreeningState>> readApplicantScreening(const Session &session,
                                                                                     CallId call);

/// One person's proposal on a hit. Rules: checkProposal().
[[nodiscard]] Result<void> proposeApplicantVerdict(Session &session, ApplicantHitId hit, HitVerdict verdict,
                                                   const QString &reason);
/// The second person's answer. Rules: checkAnswer().
[[nodiscard]] Result<void> answerApplicantProposal(Session &session, ApplicantHitId hit, bool agrees,
                                                   const QString &reason);

} // namespace fund

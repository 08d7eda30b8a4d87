#pragma once

#include "applications/applicant_hit.h"
#include "storage/database.h"

namespace fund {

class Change;

/// A hit with all its boxes, as it lies in the file.
struct ApplicantHitRow
{
    ApplicantHitId id;
    ApplicationId application;
    int serial = 0;
    QByteArray box;
    ApplicantProposalId proposal;
    QByteArray proposalBox;
    UserId proposedBy;
    QString proposedByName;
    QDate proposedOn;
    QByteArray answerBox; ///< empty: none yet
    QString answeredBy;
};

[[nodiscard]] ApplicantScreeningId insertApplicantScreening(Change &change, ApplicationId application,
                                                            ListVersionId version);
[[nodiscard]] ApplicantHitId insertApplicantHit(Change &change, ApplicantScreeningId screening,
                                                ApplicationId application, const QByteArray &box);
void insertApplicantProposal(Change &change, ApplicantHitId hit, const QByteArray &box);
void insertApplicantAnswer(Change &change, ApplicantProposalId proposal, const QByteArray &box);

/// Of applications of a call that are neither withdrawn nor erased, in the order in which they were found; with their
/// newest proposal.
[[nodiscard]] std::vector<ApplicantHitRow> readApplicantHitRows(const Database &database, CallId call);
[[nodiscard]] std::optional<CallId> readCallOfHit(const Database &database, ApplicantHitId hit);
/// The newest version that each application of a call was screened against.
[[nodiscard]] std::map<ApplicationId, ListVersionId> readScreenedApplicants(const Database &database, CallId call);

} // namespace fund

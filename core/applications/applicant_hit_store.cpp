#include "applications/applicant_hit_store.h"

#include "record/change.h"

namespace fund {

ApplicantScreeningId insertApplicantScreening(Change &change, ApplicationId application, ListVersionId version)
{
    return ApplicantScreeningId(change.insert(R"sql(
        INSERT INTO applicant_screenings (application_id, version_id, recorded_by, recorded_at)
        VALUES (:application, :version, :by, :recorded_at)
    )sql",
                                              {{":application", application},
                                               {":version", version},
                                               {":by", change.session().user().id},
                                               {":recorded_at", change.momentText()}}));
}

ApplicantHitId insertApplicantHit(Change &change, ApplicantScreeningId screening, ApplicationId application,
                                  const QByteArray &box)
{
    return ApplicantHitId(change.insert(R"sql(
        INSERT INTO applicant_hits (screening_id, application_id, box)
        VALUES (:screening, :application, :box)
    )sql",
                                        {{":screening", screening}, {":application", application}, {":box", box}}));
}

void insertApplicantProposal(Change &change, ApplicantHitId hit, const QByteArray &box)
{
    change.insert(R"sql(
        INSERT INTO applicant_hit_proposals (hit_id, box, on_date, recorded_by, recorded_at)
        VALUES (:hit, :box, :on_date, :by, :recorded_at)
    )sql",
                  {{":hit", hit},
                   {":box", box},
                   {":on_date", change.session().onDate()},
                   {":by", change.session().user().id},
                   {":recorded_at", change.momentText()}});
}

void insertApplicantAnswer(Change &change, ApplicantProposalId proposal, const QByteArray &box)
{
    change.insert(R"sql(
        INSERT INTO applicant_hit_answers (proposal_id, box, on_date, recorded_by, recorded_at)
        VALUES (:proposal, :box, :on_date, :by, :recorded_at)
    )sql",
                  {{":proposal", proposal},
                   {":box", box},
                   {":on_date", change.session().onDate()},
                   {":by", change.session().user().id},
                   {":recorded_at", change.momentText()}});
}

std::vector<ApplicantHitRow> readApplicantHitRows(const Database &database, CallId call)
{
    std::vector<ApplicantHitRow> rows;
    Statement row(database, R"sql(
        SELECT h.id, h.application_id, a.serial, h.box, p.id, p.box, p.recorded_by, u.name, p.on_date, r.box, v.name
        FROM applications AS a
        JOIN sealed_values AS s ON s.id = a.person_id AND s.erased_at IS NULL
        JOIN applicant_hits AS h ON h.application_id = a.id
        LEFT JOIN applicant_hit_proposals AS p ON p.id = (SELECT max(id) FROM applicant_hit_proposals
                                                          WHERE hit_id = h.id)
        LEFT JOIN users AS u ON u.id = p.recorded_by
        LEFT JOIN applicant_hit_answers AS r ON r.proposal_id = p.id
        LEFT JOIN users AS v ON v.id = r.recorded_by
        WHERE a.call_id = :call
            AND NOT EXISTS (SELECT 1 FROM application_withdrawals AS w WHERE w.application_id = a.id)
        ORDER BY h.id
    )sql",
                  {{":call", call}});
    while (row.next()) {
        ApplicantHitRow hit;
        hit.id = row.id<ApplicantHitTag>(0);
        hit.application = ApplicationId(row.integer(1));
        hit.serial = static_cast<int>(row.integer(2));
        hit.box = row.bytes(3);
        if (!row.isNull(4)) {
            hit.proposal = row.id<ApplicantProposalTag>(4);
            hit.proposalBox = row.bytes(5);
            hit.proposedBy = row.id<UserTag>(6);
            hit.proposedByName = row.text(7);
            hit.proposedOn = row.date(8);
        }
        if (!row.isNull(9)) {
            hit.answerBox = row.bytes(9);
            hit.answeredBy = row.text(10);
        }
        rows.push_back(std::move(hit));
    }
    return rows;
}

std::optional<CallId> readCallOfHit(const Database &database, ApplicantHitId hit)
{
    Statement row(database, R"sql(
        SELECT a.call_id
        FROM applicant_hits AS h
        JOIN applications AS a ON a.id = h.application_id
        WHERE h.id = :hit
    )sql",
                  {{":hit", hit}});
    return row.next() ? std::optional(CallId(row.integer(0))) : std::nullopt;
}

std::map<ApplicationId, ListVersionId> readScreenedApplicants(const Database &database, CallId call)
{
    std::map<ApplicationId, ListVersionId> screened;
    Statement row(database, R"sql(
        SELECT a.id, max(s.version_id)
        FROM applications AS a
        JOIN applicant_screenings AS s ON s.application_id = a.id
        WHERE a.call_id = :call
        GROUP BY a.id
    )sql",
                  {{":call", call}});
    while (row.next())
        screened.emplace(ApplicationId(row.integer(0)), ListVersionId(row.integer(1)));
    return screened;
}

} // namespace fund

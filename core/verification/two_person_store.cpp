#include "verification/two_person_store.h"

#include "storage/statement.h"

namespace fund {

std::vector<TwoPersonDeed> readTwoPersonDeeds(const Database &database)
{
    Statement row(database, R"sql(
        SELECT 'key_confirmations/' || c.id, u.added_by, c.confirmed_by, c.recorded_at
        FROM key_confirmations AS c
        JOIN user_keys AS k ON k.id = c.key_id
        JOIN users AS u ON u.id = k.user_id
        WHERE u.added_by IS NOT NULL
        UNION ALL
        SELECT 'certified_payments/' || p.id, c.recorded_by, e.recorded_by, e.recorded_at
        FROM certified_payments AS p
        JOIN certifications AS c ON c.id = p.certification_id
        JOIN ledger_entries AS e ON e.id = p.ledger_entry_id
        UNION ALL
        SELECT 'eligibility_judgements/' || b.id, a.recorded_by, b.recorded_by, b.recorded_at
        FROM eligibility_judgements AS a
        JOIN eligibility_judgements AS b
            ON b.application_id = a.application_id AND b.criterion = a.criterion AND b.id > a.id
        WHERE a.verdict = 'fail' AND b.verdict = 'fail' AND a.recorded_by <> b.recorded_by
        UNION ALL
        SELECT 'decisions/' || d.id, v.recorded_by, d.decided_by, d.recorded_at
        FROM lot_values AS v
        JOIN decisions AS d ON d.subject = 'lot_values/' || v.id
        UNION ALL
        SELECT 'diligence_decisions/' || d.id, x.recorded_by, d.recorded_by, d.recorded_at
        FROM diligence_decisions AS d
        JOIN diligence_examinations AS x ON x.id = d.examination_id
        UNION ALL
        SELECT 'hit_answers/' || a.id, p.recorded_by, a.recorded_by, a.recorded_at
        FROM hit_answers AS a
        JOIN hit_proposals AS p ON p.id = a.proposal_id
        UNION ALL
        SELECT 'applicant_hit_answers/' || a.id, p.recorded_by, a.recorded_by, a.recorded_at
        FROM applicant_hit_answers AS a
        JOIN applicant_hit_proposals AS p ON p.id = a.proposal_id
    )sql");
    std::vector<TwoPersonDeed> deeds;
    while (row.next())
        deeds.push_back({row.text(0), row.id<UserTag>(1), row.id<UserTag>(2), row.moment(3)});
    return deeds;
}

} // namespace fund

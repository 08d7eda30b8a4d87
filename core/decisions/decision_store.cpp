#include "decisions/decision_store.h"

#include "record/change.h"

namespace fund {

namespace {

Decision decisionFrom(const Statement &row)
{
    Decision decision;
    decision.id = row.id<DecisionTag>(0);
    decision.what = {row.text(1), row.text(2), row.bytes(3),
                     decisionOutcomeOf(row.text(4)).value_or(DecisionOutcome::Returned), row.text(5)};
    decision.onDate = row.date(6);
    decision.by = row.id<UserTag>(7);
    decision.byName = row.text(8);
    decision.key = row.id<KeyTag>(9);
    decision.signature = row.bytes(10);
    decision.recordedAt = row.moment(11);
    return decision;
}

std::vector<Decision> decisionsFrom(Statement row)
{
    std::vector<Decision> decisions;
    while (row.next())
        decisions.push_back(decisionFrom(row));
    return decisions;
}

} // namespace

DecisionId insertDecision(Change &change, const Decision &decision)
{
    return DecisionId(change.insert(R"sql(
        INSERT INTO decisions (kind, subject, subject_digest, outcome, reason, on_date, decided_by, key_id, signature,
                               recorded_at)
        VALUES (:kind, :subject, :digest, :outcome, :reason, :on_date, :by, :key, :signature, :recorded_at)
    )sql",
                                    {{":kind", decision.what.kind},
                                     {":subject", decision.what.subject},
                                     {":digest", decision.what.subjectDigest},
                                     {":outcome", decisionOutcomeKey(decision.what.outcome)},
                                     {":reason", decision.what.reason},
                                     {":on_date", decision.onDate},
                                     {":by", decision.by},
                                     {":key", decision.key},
                                     {":signature", decision.signature},
                                     {":recorded_at", change.momentText()}}));
}

std::vector<Decision> readDecisionsAbout(const Database &database, const QString &subject)
{
    return decisionsFrom(Statement(database, R"sql(
        SELECT d.id, d.kind, d.subject, d.subject_digest, d.outcome, d.reason, d.on_date, d.decided_by, u.name,
               d.key_id, d.signature, d.recorded_at
        FROM decisions AS d JOIN users AS u ON u.id = d.decided_by
        WHERE d.subject = :subject
        ORDER BY d.id
    )sql",
                                   {{":subject", subject}}));
}

std::vector<Decision> readDecisions(const Database &database)
{
    return decisionsFrom(Statement(database, R"sql(
        SELECT d.id, d.kind, d.subject, d.subject_digest, d.outcome, d.reason, d.on_date, d.decided_by, u.name,
               d.key_id, d.signature, d.recorded_at
        FROM decisions AS d JOIN users AS u ON u.id = d.decided_by
        ORDER BY d.id DESC
    )sql"));
}

} // namespace fund

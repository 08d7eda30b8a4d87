#include "diligence/clearance_store.h"

#include "diligence/party_screening.h"
#include "record/change.h"
#include "screening/list_store.h"

namespace fund {

namespace {

/// Columns of a clearance, its withdrawal, and whether a newer proposal waits.
Clearance clearanceFrom(const Statement &row)
{
    Clearance clearance;
    clearance.id = row.id<ClearanceTag>(0);
    clearance.party = PartyId(row.id<DonorTag>(1), row.id<PartnerTag>(2));
    clearance.outcome = row.text(3) == u"cleared" ? ClearanceOutcome::Cleared : ClearanceOutcome::Refused;
    clearance.evidence = row.text(4);
    clearance.validFrom = row.date(5);
    clearance.validUntil = row.date(6);
    if (!row.isNull(7))
        clearance.examination = row.id<ExaminationTag>(7);
    if (!row.isNull(8)) {
        clearance.withdrawnOn = row.date(8);
        clearance.withdrawalReason = row.text(9);
    }
    return clearance;
}

/// The day of the refusal or withdrawal that no newer clearance followed.
QDate readEndOfClearances(const Database &database, const PartyId &party)
{
    Statement row(database, R"sql(
        SELECT CASE WHEN c.outcome = 'refused' THEN c.valid_from ELSE (
                   SELECT min(w.on_date)
                   FROM clearance_withdrawals AS w
                   WHERE w.donor_id IS c.donor_id AND w.partner_id IS c.partner_id AND w.clearance_id >= c.id
               ) END
        FROM donor_clearances AS c
        WHERE c.donor_id IS :donor AND c.partner_id IS :partner
        ORDER BY c.id DESC
        LIMIT 1
    )sql",
                  {{":donor", party.donor()}, {":partner", party.partner()}});
    return row.next() && !row.isNull(0) ? row.date(0) : QDate();
}

} // namespace

ClearanceId insertClearance(Change &change, const Clearance &clearance)
{
    return ClearanceId(
        change.insert(R"sql(
        INSERT INTO donor_clearances (donor_id, partner_id, outcome, evidence, valid_from, valid_until, examination_id,
            recorded_by, recorded_at)
        VALUES (:donor, :partner, :outcome, :evidence, :from, :until, :examination, :by, :recorded_at)
    )sql",
                      {{":donor", clearance.party.donor()},
                       {":partner", clearance.party.partner()},
                       {":outcome", clearance.outcome == ClearanceOutcome::Cleared ? QStringLiteral("cleared")
                                                                                   : QStringLiteral("refused")},
                       {":evidence", clearance.evidence.trimmed()},
                       {":from", clearance.validFrom},
                       {":until", clearance.validUntil},
                       {":examination", clearance.examination},
                       {":by", change.session().user().id},
                       {":recorded_at", change.momentText()}}));
}

void insertClearanceWithdrawal(Change &change, const Clearance &clearance, const QString &reason)
{
    change.insert(R"sql(
        INSERT INTO clearance_withdrawals (clearance_id, donor_id, partner_id, on_date, reason, recorded_by,
            recorded_at)
        VALUES (:clearance, :donor, :partner, :on_date, :reason, :by, :recorded_at)
    )sql",
                  {{":clearance", clearance.id},
                   {":donor", clearance.party.donor()},
                   {":partner", clearance.party.partner()},
                   {":on_date", change.session().onDate()},
                   {":reason", reason},
                   {":by", change.session().user().id},
                   {":recorded_at", change.momentText()}});
}

QDate readListDate(const Database &database)
{
    const auto list = readLastVersion(database);
    return list ? list->date : QDate();
}

bool isExaminationWaiting(const Database &database, const PartyId &party)
{
    Statement row(database, R"sql(
        SELECT 1
        FROM diligence_examinations AS e
        WHERE e.donor_id IS :donor AND e.partner_id IS :partner
            AND NOT EXISTS (SELECT 1 FROM diligence_decisions AS d WHERE d.examination_id = e.id)
        LIMIT 1
    )sql",
                  {{":donor", party.donor()}, {":partner", party.partner()}});
    return row.next();
}

std::optional<Clearance> readClearance(const Database &database, const PartyId &party, const QDate &day)
{
    const bool waits = isExaminationWaiting(database, party);
    Statement row(database, R"sql(
        SELECT c.id, c.donor_id, c.partner_id, c.outcome, c.evidence, c.valid_from, c.valid_until,
            c.examination_id, w.on_date, w.reason
        FROM donor_clearances AS c
        -- A withdrawal ends the clearance and every earlier one, until a newer is decided.
        LEFT JOIN clearance_withdrawals AS w ON w.id = (SELECT id
                                                        FROM clearance_withdrawals
                                                        WHERE donor_id IS c.donor_id AND partner_id IS c.partner_id
                                                            AND clearance_id >= c.id
                                                        ORDER BY on_date, id
                                                        LIMIT 1)
        WHERE c.donor_id IS :donor AND c.partner_id IS :partner
        -- A refusal holds until a newer clearance: its end never brings back what held before it (para. 14).
        ORDER BY c.valid_from <= :day AND (:day <= c.valid_until OR c.outcome = 'refused')
                AND (w.id IS NULL OR :day < w.on_date) DESC, c.id DESC
        LIMIT 1
    )sql",
                  {{":donor", party.donor()}, {":partner", party.partner()}, {":day", day}});
    Clearance clearance;
    if (row.next())
        clearance = clearanceFrom(row);
    else if (waits)
        clearance.outcome = ClearanceOutcome::Awaited;
    else
        return std::nullopt;
    clearance.party = party;
    clearance.endedOn = readEndOfClearances(database, party);
    clearance.isRenewed = waits && clearance.id.isValid();
    clearance.screening = readScreeningState(database, party, day);
    return clearance;
}

std::vector<Clearance> readClearances(const Database &database, const PartyId &party)
{
    std::vector<Clearance> clearances;
    Statement row(database, R"sql(
        SELECT c.id, c.donor_id, c.partner_id, c.outcome, c.evidence, c.valid_from, c.valid_until,
            c.examination_id, w.on_date, w.reason
        FROM donor_clearances AS c
        LEFT JOIN clearance_withdrawals AS w ON w.id = (SELECT id
                                                        FROM clearance_withdrawals
                                                        WHERE donor_id IS c.donor_id AND partner_id IS c.partner_id
                                                            AND clearance_id >= c.id
                                                        ORDER BY on_date, id
                                                        LIMIT 1)
        WHERE c.donor_id IS :donor AND c.partner_id IS :partner
        ORDER BY c.id DESC
    )sql",
                  {{":donor", party.donor()}, {":partner", party.partner()}});
    while (row.next())
        clearances.push_back(clearanceFrom(row));
    return clearances;
}

} // namespace fund

#include "donors/donor_store.h"

#include "donors/donor_name_store.h"
#include "donors/donor_screening.h"
#include "donors/donor_wish_store.h"
#include "record/change.h"
#include "screening/screening_store.h"
#include "states/state_names.h"

namespace fund {

namespace {

Donor donorFrom(const Statement &row)
{
    return {row.id<DonorTag>(0),
            row.text(1),
            donorKindOf(row.text(2)).value_or(DonorKind::Individual),
            row.text(3),
            publicationOf(row.text(4)).value_or(Publication::Anonymous),
            row.text(5)};
}

/// Columns of a clearance, its withdrawal, and whether a newer proposal waits.
Clearance clearanceFrom(const Statement &row)
{
    Clearance clearance;
    clearance.id = row.id<ClearanceTag>(0);
    clearance.donor = row.id<DonorTag>(1);
    clearance.outcome = row.text(2) == u"cleared" ? ClearanceOutcome::Cleared : ClearanceOutcome::Refused;
    clearance.evidence = row.text(3);
    clearance.validFrom = row.date(4);
    clearance.validUntil = row.date(5);
    if (!row.isNull(6))
        clearance.examination = row.id<ExaminationTag>(6);
    if (!row.isNull(7)) {
        clearance.withdrawnOn = row.date(7);
        clearance.withdrawalReason = row.text(8);
    }
    return clearance;
}

/// The day of the refusal or withdrawal that no newer clearance followed.
QDate readEndOfClearances(const Database &database, DonorId donor)
{
    Statement row(database, R"sql(
        SELECT CASE WHEN c.outcome = 'refused' THEN c.valid_from ELSE (
                   SELECT min(w.on_date)
                   FROM clearance_withdrawals AS w
                   WHERE w.donor_id = c.donor_id AND w.clearance_id >= c.id
               ) END
        FROM donor_clearances AS c
        WHERE c.donor_id = :donor
        ORDER BY c.id DESC
        LIMIT 1
    )sql",
                  {{":donor", donor}});
    return row.next() && !row.isNull(0) ? row.date(0) : QDate();
}

} // namespace

DonorId insertDonor(Change &change, const DonorDraft &draft)
{
    const DonorId id(
        change.insert(R"sql(
        INSERT INTO donors (name, kind, state_iso3, recorded_by, recorded_at)
        VALUES (:name, :kind, :state, :by, :recorded_at)
    )sql",
                      {{":name", draft.name.trimmed()},
                       {":kind", donorKindKey(draft.kind)},
                       {":state", draft.stateIso3.isEmpty() ? std::nullopt : std::optional(draft.stateIso3)},
                       {":by", change.session().user().id},
                       {":recorded_at", change.momentText()}}));
    insertWish(change, {id, draft.publication, draft.publicationRequest, draft.letter});
    return id;
}

ClearanceId insertClearance(Change &change, const Clearance &clearance)
{
    return ClearanceId(
        change.insert(R"sql(
        INSERT INTO donor_clearances (donor_id, outcome, evidence, valid_from, valid_until, examination_id,
            recorded_by, recorded_at)
        VALUES (:donor, :outcome, :evidence, :from, :until, :examination, :by, :recorded_at)
    )sql",
                      {{":donor", clearance.donor},
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
        INSERT INTO clearance_withdrawals (clearance_id, donor_id, on_date, reason, recorded_by, recorded_at)
        VALUES (:clearance, :donor, :on_date, :reason, :by, :recorded_at)
    )sql",
                  {{":clearance", clearance.id},
                   {":donor", clearance.donor},
                   {":on_date", change.session().onDate()},
                   {":reason", reason},
                   {":by", change.session().user().id},
                   {":recorded_at", change.momentText()}});
}

std::vector<Donor> readDonors(const Database &database)
{
    std::vector<Donor> donors;
    Statement row(database, R"sql(
        SELECT d.id, d.name, d.kind, d.state_iso3, w.publication, w.request
        FROM donors AS d
        JOIN donor_wishes AS w ON w.id = (SELECT max(id) FROM donor_wishes WHERE donor_id = d.id)
        ORDER BY d.name
    )sql");
    while (row.next())
        donors.push_back(donorFrom(row));
    return donors;
}

std::optional<Donor> readDonor(const Database &database, DonorId id)
{
    Statement row(database, R"sql(
        SELECT d.id, d.name, d.kind, d.state_iso3, w.publication, w.request
        FROM donors AS d
        JOIN donor_wishes AS w ON w.id = (SELECT max(id) FROM donor_wishes WHERE donor_id = d.id)
        WHERE d.id = :id
    )sql",
                  {{":id", id}});
    return row.next() ? std::optional(donorFrom(row)) : std::nullopt;
}

std::optional<Donor> findDonor(const Database &database, const QString &name)
{
    Statement row(database, R"sql(
        SELECT d.id, d.name, d.kind, d.state_iso3, w.publication, w.request
        FROM donors AS d
        JOIN donor_wishes AS w ON w.id = (SELECT max(id) FROM donor_wishes WHERE donor_id = d.id)
        WHERE d.name = :name
    )sql",
                  {{":name", name}});
    return row.next() ? std::optional(donorFrom(row)) : std::nullopt;
}

std::optional<Donor> findDonorOfState(const Database &database, const QString &iso3)
{
    Statement row(database, R"sql(
        SELECT d.id, d.name, d.kind, d.state_iso3, w.publication, w.request
        FROM donors AS d
        JOIN donor_wishes AS w ON w.id = (SELECT max(id) FROM donor_wishes WHERE donor_id = d.id)
        WHERE d.state_iso3 = :iso3
        ORDER BY d.id
        LIMIT 1
    )sql",
                  {{":iso3", iso3}});
    return row.next() ? std::optional(donorFrom(row)) : std::nullopt;
}

std::optional<Donor> findDonorByText(const Database &database, const QString &text)
{
    if (auto named = findDonor(database, text.trimmed()))
        return named;
    if (const auto id = donorIdOf(text.trimmed()))
        return readDonor(database, *id);
    if (const auto bearer = findBearer(database, text))
        return readDonor(database, *bearer);
    const State *state = findState(text);
    return state ? findDonorOfState(database, state->iso3) : std::nullopt;
}

bool isExaminationWaiting(const Database &database, DonorId donor)
{
    Statement row(database, R"sql(
        SELECT 1
        FROM diligence_examinations AS e
        WHERE e.donor_id = :donor
            AND NOT EXISTS (SELECT 1 FROM diligence_decisions AS d WHERE d.examination_id = e.id)
        LIMIT 1
    )sql",
                  {{":donor", donor}});
    return row.next();
}

std::optional<Clearance> readClearance(const Database &database, DonorId donor, const QDate &day)
{
    const bool waits = isExaminationWaiting(database, donor);
    Statement row(database, R"sql(
        SELECT c.id, c.donor_id, c.outcome, c.evidence, c.valid_from, c.valid_until, c.examination_id, w.on_date,
            w.reason
        FROM donor_clearances AS c
        -- A withdrawal ends the clearance and every earlier one, until a newer is decided.
        LEFT JOIN clearance_withdrawals AS w ON w.id = (SELECT id
                                                        FROM clearance_withdrawals
                                                        WHERE donor_id = c.donor_id AND clearance_id >= c.id
                                                        ORDER BY on_date, id
                                                        LIMIT 1)
        WHERE c.donor_id = :donor
        -- A refusal holds until a newer clearance: its end never brings back what held before it (para. 14).
        ORDER BY c.valid_from <= :day AND (:day <= c.valid_until OR c.outcome = 'refused')
                AND (w.id IS NULL OR :day < w.on_date) DESC, c.id DESC
        LIMIT 1
    )sql",
                  {{":donor", donor}, {":day", day}});
    Clearance clearance;
    if (row.next())
        clearance = clearanceFrom(row);
    else if (waits)
        clearance.outcome = ClearanceOutcome::Awaited;
    else
        return std::nullopt;
    clearance.donor = donor;
    clearance.endedOn = readEndOfClearances(database, donor);
    clearance.isRenewed = waits && clearance.id.isValid();
    clearance.screening = readScreeningState(database, donorPlace(donor));
    return clearance;
}

std::vector<Clearance> readClearances(const Database &database, DonorId donor)
{
    std::vector<Clearance> clearances;
    Statement row(database, R"sql(
        SELECT c.id, c.donor_id, c.outcome, c.evidence, c.valid_from, c.valid_until, c.examination_id, w.on_date,
            w.reason
        FROM donor_clearances AS c
        LEFT JOIN clearance_withdrawals AS w ON w.id = (SELECT id
                                                        FROM clearance_withdrawals
                                                        WHERE donor_id = c.donor_id AND clearance_id >= c.id
                                                        ORDER BY on_date, id
                                                        LIMIT 1)
        WHERE c.donor_id = :donor
        ORDER BY c.id DESC
    )sql",
                  {{":donor", donor}});
    while (row.next())
        clearances.push_back(clearanceFrom(row));
    return clearances;
}

} // namespace fund

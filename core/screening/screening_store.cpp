#include "screening/screening_store.h"

#include "record/change.h"
#include "screening/list_store.h"

#include <algorithm>
#include <array>
#include <limits>

namespace fund {

namespace {

HitState stateOf(const Statement &row, int proposal, int agrees, int verdict)
{
    if (row.isNull(proposal))
        return HitState::Open;
    if (row.isNull(agrees))
        return HitState::Proposed;
    if (row.integer(agrees) == 0)
        return HitState::Open;
    return row.text(verdict) == u"same" ? HitState::Confirmed : HitState::Cleared;
}

ScreeningHit hitFrom(const Statement &row)
{
    ScreeningHit hit;
    hit.id = row.id<HitTag>(0);
    hit.place = row.text(1);
    hit.entry = row.id<ListedEntryTag>(2);
    hit.points = static_cast<int>(row.integer(3));
    hit.entryName = row.text(4);
    hit.reference = row.text(5);
    hit.state = stateOf(row, 6, 12, 7);
    if (!row.isNull(6))
        hit.proposal = HitProposal{row.id<HitProposalTag>(6),
                                   hitVerdictOf(row.text(7)).value_or(HitVerdict::Same),
                                   row.text(8),
                                   row.id<UserTag>(9),
                                   row.text(10),
                                   row.date(11)};
    hit.answer = row.text(13);
    hit.answeredBy = row.text(14);
    return hit;
}

} // namespace

ScreeningId insertScreening(Change &change, const QString &place, ListVersionId version)
{
    return ScreeningId(change.insert(R"sql(
        INSERT INTO screenings (place, version_id, recorded_by, recorded_at)
        VALUES (:place, :version, :by, :recorded_at)
    )sql",
                                     {{":place", place},
                                      {":version", version},
                                      {":by", change.session().user().id},
                                      {":recorded_at", change.momentText()}}));
}

HitId insertHit(Change &change, ScreeningId screening, const QString &place, ListedEntryId entry,
                const QByteArray &subjectDigest, int points)
{
    return HitId(change.insert(R"sql(
        INSERT INTO screening_hits (screening_id, place, entry_id, subject_digest, points)
        VALUES (:screening, :place, :entry, :digest, :points)
    )sql",
                               {{":screening", screening},
                                {":place", place},
                                {":entry", entry},
                                {":digest", subjectDigest},
                                {":points", points}}));
}

HitProposalId insertProposal(Change &change, HitId hit, HitVerdict verdict, const QString &reason)
{
    return HitProposalId(change.insert(R"sql(
        INSERT INTO hit_proposals (hit_id, verdict, reason, on_date, recorded_by, recorded_at)
        VALUES (:hit, :verdict, :reason, :on_date, :by, :recorded_at)
    )sql",
                                       {{":hit", hit},
                                        {":verdict", hitVerdictKey(verdict)},
                                        {":reason", reason},
                                        {":on_date", change.session().onDate()},
                                        {":by", change.session().user().id},
                                        {":recorded_at", change.momentText()}}));
}

void insertAnswer(Change &change, HitProposalId proposal, bool agrees, const QString &reason)
{
    change.insert(R"sql(
        INSERT INTO hit_answers (proposal_id, agrees, reason, on_date, recorded_by, recorded_at)
        VALUES (:proposal, :agrees, :reason, :on_date, :by, :recorded_at)
    )sql",
                  {{":proposal", proposal},
                   {":agrees", agrees},
                   {":reason", reason},
                   {":on_date", change.session().onDate()},
                   {":by", change.session().user().id},
                   {":recorded_at", change.momentText()}});
}

std::vector<ScreeningHit> readHits(const Database &database, const HitRequest &request)
{
    std::vector<ScreeningHit> hits;
    Statement row(database, R"sql(
        SELECT h.id, h.place, h.entry_id, h.points, e.name, e.reference, p.id, p.verdict, p.reason, p.recorded_by,
            u.name, p.on_date, a.agrees, a.reason, w.name
        FROM screening_hits AS h
        JOIN listed_entries AS e ON e.id = h.entry_id
        LEFT JOIN hit_proposals AS p ON p.id = (SELECT max(id) FROM hit_proposals WHERE hit_id = h.id)
        LEFT JOIN users AS u ON u.id = p.recorded_by
        LEFT JOIN hit_answers AS a ON a.proposal_id = p.id
        LEFT JOIN users AS w ON w.id = a.recorded_by
        WHERE (:place = '' OR h.place = :place)
            AND h.id = (SELECT max(id) FROM screening_hits WHERE place = h.place AND entry_id = h.entry_id)
            AND NOT EXISTS (SELECT 1 FROM listed_entry_ends AS d WHERE d.entry_id = h.entry_id)
            AND (:all OR coalesce(a.agrees, 0) = 0)
        ORDER BY h.points DESC, h.id DESC
        LIMIT :limit OFFSET :offset
    )sql",
                  {{":place", request.place},
                   {":all", !request.undecidedOnly},
                   {":limit", request.limit},
                   {":offset", request.offset}});
    while (row.next())
        hits.push_back(hitFrom(row));
    return hits;
}

std::optional<ScreeningHit> readHit(const Database &database, HitId id)
{
    Statement row(database, R"sql(
        SELECT place
        FROM screening_hits
        WHERE id = :id
    )sql",
                  {{":id", id}});
    if (!row.next())
        return std::nullopt;
    HitRequest request;
    request.undecidedOnly = false;
    request.place = row.text(0);
    request.limit = std::numeric_limits<int>::max(); // of one subject: a few
    for (ScreeningHit &hit : readHits(database, request))
        if (hit.id == id)
            return std::move(hit);
    return std::nullopt;
}

int countUndecidedHits(const Database &database)
{
    Statement row(database, R"sql(
        SELECT count(*)
        FROM screening_hits AS h
        LEFT JOIN hit_answers AS a
            ON a.proposal_id = (SELECT max(id) FROM hit_proposals WHERE hit_id = h.id)
        WHERE h.id = (SELECT max(id) FROM screening_hits WHERE place = h.place AND entry_id = h.entry_id)
            AND NOT EXISTS (SELECT 1 FROM listed_entry_ends AS d WHERE d.entry_id = h.entry_id)
            AND coalesce(a.agrees, 0) = 0
    )sql");
    return row.next() ? static_cast<int>(row.integer(0)) : 0;
}

QByteArray readHitDigest(const Database &database, const QString &place, ListedEntryId entry)
{
    Statement row(database, R"sql(
        SELECT subject_digest
        FROM screening_hits
        WHERE place = :place AND entry_id = :entry
        ORDER BY id DESC
        LIMIT 1
    )sql",
                  {{":place", place}, {":entry", entry}});
    return row.next() ? row.bytes(0) : QByteArray();
}

ScreeningState readScreeningState(const Database &database, const QString &place)
{
    Statement version(database, R"sql(
        SELECT v.id = (SELECT version_id FROM screenings WHERE place = :place ORDER BY id DESC LIMIT 1)
        FROM list_versions AS v
        ORDER BY v.id DESC
        LIMIT 1
    )sql",
                      {{":place", place}});
    if (!version.next())
        return ScreeningState::NoList;
    bool isOpen = false;
    for (const ScreeningHit &hit : readHits(database, {false, place, 0, 1000})) {
        if (hit.state == HitState::Confirmed)
            return ScreeningState::Listed;
        isOpen = isOpen || hit.state != HitState::Cleared;
    }
    if (isOpen)
        return ScreeningState::HitsOpen;
    return version.integer(0) == 1 ? ScreeningState::Clear : ScreeningState::NotScreened;
}

ScreeningState readScreeningState(const Database &database, const QStringList &places)
{
    constexpr std::array fromWorst = {ScreeningState::Listed, ScreeningState::HitsOpen, ScreeningState::NotScreened,
                                      ScreeningState::NoList, ScreeningState::Clear};
    const auto *worst = fromWorst.end() - 1;
    for (const QString &place : places)
        worst = std::min(worst, std::find(fromWorst.begin(), fromWorst.end(), readScreeningState(database, place)));
    return *worst;
}

} // namespace fund

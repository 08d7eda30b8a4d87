#include "calls/call_store.h"

#include "base/clock.h"
#include "calls/call_times.h"
#include "storage/statement.h"

#include <QMap>

namespace fund {

namespace {

/// The columns of a version, as versionFrom() takes them.
constexpr auto newestVersionSql = R"sql(
    SELECT v.id, c.id, c.ref, c.kind, v.version, v.title, v.text, v.encouragement, v.meeting_name, v.meeting_place,
           v.first_day, v.last_day, v.nights, v.opens_at, v.closes_at, v.time_zone, v.seats, v.currency, v.envelope,
           v.per_state, v.min_merit, v.lot_rule, v.lot_public_value, v.published_at, v.clash_reason, v.digest,
           k.lot_seed, k.review_public
    FROM call_versions v
    JOIN calls c ON c.id = v.call_id
    LEFT JOIN call_keys k ON k.call_id = c.id
    WHERE (:version IS NOT NULL AND v.id = :version)
        OR (:version IS NULL AND v.call_id = :call AND (NOT :draft_only OR v.published_at IS NULL))
    ORDER BY v.published_at IS NULL, v.version DESC
    LIMIT 1
)sql";

std::optional<int> optionalInt(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(static_cast<int>(row.integer(column)));
}

Meeting meetingFrom(const Statement &row)
{
    return {row.text(8), row.text(9), row.date(10), row.date(11), static_cast<int>(row.integer(12))};
}

CallTerms termsFrom(const Statement &row)
{
    CallTerms terms;
    terms.kind = callKindOf(row.text(3)).value_or(CallKind::Sponsorship);
    terms.title = row.text(5);
    terms.text = row.text(6);
    terms.encouragement = row.text(7);
    terms.meeting = meetingFrom(row);
    terms.opens = row.moment(13);
    terms.closes = row.moment(14);
    terms.timeZone = row.text(15);
    terms.seats = optionalInt(row, 16);
    terms.envelope = Money(row.integer(18), currencyOnRecord(row.text(17)));
    terms.perState = optionalInt(row, 19);
    terms.minMerit = static_cast<int>(row.integer(20));
    terms.lotRule = row.text(21);
    terms.lotPublicValue = row.text(22);
    return terms;
}

Call versionFrom(const Statement &row)
{
    Call call;
    call.versionId = row.id<CallVersionTag>(0);
    call.id = row.id<CallTag>(1);
    call.ref = row.text(2);
    call.version = static_cast<int>(row.integer(4));
    call.terms = termsFrom(row);
    call.publishedAt = row.moment(23);
    call.clashReason = row.text(24);
    call.digest = row.bytes(25);
    call.lotSeed = row.text(26);
    call.reviewPublic = row.bytes(27);
    return call;
}

std::vector<EligibilityWords> readEligibility(const Database &database, CallVersionId version)
{
    std::vector<EligibilityWords> checks;
    Statement row(database, R"sql(
        SELECT criterion, words
        FROM call_eligibility
        WHERE version_id = :version
        ORDER BY position
    )sql",
                  {{":version", version}});
    while (row.next())
        if (const auto criterion = criterionOf(row.text(0)))
            checks.push_back({*criterion, row.text(1)});
    return checks;
}

std::vector<ScoredCriterion> readCriteria(const Database &database, CallVersionId version)
{
    std::vector<ScoredCriterion> criteria;
    Statement row(database, R"sql(
        SELECT name, paragraph, weight, words_0, words_1, words_2, words_3, words_4, words_5
        FROM call_criteria
        WHERE version_id = :version
        ORDER BY position
    )sql",
                  {{":version", version}});
    while (row.next()) {
        ScoredCriterion criterion{row.text(0), row.text(1), static_cast<int>(row.integer(2)), {}};
        for (int score = 0; score <= highestScore; ++score)
            criterion.words.at(static_cast<std::size_t>(score)) = row.text(3 + score);
        criteria.push_back(std::move(criterion));
    }
    return criteria;
}

std::optional<RuleLimit> limitFrom(const Statement &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    RuleLimit limit{row.integer(column), std::nullopt};
    if (!row.isNull(column + 1))
        limit.share = Decimal::fromText(row.text(column + 1));
    return limit;
}

std::vector<BalanceRule> readRules(const Database &database, CallVersionId version)
{
    std::vector<BalanceRule> rules;
    qint64 last = 0;
    Statement row(database, R"sql(
        SELECT r.id, r.name, r.measure, r.min_number, r.min_share, r.max_number, r.max_share, w.attribute, w.value
        FROM call_rules r
        LEFT JOIN call_rule_values w ON w.rule_id = r.id
        WHERE r.version_id = :version
        ORDER BY r.position, w.position
    )sql",
                  {{":version", version}});
    while (row.next()) {
        if (row.integer(0) != last)
            rules.push_back({row.text(1),
                             measureOf(row.text(2)).value_or(RuleMeasure::Count),
                             {},
                             limitFrom(row, 3),
                             limitFrom(row, 5)});
        last = row.integer(0);
        if (!row.isNull(7))
            rules.back().match[row.text(7)] += row.text(8);
    }
    return rules;
}

std::vector<FrozenState> readStates(const Database &database, CallVersionId version)
{
    std::vector<FrozenState> states;
    Statement row(database, R"sql(
        SELECT iso3, kind, name
        FROM call_memberships
        WHERE version_id = :version
        ORDER BY iso3, kind, name
    )sql",
                  {{":version", version}});
    while (row.next()) {
        if (states.empty() || states.back().iso3 != row.text(0))
            states.push_back({row.text(0), {}, {}});
        if (row.text(1) == u"region")
            states.back().region = row.text(2);
        else
            states.back().groups += row.text(2);
    }
    return states;
}

std::optional<Call> readWith(const Database &database, std::initializer_list<Binding> bindings)
{
    Statement row(database, newestVersionSql, bindings);
    if (!row.next())
        return std::nullopt;
    Call call = versionFrom(row);
    call.terms.eligibility = readEligibility(database, call.versionId);
    call.terms.criteria = readCriteria(database, call.versionId);
    call.terms.rules = readRules(database, call.versionId);
    call.states = readStates(database, call.versionId);
    return call;
}

} // namespace

QDate CallSummary::openingDay() const
{
    return dayThere(opens, timeZone);
}

QDate CallSummary::closingDay() const
{
    return dayThere(closes, timeZone);
}

QString nextRef(const Database &database, CallKind kind, int year)
{
    const QString prefix =
        QStringLiteral("%1-%2-").arg(kind == CallKind::Sponsorship ? QLatin1Char('S') : QLatin1Char('P')).arg(year);
    Statement row(database, R"sql(
        SELECT coalesce(max(CAST(substr(ref, length(:prefix) + 1) AS INTEGER)), 0) + 1
        FROM calls
        WHERE substr(ref, 1, length(:prefix)) = :prefix
    )sql",
                  {{":prefix", prefix}});
    return prefix + QString::number(row.next() ? row.integer(0) : 1);
}

std::optional<CallId> findCall(const Database &database, const QString &ref)
{
    Statement row(database, "SELECT id FROM calls WHERE ref = :ref", {{":ref", ref.trimmed().toUpper()}});
    return row.next() ? std::optional(row.id<CallTag>(0)) : std::nullopt;
}

std::optional<Call> readCall(const Database &database, CallId id)
{
    return readWith(database, {{":call", id}, {":version", std::nullopt}, {":draft_only", false}});
}

std::optional<Call> readVersion(const Database &database, CallVersionId version)
{
    return readWith(database, {{":call", std::nullopt}, {":version", version}, {":draft_only", false}});
}

std::vector<CallVersionId> readPublishedVersions(const Database &database)
{
    std::vector<CallVersionId> versions;
    Statement row(database, R"sql(
        SELECT id
        FROM call_versions
        WHERE published_at IS NOT NULL
        ORDER BY published_at, id
    )sql");
    while (row.next())
        versions.push_back(row.id<CallVersionTag>(0));
    return versions;
}

std::optional<Call> readDraftOf(const Database &database, CallId id)
{
    return readWith(database, {{":call", id}, {":version", std::nullopt}, {":draft_only", true}});
}

std::optional<CallKeys> readCallKeys(const Database &database, CallId id)
{
    Statement row(database, R"sql(
        SELECT lot_seed, review_public, review_secret_box
        FROM call_keys
        WHERE call_id = :call
    )sql",
                  {{":call", id}});
    return row.next() ? std::optional(CallKeys{row.text(0), row.bytes(1), row.bytes(2)}) : std::nullopt;
}

std::optional<LotValue> readLotValue(const Database &database, CallId id)
{
    Statement row(database, R"sql(
        SELECT value, source, on_date
        FROM lot_values
        WHERE call_id = :call
    )sql",
                  {{":call", id}});
    return row.next() ? std::optional(LotValue{row.text(0), row.text(1), row.date(2)}) : std::nullopt;
}

bool hasApplications(const Database &database, CallId id)
{
    Statement row(database, "SELECT 1 FROM applications WHERE call_id = :call LIMIT 1", {{":call", id}});
    return row.next();
}

std::optional<LotValueId> findLotValue(const Database &database, CallId id)
{
    Statement row(database, "SELECT id FROM lot_values WHERE call_id = :call", {{":call", id}});
    return row.next() ? std::optional(row.id<LotValueTag>(0)) : std::nullopt;
}

CallProgress readProgress(const Database &database, CallId id)
{
    CallProgress progress;
    Statement row(database, R"sql(
        SELECT (SELECT closes_at
                FROM call_versions
                WHERE call_id = :call AND published_at IS NOT NULL
                ORDER BY version DESC
                LIMIT 1),
               (SELECT milestone
                FROM call_milestones
                WHERE call_id = :call AND milestone <> 'scored'
                ORDER BY id DESC
                LIMIT 1),
               EXISTS (SELECT 1 FROM call_milestones WHERE call_id = :call AND milestone = 'scored')
    )sql",
                  {{":call", id}});
    if (!row.next())
        return progress;
    progress.published = !row.isNull(0);
    progress.closes = row.moment(0);
    progress.last = milestoneOf(row.text(1));
    progress.scored = row.integer(2) != 0;
    return progress;
}

std::vector<CallSummary> readCalls(const Database &database, const QDateTime &now)
{
    std::vector<CallSummary> calls;
    Statement row(database, R"sql(
        SELECT c.id, c.ref, c.kind, v.title, v.opens_at, v.closes_at, v.time_zone, v.seats,
               v.published_at IS NOT NULL,
               (SELECT milestone
                FROM call_milestones m
                WHERE m.call_id = c.id AND milestone <> 'scored'
                ORDER BY m.id DESC
                LIMIT 1)
        FROM calls c
        JOIN call_versions v ON v.call_id = c.id
        WHERE v.id = (SELECT id
                      FROM call_versions n
                      WHERE n.call_id = c.id
                      ORDER BY n.published_at IS NULL, n.version DESC
                      LIMIT 1)
        ORDER BY c.id DESC
    )sql");
    while (row.next()) {
        const CallProgress progress{row.integer(8) != 0, row.moment(5), milestoneOf(row.text(9)), false};
        calls.push_back({row.id<CallTag>(0), row.text(1), callKindOf(row.text(2)).value_or(CallKind::Sponsorship),
                         row.text(3), callState(progress, now), row.moment(4), row.moment(5), row.text(6),
                         optionalInt(row, 7)});
    }
    return calls;
}

std::optional<QString> readFullLotSeed(const Database &database, const Call &call)
{
    if (call.terms.lotPublicValue.isEmpty())
        return call.lotSeed;
    const auto value = readLotValue(database, call.id);
    return value ? std::optional(fullLotSeed(call.lotSeed, value->value)) : std::nullopt;
}

} // namespace fund

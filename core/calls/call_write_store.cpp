#include "base/clock.h"
#include "calls/call_store.h"
#include "record/change.h"

namespace fund {

namespace {

std::optional<QString> momentOrNull(const QDateTime &moment)
{
    return moment.isValid() ? std::optional(momentText(moment)) : std::nullopt;
}

std::optional<qint64> numberOf(const std::optional<RuleLimit> &limit)
{
    return limit ? std::optional(limit->number) : std::nullopt;
}

std::optional<QString> shareOf(const std::optional<RuleLimit> &limit)
{
    return limit && limit->share ? std::optional(limit->share->toText()) : std::nullopt;
}

void insertEligibility(Change &change, CallVersionId version, const std::vector<EligibilityWords> &checks)
{
    for (std::size_t i = 0; i < checks.size(); ++i)
        change.insert(R"sql(
            INSERT INTO call_eligibility (version_id, position, criterion, words)
            VALUES (:version, :position, :criterion, :words)
        )sql",
                      {{":version", version},
                       {":position", static_cast<qint64>(i) + 1},
                       {":criterion", criterionKey(checks[i].criterion)},
                       {":words", checks[i].words}});
}

void insertCriteria(Change &change, CallVersionId version, const std::vector<ScoredCriterion> &criteria)
{
    for (std::size_t i = 0; i < criteria.size(); ++i)
        change.insert(R"sql(
            INSERT INTO call_criteria (version_id, position, name, paragraph, weight,
                                       words_0, words_1, words_2, words_3, words_4, words_5)
            VALUES (:version, :position, :name, :paragraph, :weight,
                    :words_0, :words_1, :words_2, :words_3, :words_4, :words_5)
        )sql",
                      {{":version", version},
                       {":position", static_cast<qint64>(i) + 1},
                       {":name", criteria[i].name},
                       {":paragraph", criteria[i].paragraph},
                       {":weight", criteria[i].weight},
                       {":words_0", criteria[i].words[0]},
                       {":words_1", criteria[i].words[1]},
                       {":words_2", criteria[i].words[2]},
                       {":words_3", criteria[i].words[3]},
                       {":words_4", criteria[i].words[4]},
                       {":words_5", criteria[i].words[5]}});
}

void insertMatch(Change &change, qint64 rule, const std::map<QString, QStringList> &match)
{
    qint64 position = 0;
    for (const auto &[attribute, values] : match)
        for (const QString &value : values)
            change.insert(R"sql(
                INSERT INTO call_rule_values (rule_id, position, attribute, value)
                VALUES (:rule, :position, :attribute, :value)
            )sql",
                          {{":rule", rule}, {":position", ++position}, {":attribute", attribute}, {":value", value}});
}

void insertRules(Change &change, CallVersionId version, const std::vector<BalanceRule> &rules)
{
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const qint64 rule = change.insert(R"sql(
            INSERT INTO call_rules (version_id, position, name, measure, min_number, min_share, max_number, max_share)
            VALUES (:version, :position, :name, :measure, :min_number, :min_share, :max_number, :max_share)
        )sql",
                                          {{":version", version},
                                           {":position", static_cast<qint64>(i) + 1},
                                           {":name", rules[i].name},
                                           {":measure", measureKey(rules[i].measure)},
                                           {":min_number", numberOf(rules[i].min)},
                                           {":min_share", shareOf(rules[i].min)},
                                           {":max_number", numberOf(rules[i].max)},
                                           {":max_share", shareOf(rules[i].max)}});
        insertMatch(change, rule, rules[i].match);
    }
}

void insertParts(Change &change, CallVersionId version, const CallTerms &terms)
{
    insertEligibility(change, version, terms.eligibility);
    insertCriteria(change, version, terms.criteria);
    insertRules(change, version, terms.rules);
}

void deleteParts(Change &change, CallVersionId version)
{
    change.run(R"sql(
        DELETE FROM call_rule_values
        WHERE rule_id IN (SELECT id FROM call_rules WHERE version_id = :version)
    )sql",
               {{":version", version}});
    change.run("DELETE FROM call_rules WHERE version_id = :version", {{":version", version}});
    change.run("DELETE FROM call_criteria WHERE version_id = :version", {{":version", version}});
    change.run("DELETE FROM call_eligibility WHERE version_id = :version", {{":version", version}});
}

void insertMembership(Change &change, CallVersionId version, const QString &iso3, const char *kind, const QString &name)
{
    change.insert(R"sql(
        INSERT INTO call_memberships (version_id, iso3, kind, name)
        VALUES (:version, :iso3, :kind, :name)
    )sql",
                  {{":version", version}, {":iso3", iso3}, {":kind", QString::fromLatin1(kind)}, {":name", name}});
}

} // namespace

CallId insertCall(Change &change, CallKind kind, const QString &ref)
{
    return CallId(change.insert(R"sql(
        INSERT INTO calls (ref, kind, recorded_by, recorded_at)
        VALUES (:ref, :kind, :by, :recorded_at)
    )sql",
                                {{":ref", ref},
                                 {":kind", callKindKey(kind)},
                                 {":by", change.session().user().id},
                                 {":recorded_at", change.momentText()}}));
}

CallVersionId insertVersion(Change &change, CallId call, int version, const CallTerms &terms)
{
    const CallVersionId id(change.insert(R"sql(
        INSERT INTO call_versions (call_id, version, title, text, encouragement, meeting_name, meeting_place, first_day,
                                   last_day, nights, opens_at, closes_at, time_zone, seats, currency, envelope,
                                   per_state, min_merit, lot_rule, lot_public_value, recorded_by, recorded_at)
        VALUES (:call, :version, :title, :text, :encouragement, :meeting_name, :meeting_place, :first_day, :last_day,
                :nights, :opens_at, :closes_at, :time_zone, :seats, :currency, :envelope, :per_state, :min_merit,
                :lot_rule, :lot_public_value, :by, :recorded_at)
    )sql",
                                         {{":call", call},
                                          {":version", version},
                                          {":title", terms.title},
                                          {":text", terms.text},
                                          {":encouragement", terms.encouragement},
                                          {":meeting_name", terms.meeting.name},
                                          {":meeting_place", terms.meeting.place.trimmed()},
                                          {":first_day", terms.meeting.firstDay},
                                          {":last_day", terms.meeting.lastDay},
                                          {":nights", terms.meeting.nights},
                                          {":opens_at", momentOrNull(terms.opens)},
                                          {":closes_at", momentOrNull(terms.closes)},
                                          {":time_zone", terms.timeZone},
                                          {":seats", terms.seats},
                                          {":currency", terms.envelope.currency().code},
                                          {":envelope", terms.envelope.minor()},
                                          {":per_state", terms.perState},
                                          {":min_merit", terms.minMerit},
                                          {":lot_rule", terms.lotRule},
                                          {":lot_public_value", terms.lotPublicValue},
                                          {":by", change.session().user().id},
                                          {":recorded_at", change.momentText()}}));
    insertParts(change, id, terms);
    return id;
}

void replaceTerms(Change &change, CallVersionId version, const CallTerms &terms)
{
    change.run(R"sql(
        UPDATE call_versions
        SET title = :title, text = :text, encouragement = :encouragement, meeting_name = :meeting_name,
            meeting_place = :meeting_place, first_day = :first_day, last_day = :last_day, nights = :nights,
            opens_at = :opens_at, closes_at = :closes_at, time_zone = :time_zone, seats = :seats, currency = :currency,
            envelope = :envelope, per_state = :per_state, min_merit = :min_merit, lot_rule = :lot_rule,
            lot_public_value = :lot_public_value, recorded_by = :by, recorded_at = :recorded_at
        WHERE id = :version
    )sql",
               {{":title", terms.title},
                {":text", terms.text},
                {":encouragement", terms.encouragement},
                {":meeting_name", terms.meeting.name},
                {":meeting_place", terms.meeting.place.trimmed()},
                {":first_day", terms.meeting.firstDay},
                {":last_day", terms.meeting.lastDay},
                {":nights", terms.meeting.nights},
                {":opens_at", momentOrNull(terms.opens)},
                {":closes_at", momentOrNull(terms.closes)},
                {":time_zone", terms.timeZone},
                {":seats", terms.seats},
                {":currency", terms.envelope.currency().code},
                {":envelope", terms.envelope.minor()},
                {":per_state", terms.perState},
                {":min_merit", terms.minMerit},
                {":lot_rule", terms.lotRule},
                {":lot_public_value", terms.lotPublicValue},
                {":by", change.session().user().id},
                {":recorded_at", change.momentText()},
                {":version", version}});
    deleteParts(change, version);
    insertParts(change, version, terms);
}

void deleteVersion(Change &change, CallVersionId version)
{
    deleteParts(change, version);
    change.run("DELETE FROM call_versions WHERE id = :version", {{":version", version}});
}

void insertCallKeys(Change &change, CallId call, const CallKeys &keys)
{
    change.insert(R"sql(
        INSERT INTO call_keys (call_id, lot_seed, review_public, review_secret_box, recorded_at)
        VALUES (:call, :lot_seed, :review_public, :review_secret_box, :recorded_at)
    )sql",
                  {{":call", call},
                   {":lot_seed", keys.lotSeed},
                   {":review_public", keys.reviewPublic},
                   {":review_secret_box", keys.reviewSecretBox},
                   {":recorded_at", change.momentText()}});
}

void publishVersion(Change &change, const Call &call)
{
    for (const FrozenState &state : call.states) {
        if (!state.region.isEmpty())
            insertMembership(change, call.versionId, state.iso3, "region", state.region);
        for (const QString &group : state.groups)
            insertMembership(change, call.versionId, state.iso3, "group", group);
    }
    change.run(R"sql(
        UPDATE call_versions
        SET published_by = :by, published_at = :published_at, clash_reason = :clash_reason, digest = :digest
        WHERE id = :version
    )sql",
               {{":by", change.session().user().id},
                {":published_at", momentText(call.publishedAt)},
                {":clash_reason", call.clashReason.isEmpty() ? std::nullopt : std::optional(call.clashReason)},
                {":digest", call.digest},
                {":version", call.versionId}});
}

void insertLotValue(Change &change, CallId call, const LotValue &value)
{
    change.insert(R"sql(
        INSERT INTO lot_values (call_id, value, source, on_date, recorded_by, recorded_at)
        VALUES (:call, :value, :source, :on_date, :by, :recorded_at)
    )sql",
                  {{":call", call},
                   {":value", value.value},
                   {":source", value.source},
                   {":on_date", value.onDate},
                   {":by", change.session().user().id},
                   {":recorded_at", change.momentText()}});
}

void insertMilestone(Change &change, CallId call, Milestone milestone, const QString &reason)
{
    change.insert(R"sql(
        INSERT INTO call_milestones (call_id, milestone, reason, on_date, recorded_by, recorded_at)
        VALUES (:call, :milestone, :reason, :on_date, :by, :recorded_at)
    )sql",
                  {{":call", call},
                   {":milestone", milestoneKey(milestone)},
                   {":reason", reason},
                   {":on_date", change.session().onDate()},
                   {":by", change.session().user().id},
                   {":recorded_at", change.momentText()}});
}

} // namespace fund

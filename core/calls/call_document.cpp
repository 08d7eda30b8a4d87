#include "calls/call_document.h"

#include "base/clock.h"

#include <nlohmann/json.hpp>

#include <QCryptographicHash>

namespace fund {

namespace {

using Json = nlohmann::json; // its objects keep their keys sorted

std::string utf8(const QString &text)
{
    return text.toStdString();
}

Json listOf(const QStringList &texts)
{
    Json list = Json::array();
    for (const QString &text : texts)
        list.push_back(utf8(text));
    return list;
}

template <typename T>
Json orNull(const std::optional<T> &value)
{
    return value ? Json(*value) : Json();
}

Json limitOf(const std::optional<RuleLimit> &limit)
{
    if (!limit)
        return {};
    Json json = {{"number", limit->number}};
    if (limit->share)
        json["share"] = utf8(limit->share->toText());
    return json;
}

Json rulesOf(const std::vector<BalanceRule> &rules)
{
    Json list = Json::array();
    for (const BalanceRule &rule : rules) {
        Json match = Json::object();
        for (const auto &[attribute, values] : rule.match)
            match[utf8(attribute)] = listOf(values);
        list.push_back({{"name", utf8(rule.name)},
                        {"measure", utf8(measureKey(rule.measure))},
                        {"match", std::move(match)},
                        {"min", limitOf(rule.min)},
                        {"max", limitOf(rule.max)}});
    }
    return list;
}

Json criteriaOf(const CallTerms &terms)
{
    Json list = Json::array();
    for (const ScoredCriterion &criterion : terms.criteria) {
        Json words = Json::array();
        for (const QString &word : criterion.words)
            words.push_back(utf8(word));
        list.push_back({{"name", utf8(criterion.name)},
                        {"paragraph", utf8(criterion.paragraph)},
                        {"weight", criterion.weight},
                        {"words", std::move(words)}});
    }
    return list;
}

Json eligibilityOf(const CallTerms &terms)
{
    Json list = Json::array();
    for (const EligibilityWords &check : terms.eligibility)
        list.push_back({{"criterion", utf8(criterionKey(check.criterion))},
                        {"paragraph", utf8(criterionParagraph(check.criterion))},
                        {"words", utf8(check.words)}});
    return list;
}

Json statesOf(const Call &call)
{
    Json states = Json::object();
    for (const FrozenState &state : call.states)
        states[utf8(state.iso3)] = {{"region", utf8(state.region)}, {"groups", listOf(state.groups)}};
    return states;
}

Json meetingOf(const Meeting &meeting)
{
    return {{"name", utf8(meeting.name)},
            {"place", utf8(meeting.place)},
            {"first_day", utf8(meeting.firstDay.toString(Qt::ISODate))},
            {"last_day", utf8(meeting.lastDay.toString(Qt::ISODate))},
            {"nights", meeting.nights}};
}

} // namespace

QByteArray callDocument(const Call &call)
{
    const CallTerms &terms = call.terms;
    const Json json = {{"format", "funddesk-call/1"},
                       {"ref", utf8(call.ref)},
                       {"version", call.version},
                       {"kind", utf8(callKindKey(terms.kind))},
                       {"title", utf8(terms.title)},
                       {"text", utf8(terms.text)},
                       {"encouragement", utf8(terms.encouragement)},
                       {"meeting", meetingOf(terms.meeting)},
                       {"opens", utf8(momentText(terms.opens))},
                       {"closes", utf8(momentText(terms.closes))},
                       {"time_zone", utf8(terms.timeZone)},
                       {"seats", orNull(terms.seats)},
                       {"currency", utf8(terms.envelope.currency().code)},
                       {"envelope", terms.envelope.minor()},
                       {"per_state", orNull(terms.perState)},
                       {"min_merit", terms.minMerit},
                       {"eligibility", eligibilityOf(terms)},
                       {"criteria", criteriaOf(terms)},
                       {"rules", rulesOf(terms.rules)},
                       {"lot_rule", utf8(terms.lotRule)},
                       {"lot_public_value", utf8(terms.lotPublicValue)},
                       {"lot_seed", utf8(call.lotSeed)},
                       {"review_key", call.reviewPublic.toHex().toStdString()},
                       {"states", statesOf(call)}};
    // A lone surrogate, which UTF-8 can't hold, became a replacement character in toStdString: dump can't throw.
    return QByteArray::fromStdString(json.dump());
}

QByteArray callDigest(const Call &call)
{
    return QCryptographicHash::hash(callDocument(call), QCryptographicHash::Sha256);
}

} // namespace fund

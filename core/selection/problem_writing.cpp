#include "selection/problem_format.h"

#include "selection/json_text.h"

#include <QCryptographicHash>

#include <algorithm>
#include <numeric>

namespace fund {

namespace {

using namespace selection;

void appendTexts(std::string &json, const std::vector<std::string> &texts)
{
    Separator comma(",");
    json += '[';
    for (const std::string &text : texts) {
        comma.next(json);
        appendText(json, text);
    }
    json += ']';
}

void appendKey(std::string &json, std::string_view key)
{
    appendText(json, key);
    json += ':';
}

void appendAttribute(std::string &json, const AttributeValue &value)
{
    if (const auto *text = std::get_if<std::string>(&value))
        appendText(json, *text);
    else
        appendTexts(json, std::get<std::vector<std::string>>(value));
}

void appendFixed(std::string &json, const Candidate &candidate, std::string_view key)
{
    if (key == "merit")
        appendNumber(json, candidate.merit);
    else if (key == "cost")
        appendNumber(json, candidate.cost);
    else
        appendText(json, key == "id" ? candidate.id : candidate.state);
}

/// All keys of a candidate, those of the format among the others, sorted.
void appendCandidate(std::string &json, const Candidate &candidate)
{
    constexpr std::array<std::string_view, 4> fixedKeys{"cost", "id", "merit", "state"};
    auto fixed = fixedKeys.begin();
    auto other = candidate.attributes.begin();
    Separator comma(",");
    json += '{';
    while (fixed != fixedKeys.end() || other != candidate.attributes.end()) {
        comma.next(json);
        const bool takesFixed =
            other == candidate.attributes.end() || (fixed != fixedKeys.end() && *fixed < other->first);
        if (takesFixed) {
            appendKey(json, *fixed);
            appendFixed(json, candidate, *fixed++);
        } else {
            appendKey(json, other->first);
            appendAttribute(json, other++->second);
        }
    }
    json += '}';
}

void appendRule(std::string &json, const SelectionRule &rule)
{
    json += "{\"match\":{";
    Separator comma(",");
    for (const auto &[attribute, values] : rule.match) {
        comma.next(json);
        appendKey(json, attribute);
        appendTexts(json, values);
    }
    json += "},\"max\":";
    appendNumber(json, rule.max);
    json += rule.measure == RuleMeasure::Count ? ",\"measure\":\"count\",\"min\":" : ",\"measure\":\"amount\",\"min\":";
    appendNumber(json, rule.min);
    json += ",\"name\":";
    appendText(json, rule.name);
    json += '}';
}

/// The two ways of writing differ in the blanks and in the order of the candidates alone.
struct Layout
{
    std::string_view afterComma; ///< between the keys of the problem
    std::string_view beforeItem; ///< before each rule and candidate
    bool sortsCandidates;
};

std::vector<int> candidateOrder(const SelectionProblem &problem, const Layout &layout)
{
    std::vector<int> order(problem.candidates.size());
    std::iota(order.begin(), order.end(), 0);
    if (layout.sortsCandidates)
        std::sort(order.begin(), order.end(),
                  [&problem](int a, int b) { return problem.candidates[a].id < problem.candidates[b].id; });
    return order;
}

/// "[…]" with what the layout puts before each item.
template <typename Items, typename Append>
void appendList(std::string &json, const Items &items, const Layout &layout, const Append &append)
{
    json += '[';
    Separator comma(",");
    for (const auto &item : items) {
        comma.next(json);
        json += layout.beforeItem;
        append(item);
    }
    json += ']';
}

std::string textOf(const SelectionProblem &problem, const Layout &layout)
{
    std::string json = "{\"budget\":";
    const auto key = [&json, &layout](std::string_view name) {
        (json += ',') += layout.afterComma;
        appendKey(json, name);
    };
    appendNumber(json, problem.budget);
    key("candidates");
    appendList(json, candidateOrder(problem, layout), layout,
               [&](int c) { appendCandidate(json, problem.candidates[c]); });
    key("format");
    json += "\"funddesk-selection/1\"";
    key("lot_seed");
    appendText(json, problem.lotSeed);
    key("min_merit");
    appendNumber(json, problem.minMerit);
    key("per_state");
    appendNumber(json, problem.perState);
    key("rules");
    appendList(json, problem.rules, layout, [&](const SelectionRule &rule) { appendRule(json, rule); });
    key("seats");
    appendNumber(json, problem.seats);
    if (problem.title) {
        key("title");
        appendText(json, *problem.title);
    }
    return json + '}';
}

} // namespace

QByteArray writeSelectionProblem(const SelectionProblem &problem)
{
    return QByteArray::fromStdString(textOf(problem, {"\n", "\n  ", false}) + '\n');
}

QByteArray canonicalText(const SelectionProblem &problem)
{
    return QByteArray::fromStdString(textOf(problem, {"", "", true}));
}

QByteArray canonicalSha256(const SelectionProblem &problem)
{
    return QCryptographicHash::hash(canonicalText(problem), QCryptographicHash::Sha256).toHex();
}

} // namespace fund

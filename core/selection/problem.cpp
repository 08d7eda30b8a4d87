#include "selection/problem.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <string_view>
#include <unordered_set>

namespace fund {

namespace {

bool hasOneOf(const AttributeValue &value, const std::vector<std::string> &wanted)
{
    const auto isWanted = [&wanted](const std::string &text) {
        return std::find(wanted.begin(), wanted.end(), text) != wanted.end();
    };
    if (const auto *text = std::get_if<std::string>(&value))
        return isWanted(*text);
    const auto &texts = std::get<std::vector<std::string>>(value);
    return std::any_of(texts.begin(), texts.end(), isWanted);
}

} // namespace

bool matches(const SelectionRule &rule, const Candidate &candidate)
{
    return std::all_of(rule.match.begin(), rule.match.end(), [&candidate](const auto &entry) {
        const auto &[attribute, wanted] = entry;
        if (attribute == "state")
            return std::find(wanted.begin(), wanted.end(), candidate.state) != wanted.end();
        const auto found = candidate.attributes.find(attribute);
        return found != candidate.attributes.end() && hasOneOf(found->second, wanted);
    });
}

namespace {

constexpr qint64 greatestMerit = 10000;
constexpr qint64 greatestAmount = 1'000'000'000'000;
constexpr qint64 greatestTotal = 9'000'000'000'000'000;
constexpr std::size_t greatestCount = 1'000'000;
constexpr std::size_t mostProblems = 20;

/// Gathers what is wrong, with the place of each.
class Findings
{
public:
    void add(QString place, QString sentence)
    {
        if (m_problems.size() < mostProblems)
            m_problems.push_back(
                {std::move(place), QStringLiteral("selection_problem_keeps_its_format"), std::move(sentence), {}, 0});
    }
    void checkRange(const QString &place, std::optional<qint64> value, qint64 greatest)
    {
        if (value && *value < 0)
            add(place, QCoreApplication::translate("selection", "A negative number is not allowed here."));
        if (value && *value > greatest)
            add(place, QCoreApplication::translate("selection", "The number is above %1.").arg(greatest));
    }
    [[nodiscard]] Problems take() { return std::move(m_problems); }

private:
    Problems m_problems;
};

QString placeOf(const char *list, std::size_t index, const char *key)
{
    return QStringLiteral("%1[%2].%3").arg(QLatin1String(list)).arg(index).arg(QLatin1String(key));
}

void checkRule(const SelectionRule &rule, std::size_t index, Findings &findings)
{
    findings.checkRange(placeOf("rules", index, "min"), rule.min, greatestAmount);
    findings.checkRange(placeOf("rules", index, "max"), rule.max, greatestAmount);
    if (rule.min && rule.max && *rule.min > *rule.max)
        findings.add(placeOf("rules", index, "min"),
                     QCoreApplication::translate("selection", "The rule's min is above its max."));
    for (const auto &[attribute, values] : rule.match) {
        if (attribute == "id" || attribute == "merit" || attribute == "cost")
            findings.add(placeOf("rules", index, "match.") + QString::fromStdString(attribute),
                         QCoreApplication::translate("selection", "A rule can't match on id, merit or cost."));
    }
}

void checkRules(const std::vector<SelectionRule> &rules, Findings &findings)
{
    std::unordered_set<std::string> names;
    for (std::size_t r = 0; r < rules.size(); ++r) {
        if (!names.insert(rules[r].name).second)
            findings.add(placeOf("rules", r, "name"),
                         QCoreApplication::translate("selection", "Two rules bear the name “%1”.")
                             .arg(QString::fromStdString(rules[r].name)));
        checkRule(rules[r], r, findings);
    }
}

void checkCandidates(const std::vector<Candidate> &candidates, Findings &findings)
{
    std::unordered_set<std::string_view> ids;
    qint64 total = 0;
    for (std::size_t c = 0; c < candidates.size(); ++c) {
        const Candidate &candidate = candidates[c];
        if (candidate.id.empty())
            findings.add(placeOf("candidates", c, "id"), QCoreApplication::translate("selection", "The id is empty."));
        else if (!ids.insert(candidate.id).second)
            findings.add(placeOf("candidates", c, "id"),
                         QCoreApplication::translate("selection", "Another candidate has the id “%1” already.")
                             .arg(QString::fromStdString(candidate.id)));
        findings.checkRange(placeOf("candidates", c, "merit"), candidate.merit, greatestMerit);
        findings.checkRange(placeOf("candidates", c, "cost"), candidate.cost, greatestAmount);
        if (candidate.state.empty())
            findings.add(placeOf("candidates", c, "state"),
                         QCoreApplication::translate("selection", "The state is empty."));
        total += std::clamp<qint64>(candidate.cost, 0, greatestAmount); // 10^18 at most
    }
    if (total > greatestTotal)
        findings.add(QStringLiteral("candidates"),
                     QCoreApplication::translate("selection", "The costs together exceed %1.").arg(greatestTotal));
}

} // namespace

Problems check(const SelectionProblem &problem)
{
    Findings findings;
    if (problem.candidates.size() > greatestCount) {
        findings.add(QStringLiteral("candidates"),
                     QCoreApplication::translate("selection", "There are more than %1 candidates.").arg(greatestCount));
        return findings.take();
    }
    findings.checkRange(QStringLiteral("seats"), problem.seats, std::numeric_limits<qint64>::max());
    findings.checkRange(QStringLiteral("budget"), problem.budget, greatestAmount);
    findings.checkRange(QStringLiteral("per_state"), problem.perState, std::numeric_limits<qint64>::max());
    findings.checkRange(QStringLiteral("min_merit"), problem.minMerit, greatestMerit);
    checkRules(problem.rules, findings);
    checkCandidates(problem.candidates, findings);
    return findings.take();
}

Problems warnings(const SelectionProblem &problem)
{
    Problems result;
    for (std::size_t r = 0; r < problem.rules.size(); ++r) {
        for (const auto &[attribute, values] : problem.rules[r].match) {
            const auto has = [name = attribute](const Candidate &candidate) {
                return candidate.attributes.contains(name);
            };
            if (attribute == "state" || std::any_of(problem.candidates.begin(), problem.candidates.end(), has))
                continue;
            result.push_back({placeOf("rules", r, "match.") + QString::fromStdString(attribute),
                              QStringLiteral("selection_rule_names_a_known_attribute"),
                              QCoreApplication::translate("selection", "No candidate has the attribute “%1”.")
                                  .arg(QString::fromStdString(attribute)),
                              {},
                              0});
        }
    }
    return result;
}

} // namespace fund

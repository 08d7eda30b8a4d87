#include "calls/call_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

/// A rule with a min, by its place in the call.
struct Demand
{
    std::size_t index = 0;
    qint64 least = 0;
};

using Demands = std::vector<Demand>;
using Match = std::map<QString, QStringList>;

bool shareValue(const QStringList &a, const QStringList &b)
{
    return std::any_of(a.begin(), a.end(), [&](const QString &value) { return b.contains(value); });
}

/// Nobody can match both: they ask for different values of an attribute of which each person has one.
bool excludeEachOther(const Match &a, const Match &b)
{
    return std::any_of(a.begin(), a.end(), [&](const auto &entry) {
        const auto other = b.find(entry.first);
        const RuleAttribute *attribute = ruleAttributeOf(entry.first);
        return other != b.end() && attribute && attribute->oneValueEach && !shareValue(entry.second, other->second);
    });
}

/// Whoever matches `inner` matches `outer`.
bool implies(const Match &inner, const Match &outer)
{
    return std::all_of(outer.begin(), outer.end(), [&](const auto &entry) {
        const auto own = inner.find(entry.first);
        return own != inner.end() && std::all_of(own->second.begin(), own->second.end(),
                                                 [&](const QString &value) { return entry.second.contains(value); });
    });
}

qint64 sumOf(const Demands &demands)
{
    qint64 sum = 0;
    for (const Demand &demand : demands)
        sum += demand.least;
    return sum;
}

/// The heaviest set of demands of which no two can be met by one person: their sum is the least that all need.
class HeaviestFamily
{
public:
    explicit HeaviestFamily(const std::vector<BalanceRule> &rules) : m_rules(rules) {}

    [[nodiscard]] Demands of(const Demands &demands)
    {
        m_best.clear();
        m_bestSum = 0;
        Demands chosen;
        extend(chosen, 0, demands);
        return m_best;
    }

private:
    void extend(Demands &chosen, qint64 sum, const Demands &left)
    {
        if (sum > m_bestSum) {
            m_best = chosen;
            m_bestSum = sum;
        }
        if (left.empty() || sum + sumOf(left) <= m_bestSum)
            return;
        const Demand first = left.front();
        const Demands rest(left.begin() + 1, left.end());
        Demands apart;
        std::copy_if(rest.begin(), rest.end(), std::back_inserter(apart), [&](const Demand &other) {
            return excludeEachOther(m_rules[first.index].match, m_rules[other.index].match);
        });
        chosen.push_back(first);
        extend(chosen, sum + first.least, apart);
        chosen.pop_back();
        extend(chosen, sum, rest);
    }

    const std::vector<BalanceRule> &m_rules;
    Demands m_best;
    qint64 m_bestSum = 0;
};

QString numbersOf(const Demands &demands)
{
    QStringList parts;
    for (const Demand &demand : demands)
        parts += QString::number(demand.index + 1);
    return parts.join(QStringLiteral(", "));
}

Problem clash(const Demands &demands, const QString &sentence)
{
    return {QStringLiteral("rules.%1.min").arg(demands.back().index + 1), QStringLiteral("rules_must_be_keepable"),
            sentence, QStringLiteral("para. 18"), 0};
}

Demands demandsWithin(const std::vector<BalanceRule> &rules, RuleMeasure measure, const Match &outer)
{
    Demands demands;
    for (std::size_t i = 0; i < rules.size(); ++i)
        if (rules[i].measure == measure && rules[i].min && rules[i].min->number > 0 && implies(rules[i].match, outer))
            demands.push_back({i, rules[i].min->number});
    return demands;
}

/// How many can be selected of those who match, with so many of each State; only regions and groups bind States.
qint64 mostOf(const Match &match, const std::vector<FrozenState> &states, qint64 perState)
{
    const auto region = match.find(QStringLiteral("region"));
    const auto group = match.find(QStringLiteral("group"));
    return perState * std::count_if(states.begin(), states.end(), [&](const FrozenState &state) {
               return (region == match.end() || region->second.contains(state.region)) &&
                      (group == match.end() || shareValue(state.groups, group->second));
           });
}

QString tooManySeats(const Demands &family, qint64 seats)
{
    const QString sentence =
        family.size() == 1
            ? QCoreApplication::translate("calls", "Rule %1 asks for %2 of %3 seats: no list can keep it.")
            : QCoreApplication::translate("calls", "Rules %1 ask for %2 of %3 seats: no list can keep them all.");
    return sentence.arg(numbersOf(family)).arg(sumOf(family)).arg(seats);
}

QString tooMuchMoney(const Demands &family, const Money &envelope)
{
    const QString sentence =
        family.size() == 1
            ? QCoreApplication::translate("calls", "Rule %1 asks for %2 of an envelope of %3: no list can keep it.")
            : QCoreApplication::translate("calls",
                                          "Rules %1 ask for %2 of an envelope of %3: no list can keep them all.");
    return sentence.arg(numbersOf(family), Money(sumOf(family), envelope.currency()).toText(), envelope.toText());
}

QString moreThanAllowed(const Demands &family, std::size_t limiting, qint64 most)
{
    const QString sentence =
        family.size() == 1
            ? QCoreApplication::translate("calls",
                                          "Rule %1 asks for at least %2, but rule %3 allows at most %4 of the same.")
            : QCoreApplication::translate("calls",
                                          "Rules %1 ask for at least %2, but rule %3 allows at most %4 of the same.");
    return sentence.arg(numbersOf(family)).arg(sumOf(family)).arg(limiting + 1).arg(most);
}

void addPlaceClashes(const CallTerms &terms, const std::vector<BalanceRule> &rules, RuleMeasure measure,
                     Problems &problems)
{
    const bool counts = measure == RuleMeasure::Count;
    if (counts && !terms.seats)
        return;
    const qint64 whole = counts ? *terms.seats : terms.envelope.minor();
    const Demands family = HeaviestFamily(rules).of(demandsWithin(rules, measure, {}));
    if (sumOf(family) <= whole)
        return;
    problems.push_back(clash(family, counts ? tooManySeats(family, whole) : tooMuchMoney(family, terms.envelope)));
}

void addLimitClashes(const std::vector<BalanceRule> &rules, Problems &problems)
{
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (!rules[i].max)
            continue;
        Demands within = demandsWithin(rules, rules[i].measure, rules[i].match);
        std::erase_if(within, [&](const Demand &demand) { return demand.index == i; });
        const Demands family = HeaviestFamily(rules).of(within);
        if (sumOf(family) > rules[i].max->number)
            problems.push_back(clash(family, moreThanAllowed(family, i, rules[i].max->number)));
    }
}

void addStateClashes(const CallTerms &terms, const std::vector<BalanceRule> &rules,
                     const std::vector<FrozenState> &states, Problems &problems)
{
    if (!terms.perState || states.empty())
        return;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (rules[i].measure != RuleMeasure::Count || !rules[i].min)
            continue;
        const qint64 most = mostOf(rules[i].match, states, *terms.perState);
        if (rules[i].min->number > most)
            problems.push_back(
                clash({{i, rules[i].min->number}},
                      QCoreApplication::translate(
                          "calls", "Rule %1 asks for %2, but with %3 of one State at most %4 can be selected.")
                          .arg(i + 1)
                          .arg(rules[i].min->number)
                          .arg(*terms.perState)
                          .arg(most)));
    }
}

} // namespace

Problems ruleClashes(const CallTerms &terms, const std::vector<FrozenState> &states)
{
    std::vector<BalanceRule> rules;
    for (const BalanceRule &rule : terms.rules)
        rules.push_back(resolved(rule, terms.seats.value_or(0), terms.envelope.minor()));
    Problems problems;
    addPlaceClashes(terms, rules, RuleMeasure::Count, problems);
    addPlaceClashes(terms, rules, RuleMeasure::Amount, problems);
    addLimitClashes(rules, problems);
    addStateClashes(terms, rules, states, problems);
    return problems;
}

} // namespace fund

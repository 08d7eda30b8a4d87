#include "calls/rule_checks.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace fund {

namespace {

constexpr std::size_t mostRules = 40;

class RuleFindings
{
public:
    explicit RuleFindings(Problems &problems) : m_problems(problems) {}

    void at(std::size_t index) { m_index = index; }
    void add(const char *part, const char *rule, const QString &sentence, const char *paragraph = "para. 22")
    {
        m_problems.push_back({QStringLiteral("rules.%1.%2").arg(m_index + 1).arg(QLatin1String(part)),
                              QString::fromLatin1(rule), sentence, QString::fromLatin1(paragraph), 0});
    }

private:
    Problems &m_problems;
    std::size_t m_index = 0;
};

bool isKeepable(const std::optional<RuleLimit> &limit)
{
    if (!limit)
        return true;
    if (limit->share)
        return limit->share->coefficient() >= 0 && limit->share->coefficient() <= powerOfTen(limit->share->scale());
    return limit->number >= 0 && limit->number <= Money::maxAmount;
}

void checkMatch(const BalanceRule &rule, RuleFindings &findings)
{
    for (const auto &[key, values] : rule.match) {
        if (key == u"state") {
            findings.add("match", "rule_must_not_name_a_state",
                         QCoreApplication::translate(
                             "calls", "A balance rule must not be about one State: all States are eligible to apply."));
            continue;
        }
        const RuleAttribute *attribute = ruleAttributeOf(key);
        if (!attribute) {
            findings.add(
                "match", "rule_must_match_a_known_attribute",
                QCoreApplication::translate("calls", "There is no attribute \"%1\" that a rule could match.").arg(key));
            continue;
        }
        if (values.isEmpty())
            findings.add("match", "rule_must_match_someone",
                         QCoreApplication::translate("calls", "Choose at least one value of \"%1\".")
                             .arg(ruleAttributeTitle(key)));
        for (const QString &value : values)
            if (!attribute->values.contains(value))
                findings.add("match", "rule_must_match_a_known_value",
                             QCoreApplication::translate("calls", "\"%1\" has no value \"%2\".")
                                 .arg(ruleAttributeTitle(key), value));
    }
}

void checkLimits(const BalanceRule &rule, RuleFindings &findings)
{
    if (!rule.min && !rule.max)
        findings.add("min", "rule_must_have_a_limit",
                     QCoreApplication::translate("calls", "Say at least how many, or at most how many."));
    // A share of few seats can come to nothing, too.
    if (rule.max && rule.max->number == 0)
        findings.add("max", "rule_must_not_exclude",
                     QCoreApplication::translate(
                         "calls",
                         "At most none would shut people out: all States are eligible to apply, and who is eligible is "
                         "settled by para. 21 alone."));
    if (rule.min && rule.max && rule.min->number > rule.max->number)
        findings.add("max", "rule_must_be_keepable",
                     QCoreApplication::translate("calls", "At most %1 is less than at least %2.")
                         .arg(rule.max->number)
                         .arg(rule.min->number));
}

} // namespace

Problems checkRuleNumbers(const CallTerms &terms)
{
    Problems problems;
    RuleFindings findings(problems);
    for (std::size_t i = 0; i < terms.rules.size(); ++i) {
        findings.at(i);
        const QString sentence = QCoreApplication::translate(
            "calls", "A limit is a whole number that is not negative, or a share from 0 to 1.");
        if (!isKeepable(terms.rules[i].min))
            findings.add("min", "rule_limit_must_be_in_range", sentence);
        if (!isKeepable(terms.rules[i].max))
            findings.add("max", "rule_limit_must_be_in_range", sentence);
    }
    return problems;
}

Problems checkRules(const CallTerms &terms)
{
    Problems problems;
    RuleFindings findings(problems);
    std::set<QString> names;
    for (std::size_t i = 0; i < terms.rules.size(); ++i) {
        findings.at(i);
        const BalanceRule rule = resolved(terms.rules[i], terms.seats.value_or(0), terms.envelope.minor());
        if (rule.name.trimmed().isEmpty())
            findings.add("name", "rule_must_have_a_name", QCoreApplication::translate("calls", "Name the rule."),
                         "para. 18");
        else if (!names.insert(rule.name.trimmed()).second)
            findings.add("name", "rule_must_stand_once",
                         QCoreApplication::translate("calls", "Two rules have this name."), "para. 18");
        const bool shareOfSeats = (rule.min && rule.min->share) || (rule.max && rule.max->share);
        if (rule.measure == RuleMeasure::Count && shareOfSeats && !terms.seats)
            findings.add(
                "min", "share_must_be_of_seats",
                QCoreApplication::translate("calls", "Without seats there is no share of them: give a number."));
        else
            checkLimits(rule, findings);
        checkMatch(rule, findings);
    }
    if (terms.rules.size() > mostRules)
        problems.push_back(
            {QStringLiteral("rules"), QStringLiteral("rules_must_be_few"),
             QCoreApplication::translate("calls", "More than %1 rules: no one could tell what they come to.")
                 .arg(mostRules),
             QStringLiteral("para. 18"), 0});
    return problems;
}

} // namespace fund

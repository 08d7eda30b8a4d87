#include "ledger/commitment_year.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

/// Longer than any agreement of a fund that lives on yearly contributions.
constexpr int mostYears = 10;

Problem yearProblem(const char *rule, QString sentence)
{
    return problem("years", rule, std::move(sentence), "para. 20 (b)");
}

/// The last `most` of the parts, the latest first: what remains of them.
std::map<int, Money> latestOf(const std::map<int, Money> &parts, Money most)
{
    std::map<int, Money> kept;
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        const Money here = std::min(part->second, most);
        kept[part->first] = here;
        most = most - here;
    }
    return kept;
}

/// The first `most` of the parts, the earliest first.
std::map<int, Money> earliestOf(const std::map<int, Money> &parts, Money most)
{
    std::map<int, Money> kept;
    for (const auto &[year, amount] : parts) {
        const Money here = std::min(amount, most);
        kept[year] = here;
        most = most - here;
    }
    return kept;
}

/// What a commitment stands for by year, without what was released of it.
std::map<int, Money> plannedOf(const SubjectYears &subject)
{
    Money used = subject.open;
    for (const auto &[year, amount] : subject.spent)
        used += amount;
    return earliestOf(subject.committed, used);
}

YearBudget &budgetOf(std::map<int, YearBudget> &budgets, int year, const Currency &currency)
{
    const Money none(0, currency);
    return budgets.try_emplace(year, YearBudget{year, none, none, none}).first->second;
}

} // namespace

std::optional<YearPart> yearPartOf(const QString &text, const Currency &currency)
{
    bool isYear = false;
    const int year = text.section(u':', 0, 0).trimmed().toInt(&isYear);
    const auto amount = Money::fromText(text.section(u':', 1).trimmed(), currency);
    return isYear && amount ? std::optional(YearPart{year, *amount}) : std::nullopt;
}

bool isMultiYear(const std::vector<YearPart> &years, const QDate &onDate)
{
    return std::any_of(years.begin(), years.end(), [&](const YearPart &part) { return part.year > onDate.year(); });
}

Problems checkYears(const std::vector<YearPart> &years, const Money &whole, const QDate &onDate, bool isAllowed)
{
    if (years.empty())
        return {};
    if (isMultiYear(years, onDate) && !isAllowed)
        return {yearProblem("multi_year_must_be_allowed",
                            QCoreApplication::translate("ledger", "Commitments over several years are off until an "
                                                                  "authority allows them (setting "
                                                                  "multi_year_commitments)."))};
    Money sum(0, whole.currency());
    int earliest = onDate.year();
    for (const YearPart &part : years) {
        if (part.year < earliest || part.year >= onDate.year() + mostYears)
            return {yearProblem("years_must_follow_each_other",
                                QCoreApplication::translate("ledger", "Give each year once and in order, from %1 to "
                                                                      "%2.")
                                    .arg(onDate.year())
                                    .arg(onDate.year() + mostYears - 1))};
        if (!part.amount.isPositive() || part.amount.currency() != whole.currency())
            return {yearProblem("year_must_have_an_amount",
                                QCoreApplication::translate("ledger", "Give an amount above zero in %1 for %2.")
                                    .arg(whole.currency().code)
                                    .arg(part.year))};
        sum += part.amount;
        earliest = part.year + 1;
    }
    if (sum != whole)
        return {yearProblem("years_must_add_up",
                            QCoreApplication::translate("ledger", "The years add up to %1 %2, the commitment is of "
                                                                  "%1 %3.")
                                .arg(whole.currency().code, sum.toText(), whole.toText()))};
    return {};
}

std::vector<YearPart> openYears(const SubjectYears &subject)
{
    std::vector<YearPart> years;
    for (const auto &[year, amount] : latestOf(plannedOf(subject), subject.open))
        if (amount.isPositive())
            years.push_back({year, amount});
    return years;
}

std::vector<YearBudget> yearBudgets(const std::vector<SubjectYears> &subjects, const Currency &currency)
{
    std::map<int, YearBudget> budgets;
    for (const SubjectYears &subject : subjects) {
        for (const auto &[year, amount] : subject.spent)
            budgetOf(budgets, year, currency).spent += amount;
        const auto planned = plannedOf(subject);
        for (const auto &[year, amount] : planned)
            budgetOf(budgets, year, currency).planned += amount;
        for (const auto &[year, amount] : latestOf(planned, subject.open))
            budgetOf(budgets, year, currency).open += amount;
    }
    std::vector<YearBudget> result;
    for (const auto &[year, budget] : budgets)
        if (!budget.planned.isZero() || !budget.spent.isZero())
            result.push_back(budget);
    return result;
}

} // namespace fund

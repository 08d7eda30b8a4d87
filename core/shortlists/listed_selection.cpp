#include "shortlists/listed_selection.h"

#include "selection/problem_format.h"

#include <algorithm>
#include <set>

namespace fund {

namespace {

QStringList valuesOf(const Candidate &candidate, const char *attribute)
{
    const auto found = candidate.attributes.find(attribute);
    QStringList values;
    if (found == candidate.attributes.end())
        return values;
    if (const auto *one = std::get_if<std::string>(&found->second))
        return {QString::fromStdString(*one)};
    for (const std::string &value : std::get<std::vector<std::string>>(found->second))
        values += QString::fromStdString(value);
    return values;
}

ListedCandidate listed(const Candidate &candidate, const SelectionProblem &problem, bool isSelected)
{
    ListedCandidate line;
    line.ref = QString::fromStdString(candidate.id);
    line.stateIso3 = QString::fromStdString(candidate.state);
    line.region = valuesOf(candidate, "region").value(0);
    line.groups = valuesOf(candidate, "group");
    line.gender = genderOf(valuesOf(candidate, "gender").value(0)).value_or(Gender::NotSaid);
    line.merit = candidate.merit;
    line.cost = candidate.cost;
    if (isSelected)
        line.outcome = Outcome::Selected;
    else if (candidate.merit < problem.minMerit)
        line.outcome = Outcome::BelowMinimum;
    return line;
}

/// What being out (or in) would cost, to sort by: the later the objective, the less.
std::pair<int, qint64> weightOf(const ReadExplanation &why)
{
    const int rank = why.kind == "lot" ? 0 : why.kind == "cost" ? 1 : 2;
    return {rank, why.by.value_or(0)};
}

} // namespace

const ListedCandidate *ListedSelection::find(QStringView ref) const
{
    const auto found = std::find_if(candidates.begin(), candidates.end(),
                                    [&](const ListedCandidate &candidate) { return candidate.ref == ref; });
    return found == candidates.end() ? nullptr : &*found;
}

ListedSelection listedSelection(const SelectionProblem &problem, const std::vector<std::string> &selected)
{
    const std::set<std::string> in(selected.begin(), selected.end());
    ListedSelection result;
    result.seats = problem.seats;
    result.budget = problem.budget;
    result.minMerit = problem.minMerit;
    for (const SelectionRule &rule : problem.rules)
        result.rules.push_back({rule, 0});
    for (const Candidate &candidate : problem.candidates) {
        const bool isSelected = in.count(candidate.id) > 0;
        result.candidates.push_back(listed(candidate, problem, isSelected));
        if (!isSelected)
            continue;
        ++result.selected;
        result.merit += candidate.merit;
        result.cost += candidate.cost;
        for (ReachedRule &rule : result.rules)
            if (matches(rule.rule, candidate))
                rule.reached += rule.rule.measure == RuleMeasure::Count ? 1 : candidate.cost;
    }
    std::sort(result.candidates.begin(), result.candidates.end(),
              [](const ListedCandidate &a, const ListedCandidate &b) { return a.ref < b.ref; });
    return result;
}

std::optional<ListedSelection> listedSelection(const ShortList &list, const QStringList &withdrawn)
{
    const auto read = readSelectionProblem(list.problem);
    const auto result = readSelectionResult(list.result);
    if (!read || !result)
        return std::nullopt;
    std::vector<std::string> going;
    std::copy_if(result->selected.begin(), result->selected.end(), std::back_inserter(going),
                 [&](const std::string &ref) { return !withdrawn.contains(QString::fromStdString(ref)); });
    ListedSelection selection = listedSelection(read->problem, going);
    selection.spent = list.spent;
    for (ListedCandidate &candidate : selection.candidates) {
        const auto why = result->explanations.find(candidate.ref.toStdString());
        if (why != result->explanations.end() && !withdrawn.contains(candidate.ref))
            candidate.why = why->second;
    }
    return selection;
}

std::optional<RegionLimit> regionLimit(const ListedSelection &selection, const QString &region)
{
    const std::map<std::string, std::vector<std::string>> wanted = {{"region", {region.toStdString()}}};
    for (const ReachedRule &reached : selection.rules) {
        if (reached.rule.measure != RuleMeasure::Count || reached.rule.match != wanted)
            continue;
        if (reached.rule.min)
            return RegionLimit{*reached.rule.min, false};
        if (reached.rule.max)
            return RegionLimit{*reached.rule.max, true};
    }
    return std::nullopt;
}

SelectionDifference differenceOf(const ListedSelection &before, const ListedSelection &after)
{
    SelectionDifference difference;
    for (const ListedCandidate &candidate : after.candidates) {
        const ListedCandidate *old = before.find(candidate.ref);
        const bool wasSelected = old && old->isSelected();
        if (candidate.isSelected() && !wasSelected)
            difference.entering += candidate.ref;
        if (!candidate.isSelected() && wasSelected)
            difference.leaving += candidate.ref;
    }
    return difference;
}

QStringList nearTheLine(const ListedSelection &selection, int each)
{
    using Weighed = std::pair<std::pair<int, qint64>, QString>;
    std::vector<Weighed> in;
    std::vector<Weighed> out;
    for (const ListedCandidate &candidate : selection.candidates)
        if (candidate.why &&
            (candidate.why->kind == "merit" || candidate.why->kind == "cost" || candidate.why->kind == "lot"))
            (candidate.isSelected() ? in : out).emplace_back(weightOf(*candidate.why), candidate.ref);
    QStringList refs;
    for (auto *side : {&in, &out}) {
        std::sort(side->begin(), side->end());
        side->resize(std::min(side->size(), static_cast<std::size_t>(each)));
        for (const Weighed &weighed : *side)
            refs += weighed.second;
    }
    return refs;
}

} // namespace fund

#include "selection/result_format.h"

#include "selection/problem_format.h"
#include "selection/sentences.h"

#include <nlohmann/json.hpp>

namespace fund {

namespace {

using Json = nlohmann::ordered_json;

Json sentenceJson(const SelectionProblem &problem, const Explanation &explanation)
{
    const Sentences sentences = sentencesFor(problem, explanation);
    Json json = Json::object();
    for (std::size_t language = 0; language < sentences.size(); ++language)
        json[std::string(sentenceLanguages[language])] = sentences[language];
    return json;
}

Json lossJson(const Loss &loss)
{
    Json json = {{"kind", nameOf(loss.kind)}};
    if (loss.rule)
        json["rule"] = *loss.rule;
    if (loss.by)
        json["by"] = *loss.by;
    return json;
}

Json explanationJson(const SelectionProblem &problem, const Explanation &explanation)
{
    Json json = {{"id", explanation.id}};
    Json loss = lossJson(explanation.loss);
    switch (explanation.outcome) {
    case Outcome::BelowMinimum:
        json["outcome"] = "below_minimum";
        json["because"] = loss;
        json["sentence"] = sentenceJson(problem, explanation);
        break;
    case Outcome::NotSelected:
        json["outcome"] = "not_selected";
        loss["sentence"] = sentenceJson(problem, explanation);
        json["because"] = loss;
        if (explanation.loss.kind == LossKind::Merit)
            json["merit_needed"] = explanation.meritNeeded ? Json(*explanation.meritNeeded) : Json(nullptr);
        break;
    case Outcome::Selected:
        json["outcome"] = "selected";
        loss["sentence"] = sentenceJson(problem, explanation);
        json["margin"] = loss;
        json["replaced_by"] = {{"in", explanation.entering}, {"out", explanation.leaving}};
        break;
    }
    return json;
}

Json objectiveJson(const Reached &reached)
{
    Json shortfalls = Json::array();
    for (const Shortfall &shortfall : reached.shortfalls)
        shortfalls.push_back({{"rule", shortfall.rule},
                              {"min", shortfall.min},
                              {"reached", shortfall.reached},
                              {"short", shortfall.missing}});
    return {
        {"shortfalls", shortfalls}, {"selected", reached.selected}, {"merit", reached.merit}, {"cost", reached.cost}};
}

Json boundJson(const OpenObjective &open)
{
    Json json = {{"objective", open.objective}};
    if (open.rule)
        json["rule"] = *open.rule;
    json["value"] = open.value ? Json(*open.value) : Json(nullptr);
    return json;
}

} // namespace

std::string nameOf(LossKind kind)
{
    switch (kind) {
    case LossKind::Shortfall:
        return "shortfall";
    case LossKind::Seats:
        return "seats";
    case LossKind::Merit:
        return "merit";
    case LossKind::Cost:
        return "cost";
    case LossKind::Lot:
        return "lot";
    case LossKind::Impossible:
        return "impossible";
    case LossKind::MinMerit:
        return "min_merit";
    case LossKind::Kept:
        return "kept";
    case LossKind::Out:
        return "out";
    }
    return {};
}

QByteArray writeSelectionResult(const SelectionProblem &problem, const QByteArray &problemSha256,
                                const SelectionResult &result)
{
    Json json = {{"format", "funddesk-selection-result/1"},
                 {"problem_sha256", problemSha256.toStdString()},
                 {"canonical_sha256", canonicalSha256(problem).toStdString()},
                 {"proven", result.isProven()}};
    if (result.open)
        json["bound"] = boundJson(*result.open);
    json["selected"] = result.selected;
    json["objective"] = objectiveJson(result.objective);
    if (result.explanations) {
        json["explanations"] = Json::array();
        for (const Explanation &explanation : *result.explanations)
            json["explanations"].push_back(explanationJson(problem, explanation));
    }
    return QByteArray::fromStdString(json.dump(1) + '\n');
}

} // namespace fund

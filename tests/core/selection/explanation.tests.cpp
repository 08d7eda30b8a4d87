#include "selection/problem_format.h"
#include "selection/result_format.h"
#include "selection/sentences.h"

#include "support/random_problems.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

using namespace fund;

namespace {

/// Candidates called by letters, with merit and cost, each of a State of its own unless one is given.
struct Row
{
    const char *id;
    qint64 merit;
    qint64 cost;
    const char *gender = "m";
    const char *state = "";
};

SelectionProblem problemOf(const std::vector<Row> &rows, std::optional<qint64> seats, std::optional<qint64> budget)
{
    SelectionProblem problem;
    problem.seats = seats;
    problem.budget = budget;
    problem.lotSeed = "seed";
    for (const Row &row : rows) {
        const std::string state = *row.state ? row.state : row.id;
        problem.candidates.push_back({row.id, row.merit, row.cost, state, {{"gender", row.gender}}});
    }
    return problem;
}

SelectionRule women(std::optional<qint64> min, std::optional<qint64> max, RuleMeasure measure = RuleMeasure::Count)
{
    return {"women", measure, {{"gender", {"f"}}}, min, max};
}

Explanation explanationOf(const SelectionProblem &problem, const std::string &id, SolveOptions options = {})
{
    options.explain = true;
    const auto result = solve(problem, options);
    REQUIRE(result);
    REQUIRE(result->explanations);
    const auto found = std::find_if(result->explanations->begin(), result->explanations->end(),
                                    [&id](const Explanation &explanation) { return explanation.id == id; });
    REQUIRE(found != result->explanations->end());
    return *found;
}

Loss lossOf(const SelectionProblem &problem, const std::string &id, const SolveOptions &options = {})
{
    return explanationOf(problem, id, options).loss;
}

constexpr std::nullopt_t none = std::nullopt;

} // namespace

TEST_CASE("whoever is beaten by merit is told by how much, and what merit would do")
{
    // For one place: the lower merit is cheaper, so that equal merit would be enough.
    SelectionProblem problem = problemOf({{"P", 8000, 500}, {"Q", 7700, 400}}, 1, none);
    Explanation explanation = explanationOf(problem, "Q");
    CHECK(explanation.outcome == Outcome::NotSelected);
    CHECK(explanation.loss == Loss{LossKind::Merit, none, 300});
    CHECK(explanation.meritNeeded == 8000);
    // Dearer: equal merit would not be enough.
    problem.candidates[1].cost = 600;
    CHECK(explanationOf(problem, "Q").meritNeeded == 8001);
    // Of equal cost the lot decides.
    problem.candidates[1].cost = 500;
    const qint64 byLot = *explanationOf(problem, "Q").meritNeeded;
    problem.candidates[1].merit = 8000;
    const bool winsLot = solve(problem)->selected == std::vector<std::string>{"Q"};
    CHECK(byLot == (winsLot ? 8000 : 8001));
    // Nobody can have more than the highest merit.
    problem = problemOf({{"P", 10000, 500}, {"Q", 9900, 600}}, 1, none);
    CHECK(explanationOf(problem, "Q").meritNeeded == none);
}

TEST_CASE("whoever is in is told what would be lost, and the office who would come")
{
    const SelectionProblem problem = problemOf({{"P", 8000, 500}, {"Q", 7700, 400}, {"R", 100, 9}}, 1, none);
    const Explanation explanation = explanationOf(problem, "P");
    CHECK(explanation.outcome == Outcome::Selected);
    CHECK(explanation.loss == Loss{LossKind::Merit, none, 300});
    CHECK(explanation.entering == std::vector<std::string>{"Q"});
    CHECK(explanation.leaving.empty());
}

TEST_CASE("one who leaves may take others along")
{
    // The budget holds P and Q, or R and S.
    const SelectionProblem problem =
        problemOf({{"P", 5000, 10}, {"Q", 5000, 10}, {"R", 4900, 5}, {"S", 4800, 15}}, 2, 20);
    const Explanation explanation = explanationOf(problem, "P");
    CHECK(explanation.loss == Loss{LossKind::Merit, none, 100});
    CHECK(explanation.entering == std::vector<std::string>{"R"});
    const SelectionProblem tight =
        problemOf({{"P", 5000, 1}, {"Q", 5000, 19}, {"R", 4900, 10}, {"S", 4800, 10}}, 2, 20);
    const Explanation both = explanationOf(tight, "P");
    CHECK(both.entering == std::vector<std::string>{"R", "S"});
    CHECK(both.leaving == std::vector<std::string>{"Q"});
}

TEST_CASE("the shortfall of a rule comes before everything else")
{
    SelectionProblem problem = problemOf({{"P", 9000, 1, "m"}, {"Q", 100, 1, "f"}}, 1, none);
    problem.rules = {women(1, none)};
    CHECK(lossOf(problem, "P") == Loss{LossKind::Shortfall, "women", 1});
    CHECK(lossOf(problem, "Q") == Loss{LossKind::Shortfall, "women", 1});
    problem.rules = {women(700, none, RuleMeasure::Amount)};
    problem.candidates[1].cost = 500;
    CHECK(lossOf(problem, "P") == Loss{LossKind::Shortfall, "women", 500});
}

TEST_CASE("a place lost comes before merit")
{
    const SelectionProblem problem = problemOf({{"P", 9000, 20}, {"Q", 100, 10}, {"R", 100, 10}}, 2, 20);
    CHECK(lossOf(problem, "P") == Loss{LossKind::Seats, none, 1});
    CHECK(lossOf(problem, "Q") == Loss{LossKind::Seats, none, 1});
}

TEST_CASE("cost decides between equal merits, and the lot between equals in everything")
{
    const SelectionProblem costs = problemOf({{"P", 5000, 10}, {"Q", 5000, 13}}, 1, none);
    CHECK(lossOf(costs, "Q") == Loss{LossKind::Cost, none, 3});
    CHECK(lossOf(costs, "P") == Loss{LossKind::Cost, none, 3});
    const SelectionProblem equal = problemOf({{"P", 5000, 10}, {"Q", 5000, 10}}, 1, none);
    CHECK(lossOf(equal, "P") == Loss{LossKind::Lot, none, none});
    CHECK(lossOf(equal, "Q") == Loss{LossKind::Lot, none, none});
}

TEST_CASE("who alone breaks a limit is told the first limit broken")
{
    SelectionProblem problem = problemOf({{"P", 5000, 100, "f"}}, none, none);
    problem.rules = {{"first", RuleMeasure::Amount, {}, none, 99}, women(none, 0)};
    CHECK(lossOf(problem, "P") == Loss{LossKind::Impossible, "first", none});
    problem.rules.erase(problem.rules.begin());
    CHECK(lossOf(problem, "P") == Loss{LossKind::Impossible, "women", none});
    problem.perState = 0;
    CHECK(lossOf(problem, "P") == Loss{LossKind::Impossible, "per_state", none});
    problem.budget = 99;
    CHECK(lossOf(problem, "P") == Loss{LossKind::Impossible, "budget", none});
    problem.seats = 0;
    CHECK(lossOf(problem, "P") == Loss{LossKind::Impossible, "seats", none});
}

TEST_CASE("who is below the least merit is told how far")
{
    SelectionProblem problem = problemOf({{"P", 3999, 1}, {"Q", 4000, 1}}, 2, none);
    problem.minMerit = 4000;
    const Explanation explanation = explanationOf(problem, "P");
    CHECK(explanation.outcome == Outcome::BelowMinimum);
    CHECK(explanation.loss == Loss{LossKind::MinMerit, none, 1});
    CHECK(explanationOf(problem, "Q").outcome == Outcome::Selected);
}

TEST_CASE("those kept and those out are said to be so")
{
    const SelectionProblem problem = problemOf({{"P", 1, 1}, {"Q", 4000, 1}}, 1, none);
    SolveOptions options;
    options.keep = {"P"};
    options.out = {"Q"};
    CHECK(lossOf(problem, "P", options).kind == LossKind::Kept);
    CHECK(lossOf(problem, "Q", options).kind == LossKind::Out);
    options.out.clear();
    CHECK(lossOf(problem, "Q", options) == Loss{LossKind::Impossible, "seats", none}); // beside the one kept
}

TEST_CASE("every sentence is whole in six languages and names no candidate")
{
    std::mt19937_64 source(21);
    std::map<std::string, int> kinds;
    for (int i = 0; i < 400; ++i) {
        SelectionProblem problem = test::randomProblem(source, {10, 4, 10000, 2500, 5, 3, true});
        for (Candidate &candidate : problem.candidates)
            candidate.id = "Kandidat" + candidate.id;
        SolveOptions options = i % 4 ? SolveOptions{} : test::randomOptions(source, problem);
        options.explain = true;
        const auto result = solve(problem, options);
        if (!result)
            continue;
        for (const Explanation &explanation : *result->explanations) {
            ++kinds[nameOf(explanation.loss.kind) + (explanation.outcome == Outcome::Selected ? "+" : "-")];
            for (const std::string &sentence : sentencesFor(problem, explanation)) {
                CHECK(sentence.size() > 20);
                CHECK(sentence.find("Kandidat") == std::string::npos);
                CHECK(sentence.find_first_of("{}") == std::string::npos);
                CHECK((sentence.ends_with('.') || sentence.ends_with("。")));
            }
        }
    }
    CHECK(kinds.size() == 14); // every kind, for those in and those out
}

TEST_CASE("a sentence writes numbers and names as its language does")
{
    SelectionProblem problem = problemOf({{"P", 8000, 500}, {"Q", 7705, 600}}, 1, none);
    Sentences sentences = sentencesFor(problem, explanationOf(problem, "Q"));
    CHECK(sentences[0].find("77.05") != std::string::npos);
    CHECK(sentences[1].find("77,05") != std::string::npos);
    CHECK(sentences[2].find("77,05") != std::string::npos);
    CHECK(sentences[3].find("77,05") != std::string::npos);
    CHECK(sentences[4].find("77.05") != std::string::npos);
    CHECK(sentences[5].find("٧٧٫٠٥") != std::string::npos);
    CHECK(sentences[0].find("80.00") == std::string::npos); // the other's merit is not told
    problem.candidates[1].attributes["gender"] = std::string("f");
    problem.rules = {{"{by} women", RuleMeasure::Count, {{"gender", {"f"}}}, 1, none}};
    sentences = sentencesFor(problem, explanationOf(problem, "P"));
    CHECK(sentences[0] == "If this application were selected, the shortfall against the minimum set by the rule "
                          "“{by} women” would be greater (difference: 1).");
    CHECK(sentences[1].find("« {by} women »") != std::string::npos);
}

TEST_CASE("the result file holds what the contract says, in a fixed order")
{
    SelectionProblem problem = problemOf({{"P", 8000, 500, "f"}, {"Q", 7700, 400}, {"R", 10, 1}}, 1, none);
    problem.rules = {women(2, none)};
    problem.minMerit = 50;
    SolveOptions options;
    options.explain = true;
    const QByteArray text = writeSelectionResult(problem, "00ff", *solve(problem, options));
    const auto json = nlohmann::ordered_json::parse(text.toStdString());
    std::vector<std::string> keys;
    for (const auto &[key, value] : json.items())
        keys.push_back(key);
    CHECK(keys == std::vector<std::string>{"format", "problem_sha256", "canonical_sha256", "proven", "selected",
                                           "objective", "explanations"});
    CHECK(json["format"] == "funddesk-selection-result/1");
    CHECK(json["problem_sha256"] == "00ff");
    CHECK(json["canonical_sha256"] == canonicalSha256(problem).toStdString());
    CHECK(json["proven"] == true);
    CHECK(json["selected"].dump() == R"(["P"])");
    CHECK(json["objective"].dump() ==
          R"({"shortfalls":[{"rule":"women","min":2,"reached":1,"short":1}],"selected":1,"merit":8000,"cost":500})");
    auto explanations = json["explanations"];
    REQUIRE(explanations.size() == 3);
    CHECK(explanations[0]["margin"]["sentence"].size() == 6);
    CHECK(explanations[1]["because"]["sentence"].size() == 6);
    explanations[0]["margin"].erase("sentence");
    explanations[1]["because"].erase("sentence");
    explanations[2].erase("sentence");
    CHECK(explanations[0].dump() ==
          R"({"id":"P","outcome":"selected","margin":{"kind":"shortfall","rule":"women","by":1},)"
          R"("replaced_by":{"in":["Q"],"out":[]}})");
    CHECK(explanations[1].dump() ==
          R"({"id":"Q","outcome":"not_selected","because":{"kind":"shortfall","rule":"women","by":1}})");
    CHECK(explanations[2].dump() == R"({"id":"R","outcome":"below_minimum","because":{"kind":"min_merit","by":40}})");
}

TEST_CASE("the merit that would have been needed stands in the result, null where none would do")
{
    SolveOptions options;
    options.explain = true;
    const auto needed = [&options](const SelectionProblem &problem) {
        const QByteArray text = writeSelectionResult(problem, {}, *solve(problem, options));
        return nlohmann::json::parse(text.toStdString())["explanations"][1]["merit_needed"];
    };
    CHECK(needed(problemOf({{"P", 8000, 500}, {"Q", 7700, 600}}, 1, none)) == 8001);
    CHECK(needed(problemOf({{"P", 10000, 500}, {"Q", 7700, 600}}, 1, none)).is_null());
}

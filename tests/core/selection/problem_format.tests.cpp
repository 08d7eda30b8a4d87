#include "support/random_problems.h"

#include "selection/problem_format.h"

#include <catch2/catch.hpp>

#include <QCryptographicHash>

using namespace fund;

namespace {

const QByteArray sample = R"({
 "format": "funddesk-selection/1",
 "title": "Fifth session",
 "seats": 20, "budget": 5000000, "per_state": 2, "min_merit": 4000,
 "rules": [
  {"name": "women", "measure": "count", "match": {"gender": ["female"]}, "min": 10, "max": null},
  {"name": "small islands", "measure": "amount", "match": {"group": ["SIDS"], "state": ["S01", "S02"]}, "min": null, "max": 900000}
 ],
 "lot_seed": "two\nlines",
 "candidates": [
  {"id": "A01", "merit": 8125, "cost": 412345, "state": "S01", "gender": "female", "group": ["LDC", "SIDS"]},
  {"id": "A02", "merit": 0, "cost": 0, "state": "S02", "gender": "male", "group": []}
 ]
}
)";

struct Refusal
{
    const char *what;
    QByteArray from;
    QByteArray to;
    const char *field; ///< the key and the place that the message names
    int line;          ///< 0 where only the whole file can tell
};

// Each of these is one change of the sample above.
const std::vector<Refusal> refusals{
    {"another format", "selection/1", "selection/2", "format", 2},
    {"a missing format", R"("format": "funddesk-selection/1",)", "", "format", 14},
    {"missing seats", R"("seats": 20, )", "", "seats", 14},
    {"a missing budget", R"("budget": 5000000, )", "", "budget", 14},
    {"a missing per_state", R"("per_state": 2, )", "", "per_state", 14},
    {"a missing min_merit", R"(, "min_merit": 4000)", "", "min_merit", 14},
    {"a missing lot_seed", R"("lot_seed": "two\nlines",)", "", "lot_seed", 14},
    {"a missing id", R"("id": "A02", )", "", "candidates[1].id", 12},
    {"a missing merit", R"("merit": 0, )", "", "candidates[1].merit", 12},
    {"a missing cost", R"("cost": 0, )", "", "candidates[1].cost", 12},
    {"a missing state", R"("state": "S02", "gender")", R"("gender")", "candidates[1].state", 12},
    {"a missing name", R"("name": "women", )", "", "rules[0].name", 6},
    {"a missing measure", R"("measure": "count", )", "", "rules[0].measure", 6},
    {"a missing match", R"("match": {"gender": ["female"]}, )", "", "rules[0].match", 6},
    {"a missing min", R"("min": 10, )", "", "rules[0].min", 6},
    {"a missing max", R"(, "max": null)", "", "rules[0].max", 6},
    {"an unknown key", R"("seats")", R"("places": 3, "seats")", "places", 4},
    {"an unknown key of a rule", R"("min": 10)", R"("min": 10, "least": 3)", "rules[0].least", 6},
    {"a key twice", R"("seats": 20)", R"("seats": 20, "seats": 20)", "seats", 4},
    {"a title twice", R"("seats": 20)", R"("title": "", "seats": 20)", "title", 4},
    {"a key of a rule twice", R"("min": 10)", R"("min": 10, "min": 10)", "rules[0].min", 6},
    {"a key twice around the match", R"("min": 10)", R"("name": "other", "min": 10)", "rules[0].name", 6},
    {"an attribute of a match twice", R"({"gender": ["female"]})", R"({"gender": ["female"], "gender": []})",
     "rules[0].match.gender", 6},
    {"a key of a candidate twice", R"("merit": 0)", R"("merit": 0, "merit": 1)", "candidates[1].merit", 12},
    {"an attribute twice", R"("group": [])", R"("group": [], "group": "LDC")", "candidates[1].group", 12},
    {"an id twice", R"("A02")", R"("A01")", "candidates[1].id", 0},
    {"an empty id", R"("A02")", R"("")", "candidates[1].id", 0},
    {"an empty state", R"("state": "S02")", R"("state": "")", "candidates[1].state", 0},
    {"two rules of one name", R"("small islands")", R"("women")", "rules[1].name", 0},
    {"seats with a point", "20", "20.0", "seats", 4},
    {"a budget with an exponent", "5000000", "5e6", "budget", 4},
    {"a merit with a point", "8125", "81.25", "candidates[0].merit", 11},
    {"a cost with a capital exponent", "412345", "4E5", "candidates[0].cost", 11},
    {"a min with a point", R"("min": 10)", R"("min": 10.5)", "rules[0].min", 6},
    {"a number that no computer holds", "412345", "1e999", "candidates[0].cost", 11},
    {"a negative number of seats", "20", "-20", "seats", 4},
    {"a negative budget", "5000000", "-1", "budget", 4},
    {"a negative zero", R"("per_state": 2)", R"("per_state": -0)", "per_state", 4},
    {"a negative min_merit", "4000", "-4000", "min_merit", 4},
    {"a negative merit", "8125", "-8125", "candidates[0].merit", 11},
    {"a negative cost", "412345", "-412345", "candidates[0].cost", 11},
    {"a negative min", R"("min": 10)", R"("min": -10)", "rules[0].min", 6},
    {"a negative max", "900000", "-900000", "rules[1].max", 7},
    {"a very negative cost", "412345", "-99999999999999999999", "candidates[0].cost", 11},
    {"a merit above 10000", "8125", "10001", "candidates[0].merit", 0},
    {"a min_merit above 10000", "4000", "10001", "min_merit", 0},
    {"a cost above 10^12", "412345", "1000000000001", "candidates[0].cost", 0},
    {"a cost above 2^64", "412345", "99999999999999999999", "candidates[0].cost", 11},
    {"seats above 2^63", "20", "9223372036854775808", "seats", 4},
    {"a budget above 10^12", "5000000", "1000000000001", "budget", 0},
    {"a min above 10^12", R"("min": 10)", R"("min": 1000000000001)", "rules[0].min", 0},
    {"a max above 10^12", "900000", "1000000000001", "rules[1].max", 0},
    {"a min above the max", R"("min": 10, "max": null)", R"("min": 10, "max": 9)", "rules[0].min", 0},
    {"a match on id", R"({"gender")", R"({"id")", "rules[0].match.id", 0},
    {"a match on merit", R"({"gender")", R"({"merit")", "rules[0].match.merit", 0},
    {"a match on cost", R"({"gender")", R"({"cost")", "rules[0].match.cost", 0},
    {"a lone high surrogate", "Fifth", R"(\ud800)", "title", 3},
    {"a lone low surrogate", "Fifth", R"(\udc00)", "title", 3},
    {"a surrogate in UTF-8", "Fifth", "\xED\xA0\x80", "title", 3},
    {"text that is no UTF-8", "Fifth", "F\xE9\x66th", "title", 3},
    {"another measure", "\"amount\"", "\"share\"", "rules[1].measure", 7},
    {"a text for a number", "412345", R"("412345")", "candidates[0].cost", 11},
    {"null for a merit", "8125", "null", "candidates[0].merit", 11},
    {"null for min_merit", "4000", "null", "min_merit", 4},
    {"null for the title", R"("Fifth session")", "null", "title", 3},
    {"true for a number", "4000", "true", "min_merit", 4},
    {"a number for a text", R"("A02")", "2", "candidates[1].id", 12},
    {"a number for an attribute", R"("male")", "1", "candidates[1].gender", 12},
    {"a number in an attribute's list", R"("group": [])", R"("group": [1])", "candidates[1].group", 12},
    {"a list in an attribute's list", R"("group": [])", R"("group": [[]])", "candidates[1].group", 12},
    {"an object for an attribute", R"("male")", "{}", "candidates[1].gender", 12},
    {"a list for a state", R"("S02", "gender")", R"(["S02"], "gender")", "candidates[1].state", 12},
    {"a text for a list of values", R"(["female"])", R"("female")", "rules[0].match.gender", 6},
    {"a number in a list of values", R"(["female"])", "[1]", "rules[0].match.gender", 6},
    {"a list for a match", R"({"gender": ["female"]})", "[]", "rules[0].match", 6},
    {"an object for the rules", R"("rules": [)", R"("rules": {}, "x": [)", "rules", 5},
    {"a number among the candidates", R"({"id": "A02")", R"(7, {"id": "A02")", "candidates", 12},
    {"a list among the rules", R"({"name": "women")", R"([], {"name": "women")", "rules", 6},
    {"a comma too many", R"("group": []})", R"("group": []},)", "candidates", 13},
    {"a comment", R"("seats")", R"(/* places */ "seats")", "title", 4},
    {"a file that ends early", " ]\n}\n", "", "candidates", 13},
    {"something after the end", " ]\n}\n", " ]\n}\n{}", "", 15},
    {"an object for the whole in a list", "{\n \"format\"", "[{\n \"format\"", "", 1},
};

QByteArray changed(const Refusal &refusal)
{
    QByteArray text = sample;
    const auto at = text.indexOf(refusal.from);
    REQUIRE(at >= 0);
    return text.replace(at, refusal.from.size(), refusal.to);
}

} // namespace

TEST_CASE("a problem file is read as it stands")
{
    const auto read = readSelectionProblem(sample);
    REQUIRE(read);
    const SelectionProblem &problem = read->problem;
    CHECK(problem.title == "Fifth session");
    CHECK(problem.seats == 20);
    CHECK(problem.budget == 5000000);
    CHECK(problem.perState == 2);
    CHECK(problem.minMerit == 4000);
    CHECK(problem.lotSeed == "two\nlines");
    REQUIRE(problem.rules.size() == 2);
    CHECK(problem.rules[0] == SelectionRule{"women", RuleMeasure::Count, {{"gender", {"female"}}}, 10, std::nullopt});
    CHECK(problem.rules[1].measure == RuleMeasure::Amount);
    CHECK(problem.rules[1].match.at("state") == std::vector<std::string>{"S01", "S02"});
    CHECK(problem.rules[1].min == std::nullopt);
    CHECK(problem.rules[1].max == 900000);
    REQUIRE(problem.candidates.size() == 2);
    CHECK(problem.candidates[0].merit == 8125);
    CHECK(problem.candidates[0].cost == 412345);
    CHECK(problem.candidates[0].attributes.at("gender") == AttributeValue("female"));
    CHECK(problem.candidates[0].attributes.at("group") == AttributeValue(std::vector<std::string>{"LDC", "SIDS"}));
    CHECK(read->sha256 == QCryptographicHash::hash(sample, QCryptographicHash::Sha256).toHex());
    CHECK(read->warnings.empty());
}

TEST_CASE("whatever the format does not allow is refused with its key and place")
{
    for (const Refusal &refusal : refusals) {
        INFO(refusal.what);
        const auto read = readSelectionProblem(changed(refusal));
        REQUIRE_FALSE(read);
        CHECK(read.failure().kind == FailureKind::Refused);
        const Problem &problem = read.failure().problems.front();
        CHECK(problem.field.toStdString() == refusal.field);
        CHECK(problem.line == refusal.line);
        CHECK_FALSE(problem.sentence.isEmpty());
    }
}

TEST_CASE("a file that is no problem at all is refused")
{
    for (const QByteArray &text : {QByteArray(), QByteArray(" \n"), QByteArray("null"), QByteArray("[]"),
                                   QByteArray("7"), QByteArray("\"text\""), QByteArray("{}"), QByteArray("{\"format\""),
                                   QByteArray("\xFF\xFE{\0}\0", 6), sample + '\0', QByteArray(100000, '[')})
        CHECK_FALSE(readSelectionProblem(text));
}

TEST_CASE("costs that exceed nine thousand million million together are refused")
{
    SelectionProblem problem;
    for (int i = 0; i < 9000; ++i)
        problem.candidates.push_back({std::to_string(i), 0, 1'000'000'000'000, "S", {}});
    CHECK(readSelectionProblem(writeSelectionProblem(problem)));
    problem.candidates.push_back({"one more", 0, 1, "S", {}});
    const auto read = readSelectionProblem(writeSelectionProblem(problem));
    REQUIRE_FALSE(read);
    CHECK(read.failure().problems.front().field == QStringLiteral("candidates"));
}

TEST_CASE("more than a million candidates are refused")
{
    QByteArray text = sample.left(sample.indexOf("{\"id\": \"A01\""));
    for (int i = 0; i <= 1'000'000; ++i)
        text += "{\"id\":\"" + QByteArray::number(i) + "\",\"merit\":0,\"cost\":0,\"state\":\"S\"},";
    text.chop(1);
    const auto read = readSelectionProblem(text + "]}");
    REQUIRE_FALSE(read);
    CHECK(read.failure().problems.front().sentence.contains(QStringLiteral("1000000")));
}

TEST_CASE("the limits of the format themselves are allowed")
{
    QByteArray text = sample;
    text.replace("8125", "10000").replace("412345", "1000000000000").replace("5000000", "1000000000000");
    text.replace("\"min\": 10", "\"min\": 1000000000000").replace("20", "9223372036854775807");
    text.replace("4000", "10000")
        .replace("Fifth", "\\ud83d\\ude00")
        .replace("\"S02\", \"gender\"", "\"\\u0000\", \"gender\"");
    CHECK(readSelectionProblem(text));
    text = sample;
    text.replace("20", "null").replace("5000000", "null").replace("\"per_state\": 2", "\"per_state\": null");
    text.replace("\"title\": \"Fifth session\",", "");
    const auto read = readSelectionProblem(text);
    REQUIRE(read);
    CHECK_FALSE(read->problem.seats);
    CHECK_FALSE(read->problem.title);
}

TEST_CASE("an attribute that no candidate has is warned of and solved")
{
    QByteArray text = sample;
    text.replace("{\"gender\"", "{\"gendre\"");
    const auto read = readSelectionProblem(text);
    REQUIRE(read);
    REQUIRE(read->warnings.size() == 1);
    CHECK(read->warnings.front().field == QStringLiteral("rules[0].match.gendre"));
}

TEST_CASE("the canonical text has sorted keys, candidates by id and no spaces")
{
    SelectionProblem problem = readSelectionProblem(sample)->problem;
    std::swap(problem.candidates[0], problem.candidates[1]);
    problem.title = "é \"\\/\b\f\n\r\t\x01 \xF0\x9F\x98\x80";
    CHECK(canonicalText(problem).toStdString() ==
          R"({"budget":5000000,"candidates":[{"cost":412345,"gender":"female","group":["LDC","SIDS"],"id":"A01",)"
          R"("merit":8125,"state":"S01"},{"cost":0,"gender":"male","group":[],"id":"A02","merit":0,"state":"S02"}],)"
          R"("format":"funddesk-selection/1","lot_seed":"two\nlines","min_merit":4000,"per_state":2,"rules":[{"match":)"
          R"({"gender":["female"]},"max":null,"measure":"count","min":10,"name":"women"},{"match":{"group":["SIDS"],)"
          R"("state":["S01","S02"]},"max":900000,"measure":"amount","min":null,"name":"small islands"}],"seats":20,)"
          R"("title":"é \"\\/\b\f\n\r\t\u0001 😀"})");
    CHECK(canonicalSha256(problem) ==
          QCryptographicHash::hash(canonicalText(problem), QCryptographicHash::Sha256).toHex());
}

TEST_CASE("a problem written and read again is the same problem")
{
    std::mt19937_64 source(11);
    for (int i = 0; i < 200; ++i) {
        const SelectionProblem problem = test::randomProblem(source, {});
        const auto read = readSelectionProblem(writeSelectionProblem(problem));
        REQUIRE(read);
        CHECK(read->problem == problem);
        const auto canonical = readSelectionProblem(canonicalText(problem));
        REQUIRE(canonical);
        CHECK(canonicalText(canonical->problem) == canonicalText(problem));
    }
}

#include "shortlists/published_problem.h"

#include "selection/problem_format.h"
#include "support/random_problems.h"
#include "support/test_shortlists.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace fund;

namespace {

QStringList idsOf(const std::vector<std::string> &selected)
{
    QStringList ids;
    for (const std::string &id : selected)
        ids += QString::fromStdString(id);
    ids.sort();
    return ids;
}

Candidate candidate(const char *id, const char *state, const char *gender, const char *region)
{
    return {id, 7000, 100, state, {{"gender", std::string(gender)}, {"region", std::string(region)}}};
}

/// Four women of one region and a man of another; the rules name women only.
SelectionProblem womenNamed()
{
    SelectionProblem problem;
    problem.seats = 2;
    problem.rules = {{"Women", RuleMeasure::Count, {{"gender", {"woman"}}}, 1, std::nullopt}};
    problem.lotSeed = "seed";
    problem.candidates = {candidate("A-001", "KEN", "woman", "AFR"), candidate("A-002", "KEN", "woman", "AFR"),
                          candidate("A-003", "UGA", "woman", "AFR"), candidate("A-005", "PER", "woman", "GRULAC"),
                          candidate("A-006", "PER", "man", "GRULAC")};
    return problem;
}

} // namespace

TEST_CASE("the published file gives the office's selection under codes, ties and all")
{
    std::mt19937_64 source(20260301);
    for (int round = 0; round < 400; ++round) {
        const SelectionProblem problem = test::randomProblem(source, {});
        const PublishedProblem published = publishedProblem(problem);
        const auto office = solve(problem, {});
        const auto outside = solve(published.problem, {});
        REQUIRE(office);
        REQUIRE(outside);
        CHECK(idsOf(outside->selected) == published.codesOf(idsOf(office->selected)));
        CHECK(outside->objective == office->objective);
    }
}

TEST_CASE("a published file names no id and no State, and of the attributes only what the rules name")
{
    const PublishedProblem published = publishedProblem(womenNamed());
    const QByteArray bytes = writeSelectionProblem(published.problem);
    for (const char *secret : {"A-00", "KEN", "UGA", "PER", "region", "GRULAC", "\"man\""})
        CHECK_FALSE(bytes.contains(secret));
    CHECK(bytes.contains("\"A01\""));
    CHECK(bytes.contains("\"S03\""));
    CHECK(bytes.contains("woman"));
    CHECK(published.applicants.size() == 5);
    CHECK(published.states.size() == 3);
    CHECK(readSelectionProblem(bytes)->problem.candidates.size() == 5);
    const QByteArray key = writePublicationKey(published);
    for (const char *kept : {"A-006", "KEN", "A05", "S01"})
        CHECK(key.contains(kept));
}

TEST_CASE("the codes of States say which applicants share one, and a rule about States keeps its meaning")
{
    SelectionProblem problem = womenNamed();
    problem.rules.push_back({"One country", RuleMeasure::Count, {{"state", {"KEN", "FRA"}}}, std::nullopt, 1});
    const PublishedProblem published = publishedProblem(problem);
    const auto &match = published.problem.rules.back().match.at("state");
    REQUIRE(match.size() == 1);
    CHECK(published.states.at(QString::fromStdString(match.front())) == u"KEN");
    CHECK(std::count_if(published.problem.candidates.begin(), published.problem.candidates.end(),
                        [&](const Candidate &each) { return each.state == match.front(); }) == 2);
}

TEST_CASE("para. 11: who is one of fewer than three with the same attributes is not published without consent")
{
    ShortList list;
    list.problem = writeSelectionProblem(womenNamed());
    const PublishedProblem all = publishedProblem(womenNamed());
    CHECK(singledOut(all) == QStringList{u"A-006"_qs});
    const auto refused = publishProblem(list, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.failure().problems.front().rule == u"published_must_not_single_out");
    CHECK(refused.failure().problems.front().sentence.contains(u"A-006"));
    CHECK(publishProblem(list, {{u"A-006"_qs}, false}));
    CHECK(publishProblem(list, {{}, true})->applicants == all.applicants);
    CHECK(publishProblem(list, {{u"A-004"_qs}, false}).failure().problems.front().rule ==
          u"consent_must_be_of_a_candidate");
}

TEST_CASE("codes of a hundred applicants and more sort as they count")
{
    SelectionProblem problem;
    problem.seats = 1;
    for (int i = 1; i <= 120; ++i)
        problem.candidates.push_back(candidate(applicationRef(i).toLatin1().constData(), "KEN", "woman", "AFR"));
    const PublishedProblem published = publishedProblem(problem);
    CHECK(published.problem.candidates.front().id == "A001");
    CHECK(published.problem.candidates.back().id == "A120");
}

TEST_CASE("a stored short list is solved again from its published file, nominees kept under their codes")
{
    TestFund fund;
    const CallId call = reviewedCall(fund, 4, 12);
    const auto first = selectShortList(fund.administrator(), call);
    REQUIRE(first);
    REQUIRE(submitShortList(fund.administrator(), call));
    ShortListDecision decision;
    decision.declines[selectedRefs(*first).front()] = QStringLiteral("Left the ministry.");
    REQUIRE(decideShortList(fund.as(Role::Representative), call, decision, QStringLiteral("test")));
    const auto list = readShortList(fund.database(), call);
    const auto published = publishProblem(*list, {{}, true});
    REQUIRE(published);
    SolveOptions options;
    for (const QString &code : published->codesOf(list->kept))
        options.keep.push_back(code.toStdString());
    for (const QString &code : published->codesOf(list->leftOut))
        options.out.push_back(code.toStdString());
    options.spent = list->spent;
    CHECK(idsOf(solve(published->problem, options)->selected) == published->codesOf(selectedRefs(*list)));
}

#include "calls/shown_text.h"
#include "selection/problem_format.h"
#include "selection/result_format.h"
#include "shortlists/office_sentence.h"
#include "shortlists/what_if.h"

#include "support/catch_qt.h"

using namespace fund;

namespace {

Candidate person(const char *id, qint64 merit, const char *state, const char *gender, const char *region)
{
    Candidate candidate;
    candidate.id = id;
    candidate.merit = merit;
    candidate.cost = 500'000;
    candidate.state = state;
    candidate.attributes = {{"gender", std::string(gender)}, {"region", std::string(region)}};
    return candidate;
}

/// Two seats, one of them for a woman; four people above the minimum and one below.
SelectionProblem problem()
{
    SelectionProblem result;
    result.seats = 2;
    result.budget = 2'000'000;
    result.perState = 1;
    result.minMerit = 6000;
    result.rules = {{"Women", RuleMeasure::Count, {{"gender", {"woman"}}}, 1, std::nullopt}};
    result.lotSeed = "seed";
    result.candidates = {person("A-001", 9000, "KEN", "man", "AFR"), person("A-002", 8000, "FJI", "man", "APS"),
                         person("A-003", 7000, "PER", "woman", "GRULAC"), person("A-004", 6500, "ALB", "woman", "EES"),
                         person("A-005", 5000, "FRA", "woman", "WEOG")};
    return result;
}

ShortList solved(const SelectionProblem &what)
{
    SolveOptions options;
    options.explain = true;
    const auto result = solve(what, options);
    REQUIRE(result);
    ShortList list;
    list.problem = writeSelectionProblem(what);
    list.result = writeSelectionResult(what, QByteArray(64, '0'), *result);
    return list;
}

QString sentenceOf(const ListedSelection &selection, const char *ref, Language language = Language::English)
{
    const ListedCandidate *candidate = selection.find(QString::fromLatin1(ref));
    REQUIRE(candidate);
    return officeSentence(*candidate, selection, *currencyOf(u"USD"), Wording(language));
}

} // namespace

TEST_CASE("a stored short list is read back candidate by candidate and rule by rule")
{
    const auto selection = listedSelection(solved(problem()));
    REQUIRE(selection);
    REQUIRE(selection->candidates.size() == 5);
    CHECK(selection->find(u"A-001")->isSelected());
    CHECK(selection->find(u"A-003")->isSelected());
    CHECK(selection->find(u"A-002")->outcome == Outcome::NotSelected);
    CHECK(selection->find(u"A-005")->outcome == Outcome::BelowMinimum);
    CHECK(selection->find(u"A-003")->region == u"GRULAC");
    CHECK(selection->find(u"A-003")->gender == Gender::Woman);
    CHECK(selection->selected == 2);
    CHECK(selection->merit == 16'000);
    CHECK(selection->cost == 1'000'000);
    REQUIRE(selection->rules.size() == 1);
    CHECK(selection->rules.front().reached == 1);
    CHECK(selection->rules.front().missing() == 0);
    CHECK_FALSE(selection->find(u"A-999"));
}

TEST_CASE("the office is told who would come instead and what merit would have been needed")
{
    const auto selection = listedSelection(solved(problem()));
    CHECK(sentenceOf(*selection, "A-001") == u"Total merit falls 10.00; in this place: A-002.");
    CHECK(sentenceOf(*selection, "A-002") == u"Total merit falls 10.00; selected from 90.00.");
    CHECK(sentenceOf(*selection, "A-003") == u"Total merit falls 5.00; in this place: A-004.");
    CHECK(sentenceOf(*selection, "A-005") == u"Merit is below the minimum of 60.00.");
    CHECK(marginText(*selection->find(u"A-001"), Language::English) == u"+10.00");
    CHECK(marginText(*selection->find(u"A-002"), Language::English) == u"−10.00");
    CHECK(marginText(*selection->find(u"A-005"), Language::English).isEmpty());
}

TEST_CASE("whoever holds up a rule's minimum is told by that rule")
{
    SelectionProblem few = problem();
    few.candidates.erase(few.candidates.begin() + 3);
    const auto selection = listedSelection(solved(few));
    CHECK(sentenceOf(*selection, "A-003") == u"Women falls to 0 of 1.");
    CHECK(marginText(*selection->find(u"A-003"), Language::English).isEmpty());
}

TEST_CASE("a rule that the program named bears its name in the reader's language in every sentence")
{
    SelectionProblem few = problem();
    few.candidates.erase(few.candidates.begin() + 3);
    const auto selection = listedSelection(solved(few));
    const ReadExplanation &why = *selection->find(u"A-003")->why;
    for (const Language language : languages) {
        const QString name = shownText(QStringLiteral("Women"), language);
        CHECK((name == u"Women") == (language == Language::English));
        CHECK(sentenceOf(*selection, "A-003", language).contains(name));
        CHECK(delegationSentence(why, language).contains(name));
        CHECK(delegationSentence(why, language).contains(u"Women") == (language == Language::English));
    }
}

TEST_CASE("those near the line are the ones whose place costs least to change")
{
    const auto selection = listedSelection(solved(problem()));
    CHECK(nearTheLine(*selection, 1) == QStringList{QStringLiteral("A-003"), QStringLiteral("A-004")});
    CHECK(nearTheLine(*selection, 6).size() == 4);
}

TEST_CASE("a copy of the rules can be changed in every number and shows who comes and goes")
{
    const SelectionProblem published = problem();
    const auto limits = whatIfLimits(published);
    REQUIRE(limits.size() == 5);
    CHECK(limits.at(0).kind == WhatIfLimit::Kind::Seats);
    CHECK(limits.at(1).title == u"Women");
    CHECK(limits.at(1).published == 1);
    SelectionProblem copy = published;
    setLimit(copy, limits.at(1), 0);
    const auto before = listedSelection(published, {"A-001", "A-003"});
    const auto after = solve(copy);
    REQUIRE(after);
    const SelectionDifference difference = differenceOf(before, listedSelection(copy, after->selected));
    CHECK(difference.entering == QStringList{QStringLiteral("A-002")});
    CHECK(difference.leaving == QStringList{QStringLiteral("A-003")});
    for (const WhatIfLimit &limit : limits)
        setLimit(copy, limit, limit.published);
    CHECK(copy == published);
}

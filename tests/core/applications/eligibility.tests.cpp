#include "applications/eligibility.h"

#include "applications/second_judge.h"
#include "support/test_applications.h"

#include <catch2/catch.hpp>

#include <functional>

using namespace fund;

namespace {

CriterionVerdict verdictOn(EligibilityCriterion criterion, const Eligibility &eligibility)
{
    for (const CriterionVerdict &verdict : eligibility.verdicts)
        if (verdict.criterion == criterion)
            return verdict;
    FAIL("no such criterion");
    return {};
}

Judgement judged(EligibilityCriterion criterion, Verdict verdict, int person, const char *evidence = "Letter seen.")
{
    Judgement judgement;
    judgement.criterion = criterion;
    judgement.verdict = verdict;
    judgement.evidence = QString::fromLatin1(evidence);
    judgement.by = UserId(person);
    judgement.byName = QStringLiteral("person %1").arg(person);
    return judgement;
}

void expect(EligibilityCriterion criterion, const char *paragraph,
            const std::function<void(ApplicationFacts &)> &change, Verdict verdict)
{
    ApplicationFacts facts = goodApplication().facts;
    change(facts);
    const Eligibility eligibility = eligibilityOf(facts, {});
    const CriterionVerdict found = verdictOn(criterion, eligibility);
    CHECK(found.verdict == verdict);
    CHECK(found.paragraph == QLatin1String(paragraph));
    CHECK_FALSE(found.reason.isEmpty());
    CHECK(eligibility.isEligible() == (verdict == Verdict::Pass));
    CHECK(eligibility.isRefused() == (verdict == Verdict::Fail));
    CHECK(eligibility.isUnclear() == (verdict == Verdict::Unclear));
}

using Criterion = EligibilityCriterion;

} // namespace

TEST_CASE("para. 21: whoever passes every check of (a) to (d) is eligible, and the checks stand in its order")
{
    const Eligibility eligibility = eligibilityOf(goodApplication().facts, {});
    CHECK(eligibility.isEligible());
    QStringList keys;
    for (const CriterionVerdict &verdict : eligibility.verdicts)
        keys += criterionKey(verdict.criterion);
    CHECK(keys.join(u' ') == u"official capital_based present_field direct_experience intention able_to_travel "
                             u"attends_all report_on_request");
}

TEST_CASE("para. 21 (a): an official, based in the capital, now in the field")
{
    expect(
        Criterion::Official, "para. 21 (a)", [](ApplicationFacts &f) { f.official = false; }, Verdict::Fail);
    expect(
        Criterion::Official, "para. 21 (a)", [](ApplicationFacts &f) { f.official.reset(); }, Verdict::Unclear);
    expect(
        Criterion::CapitalBased, "para. 21 (a)", [](ApplicationFacts &f) { f.capitalBased = false; }, Verdict::Fail);
    expect(
        Criterion::CapitalBased, "para. 21 (a)", [](ApplicationFacts &f) { f.capitalBased.reset(); }, Verdict::Unclear);
    expect(
        Criterion::PresentField, "para. 21 (a)", [](ApplicationFacts &f) { f.field.reset(); }, Verdict::Unclear);
    expect(
        Criterion::PresentField, "para. 21 (a)", [](ApplicationFacts &f) { f.field = WorkField::Other; },
        Verdict::Unclear);
    for (const WorkField field : {WorkField::Diplomacy, WorkField::Policy, WorkField::Technical})
        expect(
            Criterion::PresentField, "para. 21 (a)", [&](ApplicationFacts &f) { f.field = field; }, Verdict::Pass);
}

TEST_CASE("para. 21 (b): direct experience in the present post, and the intention to contribute")
{
    expect(
        Criterion::DirectExperience, "para. 21 (b)",
        [](ApplicationFacts &f) { f.statements.experience = QStringLiteral("  "); }, Verdict::Unclear);
    expect(
        Criterion::Intention, "para. 21 (b)", [](ApplicationFacts &f) { f.statements.contribution.clear(); },
        Verdict::Unclear);
}

TEST_CASE("para. 21 (c): able to travel and take part")
{
    expect(
        Criterion::AbleToTravel, "para. 21 (c)", [](ApplicationFacts &f) { f.ableToTravel = false; }, Verdict::Fail);
    expect(
        Criterion::AbleToTravel, "para. 21 (c)", [](ApplicationFacts &f) { f.ableToTravel.reset(); }, Verdict::Unclear);
}

TEST_CASE("para. 21 (d): the undertaking to attend all formal meetings and activities held alongside")
{
    expect(
        Criterion::AttendsAll, "para. 21 (d)", [](ApplicationFacts &f) { f.undertaking = false; }, Verdict::Fail);
    expect(
        Criterion::AttendsAll, "para. 21 (d)", [](ApplicationFacts &f) { f.undertaking.reset(); }, Verdict::Unclear);
}

TEST_CASE("para. 21 (e): the report is recorded, and never alone a refusal")
{
    for (const std::optional<bool> answer : {std::optional(true), std::optional(false), std::optional<bool>()})
        expect(
            Criterion::ReportOnRequest, "para. 21 (e)", [&](ApplicationFacts &f) { f.willReport = answer; },
            Verdict::Pass);
    const Judgement against[] = {judged(Criterion::ReportOnRequest, Verdict::Fail, 1),
                                 judged(Criterion::ReportOnRequest, Verdict::Fail, 2)};
    CHECK(eligibilityOf(goodApplication().facts, against).isEligible());
    const Problems problems = checkJudgement(against[0]);
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().rule == u"report_must_not_refuse");
    CHECK(problems.front().paragraph == u"para. 21 (e)");
}

TEST_CASE("para. 22: the verdicts are the same whatever the State")
{
    ApplicationFacts facts = goodApplication().facts;
    facts.official.reset();
    facts.ableToTravel = false;
    const Eligibility expected = eligibilityOf(facts, {});
    for (const char *iso3 : {"FRA", "USA", "RUS", "PRK", "VAT", "TUV", ""}) {
        facts.stateIso3 = QString::fromLatin1(iso3);
        CHECK(eligibilityOf(facts, {}) == expected);
    }
}

TEST_CASE("a refusal takes two people, one judgement is enough to let pass, where they differ it stays unclear")
{
    ApplicationFacts facts = goodApplication().facts;
    const auto with = [&](const std::vector<Judgement> &judgements) {
        return verdictOn(Criterion::PresentField, eligibilityOf(facts, judgements));
    };
    const Judgement pass1 = judged(Criterion::PresentField, Verdict::Pass, 1);
    const Judgement fail1 = judged(Criterion::PresentField, Verdict::Fail, 1, "Posted to agriculture.");
    const Judgement fail2 = judged(Criterion::PresentField, Verdict::Fail, 2);
    CHECK(with({}).verdict == Verdict::Pass);
    CHECK(with({fail1}).verdict == Verdict::Unclear);
    CHECK(with({fail1, fail1}).verdict == Verdict::Unclear);
    CHECK(with({fail1, fail2}).verdict == Verdict::Fail);
    CHECK(with({fail1, fail2}).reason == u"Posted to agriculture. (judged by person 1)");
    CHECK(with({pass1, fail2}).verdict == Verdict::Unclear);
    CHECK(with({fail1, fail2, pass1}).verdict == Verdict::Unclear);
    CHECK(with({fail1, fail2, pass1, judged(Criterion::PresentField, Verdict::Pass, 2)}).verdict == Verdict::Pass);
    CHECK(with({judged(Criterion::PresentField, Verdict::Unclear, 1)}).verdict == Verdict::Unclear);
    CHECK(with({fail1}).needsSecondPerson);
    CHECK_FALSE(with({fail1, fail2}).needsSecondPerson);
    CHECK_FALSE(with({pass1, fail2}).needsSecondPerson);
    facts.field.reset();
    CHECK(with({}).verdict == Verdict::Unclear);
    CHECK(with({pass1}).verdict == Verdict::Pass);
    CHECK(with({judged(Criterion::Official, Verdict::Pass, 1)}).verdict == Verdict::Unclear);
}

TEST_CASE("what the application itself says against a criterion stays against it when a person confirms it")
{
    ApplicationFacts facts = goodApplication().facts;
    facts.capitalBased = false;
    const auto with = [&](const std::vector<Judgement> &judgements) {
        return verdictOn(Criterion::CapitalBased, eligibilityOf(facts, judgements));
    };
    const Judgement fail1 = judged(Criterion::CapitalBased, Verdict::Fail, 1, "The post is in a province.");
    CHECK(with({}).verdict == Verdict::Fail);
    CHECK(with({fail1}).verdict == Verdict::Fail);
    CHECK_FALSE(with({fail1}).needsSecondPerson);
    CHECK(with({fail1}).reason == u"The post is in a province. (judged by person 1)");
    CHECK(with({judged(Criterion::CapitalBased, Verdict::Pass, 1)}).verdict == Verdict::Pass);
    // Who doubts it opens it again, and then a refusal takes two.
    const Judgement doubt = judged(Criterion::CapitalBased, Verdict::Unclear, 2);
    CHECK(with({doubt}).verdict == Verdict::Unclear);
    CHECK(with({doubt, fail1}).verdict == Verdict::Unclear);
    CHECK(with({doubt, fail1}).needsSecondPerson);
}

TEST_CASE("a refusal that waits for a second person says who may be that person")
{
    TestFund fund;
    const CallId call = openCall(fund);
    const ApplicationId id = recordGood(fund, call, 1);
    const Application application = *readApplication(fund.database(), id);
    const auto judges = [&] { return readSecondJudges(fund.database(), application, Criterion::Official); };
    CHECK(judges().isEmpty());
    Judgement against = judged(Criterion::Official, Verdict::Fail, 1, "The ministry does not know the post.");
    against.application = id;
    REQUIRE(judgeEligibility(fund.administrator(), against));
    CHECK(judges() == QStringList(fund.finance().user().name));
    REQUIRE(judgeEligibility(fund.finance(), against));
    CHECK(judges().isEmpty());
}

TEST_CASE("two applications that look like one person's block both until someone has judged")
{
    const ApplicationFacts facts = goodApplication().facts;
    const QStringList others{QStringLiteral("A-002")};
    const Eligibility open = eligibilityOf(facts, {}, others);
    CHECK(open.isUnclear());
    CHECK(verdictOn(Criterion::SingleApplication, open).reason.contains(u"A-002"));
    const Judgement different[] = {judged(Criterion::SingleApplication, Verdict::Pass, 1, "Two passports seen.")};
    CHECK(eligibilityOf(facts, different, others).isEligible());
    CHECK(eligibilityOf(facts, different).verdicts.size() == 8);
}

TEST_CASE("para. 18: a judgement says what it rests on")
{
    const Problems problems = checkJudgement(judged(Criterion::Official, Verdict::Fail, 1, "  "));
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().rule == u"judgement_must_have_evidence");
    CHECK(checkJudgement(judged(Criterion::Official, Verdict::Fail, 1)).empty());
}

#include "calls/call_rules.h"

#include "calls/frozen_states.h"
#include "calls/shown_text.h"
#include "support/test_calls.h"

#include <functional>

using namespace fund;

namespace {

CallFacts facts()
{
    return {{QStringLiteral("USD"), 2},
            QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC),
            frozenStates(QDate(2026, 4, 15))};
}

struct Case
{
    const char *name;
    std::function<void(CallTerms &)> spoil;
    const char *field;
    const char *rule;
    const char *paragraph;
};

void checkCases(const std::vector<Case> &cases)
{
    for (const Case &one : cases) {
        INFO(one.name);
        CallTerms terms = goodCall();
        one.spoil(terms);
        const Problems problems = checkCall(terms, facts());
        const auto found = std::find_if(problems.begin(), problems.end(), [&](const Problem &problem) {
            return problem.rule == QLatin1String(one.rule) && problem.field == QLatin1String(one.field) &&
                   problem.paragraph == QLatin1String(one.paragraph);
        });
        CHECK(found != problems.end());
        CHECK(problems.size() == 1);
    }
}

BalanceRule rule(const char *name, const std::map<QString, QStringList> &match, std::optional<qint64> min,
                 std::optional<qint64> max = {})
{
    BalanceRule made{QString::fromLatin1(name), RuleMeasure::Count, match, {}, {}};
    if (min)
        made.min = RuleLimit{*min, {}};
    if (max)
        made.max = RuleLimit{*max, {}};
    return made;
}

std::map<QString, QStringList> region(const char *code)
{
    return {{QStringLiteral("region"), {QString::fromLatin1(code)}}};
}

} // namespace

TEST_CASE("a new draft names the public value that its lot waits for, in the language of the call")
{
    for (const Language language : languages) {
        const Wording wording(language);
        const CallTerms terms = defaultSponsorshipCall(goodCall().meeting, 20, goodCall().envelope, wording);
        CHECK_FALSE(terms.lotPublicValue.isEmpty());
    }
    CHECK(goodCall().lotPublicValue.contains(u"European Central Bank"));
}

TEST_CASE("para. 22: no draft begins with a most of any group, since all States are eligible and no quota is set")
{
    for (int seats = 1; seats <= 100; ++seats)
        for (const BalanceRule &proposed : defaultSponsorshipCall(goodCall().meeting, seats, goodCall().envelope).rules)
            CHECK_FALSE(proposed.max);
    const BalanceRule own = limitOfWesternStates(20, Wording(Language::Spanish));
    CHECK(shownText(limitOfWesternStates(20).name, Language::Spanish) == own.name); // earlier drafts began with it
}

TEST_CASE("the default call can be published as it stands")
{
    CHECK(checkCall(goodCall(), facts()).empty());
    CHECK(ruleClashes(goodCall(), facts().states).empty());
    for (int seats = 1; seats <= 100; ++seats) {
        INFO(seats);
        CallTerms terms = defaultSponsorshipCall(goodCall().meeting, seats, goodCall().envelope);
        terms.opens = goodCall().opens;
        terms.closes = goodCall().closes;
        CHECK(checkCall(terms, facts()).empty());
        CHECK(ruleClashes(terms, facts().states).empty());
    }
}

TEST_CASE("para. 22: a call without the encouragement of women is not published")
{
    checkCases({{"none", [](CallTerms &t) { t.encouragement.clear(); }, "encouragement", "call_must_encourage_women",
                 "para. 22"},
                {"not about women", [](CallTerms &t) { t.encouragement = QStringLiteral("All may apply."); },
                 "encouragement", "call_must_encourage_women", "para. 22"}});
    for (const char16_t *text : {u"Les femmes sont encouragées à présenter leur candidature.",
                                 u"Se alienta a las mujeres a presentar su candidatura.",
                                 u"К подаче заявок приглашаются женщины; для женщин …", u"鼓励妇女申请。",
                                 u"نشجع النساء على تقديم الطلبات."}) {
        CallTerms terms = goodCall();
        terms.encouragement = QString::fromUtf16(text);
        CHECK(checkCall(terms, facts()).empty());
    }
}

TEST_CASE("para. 22: all States are eligible, so no rule names or excludes a State")
{
    checkCases({
        {"a rule about one State",
         [](CallTerms &t) {
             t.rules.push_back(rule("One", {{QStringLiteral("state"), {QStringLiteral("KEN")}}}, {}, 3));
         },
         "rules.9.match", "rule_must_not_name_a_state", "para. 22"},
        {"at most none of a region", [](CallTerms &t) { t.rules.back() = rule("None", region("WEOG"), {}, 0); },
         "rules.8.max", "rule_must_not_exclude", "para. 22"},
        {"a share that comes to none",
         [](CallTerms &t) {
             t.rules.back().max = RuleLimit{0, Decimal(4, 2)}; // 0.04 of 20 seats
         },
         "rules.8.max", "rule_must_not_exclude", "para. 22"},
        {"no place for any State", [](CallTerms &t) { t.perState = 0; }, "perState", "call_must_not_exclude_states",
         "para. 22"},
    });
}

TEST_CASE("para. 22: balance rules are about known people, with limits that can be kept")
{
    checkCases({
        {"unknown attribute",
         [](CallTerms &t) {
             t.rules.push_back(rule("Tall", {{QStringLiteral("height"), {QStringLiteral("tall")}}}, 1));
         },
         "rules.9.match", "rule_must_match_a_known_attribute", "para. 22"},
        {"unknown value", [](CallTerms &t) { t.rules.push_back(rule("Far", region("FAR"), 1)); }, "rules.9.match",
         "rule_must_match_a_known_value", "para. 22"},
        {"no value",
         [](CallTerms &t) {
             t.rules.push_back(rule("Nobody", {{QStringLiteral("region"), {}}}, 1));
         },
         "rules.9.match", "rule_must_match_someone", "para. 22"},
        {"no limit", [](CallTerms &t) { t.rules.push_back(rule("Idle", region("AFR"), {})); }, "rules.9.min",
         "rule_must_have_a_limit", "para. 22"},
        {"min above max", [](CallTerms &t) { t.rules.push_back(rule("Odd", region("AFR"), 3, 2)); }, "rules.9.max",
         "rule_must_be_keepable", "para. 22"},
        {"a share above one",
         [](CallTerms &t) {
             t.rules[0].min = RuleLimit{0, Decimal(11, 1)};
         },
         "rules.1.min", "rule_limit_must_be_in_range", "para. 22"},
        {"negative",
         [](CallTerms &t) {
             t.rules[7].max = RuleLimit{-1, {}};
         },
         "rules.8.max", "rule_limit_must_be_in_range", "para. 22"},
        {"no name", [](CallTerms &t) { t.rules[0].name = QStringLiteral(" "); }, "rules.1.name",
         "rule_must_have_a_name", "para. 18"},
        {"one name twice", [](CallTerms &t) { t.rules[1].name = t.rules[0].name; }, "rules.2.name",
         "rule_must_stand_once", "para. 18"},
    });
}

TEST_CASE("para. 21: a sponsorship call states each check of (a) to (d), in words")
{
    for (const EligibilityCriterion criterion : requiredCriteria()) {
        CallTerms terms = goodCall();
        std::erase_if(terms.eligibility, [&](const EligibilityWords &each) { return each.criterion == criterion; });
        const Problems problems = checkCall(terms, facts());
        REQUIRE(problems.size() == 1);
        CHECK(problems.front().rule == u"call_must_state_every_eligibility_check");
        CHECK(problems.front().paragraph == criterionParagraph(criterion));
    }
    checkCases({
        {"without words", [](CallTerms &t) { t.eligibility[2].words.clear(); }, "eligibility.3.words",
         "eligibility_must_have_words", "para. 18"},
        {"twice", [](CallTerms &t) { t.eligibility.push_back(t.eligibility.front()); }, "eligibility.9.criterion",
         "eligibility_must_be_stated_once", ""},
    });
}

TEST_CASE("para. 21 (e): the report may be asked for, so a call may leave it out")
{
    CallTerms terms = goodCall();
    std::erase_if(terms.eligibility,
                  [](const EligibilityWords &each) { return each.criterion == EligibilityCriterion::ReportOnRequest; });
    CHECK(checkCall(terms, facts()).empty());
}

TEST_CASE("para. 18: criteria are clearly defined beforehand: weights of 100 in all, words for each score")
{
    checkCases({
        {"no criteria", [](CallTerms &t) { t.criteria.clear(); }, "criteria", "call_must_have_criteria", "para. 18"},
        {"weights of 99", [](CallTerms &t) { t.criteria[4].weight = 9; }, "criteria", "weights_must_add_up",
         "para. 18"},
        {"a weight of zero",
         [](CallTerms &t) {
             t.criteria[4].weight = 0;
             t.criteria[3].weight = 25;
         },
         "criteria.5.weight", "weight_must_be_positive", "para. 18"},
        {"a negative weight",
         [](CallTerms &t) {
             t.criteria[4].weight = -10;
             t.criteria[3].weight = 35;
         },
         "criteria.5.weight", "weight_must_be_positive", "para. 18"},
        {"a score without words", [](CallTerms &t) { t.criteria[1].words[3] = QStringLiteral(" "); },
         "criteria.2.words", "score_must_have_words", "para. 18"},
        {"no name", [](CallTerms &t) { t.criteria[0].name.clear(); }, "criteria.1.name", "criterion_must_have_a_name",
         "para. 18"},
        {"one name twice", [](CallTerms &t) { t.criteria[1].name = t.criteria[0].name.toUpper(); }, "criteria.2.name",
         "criterion_must_stand_once", "para. 18"},
        {"no text", [](CallTerms &t) { t.text.clear(); }, "text", "call_must_have_a_text", "para. 18"},
        {"no lot rule", [](CallTerms &t) { t.lotRule.clear(); }, "lotRule", "call_must_have_a_lot_rule", "para. 18"},
    });
}

TEST_CASE("a call says what it is for, when, where and how much")
{
    checkCases({
        {"title", [](CallTerms &t) { t.title = QStringLiteral("  "); }, "title", "call_must_have_a_title", ""},
        {"zone", [](CallTerms &t) { t.timeZone = QStringLiteral("Mars/Base"); }, "timeZone",
         "call_must_have_a_time_zone", ""},
        {"opens", [](CallTerms &t) { t.opens = {}; }, "opens", "call_must_open", ""},
        {"closes", [](CallTerms &t) { t.closes = {}; }, "closes", "call_must_close", ""},
        {"closes before it opens", [](CallTerms &t) { t.opens = t.closes; }, "closes", "call_must_close_after_it_opens",
         ""},
        {"closed already",
         [](CallTerms &t) {
             t.closes = facts().now;
             t.opens = t.closes.addDays(-1);
         },
         "closes", "call_must_close_in_the_future", ""},
        {"closes in the meeting", [](CallTerms &t) { t.meeting.firstDay = t.closes.date(); }, "closes",
         "call_must_close_before_the_meeting", ""},
        {"meeting", [](CallTerms &t) { t.meeting.name.clear(); }, "meeting.name", "call_must_name_the_meeting",
         "para. 9 (a)"},
        {"place", [](CallTerms &t) { t.meeting.place.clear(); }, "meeting.place", "call_must_name_the_place", ""},
        {"days in disorder", [](CallTerms &t) { t.meeting.lastDay = t.meeting.firstDay.addDays(-1); },
         "meeting.lastDay", "meeting_must_have_days", ""},
        {"no nights", [](CallTerms &t) { t.meeting.nights = 0; }, "meeting.nights", "meeting_must_have_nights", ""},
        {"no seats",
         [](CallTerms &t) {
             t.seats.reset();
             t.rules.clear();
         },
         "seats", "call_must_have_seats", ""},
        {"no envelope", [](CallTerms &t) { t.envelope = Money(0, t.envelope.currency()); }, "envelope",
         "call_must_have_an_envelope", "para. 23"},
        {"envelope in another currency",
         [](CallTerms &t) {
             t.envelope = Money(1, {QStringLiteral("EUR"), 2});
         },
         "envelope", "call_must_have_an_envelope", "para. 23"},
        {"merit above 100", [](CallTerms &t) { t.minMerit = 10'001; }, "minMerit", "merit_must_be_in_range", ""},
    });
}

TEST_CASE("para. 23: a project call has an envelope, and no seats")
{
    CallTerms terms = goodCall();
    terms.kind = CallKind::Project;
    terms.eligibility.clear();
    terms.rules.clear();
    const Problems problems = checkCall(terms, facts());
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().rule == u"project_call_must_not_have_seats");
    terms.seats.reset();
    CHECK(checkCall(terms, facts()).empty());
    terms.rules = {
        BalanceRule{QStringLiteral("Africa"), RuleMeasure::Amount, region("AFR"), RuleLimit{0, Decimal(30, 2)}, {}}};
    CHECK(checkCall(terms, facts()).empty());
    terms.rules.front().measure = RuleMeasure::Count;
    REQUIRE(checkCall(terms, facts()).size() == 1);
    CHECK(checkCall(terms, facts()).front().rule == u"share_must_be_of_seats");
}

TEST_CASE("a share becomes a whole number: up for a min, down for a max")
{
    struct
    {
        qint64 seats;
        Decimal share;
        qint64 min;
        qint64 max;
    } const cases[] = {{20, {5, 1}, 10, 10}, {21, {5, 1}, 11, 10}, {20, {33, 2}, 7, 6},
                       {1, {1, 2}, 1, 0},    {20, {1, 0}, 20, 20}, {20, {0, 0}, 0, 0},
                       {3, {333, 3}, 1, 0},  {19, {15, 2}, 3, 2},  {20, {15, 2}, 3, 3}};
    for (const auto &[seats, share, min, max] : cases) {
        BalanceRule made{QStringLiteral("Half"), RuleMeasure::Count, {}, RuleLimit{0, share}, RuleLimit{0, share}};
        made = resolved(made, seats, 0);
        INFO(seats << " · " << share.toText().toStdString());
        CHECK(made.min->number == min);
        CHECK(made.max->number == max);
        CHECK(made.min->share == share);
    }
    const BalanceRule amount =
        resolved({QStringLiteral("Third"), RuleMeasure::Amount, {}, RuleLimit{0, Decimal(333333, 6)}, {}}, 20,
                 1'000'000'000'000);
    CHECK(amount.min->number == 333'333'000'000);
}

TEST_CASE("para. 18: rules that no list can keep together are told with their numbers")
{
    CallTerms terms = goodCall();
    terms.rules = {rule("Women", {{QStringLiteral("gender"), {QStringLiteral("woman")}}}, 10),
                   rule("Groups", {{QStringLiteral("group"), {QStringLiteral("LDC"), QStringLiteral("SIDS")}}}, 12),
                   rule("Africa", region("AFR"), 7),
                   rule("Asia", region("APS"), 6),
                   rule("America", region("GRULAC"), 5),
                   rule("East", region("EES"), 4),
                   rule("West", region("WEOG"), {}, 2)};
    Problems clashes = ruleClashes(terms, facts().states);
    REQUIRE(clashes.size() == 1);
    CHECK(clashes.front().sentence == u"Rules 3, 4, 5, 6 ask for 22 of 20 seats: no list can keep them all.");
    CHECK(clashes.front().field == u"rules.6.min");
    terms.rules[5].min->number = 2;
    CHECK(ruleClashes(terms, facts().states).empty());

    SECTION("rules that overlap ask for no places twice")
    {
        terms.rules.push_back(rule("LLDC", {{QStringLiteral("group"), {QStringLiteral("LLDC")}}}, 20));
        CHECK(ruleClashes(terms, facts().states).empty());
    }
    SECTION("a min within a max")
    {
        terms.rules.push_back(rule("Women of the West",
                                   {{QStringLiteral("region"), {QStringLiteral("WEOG")}},
                                    {QStringLiteral("gender"), {QStringLiteral("woman")}}},
                                   3));
        clashes = ruleClashes(terms, facts().states);
        REQUIRE(clashes.size() == 2); // and 7 + 6 + 5 + 2 + 3 places of 20
        CHECK(clashes[1].sentence == u"Rule 8 asks for at least 3, but rule 7 allows at most 2 of the same.");
    }
    SECTION("more than the States of a region have places")
    {
        terms.seats = 60;
        terms.rules = {rule("East", region("EES"), 24)};
        clashes = ruleClashes(terms, facts().states);
        REQUIRE(clashes.size() == 1);
        CHECK(clashes.front().sentence == u"Rule 1 asks for 24, but with 1 of one State at most 23 can be selected.");
        terms.perState = 2;
        CHECK(ruleClashes(terms, facts().states).empty());
    }
    SECTION("amounts above the envelope")
    {
        BalanceRule africa{
            QStringLiteral("Africa"), RuleMeasure::Amount, region("AFR"), RuleLimit{0, Decimal(6, 1)}, {}};
        BalanceRule asia{QStringLiteral("Asia"), RuleMeasure::Amount, region("APS"), RuleLimit{0, Decimal(5, 1)}, {}};
        terms.rules = {africa, asia};
        clashes = ruleClashes(terms, facts().states);
        REQUIRE(clashes.size() == 1);
        CHECK(clashes.front().sentence ==
              u"Rules 1, 2 ask for 192500.00 of an envelope of 175000.00: no list can keep them all.");
    }
}

TEST_CASE("the state of a call follows from what happened and from the clock")
{
    const QDateTime closes = goodCall().closes;
    const auto stateOf = [&](std::optional<Milestone> last, const QDateTime &now) {
        return callStateKey(callState({true, closes, last, false}, now));
    };
    CHECK(callState({}, closes) == CallState::Draft);
    CHECK(stateOf({}, closes.addMSecs(-1)) == u"open");
    CHECK(stateOf({}, closes) == u"closed");
    CHECK(stateOf(Milestone::Closed, closes) == u"closed");
    CHECK(stateOf(Milestone::Reviewed, closes) == u"reviewed");
    CHECK(stateOf(Milestone::Submitted, closes) == u"submitted");
    CHECK(stateOf(Milestone::Returned, closes) == u"reviewed");
    CHECK(stateOf(Milestone::Decided, closes) == u"decided");
}

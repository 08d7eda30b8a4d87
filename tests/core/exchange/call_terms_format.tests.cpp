#include "exchange/call_terms_format.h"
#include "calls/call_rules.h"
#include "support/test_calls.h"

using namespace fund;

namespace {

const Currency dollar{QStringLiteral("USD"), 2};

QString refusals(const QByteArray &json)
{
    const auto read = readCallTerms(json, goodCall(), dollar);
    if (read)
        return {};
    QStringList told;
    for (const Problem &problem : read.failure().problems)
        told += QStringLiteral("%1 %2").arg(problem.field, problem.rule);
    return told.join(u'|');
}

} // namespace

TEST_CASE("the terms of a call that are written down are read back word for word")
{
    CallTerms terms = goodCall();
    terms.title = QStringLiteral("“Réunion”, \\ first\nline");
    terms.perState.reset();
    terms.rules.push_back({QStringLiteral("Costs of women"),
                           RuleMeasure::Amount,
                           {{QStringLiteral("gender"), {QStringLiteral("woman")}}},
                           RuleLimit{123'450, std::nullopt},
                           RuleLimit{0, Decimal(9, 1)}});
    terms.rules.push_back({QStringLiteral("Everyone"), RuleMeasure::Count, {}, RuleLimit{3, std::nullopt}, {}});
    const QByteArray written = writeCallTerms(terms);
    CHECK_THAT(written.toStdString(), Catch::Matchers::Contains("\"1234.50\""));
    const auto read = readCallTerms(written, CallTerms(), dollar);
    INFO((read ? QString() : oneLine(read.failure().problems.front())).toStdString());
    REQUIRE(read);
    CHECK(*read == terms);
    CHECK(writeCallTerms(*read) == written);
}

TEST_CASE("what the terms leave out stays as it was proposed")
{
    const auto read = readCallTerms(R"({"title": "Another title", "seats": 7})", goodCall(), dollar);
    REQUIRE(read);
    CallTerms expected = goodCall();
    expected.title = QStringLiteral("Another title");
    expected.seats = 7;
    CHECK(*read == expected);
    const auto meeting = readCallTerms(R"({"meeting": {"first_day": "2026-05-19"}})", goodCall(), dollar);
    REQUIRE(meeting);
    CHECK(meeting->meeting.nights == goodCall().meeting.nights - 1);
}

TEST_CASE("wrong terms of a call are told with their path")
{
    const struct
    {
        const char *json;
        const char *told;
    } cases[] = {
        {"", " input_must_be_json"},
        {"{", " input_must_be_json"},
        {"{\"title\": \"\xff\"}", " input_must_be_json"},
        {"[]", " value_must_be_an_object"},
        {R"({"colour": 1})", "colour key_must_be_known"},
        {R"({"seats": 1, "seats": 2})", "seats key_must_stand_once"},
        {R"({"format": "funddesk-call/2"})", "format format_must_be_known"},
        {R"({"title": 3})", "title value_must_be_a_text"},
        {R"({"seats": "3"})", "seats value_must_be_a_whole_number"},
        {R"({"seats": 3.5})", "seats value_must_be_a_whole_number"},
        {R"({"seats": -3})", "seats value_must_be_a_whole_number"},
        {R"({"seats": 99999999999})", "seats value_must_be_a_whole_number"},
        {R"({"envelope": 100})", "envelope value_must_be_a_text"},
        {R"({"envelope": "1,234.5"})", "envelope amount_must_be_digits_and_point"},
        {R"({"opens": "2026-03-05"})", "opens moment_must_have_a_zone"},
        {R"({"meeting": {"last_day": "5 May"}})", "meeting.last_day date_must_be_year_month_day"},
        {R"({"meeting": {"hall": "A"}})", "meeting.hall key_must_be_known"},
        {R"({"kind": "party"})", "kind word_must_be_one_of_the_allowed"},
        {R"({"criteria": {}})", "criteria value_must_be_a_list"},
        {R"({"criteria": [{"weight": "x"}]})", "criteria.1.weight value_must_be_a_whole_number"},
        {R"({"criteria": [{"words": ["one"]}]})", "criteria.1.words score_must_have_words"},
        {R"({"eligibility": [{"words": "w"}]})", "eligibility.1 criterion_must_be_named"},
        {R"({"eligibility": [{"criterion": "rich"}]})", "eligibility.1.criterion word_must_be_one_of_the_allowed"},
        {R"({"rules": [{"min": {"share": 0.5}}]})", "rules.1.min.share value_must_be_a_text|rules.1.min "
                                                    "share_must_be_a_decimal"},
        {R"({"rules": [{"measure": "amount", "max": 5}]})", "rules.1.max value_must_be_a_text"},
        {R"({"rules": [{"match": {"gender": "woman"}}]})", "rules.1.match.gender value_must_be_a_list"},
        {R"({"rules": [{"match": []}]})", "rules.1.match value_must_be_an_object"},
    };
    for (const auto &[json, told] : cases) {
        INFO(json);
        CHECK(refusals(json) == QString::fromLatin1(told));
    }
    const auto read = readCallTerms("{\n\"title\": \"a\",\n}", goodCall(), dollar);
    REQUIRE_FALSE(read);
    CHECK(read.failure().problems.front().line == 3);
}

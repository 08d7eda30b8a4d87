#include "base/problem.h"

#include "support/catch_qt.h"

using namespace fund;

namespace {

QString told(const char *field, int line = 0, const char *rule = "date_must_have_come")
{
    Problem made = problem(field, rule, QStringLiteral("The day is to come."), "para. 19");
    made.line = line;
    return oneLine(made);
}

} // namespace

TEST_CASE("a field's own name is for programs: people are told the sentence alone")
{
    CHECK(told("meeting.lastDay") == u"The day is to come. (para. 19)");
    CHECK(told("publication_request") == u"The day is to come. (para. 19)");
}

TEST_CASE("a place that the reader sees stands before the sentence")
{
    CHECK(told("on_date", 7) == u"line 7, on_date: The day is to come. (para. 19)");
    CHECK(told("", 7) == u"line 7: The day is to come. (para. 19)");
    CHECK(told("--on") == u"--on: The day is to come. (para. 19)");
    CHECK(told("rules.3.min") == u"rule 3: The day is to come. (para. 19)");
    CHECK(told("criteria.1.weight") == u"criterion 1: The day is to come. (para. 19)");
    CHECK(told("rules[0].min", 0, "selection_problem_keeps_its_format") ==
          u"rules[0].min: The day is to come. (para. 19)");
}

#include "shortlists/binding_rules.h"

#include "support/catch_qt.h"

using namespace fund;

namespace {

ReachedRule reachedRule(const char *name, std::optional<qint64> least, std::optional<qint64> most, qint64 reached)
{
    return {{name, RuleMeasure::Count, {}, least, most}, reached};
}

QString bindingIn(std::vector<ReachedRule> rules, Language language = Language::English)
{
    ListedSelection selection;
    selection.rules = std::move(rules);
    return bindingSentence(selection, Wording(language));
}

const ReachedRule tightWomen = reachedRule("Women", 10, std::nullopt, 10);
const ReachedRule looseAfrican = reachedRule("African States", 4, std::nullopt, 6);
const ReachedRule shortEastern = reachedRule("Eastern European States", 3, std::nullopt, 1);

} // namespace

TEST_CASE("para. 22: a list names the rules that bind it, a least or a most that is met with nothing to spare")
{
    const ReachedRule fullWestern = reachedRule("Western European and other States", std::nullopt, 4, 4);
    const ReachedRule roomFirst = reachedRule("First-time delegates", std::nullopt, 9, 8);
    CHECK(bindingIn({tightWomen, looseAfrican, shortEastern, fullWestern, roomFirst}) ==
          u"Rules that bind this list, met with nothing to spare: Women and Western European and other States.");
    CHECK(bindingIn({reachedRule("Both", 5, 5, 5)}) == u"Rules that bind this list, met with nothing to spare: Both.");
}

TEST_CASE("a rule that asks for nobody or is short doesn't bind, and a list that no rule binds says so")
{
    const ReachedRule asksNothing = reachedRule("Nobody", 0, std::nullopt, 0);
    CHECK(bindingIn({}).isEmpty());
    CHECK(bindingIn({looseAfrican, shortEastern}).isEmpty());
    CHECK(bindingIn({looseAfrican, asksNothing}) == u"No rule binds this list: each is met with something to spare.");
    CHECK(bindingIn({reachedRule("None of these", std::nullopt, 0, 0)}).contains(u"None of these"));
}

#include "letters/signed_people.h"
#include "support/test_shortlists.h"

#include "support/catch_qt.h"

using namespace fund;

TEST_CASE(
    "paras. 11 and 18: who signs an approval reads the names of those it is for, who is not cleared numbers alone")
{
    SubmittedList sent;
    Session &representative = sent.fund.as(Role::Representative);
    const auto facts = readDecisionFacts(representative, sent.call);
    REQUIRE(facts);
    const QStringList selected = selectedRefs(facts->list);
    const std::map<QString, QString> declines = {{selected.front(), QStringLiteral("Left the ministry.")}};
    const QString named = signedPeopleText(representative, *facts, declines, Language::English);
    const QString numbered = signedPeopleText(sent.fund.as(Role::Auditor), *facts, declines, Language::English);
    for (const QString &ref : selected) {
        const bool isDeclined = ref == selected.front();
        const QString name = manyApplications(*serialOf(ref)).back().person.familyName;
        CHECK(named.contains(name) == !isDeclined);
        CHECK(named.contains(ref) == !isDeclined);
        CHECK(numbered.contains(ref) == !isDeclined);
        CHECK_FALSE(numbered.contains(name));
    }
    const qint64 declinedCost = facts->selection.find(selected.front())->cost;
    CHECK(signedAmount(*facts, declines) == facts->commits - Money(declinedCost, facts->commits.currency()));
    CHECK(signedAmount(*facts, {}) == facts->commits);
}

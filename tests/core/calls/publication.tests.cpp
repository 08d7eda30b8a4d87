#include "calls/publication_rules.h"

#include "applications/application_actions.h"
#include "support/rule_of.h"
#include "support/test_applications.h"

#include "support/catch_qt.h"

using namespace fund;

namespace {

const QString lateRule = QStringLiteral("call_must_be_published_before_it_opens");
const QString changedRule = QStringLiteral("version_must_not_change_under_applicants");
const QString reasonOfPublishing = QStringLiteral("It was announced by note verbale.");

CallId draftFor(TestFund &fund, const CallTerms &terms = goodCall())
{
    const auto id = draftCall(fund.administrator(), terms);
    REQUIRE(id);
    return *id;
}

} // namespace

TEST_CASE("para. 18: a call whose opening lies before the day of its publication takes a reason, which is kept")
{
    TestFund fund;
    const CallId id = draftFor(fund);
    fund.clock().set(QDateTime(QDate(2026, 3, 6), QTime(9, 0), Qt::UTC)); // it opens on the 5th
    CHECK(ruleOf(publishCall(fund.administrator(), id)) == lateRule);
    CHECK(ruleOf(publishCall(fund.administrator(), id, QStringLiteral(" "))) == lateRule);
    CHECK_FALSE(readCall(fund.database(), id)->isPublished());
    REQUIRE(publishCall(fund.administrator(), id, reasonOfPublishing));
    CHECK(readCall(fund.database(), id)->clashReason == reasonOfPublishing);
}

TEST_CASE("a call that is published for a day before its opening, or for the very day, takes no reason")
{
    for (const QDate &day : {QDate(2026, 3, 4), QDate(2026, 3, 5)}) {
        TestFund fund;
        const CallId id = draftFor(fund);
        fund.clock().set(QDateTime(QDate(2026, 3, 20), QTime(9, 0), Qt::UTC));
        fund.administrator().setOnDate(day); // a year that is worked again, in its order
        CHECK(ruleOf(publishCall(fund.administrator(), id)) == u"done");
    }
}

TEST_CASE("para. 18: a new version takes a reason as soon as one application is on record")
{
    TestFund fund;
    const CallId id = openCall(fund);
    CallTerms terms = goodCall();
    terms.seats = 22;
    REQUIRE(editCall(fund.administrator(), id, terms));
    REQUIRE(publishCall(fund.administrator(), id));
    recordGood(fund, id);
    terms.seats = 24;
    REQUIRE(editCall(fund.administrator(), id, terms));
    CHECK(ruleOf(publishCall(fund.administrator(), id)) == changedRule);
    const Problems doubts = publicationDoubts(terms, callFacts(fund.administrator(), terms, id));
    REQUIRE(doubts.size() == 1); // the window asks for the reason, too
    CHECK(doubts.front().rule == changedRule);
    REQUIRE(publishCall(fund.administrator(), id, reasonOfPublishing));
    CHECK(readCall(fund.database(), id)->clashReason == reasonOfPublishing);
}

#include "record/day_rules.h"

#include "diligence/clearance.h"
#include "diligence/diligence_actions.h"
#include "donors/donor_actions.h"
#include "letters/letter_actions.h"
#include "settings/setting_actions.h"
#include "storage/statement.h"
#include "support/test_shortlists.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

template <typename T>
QString dayRuleOf(const Result<T> &result)
{
    return result ? QString() : result.failure().problems.front().rule;
}

void closeBooks(TestFund &fund, const QDate &until)
{
    REQUIRE(changeSetting(fund.administrator(), {Setting::BooksClosedUntil,
                                                 until.toString(Qt::ISODate),
                                                 fund.clock().today(),
                                                 QStringLiteral("Controller"),
                                                 {}}));
}

CallId decidedCall(TestFund &fund, QStringList &nominees)
{
    const CallId call = reviewedCall(fund, 4, 10);
    const auto list = selectShortList(fund.administrator(), call);
    REQUIRE(list);
    REQUIRE(submitShortList(fund.administrator(), call));
    REQUIRE(decideShortList(fund.as(Role::Representative), call, {}, QStringLiteral("test")));
    nominees = selectedRefs(*list);
    return call;
}

const QString closedRule = QStringLiteral("date_must_be_of_an_open_period");
const QString restsRule = QStringLiteral("date_must_follow_what_it_rests_on");

} // namespace

TEST_CASE("nothing is dated into a period whose books are closed, though it moves no money")
{
    TestFund fund;
    QStringList nominees;
    const CallId call = decidedCall(fund, nominees);
    fund.clock().set(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
    closeBooks(fund, QDate(2026, 10, 31));
    Session &office = fund.administrator();
    office.setOnDate(QDate(2026, 7, 15));
    const QString reason = QStringLiteral("Cannot come.");
    CHECK(dayRuleOf(prepareLetters(office, call)) == closedRule);
    ApplicationId other;
    for (const Application &application : readApplications(fund.database(), call))
        if (!nominees.contains(applicationRef(application.serial)))
            other = application.id;
    CHECK(dayRuleOf(withdrawApplication(office, other, reason)) == closedRule);
    CHECK_FALSE(withdrawNominee(office, call, nominees.front(), reason));
    const DonorId foundation = addFoundation(fund);
    CHECK(dayRuleOf(recordClearance(fund.finance(), {foundation, ClearanceOutcome::Cleared, QStringLiteral("File 1"),
                                                     QDate(2026, 7, 1), QDate(2027, 7, 1)})) == closedRule);
    office.setOnDate(QDate(2026, 11, 1));
    CHECK(prepareLetters(office, call));
    CHECK(withdrawApplication(office, other, reason));
    CHECK(withdrawNominee(office, call, nominees.front(), reason));
}

TEST_CASE("a withdrawn nominee without open money is withdrawn in an open period too")
{
    TestFund fund;
    QStringList nominees;
    const CallId call = decidedCall(fund, nominees);
    fund.clock().set(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
    fund.tamper("UPDATE nominations SET amount = 0 WHERE id = 1");
    closeBooks(fund, QDate(2026, 10, 31));
    fund.administrator().setOnDate(QDate(2026, 7, 15));
    CHECK_FALSE(withdrawNominee(fund.administrator(), call, nominees.front(), QStringLiteral("Cannot come.")));
    Statement count(fund.database(), "SELECT count(*) FROM nomination_withdrawals");
    REQUIRE(count.next());
    CHECK(count.integer(0) == 0);
}

TEST_CASE("no deed is of a day before what it rests on")
{
    TestFund fund;
    QStringList nominees;
    const CallId call = decidedCall(fund, nominees);
    Session &office = fund.administrator();
    const auto applications = readApplications(fund.database(), call);
    const QDate decided = fund.clock().today();
    SECTION("letters not before the decision, and not released before they were made")
    {
        fund.clock().set(fund.clock().now().addDays(10));
        office.setOnDate(decided.addDays(-1));
        CHECK(dayRuleOf(prepareLetters(office, call)) == restsRule);
        office.setOnDate(decided.addDays(5));
        REQUIRE(prepareLetters(office, call));
        office.setOnDate(decided.addDays(4));
        CHECK(dayRuleOf(releaseLetters(office, call)) == restsRule);
        office.setOnDate(decided.addDays(5));
        CHECK(releaseLetters(office, call));
    }
    SECTION("a withdrawal not before the application was received")
    {
        ApplicationId other;
        for (const Application &application : applications)
            if (!nominees.contains(applicationRef(application.serial)))
                other = application.id;
        office.setOnDate(QDate(2020, 1, 1));
        CHECK(dayRuleOf(withdrawApplication(office, other, QStringLiteral("Cannot come."))) == restsRule);
    }
    SECTION("a withdrawal of a nominee not before the approval")
    {
        office.setOnDate(decided.addDays(-1));
        CHECK_FALSE(withdrawNominee(office, call, nominees.front(), QStringLiteral("Cannot come.")));
    }
}

TEST_CASE("what happens to a call happens in its order, and after its closing")
{
    TestFund fund;
    const CallId call = assignedCall(fund, 1);
    Session &office = fund.administrator();
    office.setOnDate(goodCall().closes.date().addDays(-1));
    CHECK(dayRuleOf(closeCall(office, call)) == restsRule);
    office.setOnDate(goodCall().closes.date());
    CHECK(closeCall(office, call));
    const ApplicationId id = readApplications(fund.database(), call).front().id;
    for (int number = 1; number <= 4; ++number)
        if (!waitingFor(fund, number, call).empty()) {
            fund.reviewer(number).setOnDate(goodCall().closes.date().addDays(-1));
            CHECK(dayRuleOf(submitReview(fund.reviewer(number), id, plainReview(4))) == restsRule);
            fund.reviewer(number).setOnDate(goodCall().closes.date());
            CHECK(submitReview(fund.reviewer(number), id, plainReview(4)));
        }
}

#include "applications/application_list.h"

#include "storage/statement.h"
#include "support/test_applications.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace fund;

namespace {

/// Twenty applications of two in each of ten States; 3 is withdrawn.
CallId filled(TestFund &fund)
{
    const CallId call = openCall(fund);
    REQUIRE(importApplications(fund.administrator(), call, manyApplications(20)));
    REQUIRE(withdrawApplication(fund.administrator(), findApplication(fund.database(), call, 3)->id,
                                QStringLiteral("Changed posts.")));
    return call;
}

QString serials(TestFund &fund, const ApplicationQuery &query, int offset = 0, int limit = 100)
{
    QStringList found;
    for (const ApplicationRow &row : readApplicationPage(fund.database(), query, offset, limit))
        found += QString::number(row.serial);
    return found.join(u' ');
}

/// The plan of a statement of a store, with every place bound to nothing.
QString planOf(TestFund &fund, const QByteArray &sql)
{
    QStringList steps;
    Statement row(fund.database(), ("EXPLAIN QUERY PLAN " + sql).constData());
    while (row.next())
        steps += row.text(3);
    return steps.join(u'\n');
}

QByteArray rowsSql()
{
    QFile file(QStringLiteral(FUND_SOURCE_DIR "/core/applications/application_list_store.cpp"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const qsizetype begin = text.indexOf("R\"sql(") + 6;
    return text.sliced(begin, text.indexOf(")sql\"") - begin);
}

} // namespace

TEST_CASE("applications are listed by pages, sorted and filtered in the file")
{
    TestFund fund;
    const CallId call = filled(fund);
    ApplicationQuery query;
    query.call = call;
    CHECK(countApplicationRows(fund.database(), query) == 20);
    CHECK(serials(fund, query, 0, 5) == u"1 2 3 4 5");
    CHECK(serials(fund, query, 18, 5) == u"19 20");
    query.descending = true;
    CHECK(serials(fund, query, 0, 3) == u"20 19 18");
    query.descending = false;
    query.order = ApplicationOrder::State;
    CHECK(serials(fund, query, 0, 4) == u"6 16 9 19"); // BRB, COL
    query.order = ApplicationOrder::Gender;
    CHECK(readApplicationPage(fund.database(), query, 0, 1).front().gender == Gender::Man);
    query.order = ApplicationOrder::Received;
    CHECK(serials(fund, query, 0, 2) == u"1 2");

    SECTION("by State, region and group")
    {
        query.stateIso3 = QStringLiteral("RWA");
        CHECK(serials(fund, query) == u"1 11");
        query.stateIso3.clear();
        query.region = QStringLiteral("AFR");
        CHECK(serials(fund, query) == u"1 10 11 20");
        query.group = QStringLiteral("LDC");
        CHECK(serials(fund, query) == u"1 11");
        CHECK(countApplicationRows(fund.database(), query) == 2);
    }
    SECTION("by gender, text and withdrawal")
    {
        query.gender = Gender::NotSaid;
        CHECK(serials(fund, query) == u"9 18");
        query.gender.reset();
        query.withdrawn = true;
        CHECK(serials(fund, query) == u"3");
        query.withdrawn = false;
        CHECK(countApplicationRows(fund.database(), query) == 19);
        query.text = QStringLiteral("MINISTRY OF ict");
        CHECK(countApplicationRows(fund.database(), query) == 19);
        query.text = QStringLiteral("no such words");
        CHECK(countApplicationRows(fund.database(), query) == 0);
        query.text = QStringLiteral("Family000005");
        CHECK(countApplicationRows(fund.database(), query) == 0);
    }
}

TEST_CASE("a line of the list shows what the frozen groups of the call say")
{
    TestFund fund;
    const CallId call = filled(fund);
    const auto rows = readApplicationPage(fund.database(), {call, {}, {}, {}, {}, {}, {}, {}, {}}, 0, 3);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].stateIso3 == u"RWA");
    CHECK(rows[0].region == u"AFR");
    CHECK(rows[0].groups == u"LDC LLDC");
    CHECK(rows[0].earlierSessions == 1);
    CHECK(rows[0].post == u"Head of unit");
    CHECK_FALSE(rows[0].withdrawn);
    CHECK(rows[2].withdrawn);
    CHECK(rows[2].groups == u"SIDS");
}

TEST_CASE("para. 22: who has applied is counted by gender, region and group, without those withdrawn")
{
    TestFund fund;
    const ApplicationCounts counts = readApplicationCounts(fund.database(), filled(fund));
    CHECK(counts.total == 19);
    CHECK(counts.withdrawn == 1);
    CHECK(counts.states == 10);
    CHECK(counts.firstTime == 5);
    CHECK(counts.byGender == std::map<Gender, int>{{Gender::Woman, 9}, {Gender::Man, 8}, {Gender::NotSaid, 2}});
    CHECK(counts.byRegion == std::map<QString, int>{{QStringLiteral("AFR"), 4},
                                                    {QStringLiteral("APS"), 3},
                                                    {QStringLiteral("EES"), 4},
                                                    {QStringLiteral("GRULAC"), 6},
                                                    {QStringLiteral("WEOG"), 2}});
    CHECK(counts.byGroup ==
          std::map<QString, int>{{QStringLiteral("LDC"), 4}, {QStringLiteral("LLDC"), 6}, {QStringLiteral("SIDS"), 3}});
    int sum = 0;
    for (const auto &[key, count] : counts.byRegionAndGender)
        sum += count;
    CHECK(sum == 19);
}

TEST_CASE("lists of applications are found by index, in the order of the index")
{
    TestFund fund;
    const QByteArray rows = rowsSql();
    const QString bySerial = planOf(fund, rows + " ORDER BY a.serial LIMIT 50 OFFSET 0");
    CHECK(bySerial.contains(QStringLiteral("SEARCH a USING INDEX sqlite_autoindex_applications_1 (call_id=?)")));
    CHECK_FALSE(bySerial.contains(QStringLiteral("TEMP B-TREE")));
    const QString byState = planOf(fund, rows + " ORDER BY a.state_iso3, a.serial LIMIT 50 OFFSET 0");
    CHECK(byState.contains(QStringLiteral("SEARCH a USING INDEX applications_by_state (call_id=?)")));
    CHECK_FALSE(byState.contains(QStringLiteral("TEMP B-TREE")));
    for (const QString &plan : {bySerial, byState}) {
        CHECK_FALSE(plan.contains(QStringLiteral("SCAN a")));
        CHECK_FALSE(plan.contains(QStringLiteral("SCAN call_memberships")));
        CHECK_FALSE(plan.contains(QStringLiteral("SCAN w")));
    }
    CHECK(planOf(fund, "SELECT id FROM sealed_values WHERE passport_hash = x'00'")
              .contains(QStringLiteral("INDEX sealed_values_by_passport")));
}

#include "storage/earlier_state.h"

#include "ledger/balance_store.h"
#include "storage/statement.h"
#include "support/test_shortlists.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

qint64 count(const Database &database, const char *sql)
{
    Statement row(database, sql);
    return row.next() ? row.integer(0) : -1;
}

} // namespace

TEST_CASE("every table that says when its rows were recorded is read as known at the moment asked for")
{
    TestFund fund;
    const auto own = fund.administrator().onThisThread();
    REQUIRE(own);
    Database &database = (*own)->database();
    REQUIRE(showEarlierState(database, QDate(2026, 3, 2), {}));
    Statement row(database, R"sql(
        SELECT t.name
        FROM main.sqlite_schema AS t
        WHERE t.type = 'table'
            AND EXISTS (SELECT 1 FROM pragma_table_info(t.name) WHERE name = 'recorded_at')
            AND NOT EXISTS (SELECT 1 FROM temp.sqlite_schema AS v WHERE v.name = t.name)
    )sql");
    CHECK_FALSE(row.next());
    CHECK_FALSE(database.failure());
}

TEST_CASE("an earlier state shows neither what is dated later nor what was recorded later")
{
    TestFund fund;
    endow(fund); // on 2 March, with money of 1 and 2 February
    fund.clock().set(QDateTime(QDate(2026, 3, 9), QTime(9, 0), Qt::UTC));
    give(fund, addState(fund, "Rwanda", "RWA"), usd(5), QDate(2026, 2, 1));
    const auto entriesAt = [&](const QDate &day, const QDateTime &knownAt) {
        const auto own = fund.administrator().onThisThread();
        REQUIRE(own);
        REQUIRE(showEarlierState((*own)->database(), day, knownAt));
        return count((*own)->database(), "SELECT count(*) FROM receipts");
    };
    const QDateTime second(QDate(2026, 3, 2), QTime(23, 0), Qt::UTC);
    CHECK(entriesAt(QDate(2026, 3, 9), {}) == 2);
    CHECK(entriesAt(QDate(2026, 3, 9), second) == 1);
    CHECK(entriesAt(QDate(2026, 1, 31), {}) == 0);
    CHECK(count(fund.database(), "SELECT count(*) FROM receipts") == 2);
}

TEST_CASE("the running totals of an earlier state are those of the entries it shows, on whole days and within one")
{
    TestFund fund;
    endow(fund); // at 9 o'clock on 2 March
    fund.clock().set(QDateTime(QDate(2026, 3, 2), QTime(15, 0), Qt::UTC));
    give(fund, addState(fund, "Rwanda", "RWA"), usd(5), QDate(2026, 2, 1));
    fund.clock().set(QDateTime(QDate(2026, 4, 9), QTime(9, 0), Qt::UTC));
    give(fund, addState(fund, "Fiji", "FJI"), usd(7), QDate(2026, 2, 1));
    const QDate days[] = {{2026, 1, 31}, {2026, 2, 1}, {2026, 2, 28}, {2026, 4, 9}};
    const QDateTime moments[] = {{},
                                 {{2026, 3, 1}, {23, 59, 59, 999}, Qt::UTC},
                                 {{2026, 3, 2}, {12, 0}, Qt::UTC},
                                 {{2026, 3, 2}, {23, 59, 59, 999}, Qt::UTC},
                                 {{2026, 4, 8}, {23, 59, 59, 999}, Qt::UTC}};
    for (const QDate &day : days)
        for (const QDateTime &moment : moments) {
            INFO((day.toString(Qt::ISODate) + u' ' + moment.toString(Qt::ISODate)).toStdString());
            const auto own = fund.administrator().onThisThread();
            REQUIRE(own);
            Database &database = (*own)->database();
            REQUIRE(showEarlierState(database, day, moment));
            CHECK(readWrongTotals(database).isEmpty());
            CHECK(readBalances(database, {QDate(2026, 12, 31)}) == readBalances(fund.database(), {day, moment}));
            CHECK_FALSE(database.failure());
        }
}

TEST_CASE("a connection that shows an earlier state writes nothing")
{
    TestFund fund;
    endow(fund);
    const auto own = fund.administrator().onThisThread();
    REQUIRE(own);
    REQUIRE(showEarlierState((*own)->database(), QDate(2026, 3, 2), {}));
    CHECK_FALSE((*own)->database().run(
        "INSERT INTO calls (ref, kind, recorded_by, recorded_at) VALUES ('S-2026-9', 'project', 1, '')"));
    CHECK(count(fund.database(), "SELECT count(*) FROM calls") == 0);
}

#include "ledger/ledger_actions.h"

#include "contributions/contribution_actions.h"
#include "record/change.h"
#include "record/verify.h"
#include "settings/setting_actions.h"
#include "shortlists/reversal_actions.h"
#include "support/money_rules.h"
#include "support/test_money.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <chrono>
#include <future>
#include <thread>

using namespace fund;

namespace {

PoolPosition poolOn(TestFund &fund, const QDate &day, const QDateTime &knownAt = {})
{
    return poolPosition(fund.database(), {day, knownAt}, fund.administrator().fund().currency);
}

bool addsUp(const PoolPosition &p)
{
    return p.received + p.otherIncome == p.spent + p.committed + p.allotted + p.supportCosts + p.reserve + p.available;
}

Result<LedgerEntryId> allot(TestFund &fund, const Money &amount, const QDate &day = march,
                            Window window = Window::Sponsorship)
{
    return allotFunds(fund.administrator(), {window, amount, QStringLiteral("cost plan"), day});
}

Result<LedgerEntryId> commit(TestFund &fund, const Money &amount, const QString &subject, const QDate &day = march)
{
    Change change(fund.as(Role::Representative), Action::DecideShortList);
    auto posted = commitFunds(change, {Window::Sponsorship, amount, subject, QStringLiteral("award"), day});
    if (!posted)
        return posted;
    if (auto done = change.commit(); !done)
        return done.failure();
    return posted;
}

const QString award = QStringLiteral("nominations/1");

} // namespace

TEST_CASE("nothing is allotted before a minimum is announced and receipts have reached it (para. 16)")
{
    TestFund fund;
    const DonorId state = addState(fund, "Estonia", "EST");
    give(fund, state, usd(99000), march);
    const auto refusedNow = allot(fund, usd(100));
    CHECK(ruleOf(refusedNow) == u"spending_must_wait_for_the_minimum");
    CHECK(refusedNow.failure().problems.front().paragraph == u"para. 16");
    REQUIRE(changeSetting(fund.administrator(), {Setting::MinimumToStart,
                                                 QStringLiteral("100000.00"),
                                                 QDate(2026, 1, 1),
                                                 QStringLiteral("letter (test)"),
                                                 {}}));
    CHECK(ruleOf(allot(fund, usd(100))) == u"spending_must_wait_for_the_minimum");
    const auto pledged = recordContribution(fund.finance(), {state, march, usd(5000), {}, {}});
    REQUIRE(pledged);
    CHECK_FALSE(poolOn(fund, march).operational); // a pledge is no receipt
    give(fund, state, usd(1000), march);
    CHECK(poolOn(fund, march).operational);
    CHECK(ruleOf(allot(fund, usd(100))) == u"done");
}

TEST_CASE("an allotment leaves room for its reserve and for the support costs that its use will bring (para. 23)")
{
    TestFund fund;
    settle(fund);
    give(fund, addState(fund, "Estonia", "EST"), usd(128000), march);
    CHECK(ruleOf(allot(fund, usd(100001))) == u"allotment_must_be_covered");
    REQUIRE(allot(fund, usd(100000)));
    const PoolPosition pool = poolOn(fund, march);
    CHECK(pool.allotted == usd(100000));
    CHECK(pool.reserve == usd(15000));
    CHECK(pool.available == usd(13000));
    CHECK(addsUp(pool));
    CHECK(ruleOf(allot(fund, usd(1))) == u"allotment_must_be_covered"); // the rest is needed for support costs
    REQUIRE(commit(fund, usd(100000), award));
    CHECK(poolOn(fund, march).supportCosts == usd(13000));
    CHECK(poolOn(fund, march).available.isZero());
}

TEST_CASE("two allotments at once don't both take what one of them needs for its support costs")
{
    TestFund fund;
    settle(fund);
    give(fund, addState(fund, "Estonia", "EST"), usd(128000), march);
    Change first(fund.administrator(), Action::AllotFunds);
    LedgerEntryDraft entry{EntryKind::Allotment, march, QStringLiteral("windows/sponsorship"), QStringLiteral("plan")};
    entry.transfers.push_back({Account::AllottedSponsorship, Account::Appropriated, usd(100000)});
    entry.transfers.push_back({Account::Reserve, Account::Appropriated, usd(15000)});
    REQUIRE(postEntry(first, entry));
    auto second = std::async(std::launch::async, [&fund]() -> QString {
        const auto own = fund.administrator().onThisThread();
        if (!own)
            return QStringLiteral("no connection");
        return ruleOf(
            allotFunds(**own, {Window::Sponsorship, usd(100), QStringLiteral("another plan"), QDate(2026, 3, 2)}));
    });
    std::this_thread::sleep_for(std::chrono::milliseconds(300)); // the second waits for the first
    REQUIRE(first.commit());
    CHECK(second.get() == u"allotment_must_be_covered");
}

TEST_CASE("money is committed from an allotment only, spent from a commitment only, and what is left goes back")
{
    TestFund fund;
    settle(fund);
    give(fund, addState(fund, "Estonia", "EST"), usd(200000), march);
    REQUIRE(allot(fund, usd(50000)));
    CHECK(ruleOf(commit(fund, usd(50001), award)) == u"money_must_be_there");
    REQUIRE(commit(fund, usd(10000), award));
    const auto spend = [&](const Money &amount, bool isFinal) {
        return ruleOf(recordExpenditure(
            fund.finance(), {Window::Sponsorship, award, amount, QStringLiteral("voucher 7"), isFinal, march}));
    };
    CHECK(spend(usd(10001), false) == u"expenditure_must_be_committed");
    CHECK(ruleOf(recordExpenditure(fund.finance(), {Window::Sponsorship, QStringLiteral("nominations/999"), usd(1),
                                                    QStringLiteral("voucher"), false, march})) ==
          u"expenditure_must_have_a_commitment");
    CHECK(spend(usd(4000), false) == u"done");
    CHECK(spend(usd(5000), true) == u"done");
    const PoolPosition pool = poolOn(fund, march);
    CHECK(pool.spent == usd(9000));
    CHECK(pool.committed.isZero());
    CHECK(pool.allotted == usd(41000));
    CHECK(pool.supportCosts == Money(117000, *currencyOf(u"USD")));
    CHECK(addsUp(pool));
}

TEST_CASE("a reversal never takes money that has been given away since, and is made once with a reason")
{
    TestFund fund;
    settle(fund);
    give(fund, addState(fund, "Estonia", "EST"), usd(200000), march);
    const auto allotment = allot(fund, usd(50000));
    REQUIRE(allotment);
    REQUIRE(commit(fund, usd(10000), award));
    const auto reverse = [&](const char *reason) {
        return ruleOf(reverseEntry(fund.finance(), *allotment, QString::fromLatin1(reason), march));
    };
    CHECK(reverse("") == u"reason_must_be_given");
    CHECK(reverse("mistake") == u"money_must_be_there");
    {
        Change change(fund.as(Role::Representative), Action::DecideShortList);
        REQUIRE(releaseCommitment(change, Window::Sponsorship, award, QStringLiteral("withdrawn"), march));
        REQUIRE(change.commit());
    }
    CHECK(reverse("mistake") == u"done");
    CHECK(reverse("mistake") == u"entry_must_not_be_reversed_twice");
    CHECK(poolOn(fund, march).available == usd(200000));
}

TEST_CASE("a commitment ends by release, never by a reversal behind the award's back")
{
    TestFund fund;
    settle(fund);
    give(fund, addState(fund, "Estonia", "EST"), usd(200000), march);
    REQUIRE(allot(fund, usd(50000)));
    const auto commitment = commit(fund, usd(10000), award);
    REQUIRE(commitment);
    CHECK(ruleOf(reverseEntry(fund.finance(), *commitment, QStringLiteral("changed our minds"), march)) ==
          u"commitment_must_be_released");
    CHECK(poolOn(fund, march).committed == usd(10000));
}

TEST_CASE("what a closed period has reported stays: no entry is of its days, and a mistake is reversed after it")
{
    TestFund fund;
    settle(fund);
    const DonorId state = addState(fund, "Estonia", "EST");
    give(fund, state, usd(200000), march);
    const auto allotment = allot(fund, usd(50000));
    REQUIRE(allotment);
    const QDate today(2026, 4, 10);
    fund.clock().set(QDateTime(today, QTime(9, 0), Qt::UTC));
    const auto close = [&](const QDate &until) {
        return ruleOf(changeSetting(
            fund.administrator(),
            {Setting::BooksClosedUntil, until.toString(Qt::ISODate), today, QStringLiteral("Closing memo"), {}}));
    };
    const QDate closed(2026, 3, 31);
    CHECK(close(closed) == u"done");
    CHECK(close(march) == u"closing_must_not_be_taken_back");
    const auto late = allot(fund, usd(100), closed);
    CHECK(ruleOf(late) == u"entry_must_be_of_an_open_period");
    CHECK(late.failure().problems.front().sentence.contains(u"2026-03-31"));
    CHECK(ruleOf(recordContribution(fund.finance(), {state, closed, usd(5), {}, {}})) ==
          u"entry_must_be_of_an_open_period");
    CHECK(ruleOf(commit(fund, usd(100), award, march)) == u"entry_must_be_of_an_open_period");
    CHECK(ruleOf(reverseEntry(fund.finance(), *allotment, QStringLiteral("mistake"), march)) ==
          u"entry_must_be_of_an_open_period");
    CHECK(ruleOf(reverseEntry(fund.finance(), *allotment, QStringLiteral("mistake"), closed.addDays(1))) == u"done");
    CHECK(poolOn(fund, closed).allotted == usd(50000));
    CHECK(poolOn(fund, today).allotted.isZero());
}

TEST_CASE("a backdated entry may not take money that later days have used")
{
    TestFund fund;
    fund.clock().set(QDateTime(QDate(2026, 8, 1), QTime(9, 0), Qt::UTC));
    settle(fund);
    const DonorId state = addState(fund, "Estonia", "EST");
    give(fund, state, usd(128000), march);
    give(fund, state, usd(128000), QDate(2026, 6, 1));
    REQUIRE(allot(fund, usd(200000), QDate(2026, 7, 1)));
    CHECK(ruleOf(allot(fund, usd(100), march)) == u"allotment_must_be_covered");
}

TEST_CASE("the pool as it was known: what is recorded later for an earlier date shows only since then")
{
    TestFund fund;
    settle(fund);
    const DonorId state = addState(fund, "Estonia", "EST");
    give(fund, state, usd(100000), march);
    const QDateTime before = fund.clock().now();
    fund.clock().set(before.addDays(30));
    give(fund, state, usd(50000), march);
    CHECK(poolOn(fund, march).received == usd(150000));
    CHECK(poolOn(fund, march, before).received == usd(100000));
    CHECK(poolOn(fund, march.addDays(-1)).received.isZero());
}

TEST_CASE("nothing is posted on what could not be read, and it is told as a damaged file")
{
    TestFund fund;
    settle(fund);
    give(fund, addState(fund, "Estonia", "EST"), usd(200000), march);
    const Failure damaged = storageFailure(fund.path(), 11 /* SQLITE_CORRUPT */, {});
    fund.database().note(damaged); // as a page would that a rate was to be read from
    const auto unread = allot(fund, usd(100));
    CHECK(ruleOf(unread) == damaged.problems.front().rule);
    CHECK(unread.failure().kind == FailureKind::File);
    CHECK(poolOn(fund, march).allotted.isZero());
    CHECK(ruleOf(allot(fund, usd(100))) == u"done"); // what reads again may succeed
    {
        Change change(fund.administrator(), Action::AllotFunds);
        fund.database().note(damaged);
        change.fail(failure(FailureKind::Refused, QStringLiteral("rule"), QStringLiteral("A rule refuses it.")));
    }
    CHECK(fund.database().failure()); // the refusal may rest on it
}

TEST_CASE("the file itself refuses to change or remove a ledger entry")
{
    TestFund fund;
    settle(fund);
    give(fund, addState(fund, "Estonia", "EST"), usd(100000), march);
    for (const char *sql :
         {"UPDATE ledger_transfers SET amount = 1", "DELETE FROM ledger_transfers",
          "UPDATE ledger_entries SET narrative = ''", "DELETE FROM ledger_entries", "UPDATE receipts SET amount = 1",
          "DELETE FROM contributions",
          "INSERT INTO ledger_transfers (entry_id, debit, credit, amount) VALUES (1, 'cash', 'cash', 5)",
          "INSERT INTO ledger_transfers (entry_id, debit, credit, amount) VALUES (1, 'cash', 'reserve', -5)"}) {
        INFO(sql);
        CHECK_FALSE(fund.database().run(sql));
        fund.database().forgetFailure();
    }
}

TEST_CASE("no sequence of deeds loses or makes a cent, at any date and as known at any moment")
{
    const auto result = rc::check([] {
        TestFund fund;
        fund.clock().set(QDateTime(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC));
        settle(fund);
        const DonorId state = addState(fund, "Estonia", "EST");
        give(fund, state, usd(100000), QDate(2026, 1, 2));
        std::vector<LedgerEntryId> entries;
        std::vector<QDateTime> moments;
        const int steps = *rc::gen::inRange(5, 25);
        for (int step = 0; step < steps; ++step) {
            fund.clock().set(fund.clock().now().addSecs(60));
            moments.push_back(fund.clock().now());
            const QDate day = QDate(2026, 1, 2).addDays(*rc::gen::inRange(0, 330));
            const Money amount(*rc::gen::inRange<qint64>(1, 6000000), *currencyOf(u"USD"));
            const QString subject = QStringLiteral("nominations/%1").arg(*rc::gen::inRange(1, 4));
            switch (*rc::gen::inRange(0, 6)) {
            case 0:
                give(fund, state, {amount.minor(), *currencyOf(u"EUR")}, day);
                break;
            case 1:
                if (const auto id = allot(fund, amount, day))
                    entries.push_back(*id);
                break;
            case 2:
                if (const auto id = commit(fund, amount, subject, day))
                    entries.push_back(*id);
                break;
            case 3:
                if (const auto id =
                        recordExpenditure(fund.finance(), {Window::Sponsorship, subject, amount, QStringLiteral("v"),
                                                           *rc::gen::arbitrary<bool>(), day}))
                    entries.push_back(*id);
                break;
            case 4: {
                Change change(fund.as(Role::Representative), Action::DecideShortList);
                if (releaseCommitment(change, Window::Sponsorship, subject, QStringLiteral("w"), day))
                    static_cast<void>(bool(change.commit()));
                break;
            }
            default:
                if (!entries.empty())
                    static_cast<void>(
                        bool(reverseEntry(fund.finance(), *rc::gen::elementOf(entries), QStringLiteral("test"), day)));
            }
        }
        for (int day = 0; day < 340; day += 17)
            for (const QDateTime &known : {QDateTime(), moments[moments.size() / 2]}) {
                const PoolPosition pool = poolOn(fund, QDate(2026, 1, 1).addDays(day), known);
                RC_ASSERT(addsUp(pool));
                if (!known.isValid())
                    RC_ASSERT(!pool.available.isNegative() && !pool.allotted.isNegative() &&
                              !pool.committed.isNegative() && !pool.spent.isNegative() &&
                              !pool.supportCosts.isNegative());
            }
        RC_ASSERT(verifyRecord(fund.database())->isClean());
    });
    CHECK(result);
}

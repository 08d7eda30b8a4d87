#include "ledger/income_actions.h"
#include "ledger/ledger_actions.h"
#include "ledger/open_commitment.h"

#include "contributions/contribution_actions.h"
#include "contributions/contribution_store.h"
#include "record/change.h"
#include "shortlists/reversal_actions.h"
#include "support/money_rules.h"
#include "support/test_money.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

const QString committedAward = QStringLiteral("nominations/1");

PoolPosition poolOnDay(TestFund &fund, const QDate &day)
{
    return poolPosition(fund.database(), {day}, fund.administrator().fund().currency);
}

QString tryToAllot(TestFund &fund, const Money &amount)
{
    return ruleOf(allotFunds(fund.administrator(), {Window::Sponsorship, amount, QStringLiteral("cost plan"), march}));
}

QString tryToCommit(TestFund &fund, const Money &amount, const QString &subject, const QDate &day = march,
                    Window window = Window::Sponsorship)
{
    Change change(fund.as(Role::Representative), Action::DecideShortList);
    const auto posted = commitFunds(change, {window, amount, subject, QStringLiteral("award"), day});
    return posted ? ruleOf(change.commit()) : ruleOf(posted);
}

QString release(TestFund &fund, const QString &subject, const QDate &day = march)
{
    Change change(fund.as(Role::Representative), Action::DecideShortList);
    const auto released = releaseCommitment(change, Window::Sponsorship, subject, QStringLiteral("withdrawn"), day);
    return released ? ruleOf(change.commit()) : ruleOf(released);
}

QString lose(TestFund &fund, const Money &amount)
{
    return ruleOf(recordOtherIncome(
        fund.finance(), {IncomeKind::ExchangeDifference, -amount, QStringLiteral("revaluation of March"), march}));
}

/// 200,000 received, 100,000 allotted (15,000 reserve), 40,000 of it committed (5,200 support costs).
void beginWithCommitment(TestFund &fund)
{
    settle(fund);
    give(fund, addState(fund, "Estonia", "EST"), usd(200000), march);
    REQUIRE(tryToAllot(fund, usd(100000)) == u"done");
    REQUIRE(tryToCommit(fund, usd(40000), committedAward) == u"done");
    REQUIRE(poolOnDay(fund, march).available == usd(79800));
}

} // namespace

TEST_CASE("interest and exchange differences are other income, and can be allotted")
{
    TestFund fund;
    beginWithCommitment(fund);
    const auto record = [&](IncomeKind kind, const Money &amount, const char *reference) {
        return ruleOf(recordOtherIncome(fund.finance(), {kind, amount, QString::fromLatin1(reference), march}));
    };
    CHECK(record(IncomeKind::Interest, usd(500), "statement 3") == u"done");
    CHECK(record(IncomeKind::ExchangeDifference, -usd(200), "statement 3") == u"done");
    CHECK(record(IncomeKind::Interest, -usd(1), "statement 3") == u"interest_must_be_positive");
    CHECK(record(IncomeKind::Interest, usd(0), "statement 3") == u"income_must_have_an_amount");
    CHECK(record(IncomeKind::Interest, euro(1), "statement 3") == u"income_must_have_an_amount");
    CHECK(record(IncomeKind::Interest, usd(1), " ") == u"income_must_have_a_reference");
    CHECK(poolOnDay(fund, march).otherIncome == usd(300));
    CHECK(poolOnDay(fund, march).available == usd(80100));
    CHECK(poolOnDay(fund, march).received == usd(200000));
}

TEST_CASE("an exchange loss may make what is available negative: the pool shows it, and new allotments are refused")
{
    TestFund fund;
    beginWithCommitment(fund);
    CHECK(lose(fund, usd(90000)) == u"done");
    CHECK(poolOnDay(fund, march).available == -usd(10200));
    CHECK(tryToAllot(fund, usd(1)) == u"allotment_must_be_covered");
    CHECK(tryToCommit(fund, usd(100), QStringLiteral("nominations/2")) == u"money_must_be_there");

    SECTION("what was committed is still paid")
    {
        CHECK(ruleOf(recordExpenditure(fund.finance(), {Window::Sponsorship, committedAward, usd(30000),
                                                        QStringLiteral("voucher 1"), false, march})) == u"done");
    }
    SECTION("what makes the shortfall smaller is not refused")
    {
        CHECK(release(fund, committedAward) == u"done");
        CHECK(poolOnDay(fund, march).available == -usd(5000));
        give(fund, addState(fund, "Latvia", "LVA"), usd(1000), march);
        CHECK(poolOnDay(fund, march).available == -usd(4000));
    }
    SECTION("a reversal of income may not make it larger")
    {
        const auto entries =
            entriesBehind(fund.database(), {PoolFigure::Received}, {march}, fund.administrator().fund().currency);
        REQUIRE(entries.lines.size() == 1);
        CHECK(ruleOf(reverseEntry(fund.finance(), entries.lines.front().entry.id, QStringLiteral("mistake"), march)) ==
              u"money_must_be_there");
    }
}

TEST_CASE("a refund is posted whatever is left, lowers what was received, and does not stop a fund that has begun")
{
    TestFund fund;
    beginWithCommitment(fund);
    const QDate later = march.addDays(1);
    fund.clock().set(fund.clock().now().addDays(1));
    Change change(fund.finance(), Action::RecordReceipt);
    LedgerEntryDraft refund{EntryKind::Refund, later, QStringLiteral("contributions/1"), QStringLiteral("returned")};
    refund.transfers.push_back({Account::Refunds, Account::Cash, usd(150000), euro(135000)});
    REQUIRE(postEntry(change, refund));
    REQUIRE(change.commit());
    const PoolPosition pool = poolOnDay(fund, later);
    CHECK(pool.received == usd(50000));
    CHECK(pool.available == -usd(70200));
    CHECK(pool.operational);
    CHECK(tryToAllot(fund, usd(1)) == u"allotment_must_be_covered");
}

TEST_CASE("what is committed for one award is not there for another")
{
    TestFund fund;
    beginWithCommitment(fund);
    REQUIRE(tryToCommit(fund, usd(50000), QStringLiteral("nominations/2")) == u"done");
    REQUIRE(recordExpenditure(
        fund.finance(), {Window::Sponsorship, committedAward, usd(30000), QStringLiteral("voucher 1"), false, march}));
    // The window still has money committed, but the award's own commitment is spent in part.
    Change change(fund.finance(), Action::RecordExpenditure);
    LedgerEntryDraft more{EntryKind::Expenditure, march, committedAward, QStringLiteral("voucher 2")};
    more.transfers.push_back({spent(Window::Sponsorship), committed(Window::Sponsorship), usd(30000)});
    more.transfers.push_back({Account::Expenditure, Account::Cash, usd(30000)});
    CHECK(ruleOf(postEntry(change, more)) == u"money_must_be_there");
}

TEST_CASE("a commitment is not released, and an expenditure not made, on a day before it")
{
    TestFund fund;
    beginWithCommitment(fund);
    fund.clock().set(fund.clock().now().addDays(30));
    REQUIRE(tryToCommit(fund, usd(50000), QStringLiteral("nominations/2"), march.addDays(20)) == u"done");
    CHECK(release(fund, QStringLiteral("nominations/2"), march.addDays(10)) == u"money_must_be_there");
    CHECK(ruleOf(recordExpenditure(fund.finance(), {Window::Sponsorship, QStringLiteral("nominations/2"), usd(1),
                                                    QStringLiteral("voucher 1"), false, march.addDays(10)})) ==
          u"money_must_be_there");
    CHECK(release(fund, QStringLiteral("nominations/2"), march.addDays(25)) == u"done");
}

TEST_CASE("an entry is never of a day to come")
{
    TestFund fund;
    beginWithCommitment(fund);
    CHECK(tryToCommit(fund, usd(1), QStringLiteral("nominations/2"), march.addDays(1)) ==
          u"entry_must_not_be_of_the_future");
    CHECK(ruleOf(allotFunds(fund.administrator(), {Window::Projects, usd(1), QStringLiteral("cost plan"),
                                                   march.addDays(1)})) == u"date_must_not_be_in_the_future");
}

TEST_CASE("a receipt recorded by mistake and reversed never set the fund in motion (para. 16)")
{
    TestFund fund;
    settle(fund);
    const DonorId state = addState(fund, "Estonia", "EST");
    const ContributionId wrong = give(fund, state, usd(1000000), march);
    CHECK(poolOnDay(fund, march).operational);
    const auto receipts = readReceiptsOf(fund.database(), wrong, *currencyOf(u"USD"));
    const QDateTime before = fund.clock().now();
    fund.clock().set(before.addDays(2));
    REQUIRE(
        reverseEntry(fund.finance(), receipts.front().entry, QStringLiteral("ten times too much"), march.addDays(2)));
    CHECK_FALSE(poolOnDay(fund, march.addDays(2)).operational);
    CHECK(poolPosition(fund.database(), {march, before}, *currencyOf(u"USD")).operational); // as it was known
    CHECK(ruleOf(allotFunds(fund.administrator(), {Window::Projects, usd(1), QStringLiteral("plan"),
                                                   march.addDays(2)})) == u"spending_must_wait_for_the_minimum");
}

TEST_CASE("the file itself refuses a use of money that names a contribution (para. 19)")
{
    TestFund fund;
    for (const char *kind : {"allotment", "commitment", "release", "expenditure"}) {
        const QByteArray sql = QByteArray("INSERT INTO ledger_entries (kind, on_date, subject, narrative, recorded_by, "
                                          "recorded_at) VALUES ('") +
                               kind + "', '2026-03-02', 'contributions/1', 'x', 1, '2026-03-02T09:00:00.000Z')";
        INFO(kind);
        CHECK_FALSE(fund.database().run(sql));
        fund.database().forgetFailure();
    }
}

TEST_CASE("open commitments are the subjects for which something is committed, the oldest first, each in its window")
{
    TestFund fund;
    beginWithCommitment(fund);
    const QString other = QStringLiteral("nominations/2");
    const QString project = QStringLiteral("projects/1");
    fund.clock().set(fund.clock().now().addDays(1));
    const QDate later = march.addDays(1);
    REQUIRE(ruleOf(allotFunds(fund.administrator(),
                              {Window::Projects, usd(10000), QStringLiteral("cost plan"), later})) == u"done");
    REQUIRE(tryToCommit(fund, usd(9000), project, later, Window::Projects) == u"done");
    REQUIRE(tryToCommit(fund, usd(8000), other) == u"done");
    const Currency currency = fund.administrator().fund().currency;
    const OpenCommitment first{Window::Sponsorship, committedAward, QStringLiteral("award"), march, usd(40000), usd(0)};
    const OpenCommitment second{Window::Sponsorship, other, QStringLiteral("award"), march, usd(8000), usd(0)};
    const OpenCommitment third{Window::Projects, project, QStringLiteral("award"), later, usd(9000), usd(0)};
    CHECK(readOpenCommitments(fund.database(), currency) == std::vector{first, second, third});
    CHECK(readOpenCommitmentsOf(fund.database(), project, currency) == std::vector{third});
    CHECK(readOpenCommitmentsOf(fund.database(), QStringLiteral("nominations/3"), currency).empty());

    SECTION("a part that is paid stays open for the rest, a last payment closes it")
    {
        const auto pay = [&](qint64 amount, bool final) {
            return ruleOf(recordExpenditure(
                fund.finance(), {Window::Sponsorship, other, usd(amount), QStringLiteral("voucher 1"), final, later}));
        };
        REQUIRE(pay(3000, false) == u"done");
        const auto left = readOpenCommitmentsOf(fund.database(), other, currency);
        REQUIRE(left.size() == 1);
        CHECK(left.front().open == usd(5000));
        CHECK(left.front().spent == usd(3000));
        CHECK(left.front().since == march);
        REQUIRE(pay(1000, true) == u"done");
        CHECK(readOpenCommitmentsOf(fund.database(), other, currency).empty());
        CHECK(readOpenCommitments(fund.database(), currency).size() == 2);
    }
}

TEST_CASE("what is released is an open commitment no more")
{
    TestFund fund;
    beginWithCommitment(fund);
    const Currency currency = fund.administrator().fund().currency;
    REQUIRE(readOpenCommitmentsOf(fund.database(), committedAward, currency).size() == 1);
    REQUIRE(release(fund, committedAward) == u"done");
    CHECK(readOpenCommitmentsOf(fund.database(), committedAward, currency).empty());
}

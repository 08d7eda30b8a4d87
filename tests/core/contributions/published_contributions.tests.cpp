#include "contributions/published_contributions.h"

#include "contributions/contribution_store.h"
#include "donors/donor_actions.h"
#include "donors/donor_wish_actions.h"
#include "ledger/ledger_actions.h"
#include "shortlists/reversal_actions.h"
#include "support/money_rules.h"
#include "support/request_letter.h"
#include "support/test_money.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <numeric>

using namespace fund;

namespace {

DonorReceipts came(const char *name, DonorKind kind, Publication publication, qint64 whole)
{
    return {DonorId(), QString::fromUtf8(name), kind, publication, {usd(whole)}, usd(whole)};
}

Money sumOf(const std::vector<KindTotal> &totals)
{
    return std::accumulate(totals.begin(), totals.end(), usd(0),
                           [](const Money &sum, const KindTotal &total) { return sum + total.amount; });
}

} // namespace

TEST_CASE("a contribution is published unless the donor asks otherwise, and opt-outs stand in totals only (para. 17)")
{
    const auto published = publish({came("Estonia", DonorKind::MemberState, Publication::Publish, 500),
                                    came("Ghana", DonorKind::MemberState, Publication::Publish, 100),
                                    came("Firm (test)", DonorKind::PrivateSector, Publication::WithoutAmount, 40),
                                    came("Foundation (test)", DonorKind::Philanthropic, Publication::Anonymous, 60)},
                                   dollars);
    REQUIRE(published.donors.size() == 3);
    CHECK(published.donors[0].converted == usd(500));
    CHECK(published.donors[2].name == u"Firm (test)");
    CHECK_FALSE(published.donors[2].converted);
    CHECK(published.donors[2].original.empty());
    for (const PublishedDonor &donor : published.donors)
        CHECK_FALSE(donor.name.contains(u"Foundation"));
    CHECK(published.withoutAmount == 1);
    CHECK(published.withoutName == 1);
    CHECK(published.withheld == usd(100));
    CHECK(published.total == usd(700));
    CHECK(sumOf(published.byKind) == published.total);
}

TEST_CASE("the total of what is kept back is never the amount of a donor who is named (para. 17)")
{
    const auto single = publish({came("Estonia", DonorKind::MemberState, Publication::Publish, 500),
                                 came("Ghana", DonorKind::MemberState, Publication::WithoutAmount, 100)},
                                dollars);
    REQUIRE(single.donors.size() == 1);
    CHECK(single.donors.front().name == u"Estonia");
    CHECK(single.withoutAmount == 0);
    CHECK(single.withoutName == 1);
    CHECK(single.withheld == usd(100));
    CHECK(single.total == usd(600));
    const auto two = publish({came("Ghana", DonorKind::MemberState, Publication::WithoutAmount, 100),
                              came("Kenya", DonorKind::MemberState, Publication::WithoutAmount, 30)},
                             dollars);
    CHECK(two.donors.size() == 2);
    CHECK(two.withoutAmount == 2);
}

TEST_CASE("a kind's total holds published amounts alone: with the names beside it, it tells nobody's that is kept back")
{
    const auto published = publish({came("Estonia", DonorKind::MemberState, Publication::Publish, 500),
                                    came("Ghana", DonorKind::MemberState, Publication::WithoutAmount, 70),
                                    came("Firm (test)", DonorKind::PrivateSector, Publication::WithoutAmount, 40),
                                    came("Fund (test)", DonorKind::Philanthropic, Publication::Anonymous, 60)},
                                   dollars);
    CHECK(published.byKind ==
          std::vector{KindTotal{DonorKind::MemberState, 1, usd(500)}, KindTotal{std::nullopt, 3, usd(170)}});
    CHECK(rc::check("each kind's total is the sum of its donors whose amounts stand in the table, para. 17", [] {
        std::vector<DonorReceipts> receipts;
        for (int i = *rc::gen::inRange(0, 12); i > 0; --i)
            receipts.push_back(came("Donor (test)", static_cast<DonorKind>(*rc::gen::inRange(0, 4)),
                                    static_cast<Publication>(*rc::gen::inRange(0, 3)), *rc::gen::inRange(1, 1000)));
        const auto random = publish(receipts, dollars);
        RC_ASSERT(sumOf(random.byKind) == random.total);
        for (const KindTotal &total : random.byKind) {
            Money seen(0, dollars);
            for (const PublishedDonor &donor : random.donors)
                if (donor.converted && donor.kind == total.kind)
                    seen += *donor.converted;
            RC_ASSERT(total.amount == (total.kind ? seen : random.withheld));
        }
    }));
}

TEST_CASE("what is published of a time adds up to what the pool received in it, reversals and all")
{
    TestFund fund;
    settle(fund);
    fund.clock().set(QDateTime(QDate(2026, 6, 1), QTime(9, 0), Qt::UTC));
    const DonorId estonia = addState(fund, "Estonia", "EST");
    give(fund, addState(fund, "Ghana", "GHA"), euro(9000), march);
    const ContributionId wrong = give(fund, estonia, usd(500), march);
    give(fund, estonia, euro(900), QDate(2026, 5, 1));
    const auto receipts = readReceiptsOf(fund.database(), wrong, dollars);
    REQUIRE(reverseEntry(fund.finance(), receipts.front().entry, QStringLiteral("of another fund"), QDate(2026, 4, 1)));
    const auto first = publishedContributions(fund.database(), QDate(2026, 1, 1), {QDate(2026, 3, 31)}, dollars);
    CHECK(first.total == usd(10500));
    const auto year = publishedContributions(fund.database(), QDate(2026, 1, 1), {QDate(2026, 12, 31)}, dollars);
    CHECK(year.total == poolPosition(fund.database(), {QDate(2026, 12, 31)}, dollars).received);
    REQUIRE(year.donors.size() == 2);
    CHECK(year.donors[0].name == u"Estonia");
    CHECK(year.donors[0].converted == usd(1000));
    CHECK(year.donors[0].original == std::vector{euro(900)});
}

TEST_CASE("a donor's later wish counts from when it was recorded (para. 17)")
{
    TestFund fund;
    settle(fund);
    const DonorId estonia = addState(fund, "Estonia", "EST");
    give(fund, estonia, usd(500), march);
    const QDateTime before = fund.clock().now();
    fund.clock().set(before.addDays(1));
    REQUIRE(recordWish(fund.finance(),
                       {estonia, Publication::Anonymous, QStringLiteral("letter of 3 March"), requestOnFile()}));
    const auto named = [&](const QDateTime &knownAt) {
        return publishedContributions(fund.database(), march, {march, knownAt}, dollars).donors.size();
    };
    CHECK(named(before) == 1);
    CHECK(named({}) == 0);
}

#include "exchange/importer.h"

#include "contributions/contribution_import.h"
#include "contributions/contribution_store.h"
#include "donors/donor_actions.h"
#include "donors/donor_store.h"
#include "ledger/pool_reading.h"
#include "record/audit_store.h"
#include "support/test_money.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

const QDate march(2026, 3, 2);
const Currency dollars{QStringLiteral("USD"), 2};

ContributionRowDraft pledged(const char *reference, const char *donor, const Money &amount)
{
    ContributionRowDraft row;
    row.reference = QString::fromUtf8(reference);
    row.donor = QString::fromUtf8(donor);
    row.pledgedOn = march;
    row.pledged = amount;
    return row;
}

ContributionRowDraft agreed(ContributionRowDraft row)
{
    row.agreedOn = march;
    return row;
}

QString dayText(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

Result<ImportOutcome> importTable(Session &session, const char *kind, const std::vector<QStringList> &rows,
                                  bool checkOnly)
{
    const ImportKind &found = *importKindOf(QString::fromLatin1(kind));
    ImportOptions options;
    options.checkOnly = checkOnly;
    return importBytes(session, found, toCsv(found.columnNames(true) + found.columnNames(false), rows), options);
}

/// As a file would bring them: the first row stands on line 2.
Result<ImportOutcome> importContributions(Session &session, const std::vector<ContributionRowDraft> &drafts,
                                          bool checkOnly = false)
{
    std::vector<QStringList> rows;
    for (const ContributionRowDraft &row : drafts) {
        QStringList instalments;
        for (const Instalment &instalment : row.instalments)
            instalments += dayText(instalment.dueOn) + u':' + instalment.amount.toText();
        rows.push_back({row.reference, row.donor, dayText(row.pledgedOn), row.pledged.currency().code,
                        row.pledged.toText(), dayText(row.agreedOn), row.agreed ? row.agreed->toText() : QString(),
                        instalments.join(u' '), row.conditions, row.wish});
    }
    return importTable(session, "contributions", rows, checkOnly);
}

Result<ImportOutcome> importReceipts(Session &session, const std::vector<ReceiptRowDraft> &drafts)
{
    std::vector<QStringList> rows;
    for (const ReceiptRowDraft &row : drafts)
        rows.push_back({row.contribution, dayText(row.onDate), row.amount.currency().code, row.amount.toText(),
                        row.bankReference});
    return importTable(session, "receipts", rows, false);
}

/// "line rule paragraph" of each problem.
QStringList refusalsOf(const Result<ImportOutcome> &result)
{
    REQUIRE(result);
    QStringList refusals;
    for (const Problem &problem : result->problems)
        refusals += QStringLiteral("%1 %2 %3").arg(problem.line).arg(problem.rule, problem.paragraph).trimmed();
    return refusals;
}

} // namespace

TEST_CASE("a table of contributions makes States donors, records pledges and agreements, in one signed entry")
{
    TestFund fund;
    settle(fund);
    const qint64 head = readHead(fund.database())->id.number();
    const std::vector rows = {agreed(pledged("A-1", "Estonie", euro(900))), pledged("A-2", "EST", usd(20)),
                              agreed(pledged("A-3", "加纳", usd(500)))};
    CHECK(importContributions(fund.finance(), rows, true)->added == 3);
    CHECK(readHead(fund.database())->id.number() == head);
    const auto imported = importContributions(fund.finance(), rows);
    REQUIRE(imported);
    CHECK(imported->added == 3);
    CHECK(readHead(fund.database())->id.number() == head + 1);
    CHECK(readDonors(fund.database()).size() == 2);
    CHECK(findDonorOfState(fund.database(), QStringLiteral("GHA"))->name == u"Ghana");
    const PoolPosition pool = poolPosition(fund.database(), {march}, dollars);
    CHECK(pool.pledged == usd(20));
    CHECK(pool.agreed == usd(1500));

    SECTION("the same table again changes nothing")
    {
        const auto again = importContributions(fund.finance(), rows);
        REQUIRE(again);
        CHECK(again->added == 0);
        CHECK(again->unchanged == 3);
        CHECK(readHead(fund.database())->id.number() == head + 1);
    }
    SECTION("a later table may add the agreement of a pledge")
    {
        auto later = rows;
        later[1] = agreed(later[1]);
        const auto again = importContributions(fund.finance(), later);
        REQUIRE(again);
        CHECK(again->added == 1);
        CHECK(again->unchanged == 2);
        CHECK(poolPosition(fund.database(), {march}, dollars).pledged.isZero());
    }
    SECTION("what is on record is never overwritten")
    {
        auto other = rows;
        other[0].pledged = euro(901);
        other[2].conditions = QStringLiteral("yearly report");
        CHECK(refusalsOf(importContributions(fund.finance(), other)) ==
              QStringList{QStringLiteral("2 row_must_agree_with_the_record"),
                          QStringLiteral("4 row_must_agree_with_the_record")});
    }
}

TEST_CASE("every row that a rule refuses is told with its line, and nothing of the table is recorded (paras. 14, 19)")
{
    TestFund fund;
    settle(fund);
    addFoundation(fund, "Foundation (test)");
    auto wish = agreed(pledged("A-4", "Ghana", usd(1)));
    wish.wish = QStringLiteral("for a workshop in one State");
    auto unequal = agreed(pledged("A-5", "Ghana", usd(100)));
    unequal.instalments = {{march, usd(60)}, {QDate(2026, 9, 1), usd(60)}};
    auto early = agreed(pledged("A-6", "Ghana", usd(100)));
    early.agreedOn = march.addDays(-1);
    const auto result =
        importContributions(fund.finance(), {pledged("A-1", "Estonia", usd(1)), pledged("A-2", "Atlantis", usd(1)),
                                             pledged("A-3", "Foundation (test)", usd(1)), wish, unequal, early,
                                             pledged("A-1", "Estonia", usd(1))});
    CHECK(refusalsOf(result) == QStringList{QStringLiteral("3 donor_must_exist"),
                                            QStringLiteral("4 non_state_donor_must_be_cleared para. 14"),
                                            QStringLiteral("5 contribution_must_not_be_earmarked para. 19"),
                                            QStringLiteral("6 instalments_must_add_up"),
                                            QStringLiteral("7 agreement_must_follow_its_pledge"),
                                            QStringLiteral("8 reference_must_stand_once")});
    CHECK_FALSE(findContribution(fund.database(), QStringLiteral("A-1")));
}

TEST_CASE("para. 19: an earmarked row is refused and kept as a request, once, however often the table comes again")
{
    TestFund fund;
    settle(fund);
    auto wish = pledged("A-2", "Ghana", usd(700));
    wish.wish = QStringLiteral("for a workshop in one State");
    auto faulty = wish; // its request would be of another day, which nobody has seen yet
    faulty.reference = QStringLiteral("A-3");
    faulty.pledgedOn = march.addYears(5);
    const std::vector rows = {pledged("A-1", "Estonia", usd(1)), wish, faulty};
    const qint64 head = readHead(fund.database())->id.number();

    const auto checked = importContributions(fund.finance(), rows, true);
    REQUIRE(checked);
    REQUIRE_FALSE(checked->problems.empty());
    CHECK(checked->wishes == 1);
    CHECK_FALSE(checked->problems.front().sentence.contains(u"kept on record"));
    CHECK(readHead(fund.database())->id.number() == head);

    const auto result = importContributions(fund.finance(), rows);
    REQUIRE(result);
    REQUIRE_FALSE(result->problems.empty());
    CHECK(result->problems.front().line == 3);
    CHECK(result->problems.front().sentence.contains(u"kept on record"));
    CHECK_FALSE(result->problems.back().sentence.contains(u"kept on record"));
    const auto kept = readEarmarkRequests(fund.database(), march, march.addYears(9));
    REQUIRE(kept.size() == 1);
    CHECK(kept.front() ==
          EarmarkRequest{findDonorOfState(fund.database(), QStringLiteral("GHA"))->id, march, usd(700), wish.wish});
    CHECK(readHead(fund.database())->id.number() == head + 1);
    CHECK_FALSE(findContribution(fund.database(), QStringLiteral("A-1")));

    CHECK_FALSE(importContributions(fund.finance(), rows)->problems.empty());
    CHECK(readEarmarkRequests(fund.database(), march, march).size() == 1);
    CHECK(readHead(fund.database())->id.number() == head + 1);

    auto second = wish; // the same wish with another pledge is another request
    second.reference = QStringLiteral("A-4");
    CHECK_FALSE(importContributions(fund.finance(), {wish, second})->problems.empty());
    CHECK(readEarmarkRequests(fund.database(), march, march).size() == 2);
}

TEST_CASE("a table of receipts is booked whole, and what stands already in the same words is left")
{
    TestFund fund;
    settle(fund);
    REQUIRE(importContributions(fund.finance(),
                                {agreed(pledged("A-1", "Estonia", euro(900))), pledged("A-2", "Ghana", usd(20)),
                                 agreed(pledged("A-3", "Ghana", Money(5000, *currencyOf(u"GBP"))))})
                ->added == 3);
    const ReceiptRowDraft first{QStringLiteral("A-1"), march, euro(450), QStringLiteral("B-1")};
    const ReceiptRowDraft second{QStringLiteral("A-1"), march, euro(450), QStringLiteral("B-2")};
    REQUIRE(importReceipts(fund.finance(), {first})->added == 1);
    const auto both = importReceipts(fund.finance(), {first, second});
    REQUIRE(both);
    CHECK(both->added == 1);
    CHECK(both->unchanged == 1);
    CHECK(poolPosition(fund.database(), {march}, dollars).received == usd(1000));

    auto other = first;
    other.amount = euro(451);
    const qint64 head = readHead(fund.database())->id.number();
    CHECK(refusalsOf(importReceipts(
              fund.finance(), {second,
                               other,
                               {QStringLiteral("A-2"), march, usd(20), QStringLiteral("B-3")},
                               {QStringLiteral("A-9"), march, usd(20), QStringLiteral("B-4")},
                               {QStringLiteral("A-3"), march, Money(5000, *currencyOf(u"GBP")), QStringLiteral("B-5")},
                               {QStringLiteral("A-1"), march.addDays(1), euro(1), QStringLiteral("B-6")},
                               {QStringLiteral("A-1"), march, euro(1), QStringLiteral("B-2")}})) ==
          QStringList{QStringLiteral("3 receipt_must_be_new"),
                      QStringLiteral("4 receipt_must_have_an_agreement para. 14"),
                      QStringLiteral("5 contribution_must_exist"), QStringLiteral("6 rate_must_be_known"),
                      QStringLiteral("7 date_must_not_be_in_the_future"), QStringLiteral("8 receipt_must_stand_once")});
    CHECK(readHead(fund.database())->id.number() == head);
}

TEST_CASE("only finance imports contributions and receipts")
{
    TestFund fund;
    for (const Role role : {Role::Administrator, Role::Reviewer, Role::Representative, Role::Auditor}) {
        CHECK(importContributions(fund.as(role), {}).failure().kind == FailureKind::NotAuthorised);
        CHECK(importReceipts(fund.as(role), {}).failure().kind == FailureKind::NotAuthorised);
    }
}

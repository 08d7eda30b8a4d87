#include "bank/certificate.h"
#include "bank/bank_actions.h"
#include "bank/bank_store.h"
#include "contributions/contribution_actions.h"
#include "contributions/contribution_store.h"
#include "support/bank_papers.h"
#include "support/money_rules.h"
#include "support/test_money.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

const QDate endOfMarch(2026, 3, 31);

void goTo(TestFund &fund, const QDate &day)
{
    fund.clock().set(QDateTime(day, QTime(9, 0), Qt::UTC));
}

/// Estonia's 20,000 euros of 2 March are on record and at the bank, unmatched, on 1 April.
ContributionId beginApril(TestFund &fund)
{
    settle(fund);
    const QDate january(2026, 1, 2);
    const auto id =
        recordContribution(fund.finance(), {addState(fund, "Estonia", "EST"), january, euro(50000), {}, {}});
    REQUIRE(id);
    REQUIRE(recordAgreement(fund.finance(), {*id, january, euro(50000), {}, {}, {}}));
    REQUIRE(recordReceipt(fund.finance(), {*id, QDate(2026, 3, 2), euro(20000), QStringLiteral("BK-1")}));
    goTo(fund, QDate(2026, 4, 1));
    REQUIRE(importStatements(fund.finance(), readBankStatements(paper("2026-03-01", "2026-03-31", "0.00", "50000.00",
                                                                      "2026-03-02,,20000.00,BK-1,Estonia,\n"
                                                                      "2026-03-30,,30000.00,BK-2,Estonia,"))));
    return *id;
}

Certificate certify(TestFund &fund, const std::optional<QDate> &knownOn)
{
    const auto certificate = readCertificate(fund.finance(), {endOfMarch, knownOn});
    REQUIRE(certificate);
    for (const Reconciliation &weighed : certificate->weighed)
        CHECK(weighed.addsUp());
    return *certificate;
}

Money sumOf(const std::vector<ReconcilingItem> &items, const Currency &currency)
{
    Money sum(0, currency);
    for (const ReconcilingItem &item : items)
        sum += item.amount;
    return sum;
}

} // namespace

TEST_CASE("a reconciliation of last month says the same after a late entry, and the difference is explained exactly")
{
    TestFund fund;
    const ContributionId estonia = beginApril(fund);
    const QDate first(2026, 4, 1);
    const Certificate then = certify(fund, std::nullopt);
    REQUIRE(then.weighed.size() == 1);
    CHECK(then.changes.empty());
    CHECK(then.weighed[0].atBankOnly.size() == 2);

    goTo(fund, QDate(2026, 4, 9));
    REQUIRE(recordReceipt(fund.finance(), {estonia, QDate(2026, 3, 30), euro(30000), QStringLiteral("BK-2")}));
    const auto lines = readBankLines(fund.database());
    const auto entryOf = [&](const char *reference) {
        return findReceipt(fund.database(), QString::fromLatin1(reference), fund.finance().fund().currency)->entry;
    };
    REQUIRE(matchLine(fund.finance(), lines[0].id, {entryOf("BK-1")}));
    REQUIRE(matchLine(fund.finance(), lines[1].id, {entryOf("BK-2")}));
    CHECK(certify(fund, std::nullopt).weighed[0].atBankOnly.empty());

    const Certificate again = certify(fund, first);
    REQUIRE(again.weighed.size() == 1);
    CHECK(weighedRows(again.weighed[0]) == weighedRows(then.weighed[0])); // what was signed stands
    REQUIRE(again.changes.size() == 1);
    const ReconciliationChange &change = again.changes[0];
    CHECK(change.booksBefore == euro(20000));
    CHECK(change.booksAfter == euro(50000));
    REQUIRE(change.inBooks.size() == 1);
    CHECK(change.inBooks[0].entry == entryOf("BK-2"));
    CHECK(change.booksBefore + sumOf(change.inBooks, change.booksAfter.currency()) == change.booksAfter);
    CHECK(change.bankBefore == change.bankAfter);
    CHECK(change.settled.size() == 3); // two lines and the receipt of 2 March
    CHECK(certificateDocument(again).blocks.size() > certificateDocument(then).blocks.size());
}

TEST_CASE("a statement that came late changes the bank's side, and a reconciliation known earlier does without it")
{
    TestFund fund;
    beginApril(fund);
    goTo(fund, QDate(2026, 4, 9));
    QByteArray other = paper("2026-03-01", "2026-03-31", "0.00", "7.00", "2026-03-05,,7.00,X-1,,");
    other.replace("TEST-EUR-1", "TEST-EUR-2");
    REQUIRE(importStatements(fund.finance(), readBankStatements(other)));
    const Certificate known = certify(fund, QDate(2026, 4, 1));
    REQUIRE(known.weighed.size() == 1);
    CHECK(known.weighed[0].accounts.size() == 1);
    const ReconciliationChange &change = known.changes.front();
    REQUIRE(change.atBank.size() == 1);
    CHECK(change.atBank[0].account == u"TEST-EUR-2");
    CHECK(change.bankBefore + sumOf(change.atBank, change.bankAfter.currency()) == change.bankAfter);
    CHECK(change.inBooks.empty());
    CHECK(certify(fund, QDate(2026, 3, 2)).weighed.empty()); // no statement was known that day
    CHECK(certify(fund, QDate(2026, 4, 9)).changes.front().isNothing());
}

TEST_CASE("nobody certifies a day to come, and a reviewer nothing")
{
    TestFund fund;
    CHECK(ruleOf(readCertificate(fund.finance(), {QDate(2027, 1, 1), {}})) ==
          u"reconciliation_must_not_be_of_a_day_to_come");
    CHECK(ruleOf(readCertificate(fund.as(Role::Reviewer), {QDate(2026, 3, 1), {}})) != u"done");
    CHECK(certificateFileName({QDate(2026, 3, 31), {}}) == u"bank-reconciliation-2026-03-31");
}

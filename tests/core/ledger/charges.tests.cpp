#include "ledger/ledger_actions.h"

#include "ledger/certification.h"
#include "ledger/ledger_rules.h"
#include "rates/rate_actions.h"
#include "record/audit_store.h"
#include "record/change.h"
#include "settings/setting_actions.h"
#include "shortlists/reversal_actions.h"
#include "support/money_rules.h"
#include "support/test_money.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace fund;

namespace {

const QString chargedAward = QStringLiteral("nominations/1");

void awardOne(TestFund &fund)
{
    settle(fund);
    give(fund, addState(fund, "Estonia", "EST"), usd(200000), march);
    REQUIRE(allotFunds(fund.administrator(), {Window::Sponsorship, usd(100000), QStringLiteral("plan"), march}));
    Change change(fund.as(Role::Representative), Action::DecideShortList);
    REQUIRE(commitFunds(change, {Window::Sponsorship, usd(3919), chargedAward, QStringLiteral("award"), march}));
    REQUIRE(change.commit());
}

/// The newest entry of a kind.
LedgerEntryId newest(TestFund &fund, EntryKind kind)
{
    LedgerEntryId id;
    for (const LedgerEntry &entry : readEntries(fund.database(), march, march, *currencyOf(u"USD")))
        if (entry.kind == kind)
            id = entry.id;
    return id;
}

void payCents(TestFund &fund, qint64 cents)
{
    REQUIRE(recordExpenditure(fund.finance(), {Window::Sponsorship, chargedAward, Money(cents, *currencyOf(u"USD")),
                                               QStringLiteral("voucher"), true, march}));
}

void reverse(TestFund &fund, LedgerEntryId entry)
{
    REQUIRE(ruleOf(reverseEntry(fund.finance(), entry, QStringLiteral("mistake"), march)) == u"done");
}

qint64 due(TestFund &fund, const char *rate)
{
    return supportCostsDue(readBalancesOf(fund.database(), chargedAward), *Decimal::fromText(QString::fromLatin1(rate)),
                           *currencyOf(u"USD"))
        .minor();
}

} // namespace

TEST_CASE("a reversal charges support costs anew: a subject bears its share rounded once, to the cent")
{
    TestFund fund;
    awardOne(fund);
    payCents(fund, 303);
    CHECK(readBalancesOf(fund.database(), chargedAward)[Account::SupportCosts] == 39); // of 3.03: 0.3939
    reverse(fund, newest(fund, EntryKind::Expenditure));
    payCents(fund, 99);
    Balances balances = readBalancesOf(fund.database(), chargedAward);
    CHECK(balances[spent(Window::Sponsorship)] + balances[committed(Window::Sponsorship)] == 99);
    CHECK(balances[Account::SupportCosts] == 13);
    CHECK(balances[Account::SupportCosts] == due(fund, "0.13"));
}

TEST_CASE("a release is not reversed, since that would commit money behind the backs of those who may (para. 23)")
{
    TestFund fund;
    awardOne(fund);
    payCents(fund, 303);
    const auto back = reverseEntry(fund.finance(), newest(fund, EntryKind::Release), QStringLiteral("mistake"), march);
    CHECK(ruleOf(back) == u"release_must_stand");
    CHECK(back.failure().problems.front().paragraph == u"para. 23");
    CHECK(readBalancesOf(fund.database(), chargedAward)[committed(Window::Sponsorship)] == 0);
}

TEST_CASE("a rate of support costs recorded later for the past changes nothing of what was committed")
{
    TestFund fund;
    awardOne(fund);
    fund.clock().set(fund.clock().now().addSecs(60));
    REQUIRE(changeSetting(
        fund.administrator(),
        {Setting::SupportCostRate, QStringLiteral("0.20"), QDate(2026, 1, 1), QStringLiteral("letter (test)"), {}}));
    payCents(fund, 10000);
    CHECK(readBalancesOf(fund.database(), chargedAward)[Account::SupportCosts] == 1300);
    CHECK(readBalancesOf(fund.database(), chargedAward)[Account::SupportCosts] == due(fund, "0.13"));
}

TEST_CASE("what held in a closed period stays: no setting and no rate is recorded for its days")
{
    TestFund fund;
    settle(fund);
    fund.clock().set(QDateTime(QDate(2026, 4, 20), QTime(9, 0), Qt::UTC));
    const auto decide = [&](Setting setting, const char *value, const QDate &from) {
        return ruleOf(changeSetting(fund.administrator(),
                                    {setting, QString::fromLatin1(value), from, QStringLiteral("letter (test)"), {}}));
    };
    REQUIRE(decide(Setting::BooksClosedUntil, "2026-03-31", QDate(2026, 4, 20)) == u"done");
    CHECK(decide(Setting::MinimumToStart, "1200000.00", QDate(2026, 3, 31)) == u"setting_must_be_of_an_open_period");
    CHECK(decide(Setting::MinimumToStart, "1200000.00", QDate(2026, 4, 1)) == u"done");
    CHECK(decide(Setting::BooksClosedUntil, "2026-04-19", QDate(2026, 4, 20)) == u"done");
    const OperationalRate late{QStringLiteral("EUR"), QDate(2026, 4, 2), Decimal(8, 1), QStringLiteral("test")};
    CHECK(ruleOf(importRates(fund.finance(), {late})) == u"rate_must_be_of_an_open_period");
    const OperationalRate known{QStringLiteral("EUR"), QDate(2026, 3, 1), Decimal(9, 1), QStringLiteral("test")};
    CHECK(ruleOf(importRates(fund.finance(), {known})) == u"done"); // it stands already
}

TEST_CASE("the same voucher of the same amount is paid once, or once more with a reason on record (para. 14)")
{
    TestFund fund;
    awardOne(fund);
    ExpenditureDraft draft{Window::Sponsorship, chargedAward, usd(100), QStringLiteral("V-7"), false, march};
    const auto pay = [&] { return recordExpenditure(fund.finance(), draft); };
    const auto first = pay();
    REQUIRE(first);
    draft.reference = QStringLiteral(" v-7");
    const auto again = pay();
    CHECK(ruleOf(again) == u"voucher_must_be_paid_once");
    CHECK(again.failure().problems.front().paragraph == u"para. 14");
    draft.repeatReason = QStringLiteral("Second half of the invoice");
    CHECK(ruleOf(pay()) == u"done");
    CHECK(readHead(fund.database())->reason == u"Second half of the invoice");
    draft.repeatReason.clear();
    draft.amount = usd(99);
    CHECK(ruleOf(pay()) == u"done");
    // What was reversed is paid no more.
    reverse(fund, newest(fund, EntryKind::Expenditure));
    CHECK(ruleOf(pay()) == u"done");
}

TEST_CASE("a payment dated before certification was required needs it all the same once it is required (para. 14)")
{
    TestFund fund;
    awardOne(fund);
    fund.clock().set(QDateTime(QDate(2026, 8, 3), QTime(9, 0), Qt::UTC));
    const auto pay = [&](const QDate &day, const char *voucher) {
        return ruleOf(recordExpenditure(
            fund.finance(), {Window::Sponsorship, chargedAward, usd(1), QString::fromLatin1(voucher), false, day}));
    };
    CHECK(pay(QDate(2026, 5, 1), "V-1") == u"done"); // a year recorded in its order is not held up by what follows
    REQUIRE(changeSetting(fund.administrator(), {Setting::PaymentCertification,
                                                 QStringLiteral("required"),
                                                 QDate(2026, 6, 1),
                                                 QStringLiteral("rule 105.4 (test)"),
                                                 {}}));
    CHECK(pay(QDate(2026, 7, 1), "V-2") == u"payment_must_be_certified");
    CHECK(pay(QDate(2026, 5, 2), "V-3") == u"payment_must_be_certified");
    REQUIRE(certifyPayment(fund.administrator(),
                           {Window::Sponsorship, chargedAward, usd(1), QStringLiteral("V-3"), QDate(2026, 5, 2)}));
    CHECK(pay(QDate(2026, 5, 2), "V-3") == u"done");
}

TEST_CASE("where a setting asks for it, a payment rests on the certification of another person, and each serves once")
{
    TestFund fund;
    awardOne(fund);
    const auto payNow = [&](qint64 cents, const char *voucher) {
        return ruleOf(
            recordExpenditure(fund.finance(), {Window::Sponsorship, chargedAward, Money(cents, *currencyOf(u"USD")),
                                               QString::fromLatin1(voucher), false, march}));
    };
    const auto certify = [&](Session &who, qint64 cents, const char *voucher) {
        return ruleOf(certifyPayment(who, {Window::Sponsorship, chargedAward, Money(cents, *currencyOf(u"USD")),
                                           QString::fromLatin1(voucher), march}));
    };
    CHECK(payNow(100, "V-0") == u"done"); // nobody has decided
    REQUIRE(changeSetting(fund.administrator(), {Setting::PaymentCertification,
                                                 QStringLiteral("required"),
                                                 QDate(2026, 1, 1),
                                                 QStringLiteral("rule 105.4 (test)"),
                                                 {}}));
    CHECK(payNow(100, "V-1") == u"payment_must_be_certified");
    CHECK(certify(fund.finance(), 100, "V-1") == u"role_must_be_allowed");
    CHECK(certify(fund.administrator(), 1'000'000'00, "V-1") == u"expenditure_must_be_committed");
    CHECK(certify(fund.administrator(), 100, " ") == u"expenditure_must_have_a_voucher");
    CHECK(certify(fund.administrator(), 100, "V-1") == u"done");
    CHECK(payNow(101, "V-1") == u"payment_must_be_certified");
    CHECK(payNow(100, "V-2") == u"payment_must_be_certified");
    CHECK(payNow(100, "V-1") == u"done");
    CHECK(payNow(100, "V-1") == u"payment_must_be_certified");
    const auto certifications = readCertifications(fund.database(), *currencyOf(u"USD"));
    REQUIRE(certifications.size() == 1);
    CHECK(certifications.front().certifiedBy == fund.administrator().user().id);
    CHECK(certifications.front().paidBy == newest(fund, EntryKind::Expenditure));
    // The file itself knows the rule.
    CHECK_FALSE(
        fund.database().run("INSERT INTO certifications (window, subject, amount, reference, on_date, "
                            "recorded_by, recorded_at) SELECT window, subject, 1, 'V-9', on_date, (SELECT "
                            "recorded_by FROM ledger_entries WHERE id = (SELECT max(id) FROM ledger_entries)), "
                            "recorded_at FROM certifications; INSERT INTO certified_payments (certification_id, "
                            "ledger_entry_id) SELECT 2, max(id) FROM ledger_entries"));
}

TEST_CASE("what the pool says can be allotted is allotted to the cent, and a cent more is refused with that figure")
{
    TestFund fund;
    awardOne(fund);
    const Currency dollars = *currencyOf(u"USD");
    const Money cent(1, dollars);
    // Money that came and was committed on other days: an earlier allotment may not take what a later day needs.
    const QDate later = march.addDays(9);
    fund.clock().set(QDateTime(later, QTime(9, 0), Qt::UTC));
    give(fund, addState(fund, "Ghana", "GHA"), Money(1'234'567, dollars), later.addDays(-4));
    const auto allot = [&](const Money &amount, const QDate &day) {
        return allotFunds(fund.administrator(), {Window::Projects, amount, QStringLiteral("plan (test)"), day});
    };
    int allotments = 0;
    for (const int parts : {7, 3, 2, 1})
        for (const QDate &day : {march, later, later.addDays(-4)}) {
            const Money most = readAllottable(fund.database(), day, later, dollars);
            const auto refused = allot(most + cent, day);
            CHECK(ruleOf(refused) == u"allotment_must_be_covered");
            CHECK(refused.failure().problems.front().sentence.contains(most.toText()));
            const Money part(most.minor() / parts, dollars);
            if (!part.isPositive())
                continue;
            CHECK(ruleOf(allot(part, day)) == u"done");
            ++allotments;
        }
    CHECK(allotments >= 9);
    // A cent may be left, since support costs are rounded over all that is allotted.
    CHECK(readAllottable(fund.database(), later, later, dollars) <= cent);
}

TEST_CASE("whatever is free and whatever the rates, the most that is allotted fits and a cent more does not")
{
    const auto result = rc::check([] {
        const Money free(*rc::gen::inRange<qint64>(-1'000, 10'000'000'000), *currencyOf(u"USD"));
        const Decimal costs(*rc::gen::inRange(0, 3'000), 4);
        const Decimal reserve(*rc::gen::inRange(0, 5'000), 4);
        const Money most = mostToAllot(free, costs, reserve);
        RC_ASSERT(!most.isNegative());
        RC_ASSERT(most.isZero() || takenByAllotment(most, costs, reserve) <= free);
        RC_ASSERT(takenByAllotment(most + Money(1, free.currency()), costs, reserve) > free);
    });
    CHECK(result);
}

TEST_CASE("nothing can be allotted before the minimum is reached, and the pool says so (para. 16)")
{
    TestFund fund;
    settle(fund);
    give(fund, addState(fund, "Estonia", "EST"), usd(99000), march);
    CHECK(readAllottable(fund.database(), march, march, *currencyOf(u"USD")) == usd(0));
}

TEST_CASE("however an allotment is parted into awards, each charges half a cent at most that was not held back")
{
    const auto result = rc::check([] {
        const Currency dollars = *currencyOf(u"USD");
        const Decimal rate(*rc::gen::inRange(0, 3000), 4);
        const auto parts = *rc::gen::container<std::vector<qint64>>(rc::gen::inRange<qint64>(1, 1'000'000));
        Money allotment(*rc::gen::inRange<qint64>(0, 20'000), dollars);
        Money charged(0, dollars);
        Money used(0, dollars);
        for (const qint64 part : parts) {
            charged += supportCostsDue({{committed(Window::Sponsorship), part}}, rate, dollars);
            used += Money(part, dollars);
        }
        allotment += used;
        const auto awards = static_cast<qint64>(parts.size());
        const Money held = shareOf(allotment, rate);
        RC_ASSERT(2 * (charged - held).minor() <= awards + 1);
        // What is left of the allotment brings its own: where that is (awards + 1) / 2, all awards are covered.
        const qint64 left = (allotment - used).minor();
        RC_ASSERT(2 * left * rate.coefficient() < (awards + 1) * 10'000 || charged <= held);
    });
    CHECK(result);
}

TEST_CASE("whoever commits everything to the last cent overdraws nothing: some cents uncommitted pay for the rounding")
{
    TestFund fund;
    settle(fund);
    const Currency dollars = *currencyOf(u"USD");
    give(fund, addState(fund, "Estonia", "EST"), usd(128'000), march);
    REQUIRE(allotFunds(fund.administrator(), {Window::Sponsorship, usd(100'000), QStringLiteral("plan"), march}));
    const auto isAwarded = [&](int number, const Money &amount) {
        Change change(fund.as(Role::Representative), Action::DecideShortList);
        const auto committed =
            commitFunds(change, {Window::Sponsorship, amount, QStringLiteral("nominations/%1").arg(number),
                                 QStringLiteral("award"), march});
        return committed && change.commit();
    };
    // 13 per cent of 4 cents are 0.52 of a cent: each charges a whole one.
    for (int number = 1; number <= 10; ++number)
        REQUIRE(isAwarded(number, Money(4, dollars)));
    CHECK_FALSE(isAwarded(11, usd(100'000) - Money(40, dollars)));
    CHECK(isAwarded(11, usd(100'000) - Money(90, dollars)));
    CHECK_FALSE(poolPosition(fund.database(), {march}, dollars).available.isNegative());
}

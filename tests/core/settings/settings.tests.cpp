#include "settings/setting_actions.h"
#include "settings/setting_store.h"

#include "support/test_fund.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

SettingEntry entry(Setting setting, const char *value, const QDate &from = QDate(2026, 1, 1))
{
    return {setting, QString::fromLatin1(value), from, QStringLiteral("Letter of the Controller"), {}};
}

QString firstRule(const SettingEntry &e, const char *currency = "USD")
{
    const Problems problems = checkSetting(e, {*currencyOf(QString::fromLatin1(currency)), QDate(2026, 3, 2), {}});
    return problems.empty() ? QString() : problems.front().rule;
}

} // namespace

TEST_CASE("what the paper leaves open is empty until an authority decides")
{
    TestFund fund;
    for (const Setting setting : allSettings())
        CHECK_FALSE(readSetting(fund.database(), setting, {QDate(2026, 6, 1)}));
    CHECK(readShare(fund.database(), Setting::SupportCostRate, {QDate(2026, 6, 1)}) == Decimal());
}

TEST_CASE("a setting holds from its date, as it was known at a moment")
{
    TestFund fund;
    REQUIRE(changeSetting(fund.administrator(), entry(Setting::SupportCostRate, "0.13")));
    const QDateTime before = fund.clock().now();
    fund.clock().set(before.addDays(10));
    REQUIRE(changeSetting(fund.administrator(), entry(Setting::SupportCostRate, "0.08", QDate(2026, 7, 1))));
    const auto on = [&](const QDate &date, const QDateTime &known = {}) {
        return readShare(fund.database(), Setting::SupportCostRate, {date, known}).toText();
    };
    CHECK(on({2025, 12, 31}) == u"0");
    CHECK(on({2026, 6, 30}) == u"0.13");
    CHECK(on({2026, 7, 1}) == u"0.08");
    CHECK(on({2026, 7, 1}, before) == u"0.13");
}

TEST_CASE("a setting without its authority, date or a fitting value is refused")
{
    SettingEntry good = entry(Setting::MinimumToStart, "1500000.00");
    CHECK(firstRule(good).isEmpty());
    CHECK(firstRule(entry(Setting::MinimumToStart, "0")) == u"setting_must_fit_its_kind");
    CHECK(firstRule(entry(Setting::MinimumToStart, "1,500,000")) == u"setting_must_fit_its_kind");
    CHECK(firstRule(entry(Setting::SupportCostRate, "13")) == u"setting_must_fit_its_kind");
    CHECK(firstRule(entry(Setting::FundStatus, "famous")) == u"setting_must_fit_its_kind");
    for (const char *source : {"fund", "regular-budget"}) // para. 15's two options
        CHECK(firstRule(entry(Setting::StaffSource, source)).isEmpty());
    CHECK(firstRule(entry(Setting::StaffSource, "donors")) == u"setting_must_fit_its_kind");
    CHECK(firstRule(entry(Setting::MultiYear, "allowed")).isEmpty());
    CHECK(firstRule(entry(Setting::MultiYear, "5")) == u"setting_must_fit_its_kind");
    good.authority = QStringLiteral("  ");
    CHECK(firstRule(good) == u"setting_must_have_an_authority");
    CHECK(firstRule(entry(Setting::FundStatus, "proposed", QDate())) == u"setting_must_be_dated");
}

TEST_CASE("an amount fits the fund's currency, or it would be read as undecided")
{
    CHECK(firstRule(entry(Setting::MinimumToStart, "1500000.00"), "JPY") == u"setting_must_fit_its_kind");
    CHECK(firstRule(entry(Setting::MinimumToStart, "1500000"), "JPY").isEmpty());
    CHECK(firstRule(entry(Setting::MinimumToStart, "1500000.001")) == u"setting_must_fit_its_kind");
    CHECK(firstRule(entry(Setting::MinimumToStart, "1500000.001"), "KWD").isEmpty());
    CHECK(firstRule(entry(Setting::MinimumToStart, "99999999999999999999")) == u"setting_must_fit_its_kind");
}

TEST_CASE("the books are closed for days that are over, from the day of the closing on, and never opened again")
{
    const auto rule = [](const char *until, const QDate &from, const QDate &closedBefore = {}) {
        const Problems problems = checkSetting(entry(Setting::BooksClosedUntil, until, from),
                                               {*currencyOf(u"USD"), QDate(2026, 3, 31), closedBefore});
        return problems.empty() ? QString() : problems.front().rule;
    };
    CHECK(rule("2025-12-31", {2026, 3, 31}).isEmpty());
    CHECK(rule("31.12.2025", {2026, 3, 31}) == u"setting_must_fit_its_kind");
    CHECK(rule(" 2025-12-31", {2026, 3, 31}) == u"setting_must_fit_its_kind");
    CHECK(rule("2026-03-31", {2026, 3, 31}) == u"closed_period_must_be_over");
    CHECK(rule("2025-12-31", {2026, 4, 1}) == u"closing_must_hold_at_once");
    CHECK(rule("2025-06-30", {2026, 3, 31}, {2025, 12, 31}) == u"closing_must_not_be_taken_back");
    CHECK(rule("2025-12-31", {2026, 3, 31}, {2025, 12, 31}) == u"closing_must_not_be_taken_back");
    CHECK(rule("2026-01-31", {2026, 3, 31}, {2025, 12, 31}).isEmpty());
}

TEST_CASE("no control is taken away backwards, from under entries of the books that it was there for (para. 14)")
{
    SettingFacts facts{*currencyOf(u"USD"), QDate(2026, 9, 1), {}, QDate(2026, 6, 30), {}};
    const auto rule = [&](Setting setting, const char *value, const QDate &from) {
        const Problems problems = checkSetting(entry(setting, value, from), facts);
        return problems.empty() ? QString() : problems.front().rule;
    };
    const QString refused = QStringLiteral("control_must_not_be_lifted_backwards");
    // Due diligence takes two people where nobody has decided.
    CHECK(rule(Setting::DueDiligence, "not_required", {2026, 6, 29}) == refused);
    CHECK(rule(Setting::DueDiligence, "not_required", {2026, 6, 30}).isEmpty());
    facts.decided = {entry(Setting::MinimumToStart, "1500000.00"), entry(Setting::PaymentCertification, "not_required"),
                     entry(Setting::PaymentCertification, "required", {2026, 3, 1}),
                     entry(Setting::StaffSource, "regular-budget"), entry(Setting::MultiYear, "not_allowed")};
    CHECK(rule(Setting::MinimumToStart, "1.00", {2026, 2, 1}) == refused);
    CHECK(rule(Setting::MinimumToStart, "1.00", {2026, 7, 1}).isEmpty());
    CHECK(rule(Setting::PaymentCertification, "not_required", {2026, 4, 1}) == refused);
    CHECK(rule(Setting::StaffSource, "fund", {2026, 4, 1}) == refused);
    CHECK(rule(Setting::MultiYear, "allowed", {2026, 4, 1}) == refused);
    // What asks for more may be of an earlier day.
    CHECK(rule(Setting::MinimumToStart, "2000000.00", {2026, 2, 1}).isEmpty());
    CHECK(rule(Setting::PaymentCertification, "required", {2026, 1, 1}).isEmpty());
    facts.lastEntry = QDate();
    CHECK(rule(Setting::MinimumToStart, "1.00", {2026, 2, 1}).isEmpty());
}

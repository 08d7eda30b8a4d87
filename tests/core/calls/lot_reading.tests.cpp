#include "calls/lot_reading.h"

#include "calls/call_actions.h"
#include "calls/lot_contradiction_store.h"
#include "decisions/decision_actions.h"
#include "record/audit_store.h"
#include "record/change.h"
#include "support/rule_of.h"
#include "support/test_calls.h"
#include "verification/verify_file.h"

#include "support/catch_qt.h"

using namespace fund;

namespace {

/// An open call whose lot waits for a value of the Gazette, on the day after it closed.
struct ClosedCall
{
    TestFund fund;
    CallId id = openCall(fund);
    LotValue value{QStringLiteral("1.0842"), QStringLiteral("The bank's archive"), QDate(2026, 4, 16)};

    ClosedCall() { fund.clock().set(QDateTime(QDate(2026, 4, 17), QTime(9, 0), Qt::UTC)); }
    void record() { REQUIRE(recordLotValue(fund.administrator(), id, value)); }
    QString confirm(Role role, const QString &read) { return ruleOf(confirmLotValue(fund.as(role), id, read)); }
    std::optional<LotReading> reading() { return readLotReading(fund.database(), id); }
};

} // namespace

TEST_CASE("para. 18: a second person who reads the same value at its source confirms it, once")
{
    ClosedCall call;
    CHECK(call.confirm(Role::Finance, call.value.value) == u"lot_value_must_be_on_record");
    call.record();
    CHECK_FALSE(call.reading());
    CHECK(call.confirm(Role::Finance, u"1.0843"_qs) == u"lot_value_must_be_read_alike");
    CHECK(call.confirm(Role::Finance, {}) == u"lot_value_must_be_read_alike");
    CHECK_FALSE(call.reading());
    CHECK(call.confirm(Role::Finance, u" 1.0842 "_qs) == u"done");
    CHECK(call.reading() == LotReading{u"finance"_qs, QDate(2026, 4, 17)});
    CHECK(call.confirm(Role::Representative, call.value.value) == u"lot_value_must_be_confirmed_once");
    const auto verified = verifyFile(call.fund.database(), {});
    REQUIRE(verified);
    CHECK(verified->findings.empty());
}

TEST_CASE("para. 18: whoever may enter the lot's value doesn't confirm it, and the lot doesn't wait for who does")
{
    ClosedCall call;
    call.record();
    for (const Role role : {Role::Administrator, Role::Reviewer, Role::Auditor}) {
        CHECK(call.confirm(role, call.value.value) == u"role_must_be_allowed");
        CHECK_FALSE((mayDo(role, Action::ConfirmLotValue)));
    }
    for (const Role role : {Role::Finance, Role::Representative})
        CHECK_FALSE((mayDo(role, Action::RecordLotValue)));
    CHECK(readFullLotSeed(call.fund.database(), *readCall(call.fund.database(), call.id)));
    CHECK(call.confirm(Role::Representative, call.value.value) == u"done");
    CHECK(call.reading()->byName == u"representative");
}

TEST_CASE("para. 18: who reads another value confirms nothing, and that and what they read stays on record")
{
    ClosedCall call;
    call.record();
    CHECK(call.confirm(Role::Finance, u" 1.0843 "_qs) == u"lot_value_must_be_read_alike");
    CHECK(call.confirm(Role::Representative, u"1.0840"_qs) == u"lot_value_must_be_read_alike");
    CHECK(call.confirm(Role::Representative, {}) == u"lot_value_must_be_read_alike");
    CHECK(call.confirm(Role::Administrator, u"1.0839"_qs) == u"role_must_be_allowed");
    const QDate day(2026, 4, 17);
    const std::vector<LotContradiction> kept = {{u"1.0843"_qs, u"finance"_qs, day},
                                                {u"1.0840"_qs, u"representative"_qs, day}};
    CHECK(readLotContradictions(call.fund.database(), call.id) == kept);
    const AuditLine deed = readAuditPage(call.fund.database(), {}, 1).front();
    CHECK(deed.action == u"contradict_lot_value");
    CHECK(deed.reason.contains(u"1.0840"));
    CHECK_FALSE(call.reading());
    CHECK(contradictingReadings(call.fund.database(), call.id) == 2);
    CHECK(call.confirm(Role::Finance, call.value.value) == u"done");
    CHECK(readLotContradictions(call.fund.database(), call.id) == kept);
    CHECK(contradictingReadings(call.fund.database(), call.id) == 0);
    CHECK_FALSE(call.fund.database().run("DELETE FROM lot_contradictions"));
    call.fund.database().forgetFailure();
    const auto verified = verifyFile(call.fund.database(), {});
    REQUIRE(verified);
    CHECK(verified->findings.empty());
}

TEST_CASE("a value that another program changed after it was confirmed is confirmed no more")
{
    ClosedCall call;
    call.record();
    REQUIRE(call.confirm(Role::Finance, call.value.value) == u"done");
    call.fund.tamper("UPDATE lot_values SET value = '1.0843'");
    CHECK_FALSE(call.reading());
}

TEST_CASE("what a reader signs is the value with its call, its source and its day")
{
    const LotValue value{u"1.0842"_qs, u"The bank's archive"_qs, QDate(2026, 4, 16)};
    const QByteArray digest = lotValueDigest(u"S-2026-1"_qs, value);
    CHECK(digest.size() == 32);
    CHECK(lotValueDigest(u"S-2026-2"_qs, value) != digest);
    CHECK(lotValueDigest(u"S-2026-1"_qs, {u"1.0843"_qs, value.source, value.onDate}) != digest);
    CHECK(lotValueDigest(u"S-2026-1"_qs, {value.value, u"Elsewhere"_qs, value.onDate}) != digest);
    CHECK(lotValueDigest(u"S-2026-1"_qs, {value.value, value.source, QDate(2026, 4, 17)}) != digest);
}

TEST_CASE("para. 18: a short list can't be decided on as if it were a reading, with a key that nobody confirmed")
{
    TestFund fund;
    Change change(fund.finance(), Action::ConfirmLotValue);
    static_cast<void>(recordReading(
        change, {u"shortlist"_qs, u"shortlists/4"_qs, QByteArray(32, 'd'), DecisionOutcome::Approved, {}}));
    REQUIRE(change.failure());
    CHECK(change.failure()->problems.front().rule == u"key_must_be_confirmed");
}

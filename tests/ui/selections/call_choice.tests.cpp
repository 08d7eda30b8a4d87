#include "selections/call_choice.h"

#include "support/test_calls.h"

#include <catch2/catch.hpp>

#include <QSignalSpy>
#include <QTest>

using namespace fund;

namespace {

QStringList refsOf(const CallChoice &choice)
{
    QStringList refs;
    for (int i = 0; i < choice.count(); ++i)
        refs += choice.itemText(i);
    return refs;
}

/// The day after the first call has closed: S-2026-1 is closed, S-2026-2 is open, S-2026-3 a draft.
struct Calls
{
    Calls()
    {
        first = openCall(fund);
        CallTerms later = goodCall();
        later.closes = later.closes.addDays(20);
        second = openCall(fund, later);
        third = *draftCall(fund.administrator(), goodCall());
        fund.clock().set(goodCall().closes.addDays(1));
    }

    TestFund fund;
    CallId first;
    CallId second;
    CallId third;
};

} // namespace

TEST_CASE("a page offers the calls that have come as far as it needs, the newest first")
{
    Calls calls;
    const Session &session = calls.fund.administrator();
    CallChoice choice;
    choice.readCalls(session, CallState::Open);
    CHECK(refsOf(choice) == QStringList{QStringLiteral("S-2026-2"), QStringLiteral("S-2026-1")});
    CHECK(choice.call() == calls.second);
    CHECK(choice.toolTip() == goodCall().title);
    CHECK_FALSE(choice.accessibleName().isEmpty());
    choice.readCalls(session, CallState::Closed);
    CHECK(refsOf(choice) == QStringList{QStringLiteral("S-2026-1")});
    CHECK(choice.call() == calls.first);
    choice.readCalls(session, CallState::Reviewed);
    CHECK_FALSE(choice.call().isValid());
    CHECK(choice.isHidden());
}

TEST_CASE("what a page prefers is shown at first, and what a person has chosen stays when the calls are read anew")
{
    Calls calls;
    const Session &session = calls.fund.administrator();
    const auto closed = [](const CallSummary &call) { return call.state == CallState::Closed; };
    CallChoice choice;
    choice.readCalls(session, CallState::Open, closed);
    CHECK(choice.call() == calls.first);
    QSignalSpy chosen(&choice, &CallChoice::callChosen);
    choice.show();
    QTest::keyClick(&choice, Qt::Key_Up);
    CHECK(chosen.count() == 1);
    CHECK(choice.call() == calls.second);
    choice.readCalls(session, CallState::Open, closed);
    CHECK(choice.call() == calls.second);
    CHECK(chosen.count() == 1);
}

TEST_CASE("a jump chooses a call by its reference, and one that is not offered changes nothing")
{
    Calls calls;
    CallChoice choice;
    choice.readCalls(calls.fund.administrator(), CallState::Open);
    QSignalSpy chosen(&choice, &CallChoice::callChosen);
    CHECK(choice.choose(QStringLiteral("S-2026-1")));
    CHECK(choice.call() == calls.first);
    CHECK_FALSE(choice.choose(QStringLiteral("S-2026-3")));
    CHECK(choice.call() == calls.first);
    CHECK(chosen.count() == 0);
    choice.setCalls({{calls.second, QStringLiteral("S-2026-2"), {}}});
    CHECK(choice.call() == calls.second);
}

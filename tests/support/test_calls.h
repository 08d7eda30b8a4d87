#pragma once

#include "calls/call_actions.h"
#include "calls/default_call.h"
#include "support/test_fund.h"

#include <catch2/catch.hpp>

namespace fund {

/// A call that can be published on the day of TestFund (2 March 2026): open 5 March to 15 April, 20 seats, and
/// with a rule that the office set itself.
[[nodiscard]] inline CallTerms goodCall()
{
    const Meeting meeting{QStringLiteral("Thematic groups, first meeting"), QStringLiteral("New York"),
                          QDate(2026, 5, 18), QDate(2026, 5, 22), 0};
    CallTerms terms = defaultSponsorshipCall(meeting, 20, Money(17'500'000, {QStringLiteral("USD"), 2}));
    terms.rules.push_back(limitOfWesternStates(20));
    terms.opens = QDateTime(QDate(2026, 3, 5), QTime(14, 0), Qt::UTC);
    terms.closes = QDateTime(QDate(2026, 4, 15), QTime(21, 0), Qt::UTC);
    return terms;
}

/// goodCall(), published, with the clock on a day on which it is open.
[[nodiscard]] inline CallId openCall(TestFund &fund, const CallTerms &terms = goodCall())
{
    const auto id = draftCall(fund.administrator(), terms);
    INFO((id ? QString() : oneLine(id.failure().problems.front())).toStdString());
    REQUIRE(id);
    const bool isLate = fund.clock().now() > terms.opens;
    REQUIRE(publishCall(fund.administrator(), *id, isLate ? QStringLiteral("Announced elsewhere.") : QString()));
    fund.clock().set(QDateTime(QDate(2026, 3, 20), QTime(9, 0), Qt::UTC));
    return *id;
}

} // namespace fund

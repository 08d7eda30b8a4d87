#include "reports/report_checks.h"
#include "money/currency.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace fund;

namespace {

/// A year with nothing missing.
AnnualFigures wholeYear()
{
    const Currency dollars = *currencyOf(u"USD");
    const Money zero(0, dollars);
    const Money some(100'000, dollars);
    AnnualFigures figures;
    figures.year = 2025;
    figures.until = QDate(2025, 12, 31);
    figures.office = QStringLiteral("Office");
    figures.symbol = QStringLiteral("A/2026/1");
    figures.established = true;
    figures.minimumToStart = some;
    figures.operationalSince = QDate(2025, 2, 1);
    figures.contributions.total = some;
    figures.contributions.agreedOutstanding = zero;
    figures.statement.available = zero;
    RoundFigures round;
    round.ref = QStringLiteral("S-2025-1");
    round.decidedOn = QDate(2025, 6, 1);
    round.committed = some;
    round.spent = some;
    round.rules.push_back({QStringLiteral("Women"), 10, std::nullopt, 10});
    figures.rounds.push_back(round);
    return figures;
}

QStringList openOf(const AnnualFigures &figures)
{
    QStringList sentences;
    for (const ReportCheck &check : reportChecks(figures))
        if (check.isOpen)
            sentences += check.sentence;
    return sentences;
}

} // namespace

TEST_CASE("a year with nothing missing has no open check, and says what was made sure of")
{
    CHECK(openOf(wholeYear()).isEmpty());
    CHECK(reportChecks(wholeYear()).size() == 2);
}

TEST_CASE("each thing that a year lacks is one open check, before all that holds")
{
    const std::vector<std::function<void(AnnualFigures &)>> lacks = {
        [](AnnualFigures &year) { year.provisional = true; },
        [](AnnualFigures &year) { year.office.clear(); },
        [](AnnualFigures &year) { year.symbol.clear(); },
        [](AnnualFigures &year) { year.established = false; },
        [](AnnualFigures &year) { year.minimumToStart.reset(); },
        [](AnnualFigures &year) { year.operationalSince.reset(); },
        [](AnnualFigures &year) { year.contributions.total = Money(0, *currencyOf(u"USD")); },
        [](AnnualFigures &year) { year.contributions.agreedOutstanding = Money(5, *currencyOf(u"USD")); },
        [](AnnualFigures &year) { year.statement.available = Money(-5, *currencyOf(u"USD")); },
        [](AnnualFigures &year) { year.rounds.clear(); },
        [](AnnualFigures &year) { year.rounds.front().decidedOn.reset(); },
        [](AnnualFigures &year) { year.rounds.front().rules.front().reached = 8; },
        [](AnnualFigures &year) { year.rounds.front().spent = Money(0, *currencyOf(u"USD")); }};
    QStringList seen;
    for (const auto &lack : lacks) {
        AnnualFigures year = wholeYear();
        lack(year);
        const QStringList open = openOf(year);
        REQUIRE(open.size() == 1);
        CHECK_FALSE(seen.contains(open.front()));
        seen += open;
        const auto checks = reportChecks(year);
        CHECK(std::is_partitioned(checks.begin(), checks.end(), [](const ReportCheck &check) { return check.isOpen; }));
    }
}

TEST_CASE("donors who asked not to be named are counted among what was made sure of (para. 17)")
{
    AnnualFigures year = wholeYear();
    year.contributions.donorsWithoutName = 2;
    const auto checks = reportChecks(year);
    CHECK(std::any_of(checks.begin(), checks.end(),
                      [](const ReportCheck &check) { return check.paragraph == u"para. 17" && !check.isOpen; }));
}

#pragma once

#include "reports/annual_figures_reader.h"
#include "support/test_shortlists.h"

#include <functional>
#include <map>
#include <string>

namespace fund {

/// A year that goes on by a day with each deed, and what the report said at the end of each day.
class Story
{
public:
    Story()
    {
        endow(fund);
        give(fund, addState(fund, "Barbados", "BRB"), usd(1'000), QDate(2026, 2, 1));
    }

    /// What was recorded on one day; the day's report is kept.
    void day(const QDate &day, const std::function<void()> &deed)
    {
        fund.clock().set(QDateTime(day, QTime(9, 0), Qt::UTC));
        deed();
        fund.clock().set(QDateTime(day, QTime(18, 0), Qt::UTC));
        m_reports[day] = report({});
    }
    [[nodiscard]] AnnualFigures report(const std::optional<QDate> &knownOn)
    {
        const auto figures = readAnnualFigures(fund.administrator(), 2026, Wording(Language::English), knownOn);
        INFO((figures ? QString() : oneLine(figures.failure().problems.front())).toStdString());
        REQUIRE(figures);
        return *figures;
    }
    [[nodiscard]] const std::map<QDate, AnnualFigures> &reports() const { return m_reports; }

    TestFund fund;
    CallId call;

private:
    std::map<QDate, AnnualFigures> m_reports;
};

/// A call with a second version, with applications of every kind: withdrawn, erased, judged, not eligible.
void publishRound(Story &story);
/// Closed, assigned, reviewed and opened in parts, one application without its reviews.
void reviewRound(Story &story);
/// Two short lists, since one nominee is declined; payments.
void decideRound(Story &story);

/// What may be recorded after a year is over, of every kind; each once, in any order.
using Deed = std::pair<std::string, std::function<void(Story &, const QDate &)>>;
[[nodiscard]] std::vector<Deed> lateDeeds();
[[nodiscard]] DonorId kenya(Story &story);

} // namespace fund

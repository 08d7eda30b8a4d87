#include "money/currency.h"
#include "reports/annual_report.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <numeric>

using namespace fund;

namespace {

Money dollars(qint64 minor)
{
    return {minor, *currencyOf(u"USD")};
}

Money anyAmount()
{
    return dollars(*rc::gen::inRange<qint64>(0, 5'000'000'000));
}

/// What a reader of any language makes of a figure: its digits, and whether it is below zero.
qint64 readBack(const TableCell &cell)
{
    qint64 minor = 0;
    const QString text = cell.text.plainText();
    for (const QChar c : text)
        if (c.isDigit())
            minor = minor * 10 + c.digitValue();
    return text.contains(u'−') ? -minor : minor;
}

/// A year's statement that adds up, and donors whose amounts do.
AnnualFigures anyYear()
{
    AnnualFigures figures;
    figures.year = 2026;
    figures.until = QDate(2026, 12, 31);
    figures.dataOf = QDateTime(QDate(2027, 1, 15), QTime(9, 0), Qt::UTC);
    figures.established = true;
    FundStatement &s = figures.statement;
    s.opening = anyAmount();
    s.otherIncome = dollars(*rc::gen::inRange<qint64>(-1'000'000, 1'000'000));
    for (const Window window : allWindows)
        s.spent[window] = anyAmount();
    s.supportCosts = anyAmount();
    s.committed = anyAmount();
    s.allotted = anyAmount();
    s.reserve = anyAmount();
    ContributionFigures &all = figures.contributions;
    all.withheld = anyAmount();
    all.donorsWithoutName = 2;
    all.total = all.withheld;
    all.agreedOutstanding = dollars(0);
    for (int donor = *rc::gen::inRange(1, 12); donor > 0; --donor) {
        const Money amount = anyAmount();
        all.donors.push_back({{}, QStringLiteral("State"), QStringLiteral("Member State"), {amount}, amount});
        all.total += amount;
    }
    s.contributions = all.total;
    s.closing = s.opening + s.contributions + s.otherIncome - s.directCosts() - s.supportCosts;
    s.available = s.closing - s.committed - s.allotted - s.reserve;
    return figures;
}

/// The last figure of each row of the n-th table.
std::vector<qint64> shownIn(const Document &paper, int number)
{
    std::vector<qint64> shown;
    for (const Block &block : paper.blocks)
        if (const auto *table = std::get_if<Table>(&block); table && --number == 0)
            for (const TableRow &row : table->rows)
                shown.push_back(readBack(row.cells.back()));
    return shown;
}

qint64 sum(const std::vector<qint64> &values, std::size_t from, std::size_t count)
{
    const auto first = values.begin() + static_cast<std::ptrdiff_t>(from);
    return std::accumulate(first, first + static_cast<std::ptrdiff_t>(count), qint64{0});
}

} // namespace

TEST_CASE("the rows of the statement, as they are printed, add up to its printed totals in every language")
{
    CHECK(rc::check([] {
        const AnnualFigures figures = anyYear();
        RC_ASSERT(figures.statement.addsUp());
        // Staff have a row where the fund paid any.
        const std::size_t spent = figures.statement.spentOn(Window::Staff).isZero() ? 4 : 5;
        for (const Language language : languages) {
            const auto shown = shownIn(annualReport(figures, Wording(language)), 2);
            RC_ASSERT(shown.size() == 10 + spent);
            RC_ASSERT(sum(shown, 0, 3) == shown[3]);
            RC_ASSERT(sum(shown, 4, spent) == shown[4 + spent]);
            RC_ASSERT(shown[3] - shown[4 + spent] == shown[5 + spent]);
            RC_ASSERT(sum(shown, 6 + spent, 4) == shown[5 + spent]);
        }
    }));
}

TEST_CASE("the donors' amounts and what is kept back, as they are printed, add up to the printed total")
{
    CHECK(rc::check([] {
        const AnnualFigures figures = anyYear();
        for (const Language language : languages) {
            const auto shown = shownIn(annualReport(figures, Wording(language)), 1);
            RC_ASSERT(shown.size() == figures.contributions.donors.size() + 2);
            RC_ASSERT(sum(shown, 0, shown.size() - 1) == shown.back());
            RC_ASSERT(shown.back() == figures.statement.contributions.minor());
        }
    }));
}

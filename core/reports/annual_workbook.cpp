#include "reports/annual_report.h"

#include "localisation/dates.h"
#include "statements/statement_tables.h"

namespace fund {

namespace {

DataTable contributionTable(const AnnualFigures &figures, const Wording &words)
{
    const ContributionFigures &all = figures.contributions;
    DataTable table;
    table.name = words.translate("reports", "Contributions");
    table.caption = words.translate("reports", "Contributions received in %1, by donor").arg(figures.year);
    table.columns = {{.title = words.translate("reports", "Donor"), .share = 3},
                     {.title = words.translate("reports", "Kind"), .share = 2},
                     {.title = figures.currency().code, .isFigures = true, .namesCurrency = false}};
    for (const DonorFigures &donor : all.donors)
        table.rows.push_back({{donor.name, donor.kind,
                               donor.inFundCurrency ? DataCell(*donor.inFundCurrency)
                                                    : DataCell(words.translate(
                                                          "reports", "not published",
                                                          "in place of an amount that a donor asked to leave out"))}});
    if (all.donorsWithoutName + all.donorsWithoutAmount > 0)
        table.rows.push_back({{words.translate("reports", "Amounts of donors who asked that they not be published"),
                               QString(), all.withheld}});
    table.rows.push_back({{words.translate("reports", "Total"), QString(), all.total}, RowKind::Total});
    return table;
}

} // namespace

Workbook annualWorkbook(const AnnualFigures &figures, const Wording &words)
{
    DataTable income = incomeTable(figures.statement, words);
    income.name = words.translate("reports", "Income and expenditure");
    income.caption = words.translate("reports", "Statement of income and expenditure, %1")
                         .arg(dateRange(QDate(figures.year, 1, 1), figures.until, words.language()));
    Workbook book;
    book.title = words.translate("reports", "Annual consolidated report %1").arg(figures.year);
    book.subject = figures.fundName;
    book.author = figures.office.isEmpty() ? figures.fundName : figures.office;
    book.made = figures.dataOf;
    book.language = words.language();
    book.sheets = {std::move(income), contributionTable(figures, words)};
    return book;
}

} // namespace fund

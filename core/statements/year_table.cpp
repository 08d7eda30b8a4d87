#include "statements/year_table.h"

namespace fund {

DataTable yearTable(const std::vector<YearBudget> &budgets, const Currency &currency, const Wording &words)
{
    const auto figureColumn = [&](const char *title) {
        return DataColumn{.title = words.translate("statements", title), .isFigures = true, .namesCurrency = false};
    };
    DataTable table;
    table.columns = {{.title = words.translate("statements", "Year, in %1").arg(currency.code), .share = 1},
                     figureColumn(QT_TRANSLATE_NOOP("statements", "Committed for the year")),
                     figureColumn(QT_TRANSLATE_NOOP("statements", "Spent in the year")),
                     figureColumn(QT_TRANSLATE_NOOP("statements", "Still open for the year"))};
    const Money none(0, currency);
    YearBudget total{0, none, none, none};
    for (const YearBudget &budget : budgets) {
        table.rows.push_back({{QString::number(budget.year), budget.planned, budget.spent, budget.open}});
        total.planned += budget.planned;
        total.spent += budget.spent;
        total.open += budget.open;
    }
    table.rows.push_back({{words.translate("statements", "Total direct costs"), total.planned, total.spent, total.open},
                          RowKind::Total});
    table.notes = {
        words.translate("statements", "A commitment that is not spread over years is of the year in which it was made; "
                                      "what was released is left out, the latest years first."),
        words.translate("statements", "Payments take what is open of the earliest year first. Later years are covered "
                                      "by cash as the first is.")};
    return table;
}

} // namespace fund

#include "base/field_readers.h"
#include "exchange/import_kinds.h"
#include "exchange/rate_leap_notes.h"
#include "money/money_readers.h"
#include "rates/rate_actions.h"
#include "record/change.h"

#include <QCoreApplication>

namespace fund {

namespace {

/// The table's rows as rates, and the line of each.
struct RateRows
{
    std::vector<OperationalRate> rates;
    std::vector<int> lines;
    Problems problems;
};

RateRows readRows(const CsvTable &table)
{
    const int currencyColumn = table.columnOf(u"currency");
    const int dateColumn = table.columnOf(u"valid_from");
    const int rateColumn = table.columnOf(u"rate");
    const int sourceColumn = table.columnOf(u"source");
    RateRows rows;
    for (const CsvRow row : table) {
        const auto currency = row.take(currencyColumn, readCurrency(row.text(currencyColumn)), rows.problems);
        const auto validFrom = row.take(dateColumn, readDate(row.text(dateColumn)), rows.problems);
        const auto rate = row.take(rateColumn, readAmountText(row.text(rateColumn)), rows.problems);
        const auto source = row.take(sourceColumn, readRequired(row.text(sourceColumn)), rows.problems);
        if (!currency || !validFrom || !rate || !source)
            continue;
        rows.rates.push_back({currency->code, *validFrom, *rate, *source});
        rows.lines.push_back(row.line());
    }
    return rows;
}

Result<ImportOutcome> importRateTable(Session &session, const CsvTable &table, const ImportOptions &options)
{
    ImportOutcome outcome;
    RateRows rows = readRows(table);
    outcome.problems = std::move(rows.problems);
    for (Problem &problem : checkRates(rows.rates, session.fund().currency)) {
        problem.line = rows.lines[static_cast<std::size_t>(problem.line) - 1];
        outcome.problems.push_back(std::move(problem));
    }
    if (!outcome.problems.empty())
        return outcome;
    options.step(50);
    if (!takeRateLeaps(findRateLeaps(session.database(), rows.rates), rows.lines, options, outcome))
        return outcome;
    Change change(session, Action::ImportRates);
    change.because(options.reason.trimmed());
    const RecordedRates recorded = recordRates(change, rows.rates);
    outcome.added = recorded.added;
    outcome.notes += recorded.replaced;
    outcome.unchanged = recorded.unchanged;
    return finishImport(change, options, std::move(outcome));
}

} // namespace

ImportKind ratesImport()
{
    return {QStringLiteral("rates"),
            QCoreApplication::translate("exchange", "UN operational rates of exchange"),
            {{QStringLiteral("currency"), QCoreApplication::translate("exchange", "Currency code of ISO 4217"), true,
              QStringLiteral("EUR")},
             {QStringLiteral("valid_from"),
              QCoreApplication::translate("exchange", "First day of the rate, YYYY-MM-DD; it holds for the rest of the "
                                                      "month unless another follows"),
              true, QStringLiteral("2026-11-01")},
             {QStringLiteral("rate"),
              QCoreApplication::translate("exchange", "Units of the currency for one unit of the fund's currency"),
              true, QStringLiteral("0.923")},
             {QStringLiteral("source"), QCoreApplication::translate("exchange", "Where the rate was read"), true,
              QStringLiteral("UN Treasury, list of 1 November 2026")}},
            Action::ImportRates,
            false,
            importRateTable,
            importTreasuryList};
}

} // namespace fund

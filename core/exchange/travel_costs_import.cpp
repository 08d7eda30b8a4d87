#include "base/field_readers.h"
#include "exchange/import_kinds.h"
#include "money/money_readers.h"
#include "record/change.h"
#include "states/state_names.h"
#include "travel/travel_actions.h"

#include <QCoreApplication>

namespace fund {

namespace {

Result<TravelCostKind> readKind(const QString &key)
{
    if (const auto kind = travelCostKindOf(key.toLower()))
        return *kind;
    return failure(
        FailureKind::Refused, QStringLiteral("travel_cost_kind_must_be_known"),
        QCoreApplication::translate("exchange", "\"%1\" is none of fare, daily, terminals.").arg(key.left(40)));
}

/// The columns of one table by their places.
struct TravelColumns
{
    explicit TravelColumns(const CsvTable &table)
        : kind(table.columnOf(u"kind")), place(table.columnOf(u"place")), state(table.columnOf(u"state")),
          validFrom(table.columnOf(u"valid_from")), currency(table.columnOf(u"currency")),
          amount(table.columnOf(u"amount")), source(table.columnOf(u"source"))
    {}

    int kind;
    int place;
    int state;
    int validFrom;
    int currency;
    int amount;
    int source;
};

std::optional<TravelCost> readRow(const CsvRow &row, const TravelColumns &columns, Problems &problems)
{
    const auto kind = row.take(columns.kind, readKind(row.text(columns.kind)), problems);
    const auto place = row.take(columns.place, readRequired(row.text(columns.place)), problems);
    const auto validFrom = row.take(columns.validFrom, readDate(row.text(columns.validFrom)), problems);
    const auto currency = row.take(columns.currency, readCurrency(row.text(columns.currency)), problems);
    const auto source = row.take(columns.source, readRequired(row.text(columns.source)), problems);
    std::optional<Money> amount;
    if (currency)
        amount = row.take(columns.amount, readMoney(row.text(columns.amount), *currency), problems);
    QString iso3;
    if (const QString named = row.text(columns.state); !named.isEmpty()) {
        const auto state = row.take(columns.state, readState(named), problems);
        if (!state)
            return std::nullopt;
        iso3 = (*state)->iso3;
    }
    if (!kind || !place || !validFrom || !source || !amount)
        return std::nullopt;
    return TravelCost{*kind, *place, iso3, *validFrom, *amount, *source, row.line()};
}

Result<ImportOutcome> importTravelCostTable(Session &session, const CsvTable &table, const ImportOptions &options)
{
    ImportOutcome outcome;
    const TravelColumns columns(table);
    std::vector<TravelCost> costs;
    for (const CsvRow row : table)
        if (auto cost = readRow(row, columns, outcome.problems))
            costs.push_back(std::move(*cost));
    for (Problem &problem : checkTravelCosts(costs))
        outcome.problems.push_back(std::move(problem));
    if (!outcome.problems.empty())
        return outcome;
    options.step(50);
    Change change(session, Action::ImportTravelCosts);
    const RecordedTravelCosts recorded = recordTravelCosts(change, costs);
    outcome.added = recorded.added;
    outcome.unchanged = recorded.unchanged;
    return finishImport(change, options, std::move(outcome));
}

} // namespace

ImportKind travelCostsImport()
{
    return {
        QStringLiteral("travel-costs"),
        QCoreApplication::translate("exchange", "Fares, daily subsistence and terminal expenses, from a date on"),
        {{QStringLiteral("kind"),
          QCoreApplication::translate("exchange",
                                      "fare (return journey from a State), daily (subsistence a night at the "
                                      "place) or terminals (terminal expenses of one journey)"),
          true, QStringLiteral("fare")},
         {QStringLiteral("place"),
          QCoreApplication::translate("exchange", "Place of the meeting, as the call names it"), true,
          QStringLiteral("New York")},
         {QStringLiteral("state"),
          QCoreApplication::translate("exchange",
                                      "State that the fare is from, by name or ISO code; empty for the other "
                                      "kinds"),
          true, QStringLiteral("KEN")},
         {QStringLiteral("valid_from"),
          QCoreApplication::translate("exchange", "First day on which it holds, YYYY-MM-DD"), true,
          QStringLiteral("2026-11-01")},
         {QStringLiteral("currency"), QCoreApplication::translate("exchange", "Currency code of ISO 4217"), true,
          QStringLiteral("USD")},
         {QStringLiteral("amount"), QCoreApplication::translate("exchange", "Amount with a point before the decimals"),
          true, QStringLiteral("1840.00")},
         {QStringLiteral("source"), QCoreApplication::translate("exchange", "Where it was read"), true,
          QStringLiteral("Quotation of 1 November 2026")}},
        Action::ImportTravelCosts,
        false,
        importTravelCostTable};
}

} // namespace fund

#include "statements/change_table.h"

#include "localisation/dates.h"

#include <QCoreApplication>

namespace fund {

namespace {

/// "12 Receipt B-17": the entry's number leads to it in the books.
QString lineTitle(const LedgerEntry &entry)
{
    return QStringLiteral("%1 %2 %3").arg(entry.id.number()).arg(entryKindTitle(entry.kind), entry.narrative).trimmed();
}

void addChange(DataTable &table, const FigureChange &change, const QString &before, const QString &after,
               const Wording &words)
{
    table.rows.push_back({{poolFigureTitle(change.key.figure)}, RowKind::Group, 0});
    table.rows.push_back({{before, DataCell(), DataCell(), change.before}, RowKind::Body, 0});
    for (const FigureLine &line : change.lines)
        table.rows.push_back(
            {{lineTitle(line.entry), line.entry.onDate, line.entry.recordedAt.date(), line.amount}, RowKind::Body, 1});
    for (const RateChange &rate : change.rates)
        table.rows.push_back(
            {{words.translate("statements", "A UN operational rate of %1 that came later", "a currency")
                  .arg(rate.currency),
              DataCell(), DataCell(), rate.amount},
             RowKind::Body,
             1});
    table.rows.push_back({{after, DataCell(), DataCell(), change.after}, RowKind::Subtotal, 0});
}

} // namespace

DataTable changeTable(const std::vector<FigureChange> &changes, const StatementRequest &request, const Wording &words)
{
    const Language language = words.language();
    DataTable table;
    table.name = words.translate("statements", "What changed");
    table.caption = words.translate("statements", "The pool's figures of %1: what was recorded after %2", "two days")
                        .arg(longDate(request.asOf, language), longDate(*request.explainSince, language));
    table.columns = {{.title = words.translate("statements", "Figure"), .share = 1},
                     {.title = words.translate("statements", "Date")},
                     {.title = words.translate("statements", "Recorded on")},
                     {.title = words.translate("statements", "Amount"), .isFigures = true}};
    const QString known = words.translate("statements", "As known on %1", "a day");
    const QString before = known.arg(longDate(*request.explainSince, language));
    const QString after = request.knownOn ? known.arg(longDate(*request.knownOn, language))
                                          : words.translate("statements", "As known now");
    for (const FigureChange &change : changes)
        addChange(table, change, before, after, words);
    if (changes.empty())
        table.notes.push_back(words.translate("statements", "No figure has changed since."));
    return table;
}

} // namespace fund

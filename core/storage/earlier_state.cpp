#include "storage/earlier_state.h"

#include "base/clock.h"
#include "storage/database.h"
#include "storage/statement.h"

#include <map>

namespace fund {

namespace {

// A table of the connection's own, and views before the tables of the file: SQLite finds a name there first, so that
// each room's statements stay as they are and a room that comes later is included without a word.
constexpr auto horizonSql = "CREATE TEMP TABLE horizon (day TEXT NOT NULL, moment TEXT NOT NULL)";

const QString known = QStringLiteral("recorded_at <= (SELECT moment FROM temp.horizon)");
const QString dated = QStringLiteral("on_date <= (SELECT day FROM temp.horizon)");

QString happened(const QString &column)
{
    return QStringLiteral("substr(%1, 1, 10) <= (SELECT day FROM temp.horizon)").arg(column);
}

/// Tables whose date stands elsewhere than in on_date. Those that are dated by another column than the day on which
/// something happened (a rate's valid_from, a donor who was entered after the gift) are read by that column or with
/// what names them.
const std::map<QString, QString> &conditionsOfTheirOwn()
{
    static const std::map<QString, QString> conditions = {
        {QStringLiteral("applications"), known + QStringLiteral(" AND ") + happened(QStringLiteral("received_at"))},
        // A draft is written over until it is published: what it was is not on record, and no reading needs it.
        {QStringLiteral("call_versions"), QStringLiteral("published_at <= (SELECT moment FROM temp.horizon) AND ") +
                                              happened(QStringLiteral("published_at"))},
        // What an application's own words said is kept as a judgement when they are erased; it was so all the time.
        {QStringLiteral("eligibility_judgements"),
         QStringLiteral("(%1 AND %2) OR recorded_at = (SELECT a.texts_erased_at FROM main.applications AS a "
                        "WHERE a.id = application_id)")
             .arg(known, dated)},
        {QStringLiteral("opened_reviews"), known + QStringLiteral(" AND ") + happened(QStringLiteral("recorded_at"))},
        {QStringLiteral("review_assignments"),
         known + QStringLiteral(" AND ") + happened(QStringLiteral("recorded_at"))},
        {QStringLiteral("shortlists"), known + QStringLiteral(" AND ") + happened(QStringLiteral("recorded_at"))},
        {QStringLiteral("shortlist_declines"), QStringLiteral("decision_id IN (SELECT id FROM temp.decisions)")}};
    return conditions;
}

// Running totals have their day and their day of recording: those of whole days stand as they are, and what was
// recorded on the moment's own day is added up afresh. None but these two hold sums.
constexpr auto dayTotalsSql = R"sql(
    CREATE TEMP VIEW ledger_day_totals AS
    SELECT on_date, recorded_on, debit, credit, currency, amount, original
    FROM main.ledger_day_totals
    WHERE on_date <= (SELECT day FROM temp.horizon) AND recorded_on < (SELECT substr(moment, 1, 10) FROM temp.horizon)
    UNION ALL
    SELECT e.on_date, substr(e.recorded_at, 1, 10), t.debit, t.credit, coalesce(t.original_currency, ''),
           sum(t.amount), sum(coalesce(t.original_amount, t.amount))
    FROM main.ledger_entries AS e
    CROSS JOIN main.ledger_transfers AS t ON t.entry_id = e.id
    WHERE e.recorded_at >= (SELECT substr(moment, 1, 10) FROM temp.horizon)
        AND e.recorded_at <= (SELECT moment FROM temp.horizon)
        AND +e.on_date <= (SELECT day FROM temp.horizon)
    GROUP BY 1, 2, 3, 4, 5
)sql";

constexpr auto monthTotalsSql = R"sql(
    CREATE TEMP VIEW ledger_month_totals AS
    SELECT on_month, recorded_month, debit, credit, currency, amount, original
    FROM main.ledger_month_totals
    WHERE on_month < (SELECT substr(day, 1, 7) FROM temp.horizon)
        AND recorded_month < (SELECT substr(moment, 1, 7) FROM temp.horizon)
    UNION ALL
    SELECT substr(on_date, 1, 7), substr(recorded_on, 1, 7), debit, credit, currency, sum(amount), sum(original)
    FROM temp.ledger_day_totals
    WHERE on_date >= (SELECT substr(day, 1, 7) FROM temp.horizon)
        OR recorded_on >= (SELECT substr(moment, 1, 7) FROM temp.horizon)
    GROUP BY 1, 2, 3, 4, 5
)sql";

/// Every table that says when its rows were recorded, with what of it is seen.
std::map<QString, QString> conditions(const Database &database)
{
    std::map<QString, QString> conditions;
    Statement row(database, R"sql(
        SELECT t.name,
               EXISTS (SELECT 1 FROM pragma_table_info(t.name) WHERE name = 'on_date')
        FROM main.sqlite_schema AS t
        WHERE t.type = 'table' AND EXISTS (SELECT 1 FROM pragma_table_info(t.name) WHERE name = 'recorded_at')
        ORDER BY t.name
    )sql");
    while (row.next())
        conditions[row.text(0)] = row.integer(1) != 0 ? known + QStringLiteral(" AND ") + dated : known;
    for (const auto &[table, condition] : conditionsOfTheirOwn())
        conditions[table] = condition;
    return conditions;
}

} // namespace

Result<void> showEarlierState(Database &database, const QDate &day, const QDateTime &knownAt)
{
    database.run(horizonSql);
    const QString moment = knownAt.isValid() ? momentText(knownAt) : QStringLiteral("9999");
    const Statement horizon(database, "INSERT INTO temp.horizon (day, moment) VALUES (:day, :moment)",
                            {{":day", day}, {":moment", moment}});
    for (const auto &[table, condition] : conditions(database))
        database.run(
            QStringLiteral("CREATE TEMP VIEW %1 AS SELECT * FROM main.%1 WHERE %2").arg(table, condition).toUtf8());
    database.run(dayTotalsSql);
    database.run(monthTotalsSql);
    if (database.failure())
        return *database.failure();
    return {};
}

} // namespace fund

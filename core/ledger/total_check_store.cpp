#include "ledger/balance_store.h"
#include "storage/statement.h"

namespace fund {

namespace {

QStringList wrongDays(const Database &database)
{
    QStringList wrong;
    Statement day(database, R"sql(
        WITH sums AS (
            SELECT e.on_date AS day, substr(e.recorded_at, 1, 10) AS recorded, t.debit AS debit, t.credit AS credit,
                   coalesce(t.original_currency, '') AS currency, sum(t.amount) AS amount,
                   sum(coalesce(t.original_amount, t.amount)) AS original
            FROM ledger_entries AS e
            JOIN ledger_transfers AS t ON t.entry_id = e.id
            GROUP BY 1, 2, 3, 4, 5
        ),
        totals AS (
            SELECT on_date, recorded_on, debit, credit, currency, amount, original
            FROM ledger_day_totals
        )
        SELECT day FROM (SELECT * FROM sums EXCEPT SELECT * FROM totals)
        UNION
        SELECT on_date FROM (SELECT * FROM totals EXCEPT SELECT * FROM sums)
        ORDER BY 1
    )sql");
    while (day.next())
        wrong += day.text(0);
    return wrong;
}

QStringList wrongMonths(const Database &database)
{
    QStringList wrong;
    Statement month(database, R"sql(
        WITH sums AS (
            SELECT substr(on_date, 1, 7) AS month, substr(recorded_on, 1, 7) AS recorded, debit, credit, currency,
                   sum(amount) AS amount, sum(original) AS original
            FROM ledger_day_totals
            GROUP BY 1, 2, 3, 4, 5
        ),
        totals AS (
            SELECT on_month, recorded_month, debit, credit, currency, amount, original
            FROM ledger_month_totals
        )
        SELECT month FROM (SELECT * FROM sums EXCEPT SELECT * FROM totals)
        UNION
        SELECT on_month FROM (SELECT * FROM totals EXCEPT SELECT * FROM sums)
        ORDER BY 1
    )sql");
    while (month.next())
        wrong += month.text(0);
    return wrong;
}

QStringList wronglyExpected(const Database &database)
{
    QStringList wrong;
    Statement day(database, R"sql(
        WITH facts AS (
            SELECT m.id AS id, m.kind AS kind, e.subject AS subject, m.currency AS currency, e.on_date AS day,
                   e.recorded_at AS recorded, m.amount AS amount
            FROM ledger_memoranda AS m
            JOIN ledger_entries AS e ON e.id = m.entry_id
        ),
        copies AS (
            SELECT id, kind, subject, currency, on_date, recorded_at, amount
            FROM ledger_expected
        )
        SELECT day FROM (SELECT * FROM facts EXCEPT SELECT * FROM copies)
        UNION
        SELECT on_date FROM (SELECT * FROM copies EXCEPT SELECT * FROM facts)
        ORDER BY 1
    )sql");
    while (day.next())
        wrong += day.text(0);
    return wrong;
}

// The totals of subjects bear no moment of their own by which a connection could show less of them: they are compared
// with all entries of the file.
QStringList wrongSubjects(const Database &database)
{
    QStringList wrong;
    Statement subject(database, R"sql(
        WITH moved AS (
            SELECT e.id AS id, e.subject AS subject, e.on_date AS day, e.recorded_at AS moment,
                   CAST(substr(e.on_date, 1, 4) AS INTEGER) AS year, t.amount AS amount,
                   e.kind = 'commitment' AND t.debit GLOB 'committed_*' AS begins,
                   (t.debit GLOB 'committed_*') - (t.credit GLOB 'committed_*') AS open,
                   (t.debit GLOB 'spent_*') - (t.credit GLOB 'spent_*') AS spent
            FROM main.ledger_entries AS e
            JOIN main.ledger_transfers AS t ON t.entry_id = e.id
            WHERE t.debit GLOB 'committed_*' OR t.credit GLOB 'committed_*' OR t.debit GLOB 'spent_*'
                OR t.credit GLOB 'spent_*'
        ),
        sums AS (
            SELECT m.subject, min(m.day), max(m.day) AS last_on, max(m.moment), min(CASE WHEN m.begins THEN m.year END),
                   max(CASE WHEN m.begins THEN max(m.year, coalesce((SELECT max(y.year)
                                                                     FROM main.commitment_years AS y
                                                                     WHERE y.ledger_entry_id = m.id), 0)) END),
                   sum(m.amount * m.begins), sum(m.amount * m.open), sum(m.amount * m.spent)
            FROM moved AS m
            GROUP BY m.subject
        ),
        totals AS (
            SELECT subject, first_on, last_on, last_recorded, from_year, to_year, committed, open, spent
            FROM main.ledger_subject_totals
        )
        SELECT last_on FROM (SELECT * FROM sums EXCEPT SELECT * FROM totals)
        UNION
        SELECT last_on FROM (SELECT * FROM totals EXCEPT SELECT * FROM sums)
        ORDER BY 1
    )sql");
    while (subject.next())
        wrong += subject.text(0);
    return wrong;
}

} // namespace

QStringList readWrongTotals(const Database &database)
{
    return wrongDays(database) + wrongMonths(database) + wronglyExpected(database) + wrongSubjects(database);
}

} // namespace fund

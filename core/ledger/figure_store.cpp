#include "ledger/figure_store.h"

#include "base/clock.h"
#include "storage/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace fund {

namespace {

/// {"reserve": 1}: so that one whole statement serves every figure.
QString weightsText(const FigureKey &key)
{
    QJsonObject weights;
    for (const auto &[account, weight] : weightsOf(key))
        weights[accountKey(account)] = weight;
    return QString::fromUtf8(QJsonDocument(weights).toJson(QJsonDocument::Compact));
}

} // namespace

std::vector<FigureRow> readFigureRows(const Database &database, const FigureKey &key, const ReadAt &at,
                                      const LinePage &page)
{
    std::vector<FigureRow> rows;
    Statement row(database, R"sql(
        SELECT e.id, sum(t.amount * (coalesce(d.value, 0) - coalesce(c.value, 0))) AS part
        FROM ledger_entries AS e
        JOIN ledger_transfers AS t ON t.entry_id = e.id
        LEFT JOIN json_each(:weights) AS d ON d.key = t.debit
        LEFT JOIN json_each(:weights) AS c ON c.key = t.credit
        WHERE e.on_date <= :on
            AND (:known_at IS NULL OR e.recorded_at <= :known_at)
            AND (d.value IS NOT NULL OR c.value IS NOT NULL)
        GROUP BY e.id
        HAVING part <> 0
        ORDER BY e.on_date DESC, e.id DESC
        LIMIT :limit OFFSET :offset
    )sql",
                  {{":weights", weightsText(key)},
                   {":on", at.on},
                   {":known_at", at.knownAtText()},
                   {":limit", page.limit},
                   {":offset", page.offset}});
    while (row.next())
        rows.push_back({row.id<LedgerEntryTag>(0), row.integer(1)});
    return rows;
}

FigureSum readFigureSum(const Database &database, const FigureKey &key, const ReadAt &at)
{
    Statement row(database, R"sql(
        SELECT count(*), coalesce(sum(part), 0)
        FROM (
            SELECT sum(t.amount * (coalesce(d.value, 0) - coalesce(c.value, 0))) AS part
            FROM ledger_entries AS e
            JOIN ledger_transfers AS t ON t.entry_id = e.id
            LEFT JOIN json_each(:weights) AS d ON d.key = t.debit
            LEFT JOIN json_each(:weights) AS c ON c.key = t.credit
            WHERE e.on_date <= :on
                AND (:known_at IS NULL OR e.recorded_at <= :known_at)
                AND (d.value IS NOT NULL OR c.value IS NOT NULL)
            GROUP BY e.id
            HAVING part <> 0
        )
    )sql",
                  {{":weights", weightsText(key)}, {":on", at.on}, {":known_at", at.knownAtText()}});
    if (!row.next())
        return {};
    return {static_cast<int>(row.integer(0)), row.integer(1)};
}

std::vector<FigureRow> readFigureRowsSince(const Database &database, const FigureKey &key, const ReadAt &at,
                                           const QDateTime &since)
{
    std::vector<FigureRow> rows;
    // Neither the day nor the order of numbers chooses the index: since a moment few entries were recorded.
    Statement row(database, R"sql(
        SELECT e.id, sum(t.amount * (coalesce(d.value, 0) - coalesce(c.value, 0))) AS part
        FROM ledger_entries AS e
        CROSS JOIN ledger_transfers AS t ON t.entry_id = e.id
        LEFT JOIN json_each(:weights) AS d ON d.key = t.debit
        LEFT JOIN json_each(:weights) AS c ON c.key = t.credit
        WHERE e.recorded_at > :since
            AND (:known_at IS NULL OR e.recorded_at <= :known_at)
            AND +e.on_date <= :on
            AND (d.value IS NOT NULL OR c.value IS NOT NULL)
        GROUP BY +e.id
        HAVING part <> 0
        ORDER BY e.on_date DESC, e.id DESC
    )sql",
                  {{":weights", weightsText(key)},
                   {":since", momentText(since)},
                   {":known_at", at.knownAtText()},
                   {":on", at.on}});
    while (row.next())
        rows.push_back({row.id<LedgerEntryTag>(0), row.integer(1)});
    return rows;
}

std::vector<ExpectedRow> readExpectedRowsSince(const Database &database, MemorandumKind kind, const ReadAt &at,
                                               const QDateTime &since)
{
    std::vector<ExpectedRow> rows;
    Statement row(database, R"sql(
        WITH changed AS (
            SELECT DISTINCT subject, currency
            FROM ledger_expected
            WHERE kind = :kind AND on_date <= :on AND recorded_at > :since
                AND (:known_at IS NULL OR recorded_at <= :known_at)
        ),
        running AS (
            SELECT x.id AS id, x.currency AS currency, x.recorded_at AS recorded_at, x.amount AS amount,
                   sum(x.amount) OVER (
                       PARTITION BY x.subject, x.currency
                       ORDER BY x.recorded_at, x.id
                       ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                   ) AS open
            FROM changed AS c
            CROSS JOIN ledger_expected AS x
                ON x.kind = :kind AND x.subject = c.subject AND x.currency = c.currency
            WHERE x.on_date <= :on AND (:known_at IS NULL OR x.recorded_at <= :known_at)
        )
        SELECT m.entry_id, r.currency, max(r.open, 0) - max(r.open - r.amount, 0) AS part
        FROM running AS r
        JOIN ledger_memoranda AS m ON m.id = r.id
        WHERE r.recorded_at > :since AND part <> 0
        ORDER BY r.recorded_at, r.id
    )sql",
                  {{":kind", kind == MemorandumKind::Pledged ? QStringLiteral("pledged") : QStringLiteral("agreed")},
                   {":on", at.on},
                   {":since", momentText(since)},
                   {":known_at", at.knownAtText()}});
    while (row.next())
        rows.push_back({row.id<LedgerEntryTag>(0), Money(row.integer(2), currencyOnRecord(row.text(1)))});
    return rows;
}

std::vector<OpenMemorandum> readOpenMemoranda(const Database &database, MemorandumKind kind, const ReadAt &at)
{
    std::vector<OpenMemorandum> memoranda;
    Statement row(database, R"sql(
        SELECT max(e.id), m.currency, sum(m.amount) AS open, e.subject
        FROM ledger_entries AS e
        JOIN ledger_memoranda AS m ON m.entry_id = e.id
        WHERE m.kind = :kind AND e.on_date <= :on AND (:known_at IS NULL OR e.recorded_at <= :known_at)
        GROUP BY e.subject, m.currency
        HAVING open > 0
        ORDER BY max(e.on_date) DESC, max(e.id) DESC
    )sql",
                  {{":kind", kind == MemorandumKind::Pledged ? QStringLiteral("pledged") : QStringLiteral("agreed")},
                   {":on", at.on},
                   {":known_at", at.knownAtText()}});
    while (row.next())
        memoranda.push_back(
            {row.id<LedgerEntryTag>(0), row.text(3), Money(row.integer(2), currencyOnRecord(row.text(1)))});
    return memoranda;
}

} // namespace fund

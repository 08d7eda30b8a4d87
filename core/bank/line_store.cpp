#include "bank/bank_store.h"

#include "storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace fund {

namespace {

StoredBankLine storedLineFrom(const Statement &row)
{
    StoredBankLine stored;
    const Currency currency = currencyOnRecord(row.text(3));
    stored.id = row.id<BankLineTag>(0);
    stored.statement = row.id<BankStatementTag>(1);
    stored.account = row.text(2);
    stored.position = static_cast<int>(row.integer(4));
    stored.line = {row.date(5),  row.date(6),         Money(row.integer(7), currency), row.text(8), row.text(9),
                   row.text(10), row.integer(11) == 1};
    stored.decision = row.id<BankDecisionTag>(12);
    stored.state = bankLineStateOf(row.text(13)).value_or(BankLineState::Open);
    stored.reason = row.text(14);
    if (!row.isNull(15))
        stored.entries.push_back(row.id<LedgerEntryTag>(15));
    return stored;
}

/// One row for each entry of a line: those of one line stand together.
std::vector<StoredBankLine> gatherLines(Statement &row)
{
    std::vector<StoredBankLine> lines;
    while (row.next()) {
        StoredBankLine line = storedLineFrom(row);
        if (!lines.empty() && lines.back().id == line.id)
            lines.back().entries.insert(lines.back().entries.end(), line.entries.begin(), line.entries.end());
        else
            lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace

std::vector<StoredBankLine> readBankLines(const Database &database, const BankLineFilter &filter)
{
    Statement row(database, R"sql(
        WITH standing AS (
            SELECT d.id, d.line_id, d.kind, d.reason
            FROM bank_decisions AS d
            WHERE NOT EXISTS (SELECT 1 FROM bank_decisions_undone AS u WHERE u.decision_id = d.id)
              AND NOT EXISTS (SELECT 1
                              FROM bank_matches AS o
                              JOIN ledger_entries AS r ON r.reverses = o.ledger_entry_id
                              WHERE o.decision_id = d.id)
        ),
        meanings AS (
            SELECT d.line_id, d.id, d.kind, d.reason
            FROM standing AS d
            UNION ALL
            SELECT j.line_id, d.id, d.kind, d.reason
            FROM standing AS d
            JOIN bank_joint_lines AS j ON j.decision_id = d.id
        )
        SELECT l.id, l.statement_id, s.account, s.currency, l.position, l.booked_on, l.value_on, l.amount,
               l.bank_reference, l.counterparty, l.purpose, l.is_reversal, d.id, coalesce(d.kind, 'open'),
               coalesce(d.reason, ''), m.ledger_entry_id
        FROM bank_lines AS l
        JOIN bank_statements AS s ON s.id = l.statement_id
        LEFT JOIN meanings AS d ON d.line_id = l.id
        LEFT JOIN bank_matches AS m ON m.decision_id = d.id
        WHERE (:account = '' OR s.account = :account)
          AND (:until IS NULL OR l.booked_on <= :until)
          AND (:state = '' OR coalesce(d.kind, 'open') = :state)
        ORDER BY s.account, s.currency, l.booked_on, s.from_day, s.id, l.position, m.id
    )sql",
                  {{":account", filter.account},
                   {":until", filter.until},
                   {":state", filter.state ? bankLineStateKey(*filter.state) : QString()}});
    return gatherLines(row);
}

// By the day's index from the newest, so that a long past costs nothing; only a search reads on until it has enough.
const char *const settledLinesSql = R"sql(
    WITH shown AS (
        SELECT l.id AS line_id,
               (SELECT e.id
                FROM (SELECT d.id FROM bank_decisions AS d WHERE d.line_id = l.id
                      UNION ALL
                      SELECT j.decision_id FROM bank_joint_lines AS j WHERE j.line_id = l.id) AS e
                WHERE NOT EXISTS (SELECT 1 FROM bank_decisions_undone AS u WHERE u.decision_id = e.id)
                  AND NOT EXISTS (SELECT 1
                                  FROM bank_matches AS o
                                  JOIN ledger_entries AS r ON r.reverses = o.ledger_entry_id
                                  WHERE o.decision_id = e.id)) AS decision_id
        FROM bank_lines AS l
        WHERE decision_id IS NOT NULL
          AND (:words = '[]'
               OR NOT EXISTS (
                   SELECT 1
                   FROM json_each(:words) AS w
                   WHERE instr(
                           lower(l.bank_reference || ' ' || l.counterparty || ' ' || l.purpose || ' ' || l.booked_on),
                           w.value ->> 0
                         ) = 0
                     AND instr(l.counterparty || ' ' || l.purpose, w.value ->> 1) = 0
                     AND instr(abs(l.amount), w.value ->> 2) = 0))
        ORDER BY l.booked_on DESC, l.id DESC
        LIMIT :most
    )
    SELECT l.id, l.statement_id, s.account, s.currency, l.position, l.booked_on, l.value_on, l.amount,
           l.bank_reference, l.counterparty, l.purpose, l.is_reversal, d.id, d.kind, d.reason, m.ledger_entry_id
    FROM shown
    JOIN bank_lines AS l ON l.id = shown.line_id
    JOIN bank_statements AS s ON s.id = l.statement_id
    JOIN bank_decisions AS d ON d.id = shown.decision_id
    LEFT JOIN bank_matches AS m ON m.decision_id = d.id
    ORDER BY l.booked_on DESC, l.id DESC, m.id
)sql";

std::vector<StoredBankLine> readSettledLines(const Database &database, const QString &search, int most)
{
    // SQLite knows small letters of ASCII only: a word of another script is looked for as it heads a name, too.
    QJsonArray words;
    for (const QString &word : search.toLower().split(u' ', Qt::SkipEmptyParts)) {
        QString digits = word;
        digits.remove(u',').remove(u'.');
        words.append(QJsonArray{word, word.left(1).toUpper() + word.mid(1), digits.isEmpty() ? word : digits});
    }
    Statement row(
        database, settledLinesSql,
        {{":words", QString::fromUtf8(QJsonDocument(words).toJson(QJsonDocument::Compact))}, {":most", most}});
    return gatherLines(row);
}

std::optional<StoredBankLine> readBankLine(const Database &database, BankLineId id)
{
    Statement row(database, R"sql(
        WITH meanings AS (
            SELECT d.id, d.kind, d.reason
            FROM bank_decisions AS d
            WHERE d.line_id = :id
            UNION ALL
            SELECT d.id, d.kind, d.reason
            FROM bank_joint_lines AS j
            JOIN bank_decisions AS d ON d.id = j.decision_id
            WHERE j.line_id = :id
        )
        SELECT l.id, l.statement_id, s.account, s.currency, l.position, l.booked_on, l.value_on, l.amount,
               l.bank_reference, l.counterparty, l.purpose, l.is_reversal, d.id, coalesce(d.kind, 'open'),
               coalesce(d.reason, ''), m.ledger_entry_id
        FROM bank_lines AS l
        JOIN bank_statements AS s ON s.id = l.statement_id
        LEFT JOIN meanings AS d
            ON NOT EXISTS (SELECT 1 FROM bank_decisions_undone AS u WHERE u.decision_id = d.id)
            AND NOT EXISTS (SELECT 1
                            FROM bank_matches AS o
                            JOIN ledger_entries AS r ON r.reverses = o.ledger_entry_id
                            WHERE o.decision_id = d.id)
        LEFT JOIN bank_matches AS m ON m.decision_id = d.id
        WHERE l.id = :id
        ORDER BY m.id
    )sql",
                  {{":id", id}});
    std::vector<StoredBankLine> lines = gatherLines(row);
    return lines.empty() ? std::nullopt : std::optional(std::move(lines.front()));
}

std::vector<StoredBankLine> readLinesOf(const Database &database, BankDecisionId decision)
{
    std::vector<BankLineId> ids;
    Statement row(database, R"sql(
        SELECT line_id
        FROM bank_decisions
        WHERE id = :decision
        UNION
        SELECT line_id
        FROM bank_joint_lines
        WHERE decision_id = :decision
        ORDER BY 1
    )sql",
                  {{":decision", decision}});
    while (row.next())
        ids.push_back(row.id<BankLineTag>(0));
    std::vector<StoredBankLine> lines;
    for (const BankLineId id : ids)
        if (auto line = readBankLine(database, id))
            lines.push_back(std::move(*line));
    return lines;
}

int countOpenLines(const Database &database)
{
    Statement row(database, R"sql(
        SELECT count(*)
        FROM bank_lines AS l
        WHERE l.id NOT IN (
            SELECT e.line_id
            FROM (SELECT line_id, id FROM bank_decisions
                  UNION ALL
                  SELECT line_id, decision_id FROM bank_joint_lines) AS e
            WHERE NOT EXISTS (SELECT 1 FROM bank_decisions_undone AS u WHERE u.decision_id = e.id)
              AND NOT EXISTS (SELECT 1
                              FROM bank_matches AS o
                              JOIN ledger_entries AS r ON r.reverses = o.ledger_entry_id
                              WHERE o.decision_id = e.id)
        )
    )sql");
    return row.next() ? static_cast<int>(row.integer(0)) : 0;
}

int countUnpostedCharges(const Database &database)
{
    Statement row(database, R"sql(
        SELECT count(*)
        FROM bank_decisions AS d
        WHERE d.kind = 'bank_charge'
            AND NOT EXISTS (SELECT 1 FROM bank_decisions_undone AS u WHERE u.decision_id = d.id)
            AND NOT EXISTS (SELECT 1 FROM bank_matches AS m WHERE m.decision_id = d.id)
    )sql");
    return row.next() ? static_cast<int>(row.integer(0)) : 0;
}

std::vector<StoredBankLine> readUnpostedCharges(const Database &database)
{
    // Files of this version have none: then no line is read.
    if (countUnpostedCharges(database) == 0)
        return {};
    std::vector<StoredBankLine> charges = readBankLines(database, {BankLineState::BankCharge, {}, {}});
    std::erase_if(charges, [](const StoredBankLine &line) { return !line.entries.empty(); });
    return charges;
}

} // namespace fund

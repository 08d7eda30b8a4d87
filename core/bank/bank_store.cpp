#include "bank/bank_store.h"

#include "record/change.h"

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
            lines.back().entries.push_back(line.entries.front());
        else
            lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace

BankStatementId insertStatement(Change &change, const BankStatement &statement)
{
    const BankStatementId id(change.insert(R"sql(
        INSERT INTO bank_statements (account, currency, reference, from_day, to_day, opening, closing, digest,
                                     recorded_by, recorded_at)
        VALUES (:account, :currency, :reference, :from_day, :to_day, :opening, :closing, :digest, :by, :recorded_at)
    )sql",
                                           {{":account", statement.account},
                                            {":currency", statement.currency.code},
                                            {":reference", statement.reference},
                                            {":from_day", statement.from},
                                            {":to_day", statement.to},
                                            {":opening", statement.opening.minor()},
                                            {":closing", statement.closing.minor()},
                                            {":digest", digestOf(statement)},
                                            {":by", change.session().user().id},
                                            {":recorded_at", change.momentText()}}));
    int position = 0;
    for (const BankLine &line : statement.lines)
        change.insert(R"sql(
            INSERT INTO bank_lines (statement_id, position, booked_on, value_on, amount, bank_reference, counterparty,
                                    purpose, is_reversal)
            VALUES (:statement, :position, :booked_on, :value_on, :amount, :bank_reference, :counterparty, :purpose,
                    :is_reversal)
        )sql",
                      {{":statement", id},
                       {":position", ++position},
                       {":booked_on", line.bookedOn},
                       {":value_on", line.valueOn},
                       {":amount", line.amount.minor()},
                       {":bank_reference", line.bankReference},
                       {":counterparty", line.counterparty},
                       {":purpose", line.purpose},
                       {":is_reversal", line.isReversal}});
    change.about("bank_statements", id);
    return id;
}

bool hasStatement(const Database &database, const QByteArray &digest)
{
    Statement row(database, "SELECT 1 FROM bank_statements WHERE digest = :digest", {{":digest", digest}});
    return row.next();
}

std::vector<BankStatement> readStatementHeads(const Database &database)
{
    std::vector<BankStatement> heads;
    Statement row(database, R"sql(
        SELECT account, currency, reference, from_day, to_day, opening, closing
        FROM bank_statements
        ORDER BY account, currency, from_day, to_day, id
    )sql");
    while (row.next()) {
        const Currency currency = currencyOnRecord(row.text(1));
        heads.push_back({row.text(0), currency, row.text(2), row.date(3), row.date(4), Money(row.integer(5), currency),
                         Money(row.integer(6), currency)});
    }
    return heads;
}

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
        )
        SELECT l.id, l.statement_id, s.account, s.currency, l.position, l.booked_on, l.value_on, l.amount,
               l.bank_reference, l.counterparty, l.purpose, l.is_reversal, d.id, coalesce(d.kind, 'open'),
               coalesce(d.reason, ''), m.ledger_entry_id
        FROM bank_lines AS l
        JOIN bank_statements AS s ON s.id = l.statement_id
        LEFT JOIN standing AS d ON d.line_id = l.id
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

std::optional<StoredBankLine> readBankLine(const Database &database, BankLineId id)
{
    Statement row(database, R"sql(
        SELECT l.id, l.statement_id, s.account, s.currency, l.position, l.booked_on, l.value_on, l.amount,
               l.bank_reference, l.counterparty, l.purpose, l.is_reversal, d.id, coalesce(d.kind, 'open'),
               coalesce(d.reason, ''), m.ledger_entry_id
        FROM bank_lines AS l
        JOIN bank_statements AS s ON s.id = l.statement_id
        LEFT JOIN bank_decisions AS d ON d.line_id = l.id
            AND NOT EXISTS (SELECT 1 FROM bank_decisions_undone AS u WHERE u.decision_id = d.id)
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

int countOpenLines(const Database &database)
{
    Statement row(database, R"sql(
        SELECT count(*)
        FROM bank_lines AS l
        WHERE NOT EXISTS (
            SELECT 1
            FROM bank_decisions AS d
            WHERE d.line_id = l.id
              AND NOT EXISTS (SELECT 1 FROM bank_decisions_undone AS u WHERE u.decision_id = d.id)
              AND NOT EXISTS (SELECT 1
                              FROM bank_matches AS o
                              JOIN ledger_entries AS r ON r.reverses = o.ledger_entry_id
                              WHERE o.decision_id = d.id)
        )
    )sql");
    return row.next() ? static_cast<int>(row.integer(0)) : 0;
}

BankDecisionId insertDecision(Change &change, BankLineId line, BankLineState state, const QString &reason,
                              const std::vector<LedgerEntryId> &entries)
{
    const BankDecisionId id(change.insert(R"sql(
        INSERT INTO bank_decisions (line_id, kind, reason, recorded_by, recorded_at)
        VALUES (:line, :kind, :reason, :by, :recorded_at)
    )sql",
                                          {{":line", line},
                                           {":kind", bankLineStateKey(state)},
                                           {":reason", reason.trimmed()},
                                           {":by", change.session().user().id},
                                           {":recorded_at", change.momentText()}}));
    for (const LedgerEntryId entry : entries)
        change.insert(R"sql(
            INSERT INTO bank_matches (decision_id, ledger_entry_id)
            VALUES (:decision, :entry)
        )sql",
                      {{":decision", id}, {":entry", entry}});
    return id;
}

void insertUndoing(Change &change, BankDecisionId decision, const QString &reason)
{
    change.insert(R"sql(
        INSERT INTO bank_decisions_undone (decision_id, reason, recorded_by, recorded_at)
        VALUES (:decision, :reason, :by, :recorded_at)
    )sql",
                  {{":decision", decision},
                   {":reason", reason.trimmed()},
                   {":by", change.session().user().id},
                   {":recorded_at", change.momentText()}});
}

} // namespace fund

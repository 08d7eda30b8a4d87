#include "bank/bank_store.h"

#include "record/change.h"

namespace fund {

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

BankDecisionId insertDecision(Change &change, BankLineState state, const QString &reason, const MatchDraft &draft)
{
    const BankDecisionId id(change.insert(R"sql(
        INSERT INTO bank_decisions (line_id, kind, reason, recorded_by, recorded_at)
        VALUES (:line, :kind, :reason, :by, :recorded_at)
    )sql",
                                          {{":line", draft.lines.front()},
                                           {":kind", bankLineStateKey(state)},
                                           {":reason", reason.trimmed()},
                                           {":by", change.session().user().id},
                                           {":recorded_at", change.momentText()}}));
    for (std::size_t i = 1; i < draft.lines.size(); ++i)
        change.insert(R"sql(
            INSERT INTO bank_joint_lines (decision_id, line_id)
            VALUES (:decision, :line)
        )sql",
                      {{":decision", id}, {":line", draft.lines[i]}});
    for (const LedgerEntryId entry : draft.entries)
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

#include "bank/match_check.h"

#include "bank/bank_store.h"
#include "storage/statement.h"

#include <QCoreApplication>

namespace fund {

namespace {

void addFinding(std::vector<Finding> &findings, const char *kind, const QString &where, const QString &sentence)
{
    findings.push_back({QString::fromLatin1(kind), where, sentence});
}

/// Amounts that no sum can hold.
void checkAmounts(const Database &database, std::vector<Finding> &findings)
{
    Statement row(database, R"sql(
        SELECT 'bank_lines/' || id
        FROM bank_lines
        WHERE amount NOT BETWEEN -:most AND :most
        UNION ALL
        SELECT 'bank_statements/' || id
        FROM bank_statements
        WHERE opening NOT BETWEEN -:most AND :most OR closing NOT BETWEEN -:most AND :most
    )sql",
                  {{":most", Money::maxAmount}});
    while (row.next())
        addFinding(findings, "amount_wrong", row.text(0),
                   QCoreApplication::translate("bank",
                                               "The amount is beyond what a statement may hold: another program "
                                               "made it so."));
}

/// Statements with their lines, by number.
std::vector<std::pair<BankStatementId, BankStatement>> readWholeStatements(const Database &database,
                                                                           std::vector<QByteArray> &digests)
{
    std::vector<std::pair<BankStatementId, BankStatement>> statements;
    Statement row(database, R"sql(
        SELECT s.id, s.account, s.currency, s.reference, s.from_day, s.to_day, s.opening, s.closing, s.digest,
               l.booked_on, l.value_on, l.amount, l.bank_reference, l.counterparty, l.purpose, l.is_reversal
        FROM bank_statements AS s
        LEFT JOIN bank_lines AS l ON l.statement_id = s.id
        ORDER BY s.id, l.position
    )sql");
    while (row.next()) {
        const Currency currency = currencyOnRecord(row.text(2));
        const BankStatementId id = row.id<BankStatementTag>(0);
        if (statements.empty() || statements.back().first != id) {
            statements.push_back({id,
                                  {row.text(1), currency, row.text(3), row.date(4), row.date(5),
                                   Money(row.integer(6), currency), Money(row.integer(7), currency)}});
            digests.push_back(row.bytes(8));
        }
        if (!row.isNull(9))
            statements.back().second.lines.push_back({row.date(9), row.date(10), Money(row.integer(11), currency),
                                                      row.text(12), row.text(13), row.text(14), row.integer(15) == 1});
    }
    return statements;
}

void checkStatements(const Database &database, std::vector<Finding> &findings)
{
    std::vector<QByteArray> digests;
    const auto statements = readWholeStatements(database, digests);
    for (std::size_t i = 0; i < statements.size(); ++i) {
        const auto &[id, statement] = statements[i];
        const QString where = QStringLiteral("bank_statements/%1").arg(id.number());
        for (const Problem &problem : checkStatement(statement))
            addFinding(findings, "bank_statement_wrong", where, problem.sentence);
        if (digestOf(statement) != digests[i])
            addFinding(findings, "bank_statement_wrong", where,
                       QCoreApplication::translate("bank", "The statement is not what the bank's file held."));
    }
}

void checkMeanings(const Database &database, std::vector<Finding> &findings)
{
    Statement row(database, R"sql(
        WITH standing AS (
            SELECT d.id, d.line_id
            FROM bank_decisions AS d
            WHERE NOT EXISTS (SELECT 1 FROM bank_decisions_undone AS u WHERE u.decision_id = d.id)
              AND NOT EXISTS (SELECT 1
                              FROM bank_matches AS o
                              JOIN ledger_entries AS r ON r.reverses = o.ledger_entry_id
                              WHERE o.decision_id = d.id)
        )
        SELECT 'bank_lines/' || line_id, 0
        FROM (SELECT d.line_id
              FROM standing AS d
              UNION ALL
              SELECT j.line_id
              FROM standing AS d
              JOIN bank_joint_lines AS j ON j.decision_id = d.id)
        GROUP BY line_id
        HAVING count(*) > 1
        UNION ALL
        SELECT 'ledger_entries/' || m.ledger_entry_id, 1
        FROM standing AS d
        JOIN bank_matches AS m ON m.decision_id = d.id
        GROUP BY m.ledger_entry_id
        HAVING count(*) > 1
        ORDER BY 2, 1
    )sql");
    while (row.next())
        addFinding(findings, "bank_match_wrong", row.text(0),
                   row.integer(1) == 0
                       ? QCoreApplication::translate("bank", "The line of the bank has two meanings at once.")
                       : QCoreApplication::translate("bank", "The entry stands for the bank's lines twice."));
}

std::vector<BankDecisionId> readStandingMatches(const Database &database)
{
    std::vector<BankDecisionId> matches;
    Statement row(database, R"sql(
        SELECT d.id
        FROM bank_decisions AS d
        WHERE (d.kind = 'matched' OR EXISTS (SELECT 1 FROM bank_matches AS m WHERE m.decision_id = d.id))
          AND NOT EXISTS (SELECT 1 FROM bank_decisions_undone AS u WHERE u.decision_id = d.id)
          AND NOT EXISTS (SELECT 1
                          FROM bank_matches AS o
                          JOIN ledger_entries AS r ON r.reverses = o.ledger_entry_id
                          WHERE o.decision_id = d.id)
        ORDER BY d.id
    )sql");
    while (row.next())
        matches.push_back(row.id<BankDecisionTag>(0));
    return matches;
}

std::vector<LedgerEntryId> readMatchedEntries(const Database &database, BankDecisionId decision)
{
    std::vector<LedgerEntryId> entries;
    Statement row(database, R"sql(
        SELECT ledger_entry_id
        FROM bank_matches
        WHERE decision_id = :decision
        ORDER BY id
    )sql",
                  {{":decision", decision}});
    while (row.next())
        entries.push_back(row.id<LedgerEntryTag>(0));
    return entries;
}

void checkSums(const Database &database, const Currency &fundCurrency, std::vector<Finding> &findings)
{
    for (const BankDecisionId decision : readStandingMatches(database)) {
        const std::vector<LedgerEntryId> entries = readMatchedEntries(database, decision);
        const auto lines = readLinesOf(database, decision);
        const auto postings = readPostings(database, entries, fundCurrency);
        const auto left = leftOver(lines, postings);
        const bool isSomething = !entries.empty() || lines.size() > 1;
        if (postings.size() != entries.size() || !isSomething || !left || !left->isZero())
            addFinding(findings, "bank_match_wrong", QStringLiteral("bank_decisions/%1").arg(decision.number()),
                       QCoreApplication::translate("bank", "The lines of the bank do not come to the entries that they "
                                                           "are matched to."));
    }
}

} // namespace

std::vector<Finding> verifyBank(const Database &database, const Currency &fundCurrency)
{
    std::vector<Finding> findings;
    checkAmounts(database, findings);
    if (!findings.empty())
        return findings; // nothing more can be added up
    checkStatements(database, findings);
    checkMeanings(database, findings);
    checkSums(database, fundCurrency, findings);
    return findings;
}

} // namespace fund

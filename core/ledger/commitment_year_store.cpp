#include "ledger/commitment_year_store.h"

#include "record/change.h"

namespace fund {

namespace {

// Each subject's years: what was committed for them, what was spent in them, and what moved its commitment.
constexpr auto yearsOfSubjects = R"sql(
    WITH seen AS (
        SELECT e.id AS id, e.kind AS kind, e.subject AS subject, CAST(substr(e.on_date, 1, 4) AS INTEGER) AS year
        FROM ledger_entries AS e
        WHERE e.on_date <= :on AND (:known_at IS NULL OR e.recorded_at <= :known_at)
)sql";

constexpr auto spreadOnes = R"sql(
            AND e.subject IN (SELECT c.subject
                              FROM commitment_years AS y
                              JOIN ledger_entries AS c ON c.id = y.ledger_entry_id)
)sql";

constexpr auto sumsOfYears = R"sql(
    )
    SELECT s.subject AS subject, coalesce(y.year, s.year) AS year, sum(coalesce(y.amount, t.amount)) AS committed,
           0 AS spent, 0 AS open
    FROM seen AS s
    JOIN ledger_transfers AS t ON t.entry_id = s.id AND t.debit GLOB 'committed_*'
    LEFT JOIN commitment_years AS y ON y.ledger_entry_id = s.id
    WHERE s.kind = 'commitment'
    GROUP BY 1, 2
    UNION ALL
    SELECT s.subject, s.year, 0, sum(t.amount * ((t.debit GLOB 'spent_*') - (t.credit GLOB 'spent_*'))),
           sum(t.amount * ((t.debit GLOB 'committed_*') - (t.credit GLOB 'committed_*')))
    FROM seen AS s
    JOIN ledger_transfers AS t ON t.entry_id = s.id
    WHERE t.debit GLOB 'spent_*' OR t.credit GLOB 'spent_*' OR t.debit GLOB 'committed_*' OR t.credit GLOB 'committed_*'
    GROUP BY 1, 2
)sql";

std::vector<YearBudget> readBudgets(const Database &database, const char *condition, const ReadAt &at,
                                    const Currency &currency)
{
    std::map<QString, SubjectYears> subjects;
    Statement row(database, (QByteArray(yearsOfSubjects) + condition + sumsOfYears).constData(),
                  {{":on", at.on}, {":known_at", at.knownAtText()}});
    while (row.next()) {
        const Money none(0, currency);
        SubjectYears &subject = subjects.try_emplace(row.text(0), SubjectYears{{}, {}, none}).first->second;
        const int year = static_cast<int>(row.integer(1));
        const auto add = [&](std::map<int, Money> &amounts, qint64 minor) {
            if (minor != 0)
                amounts.try_emplace(year, none).first->second += Money(minor, currency);
        };
        add(subject.committed, row.integer(2));
        add(subject.spent, row.integer(3));
        subject.open += Money(row.integer(4), currency);
    }
    std::vector<SubjectYears> all;
    for (const auto &[subject, years] : subjects)
        all.push_back(years);
    return yearBudgets(all, currency);
}

} // namespace

void insertCommitmentYears(Change &change, LedgerEntryId commitment, const std::vector<YearPart> &years)
{
    for (const YearPart &part : years)
        change.insert(R"sql(
            INSERT INTO commitment_years (ledger_entry_id, year, amount)
            VALUES (:entry, :year, :amount)
        )sql",
                      {{":entry", commitment}, {":year", part.year}, {":amount", part.amount.minor()}});
}

std::vector<YearBudget> readYearBudgets(const Database &database, const ReadAt &at, const Currency &currency)
{
    return readBudgets(database, "", at, currency);
}

std::vector<YearPart> readYearsAhead(const Database &database, const ReadAt &at, const Currency &currency)
{
    std::vector<YearPart> ahead;
    for (const YearBudget &budget : readBudgets(database, spreadOnes, at, currency))
        if (budget.year > at.on.year() && budget.open.isPositive())
            ahead.push_back({budget.year, budget.open});
    return ahead;
}

} // namespace fund

#include "ledger/commitment_year_store.h"

#include "ledger/balance_store.h"
#include "record/change.h"

#include <algorithm>

namespace fund {

namespace {

// Subjects whose commitments are for more than one year: few, and an index of their own.
constexpr auto ofYearsSql = R"sql(
    WITH asked (subject) AS (
        SELECT subject FROM ledger_subject_totals WHERE from_year <> to_year
    ),
)sql";

// Those, and whoever was moved after the date or recorded after the moment: of all others the running totals say what
// was so then.
constexpr auto notSettledSql = R"sql(
    WITH asked (subject) AS (
        SELECT subject FROM ledger_subject_totals WHERE from_year <> to_year
        UNION
        SELECT subject FROM ledger_subject_totals WHERE last_on > :on AND first_on <= :on
        UNION
        SELECT subject FROM ledger_subject_totals WHERE last_recorded > :known_at
    ),
)sql";

// Each subject's years: what was committed for them, what was spent in them, and what moved its commitment.
constexpr auto sumsOfYearsSql = R"sql(
    seen AS (
        SELECT e.id AS id, e.kind AS kind, e.subject AS subject, CAST(substr(e.on_date, 1, 4) AS INTEGER) AS year
        FROM asked AS a
        CROSS JOIN ledger_entries AS e ON e.subject = a.subject
        WHERE e.on_date <= :on AND (:known_at IS NULL OR e.recorded_at <= :known_at)
    )
    SELECT s.subject AS subject, coalesce(y.year, s.year) AS year, sum(coalesce(y.amount, t.amount)) AS committed,
           0 AS spent, 0 AS open
    FROM seen AS s
    CROSS JOIN ledger_transfers AS t ON t.entry_id = s.id AND t.debit GLOB 'committed_*'
    LEFT JOIN commitment_years AS y ON y.ledger_entry_id = s.id
    WHERE s.kind = 'commitment'
    GROUP BY 1, 2
    UNION ALL
    SELECT s.subject, s.year, 0, sum(t.amount * ((t.debit GLOB 'spent_*') - (t.credit GLOB 'spent_*'))),
           sum(t.amount * ((t.debit GLOB 'committed_*') - (t.credit GLOB 'committed_*')))
    FROM seen AS s
    CROSS JOIN ledger_transfers AS t ON t.entry_id = s.id
    WHERE t.debit GLOB 'spent_*' OR t.credit GLOB 'spent_*' OR t.debit GLOB 'committed_*' OR t.credit GLOB 'committed_*'
    GROUP BY 1, 2
)sql";

// The others are each committed for one year alone, and nothing of them is later than the date or the moment.
constexpr auto settledYearsSql = R"sql(
    SELECT from_year, sum(min(committed, open + spent)), sum(min(committed, open + spent, open))
    FROM ledger_subject_totals
    WHERE from_year = to_year AND +last_on <= :on AND (:known_at IS NULL OR last_recorded <= :known_at)
    GROUP BY from_year
)sql";

using YearsBySubject = std::map<QString, SubjectYears>;

YearsBySubject readSubjects(const Database &database, const char *asked, const ReadAt &at, const Currency &currency)
{
    YearsBySubject subjects;
    const Money none(0, currency);
    Statement row(database, (QByteArray(asked) + sumsOfYearsSql).constData(),
                  {{":on", at.on}, {":known_at", at.knownAtText()}});
    while (row.next()) {
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
    return subjects;
}

std::vector<SubjectYears> valuesOf(const YearsBySubject &subjects)
{
    std::vector<SubjectYears> all;
    for (const auto &[subject, years] : subjects)
        all.push_back(years);
    return all;
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
    std::map<int, YearBudget> years;
    const auto budgetOfYear = [&](int year) -> YearBudget & {
        const Money none(0, currency);
        return years.try_emplace(year, YearBudget{year, none, none, none}).first->second;
    };
    for (const YearBudget &part :
         yearBudgets(valuesOf(readSubjects(database, notSettledSql, at, currency)), currency)) {
        budgetOfYear(part.year).planned += part.planned;
        budgetOfYear(part.year).open += part.open;
    }
    Statement settled(database, settledYearsSql, {{":on", at.on}, {":known_at", at.knownAtText()}});
    while (settled.next()) {
        YearBudget &budget = budgetOfYear(static_cast<int>(settled.integer(0)));
        budget.planned += Money(settled.integer(1), currency);
        budget.open += Money(settled.integer(2), currency);
    }
    for (const auto &[year, spent] : readSpentByYear(database, at))
        budgetOfYear(year).spent += Money(spent, currency);
    std::vector<YearBudget> result;
    for (const auto &[year, budget] : years)
        if (!budget.planned.isZero() || !budget.spent.isZero())
            result.push_back(budget);
    return result;
}

std::vector<YearPart> readYearsAhead(const Database &database, const ReadAt &at, const Currency &currency)
{
    std::vector<YearPart> ahead;
    for (const YearBudget &budget : yearBudgets(valuesOf(readSubjects(database, ofYearsSql, at, currency)), currency))
        if (budget.year > at.on.year() && budget.open.isPositive())
            ahead.push_back({budget.year, budget.open});
    return ahead;
}

std::map<QString, std::vector<YearPart>> readOpenYears(const Database &database, const ReadAt &at,
                                                       const Currency &currency)
{
    std::map<QString, std::vector<YearPart>> open;
    for (const auto &[subject, years] : readSubjects(database, ofYearsSql, at, currency))
        if (auto parts = openYears(years); !parts.empty())
            open[subject] = std::move(parts);
    return open;
}

} // namespace fund

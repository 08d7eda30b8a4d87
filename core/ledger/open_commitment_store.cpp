#include "ledger/open_commitment.h"

#include "storage/statement.h"

namespace fund {

namespace {

// Who can have anything open at a date, as known at a moment: who has now, or was moved after it. Each table is its own
// running total, so that what was paid and settled in years before costs nothing.
constexpr auto openOrMovedSql = R"sql(
    WITH asked (subject) AS (
        SELECT subject FROM ledger_subject_totals WHERE :subject IS NULL AND open <> 0
        UNION
        SELECT subject FROM ledger_subject_totals WHERE last_on > :on AND first_on <= :on
        UNION
        SELECT subject FROM ledger_subject_totals WHERE last_recorded > :known_at
    ),
)sql";

constexpr auto oneSubjectSql = R"sql(
    WITH asked (subject) AS (SELECT :subject),
)sql";

// An entry counts for a window where it moves what that window has committed or spent.
constexpr auto sumsOfSql = R"sql(
    windows (place, committed, spent) AS (
        VALUES (0, :committed_sponsorship, :spent_sponsorship),
               (1, :committed_projects, :spent_projects),
               (2, :committed_monitoring, :spent_monitoring),
               (3, :committed_staff, :spent_staff)
    ),
    sums AS (
        SELECT w.place AS place, e.subject AS subject, min(e.id) AS first_entry, min(e.on_date) AS since,
               sum(t.amount * ((t.debit = w.committed) - (t.credit = w.committed))) AS open,
               sum(t.amount * ((t.debit = w.spent) - (t.credit = w.spent))) AS spent
        FROM asked AS a
        CROSS JOIN ledger_entries AS e ON e.subject = a.subject
        CROSS JOIN ledger_transfers AS t ON t.entry_id = e.id
        CROSS JOIN windows AS w ON t.debit IN (w.committed, w.spent) OR t.credit IN (w.committed, w.spent)
        WHERE (:on IS NULL OR e.on_date <= :on)
            AND (:known_at IS NULL OR e.recorded_at <= :known_at)
        GROUP BY w.place, e.subject
        HAVING open > 0
    )
    SELECT s.place, s.subject, first.narrative, s.since, s.open, s.spent
    FROM sums AS s
    JOIN ledger_entries AS first ON first.id = s.first_entry
    ORDER BY s.since, s.first_entry
)sql";

std::vector<OpenCommitment> readAsked(const Database &database, const char *asked,
                                      const std::optional<QString> &subject, const Currency &currency, const ReadAt &at)
{
    std::vector<OpenCommitment> commitments;
    Statement row(database, (QByteArray(asked) + sumsOfSql).constData(),
                  {{":committed_sponsorship", accountKey(committed(Window::Sponsorship))},
                   {":spent_sponsorship", accountKey(spent(Window::Sponsorship))},
                   {":committed_projects", accountKey(committed(Window::Projects))},
                   {":spent_projects", accountKey(spent(Window::Projects))},
                   {":committed_monitoring", accountKey(committed(Window::Monitoring))},
                   {":spent_monitoring", accountKey(spent(Window::Monitoring))},
                   {":committed_staff", accountKey(committed(Window::Staff))},
                   {":spent_staff", accountKey(spent(Window::Staff))},
                   {":subject", subject},
                   {":on", at.on},
                   {":known_at", at.knownAtText()}});
    while (row.next())
        commitments.push_back({allWindows.at(static_cast<std::size_t>(row.integer(0))), row.text(1), row.text(2),
                               row.date(3), Money(row.integer(4), currency), Money(row.integer(5), currency)});
    return commitments;
}

} // namespace

std::vector<OpenCommitment> readOpenCommitments(const Database &database, const Currency &currency, const ReadAt &at)
{
    return readAsked(database, openOrMovedSql, std::nullopt, currency, at);
}

std::vector<OpenCommitment> readOpenCommitmentsOf(const Database &database, const QString &subject,
                                                  const Currency &currency)
{
    return readAsked(database, oneSubjectSql, subject, currency, {});
}

} // namespace fund

#include "contributions/contribution_event_store.h"

#include "record/change.h"

namespace fund {

namespace {

ContributionEvent contributionEventFrom(const Statement &row, const Currency &fundCurrency)
{
    ContributionEvent event;
    event.id = row.id<ContributionEventTag>(0);
    event.contribution = row.id<ContributionTag>(1);
    event.kind = eventKindOf(row.text(2)).value_or(ContributionEventKind::Closing);
    event.onDate = row.date(3);
    event.amount = Money(row.integer(5), currencyOf(row.text(4)).value_or(Currency{row.text(4), 2}));
    event.authority = row.text(6);
    event.rate = Decimal::fromText(row.text(7)).value_or(Decimal());
    event.converted = Money(row.integer(8), fundCurrency);
    event.entry = row.id<LedgerEntryTag>(9);
    event.reversed = !row.isNull(10);
    return event;
}

} // namespace

ContributionEventId insertContributionEvent(Change &change, const ContributionEventDraft &draft,
                                            const std::optional<Refunded> &refunded, LedgerEntryId entry)
{
    return ContributionEventId(change.insert(
        R"sql(
        INSERT INTO contribution_events (contribution_id, kind, on_date, amount, authority, rate, converted,
                                         ledger_entry_id, recorded_by, recorded_at)
        VALUES (:contribution, :kind, :on_date, :amount, :authority, :rate, :converted, :entry, :by, :recorded_at)
    )sql",
        {{":contribution", draft.contribution},
         {":kind", eventKindKey(draft.kind)},
         {":on_date", draft.onDate},
         {":amount", draft.kind == ContributionEventKind::Closing ? qint64(0) : draft.amount.minor()},
         {":authority", draft.authority.trimmed()},
         {":rate", refunded ? std::optional(refunded->rate.toText()) : std::nullopt},
         {":converted", refunded ? std::optional(refunded->converted.minor()) : std::nullopt},
         {":entry", entry},
         {":by", change.session().user().id},
         {":recorded_at", change.momentText()}}));
}

std::vector<ContributionEvent> readContributionEvents(const Database &database, ContributionId contribution,
                                                      const Currency &fundCurrency)
{
    std::vector<ContributionEvent> events;
    Statement row(database, R"sql(
        SELECT v.id, v.contribution_id, v.kind, v.on_date, c.currency, v.amount, v.authority, v.rate, v.converted,
               v.ledger_entry_id, coalesce(r.id, o.id)
        FROM contribution_events AS v
        JOIN contributions AS c ON c.id = v.contribution_id
        LEFT JOIN ledger_entries AS r ON r.reverses = v.ledger_entry_id
        LEFT JOIN contribution_reopenings AS o ON o.event_id = v.id
        WHERE v.contribution_id = :contribution
        ORDER BY v.on_date, v.id
    )sql",
                  {{":contribution", contribution}});
    while (row.next())
        events.push_back(contributionEventFrom(row, fundCurrency));
    return events;
}

std::vector<DayAmount> readHeldByDay(const Database &database, ContributionId contribution, const Currency &currency)
{
    std::vector<DayAmount> days;
    Statement row(database, R"sql(
        WITH moved AS (
            SELECT r.on_date AS day, r.amount AS amount
            FROM receipts AS r
            WHERE r.contribution_id = :contribution
            UNION ALL
            SELECT x.on_date, -r.amount
            FROM receipts AS r
            JOIN ledger_entries AS x ON x.reverses = r.ledger_entry_id
            WHERE r.contribution_id = :contribution
            UNION ALL
            SELECT v.on_date, -v.amount
            FROM contribution_events AS v
            WHERE v.contribution_id = :contribution AND v.kind = 'refund'
            UNION ALL
            SELECT x.on_date, v.amount
            FROM contribution_events AS v
            JOIN ledger_entries AS x ON x.reverses = v.ledger_entry_id
            WHERE v.contribution_id = :contribution AND v.kind = 'refund'
        )
        SELECT day, sum(amount)
        FROM moved
        GROUP BY day
        ORDER BY day
    )sql",
                  {{":contribution", contribution}});
    Money held(0, currency);
    while (row.next()) {
        held += Money(row.integer(1), currency);
        days.push_back({row.date(0), held});
    }
    return days;
}

std::optional<ContributionEventId> findClosing(const Database &database, ContributionId contribution)
{
    Statement row(database, R"sql(
        SELECT v.id
        FROM contribution_events AS v
        WHERE v.contribution_id = :contribution
            AND v.kind = 'closing'
            AND NOT EXISTS (SELECT 1 FROM contribution_reopenings AS o WHERE o.event_id = v.id)
        LIMIT 1
    )sql",
                  {{":contribution", contribution}});
    return row.next() ? std::optional(row.id<ContributionEventTag>(0)) : std::nullopt;
}

void insertReopening(Change &change, ContributionEventId closing, LedgerEntryId reversal)
{
    change.insert(R"sql(
        INSERT INTO contribution_reopenings (event_id, ledger_entry_id, recorded_by, recorded_at)
        VALUES (:closing, :reversal, :by, :recorded_at)
    )sql",
                  {{":closing", closing},
                   {":reversal", reversal},
                   {":by", change.session().user().id},
                   {":recorded_at", change.momentText()}});
}

std::vector<QDate> readLaterDays(const Database &database, ContributionId contribution, const QDate &day)
{
    std::vector<QDate> days;
    Statement row(database, R"sql(
        SELECT DISTINCT on_date
        FROM ledger_entries
        WHERE subject = :subject AND on_date > :day
        ORDER BY on_date
    )sql",
                  {{":subject", subjectOf(contribution)}, {":day", day}});
    while (row.next())
        days.push_back(row.date(0));
    return days;
}

QDate readLaterRevaluation(const Database &database, ContributionId contribution, const QDate &day)
{
    Statement row(database, R"sql(
        SELECT min(e.on_date)
        FROM ledger_entries AS e
        WHERE e.subject = :subject
            AND e.on_date > :day
            AND e.kind = 'revaluation'
            -- What was taken back of one names more than its month.
            AND e.narrative GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'
            AND NOT EXISTS (SELECT 1 FROM ledger_entries AS x WHERE x.reverses = e.id)
    )sql",
                  {{":subject", subjectOf(contribution)}, {":day", day}});
    return row.next() && !row.isNull(0) ? row.date(0) : QDate();
}

bool isRefundOnRecord(const Database &database, const QString &bankReference)
{
    Statement row(database, R"sql(
        SELECT 1
        FROM contribution_events AS v
        WHERE v.kind = 'refund'
            AND v.authority = :reference
            AND NOT EXISTS (SELECT 1 FROM ledger_entries AS x WHERE x.reverses = v.ledger_entry_id)
        LIMIT 1
    )sql",
                  {{":reference", bankReference.trimmed()}});
    return row.next();
}

} // namespace fund

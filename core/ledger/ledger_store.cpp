#include "ledger/ledger_store.h"

#include "record/change.h"

namespace fund {

namespace {

QString memorandumKey(MemorandumKind kind)
{
    return kind == MemorandumKind::Pledged ? QStringLiteral("pledged") : QStringLiteral("agreed");
}

void readTransfers(const Database &database, LedgerEntry &entry, const Currency &currency)
{
    Statement row(database, R"sql(
        SELECT debit, credit, amount, original_currency, original_amount
        FROM ledger_transfers
        WHERE entry_id = :entry
        ORDER BY id
    )sql",
                  {{":entry", entry.id}});
    while (row.next()) {
        Transfer transfer{accountOf(row.text(0)).value_or(Account::Cash),
                          accountOf(row.text(1)).value_or(Account::Cash), Money(row.integer(2), currency)};
        if (!row.isNull(3))
            transfer.original = Money(row.integer(4), currencyOnRecord(row.text(3)));
        entry.transfers.push_back(std::move(transfer));
    }
    Statement memo(database, R"sql(
        SELECT kind, currency, amount
        FROM ledger_memoranda
        WHERE entry_id = :entry
        ORDER BY id
    )sql",
                   {{":entry", entry.id}});
    while (memo.next())
        entry.memoranda.push_back({memo.text(0) == u"pledged" ? MemorandumKind::Pledged : MemorandumKind::Agreed,
                                   Money(memo.integer(2), currencyOnRecord(memo.text(1)))});
}

LedgerEntry entryFrom(const Statement &row)
{
    LedgerEntry entry;
    entry.id = row.id<LedgerEntryTag>(0);
    entry.kind = entryKindOf(row.text(1)).value_or(EntryKind::Reversal);
    entry.onDate = row.date(2);
    entry.subject = row.text(3);
    entry.narrative = row.text(4);
    entry.reverses = row.id<LedgerEntryTag>(5);
    entry.reversedBy = row.id<LedgerEntryTag>(6);
    entry.recordedBy = row.id<UserTag>(7);
    entry.recordedAt = row.moment(8);
    return entry;
}

} // namespace

LedgerEntryId insertEntry(Change &change, const LedgerEntryDraft &draft)
{
    const LedgerEntryId id(change.insert(R"sql(
        INSERT INTO ledger_entries (kind, on_date, subject, narrative, reverses, recorded_by, recorded_at)
        VALUES (:kind, :on_date, :subject, :narrative, :reverses, :by, :recorded_at)
    )sql",
                                         {{":kind", entryKindKey(draft.kind)},
                                          {":on_date", draft.onDate},
                                          {":subject", draft.subject},
                                          {":narrative", draft.narrative},
                                          {":reverses", draft.reverses},
                                          {":by", change.session().user().id},
                                          {":recorded_at", change.momentText()}}));
    for (const Transfer &transfer : draft.transfers) {
        const auto &original = transfer.original;
        change.insert(R"sql(
            INSERT INTO ledger_transfers (entry_id, debit, credit, amount, original_currency, original_amount)
            VALUES (:entry, :debit, :credit, :amount, :original_currency, :original_amount)
        )sql",
                      {{":entry", id},
                       {":debit", accountKey(transfer.debit)},
                       {":credit", accountKey(transfer.credit)},
                       {":amount", transfer.amount.minor()},
                       {":original_currency", original ? std::optional(original->currency().code) : std::nullopt},
                       {":original_amount", original ? std::optional(original->minor()) : std::nullopt}});
    }
    for (const Memorandum &memorandum : draft.memoranda)
        change.insert(R"sql(
            INSERT INTO ledger_memoranda (entry_id, kind, currency, amount)
            VALUES (:entry, :kind, :currency, :amount)
        )sql",
                      {{":entry", id},
                       {":kind", memorandumKey(memorandum.kind)},
                       {":currency", memorandum.amount.currency().code},
                       {":amount", memorandum.amount.minor()}});
    return id;
}

std::optional<LedgerEntry> readEntry(const Database &database, LedgerEntryId id, const Currency &currency)
{
    Statement row(database, R"sql(
        SELECT e.id, e.kind, e.on_date, e.subject, e.narrative, e.reverses, r.id, e.recorded_by, e.recorded_at
        FROM ledger_entries AS e
        LEFT JOIN ledger_entries AS r ON r.reverses = e.id
        WHERE e.id = :id
    )sql",
                  {{":id", id}});
    if (!row.next())
        return std::nullopt;
    LedgerEntry entry = entryFrom(row);
    readTransfers(database, entry, currency);
    return entry;
}

std::vector<LedgerEntry> readEntries(const Database &database, const QDate &from, const QDate &to,
                                     const Currency &currency)
{
    std::vector<LedgerEntry> entries;
    Statement row(database, R"sql(
        SELECT e.id, e.kind, e.on_date, e.subject, e.narrative, e.reverses, r.id, e.recorded_by, e.recorded_at
        FROM ledger_entries AS e
        LEFT JOIN ledger_entries AS r ON r.reverses = e.id
        WHERE e.on_date BETWEEN :from AND :to
        ORDER BY e.on_date, e.id
    )sql",
                  {{":from", from}, {":to", to}});
    while (row.next())
        entries.push_back(entryFrom(row));
    for (LedgerEntry &entry : entries)
        readTransfers(database, entry, currency);
    return entries;
}

std::optional<QDate> readFirstDay(const Database &database)
{
    Statement row(database, "SELECT min(on_date) FROM ledger_entries");
    const QDate day = row.next() ? row.date(0) : QDate();
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QStringList readSubjects(const Database &database)
{
    QStringList subjects;
    Statement row(database, R"sql(
        SELECT DISTINCT subject
        FROM ledger_entries
        ORDER BY subject
    )sql");
    while (row.next())
        subjects += row.text(0);
    return subjects;
}

std::optional<LedgerEntryId> findPayment(const Database &database, const QString &subject, const QString &voucher,
                                         const Money &amount)
{
    Statement row(database, R"sql(
        SELECT e.id
        FROM ledger_entries AS e
        JOIN ledger_transfers AS t ON t.entry_id = e.id
        WHERE e.subject = :subject
            AND e.kind = 'expenditure'
            AND lower(e.narrative) = lower(:voucher)
            AND t.credit = 'cash'
            AND t.amount = :amount
            AND NOT EXISTS (SELECT 1 FROM ledger_entries AS x WHERE x.reverses = e.id)
        ORDER BY e.id
        LIMIT 1
    )sql",
                  {{":subject", subject}, {":voucher", voucher.trimmed()}, {":amount", amount.minor()}});
    return row.next() ? std::optional(row.id<LedgerEntryTag>(0)) : std::nullopt;
}

QStringList readIdleValuations(const Database &database)
{
    QStringList subjects;
    Statement row(database, R"sql(
        SELECT e.subject
        FROM ledger_transfers AS t
        JOIN ledger_entries AS e ON e.id = t.entry_id
        WHERE t.debit IN ('receivable', 'receivable_valuation') OR t.credit IN ('receivable', 'receivable_valuation')
        GROUP BY e.subject
        HAVING sum(t.amount * ((t.debit = 'receivable_valuation') - (t.credit = 'receivable_valuation'))) <> 0
            AND sum(t.amount * ((t.debit = 'receivable') - (t.credit = 'receivable'))) = 0
        ORDER BY e.subject
    )sql");
    while (row.next())
        subjects += row.text(0);
    return subjects;
}

std::map<QString, qint64> readMemoranda(const Database &database, MemorandumKind kind, const ReadAt &at)
{
    std::map<QString, qint64> sums;
    Statement row(database, R"sql(
        SELECT currency, sum(max(open, 0))
        FROM (
            SELECT currency, sum(amount) AS open
            FROM ledger_expected
            WHERE kind = :kind AND on_date <= :on AND (:known_at IS NULL OR recorded_at <= :known_at)
            GROUP BY subject, currency
        )
        GROUP BY currency
    )sql",
                  {{":kind", memorandumKey(kind)}, {":on", at.on}, {":known_at", at.knownAtText()}});
    while (row.next())
        sums[row.text(0)] = row.integer(1);
    return sums;
}

namespace {

/// By day, what came from donors less what went back: few entries among many, so they have an index of their own.
constexpr char receivedByDay[] = R"sql(
    SELECT e.on_date,
           sum(CASE WHEN t.credit IN ('contributions', 'refunds') THEN t.amount ELSE -t.amount END)
    FROM ledger_entries AS e
    CROSS JOIN ledger_transfers AS t ON t.entry_id = e.id
    WHERE e.kind IN ('receipt', 'refund')
        AND e.on_date <= :on
        AND (:known_at IS NULL OR e.recorded_at <= :known_at)
        AND (t.credit IN ('contributions', 'refunds') OR t.debit IN ('contributions', 'refunds'))
        AND NOT EXISTS (
            SELECT 1
            FROM ledger_entries AS r
            WHERE r.reverses = e.id AND r.on_date <= :on AND (:known_at IS NULL OR r.recorded_at <= :known_at)
        )
    GROUP BY e.on_date
    ORDER BY e.on_date
)sql";

} // namespace

std::vector<DayAmount> readReceived(const Database &database, const ReadAt &at, const Currency &currency)
{
    std::vector<DayAmount> days;
    Statement row(database, receivedByDay, {{":on", at.on}, {":known_at", at.knownAtText()}});
    Money total(0, currency);
    while (row.next()) {
        total += Money(row.integer(1), currency);
        days.push_back({row.date(0), total});
    }
    return days;
}

std::optional<QDate> readFirstDayReceived(const Database &database, const ReadAt &at, const Money &amount)
{
    Statement row(database, receivedByDay, {{":on", at.on}, {":known_at", at.knownAtText()}});
    Money total(0, amount.currency());
    while (row.next()) {
        total += Money(row.integer(1), amount.currency());
        if (total >= amount)
            return row.date(0);
    }
    return std::nullopt;
}

std::optional<FirstEntry> readFirstEntryOf(const Database &database, const QString &subject)
{
    Statement row(database, R"sql(
        SELECT on_date, recorded_at
        FROM ledger_entries
        WHERE subject = :subject
        ORDER BY id
        LIMIT 1
    )sql",
                  {{":subject", subject}});
    return row.next() ? std::optional(FirstEntry{row.date(0), row.moment(1)}) : std::nullopt;
}

} // namespace fund

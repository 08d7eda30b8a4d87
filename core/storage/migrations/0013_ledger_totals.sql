-- Entries of what becomes of an agreement, and running totals of the books. A CHECK can't be changed in place, so the
-- table of entries is made anew with the same rows; what the record holds of them stays true.

CREATE TABLE ledger_entries_before AS
SELECT id, kind, on_date, subject, narrative, reverses, recorded_by, recorded_at
FROM ledger_entries;
DROP TABLE ledger_entries;

CREATE TABLE ledger_entries (
    id          INTEGER PRIMARY KEY,
    kind        TEXT    NOT NULL CHECK (kind IN ('pledge', 'agreement', 'receipt', 'refund', 'other_income', 'allotment', 'commitment', 'release', 'expenditure', 'reversal', 'reduction', 'write_off', 'recognition', 'revaluation')),
    on_date     TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    subject     TEXT    NOT NULL,
    narrative   TEXT    NOT NULL,
    reverses    INTEGER UNIQUE REFERENCES ledger_entries (id),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL,
    CHECK ((kind = 'reversal') = (reverses IS NOT NULL)),
    -- No use of money names a contribution (para. 19).
    CHECK (kind NOT IN ('allotment', 'commitment', 'release', 'expenditure') OR subject NOT GLOB 'contributions/*')
) STRICT;
INSERT INTO ledger_entries (id, kind, on_date, subject, narrative, reverses, recorded_by, recorded_at)
SELECT id, kind, on_date, subject, narrative, reverses, recorded_by, recorded_at
FROM ledger_entries_before
ORDER BY id;
DROP TABLE ledger_entries_before;

CREATE INDEX ledger_entries_by_date ON ledger_entries (on_date, recorded_at);
CREATE INDEX ledger_entries_by_subject ON ledger_entries (subject);
CREATE INDEX ledger_entries_by_moment ON ledger_entries (recorded_at);
-- What came from donors or went back to them: few among many, and the start of the fund hangs on them (para. 16).
CREATE INDEX ledger_entries_of_donors ON ledger_entries (on_date) WHERE kind IN ('receipt', 'refund');

CREATE TRIGGER ledger_entry_is_never_changed BEFORE UPDATE ON ledger_entries
BEGIN SELECT RAISE(ABORT, 'a ledger entry is reversed, never changed'); END;
CREATE TRIGGER ledger_entry_is_never_removed BEFORE DELETE ON ledger_entries
BEGIN SELECT RAISE(ABORT, 'a ledger entry is reversed, never removed'); END;

-- With all that a sum needs, so that adding up never reads the rows themselves.
DROP INDEX ledger_transfers_by_entry;
CREATE INDEX ledger_transfers_by_entry ON ledger_transfers (entry_id, debit, credit, amount);

-- Running totals, by the day that entries are for and the day on which they were recorded: the books at any date, as
-- known on any other, are a sum over months and the rest of two months. Derived: the record does not answer for them,
-- and `verify` adds them up afresh. `currency` is the original one, empty where an amount is in the fund's own.
CREATE TABLE ledger_day_totals (
    id          INTEGER PRIMARY KEY,
    on_date     TEXT    NOT NULL,
    recorded_on TEXT    NOT NULL,
    debit       TEXT    NOT NULL,
    credit      TEXT    NOT NULL,
    currency    TEXT    NOT NULL,
    amount      INTEGER NOT NULL,
    original    INTEGER NOT NULL,
    UNIQUE (on_date, recorded_on, debit, credit, currency)
) STRICT;
CREATE INDEX ledger_day_totals_by_moment ON ledger_day_totals (recorded_on, on_date);

CREATE TABLE ledger_month_totals (
    id             INTEGER PRIMARY KEY,
    on_month       TEXT    NOT NULL,
    recorded_month TEXT    NOT NULL,
    debit          TEXT    NOT NULL,
    credit         TEXT    NOT NULL,
    currency       TEXT    NOT NULL,
    amount         INTEGER NOT NULL,
    original       INTEGER NOT NULL,
    UNIQUE (on_month, recorded_month, debit, credit, currency)
) STRICT;

INSERT INTO ledger_day_totals (on_date, recorded_on, debit, credit, currency, amount, original)
SELECT e.on_date, substr(e.recorded_at, 1, 10), t.debit, t.credit, coalesce(t.original_currency, ''), sum(t.amount),
       sum(coalesce(t.original_amount, t.amount))
FROM ledger_entries AS e
JOIN ledger_transfers AS t ON t.entry_id = e.id
GROUP BY 1, 2, 3, 4, 5;
INSERT INTO ledger_month_totals (on_month, recorded_month, debit, credit, currency, amount, original)
SELECT substr(on_date, 1, 7), substr(recorded_on, 1, 7), debit, credit, currency, sum(amount), sum(original)
FROM ledger_day_totals
GROUP BY 1, 2, 3, 4, 5;

CREATE TRIGGER ledger_transfer_is_added_up AFTER INSERT ON ledger_transfers
BEGIN
    INSERT INTO ledger_day_totals (on_date, recorded_on, debit, credit, currency, amount, original)
    SELECT e.on_date, substr(e.recorded_at, 1, 10), new.debit, new.credit, coalesce(new.original_currency, ''),
           new.amount, coalesce(new.original_amount, new.amount)
    FROM ledger_entries AS e
    WHERE e.id = new.entry_id
    ON CONFLICT (on_date, recorded_on, debit, credit, currency)
        DO UPDATE SET amount = amount + excluded.amount, original = original + excluded.original;
    INSERT INTO ledger_month_totals (on_month, recorded_month, debit, credit, currency, amount, original)
    SELECT substr(e.on_date, 1, 7), substr(e.recorded_at, 1, 7), new.debit, new.credit,
           coalesce(new.original_currency, ''), new.amount, coalesce(new.original_amount, new.amount)
    FROM ledger_entries AS e
    WHERE e.id = new.entry_id
    ON CONFLICT (on_month, recorded_month, debit, credit, currency)
        DO UPDATE SET amount = amount + excluded.amount, original = original + excluded.original;
END;

-- What is expected, with the subject and day of its entry beside it: what a subject has left never counts below zero, so
-- this has no running total, but it is read in one pass along its index. Derived as the totals are.
CREATE TABLE ledger_expected (
    id          INTEGER PRIMARY KEY REFERENCES ledger_memoranda (id),
    kind        TEXT    NOT NULL,
    subject     TEXT    NOT NULL,
    currency    TEXT    NOT NULL,
    on_date     TEXT    NOT NULL,
    recorded_at TEXT    NOT NULL,
    amount      INTEGER NOT NULL
) STRICT;
CREATE INDEX ledger_expected_by_subject ON ledger_expected (kind, subject, currency, on_date, recorded_at, amount);

INSERT INTO ledger_expected (id, kind, subject, currency, on_date, recorded_at, amount)
SELECT m.id, m.kind, e.subject, m.currency, e.on_date, e.recorded_at, m.amount
FROM ledger_memoranda AS m
JOIN ledger_entries AS e ON e.id = m.entry_id;

CREATE TRIGGER ledger_memorandum_is_dated AFTER INSERT ON ledger_memoranda
BEGIN
    INSERT INTO ledger_expected (id, kind, subject, currency, on_date, recorded_at, amount)
    SELECT new.id, new.kind, e.subject, new.currency, e.on_date, e.recorded_at, new.amount
    FROM ledger_entries AS e
    WHERE e.id = new.entry_id;
END;

-- Running totals of what is committed and spent for each subject, with its first and last day, the moment at which it
-- was last moved, and the years for which money was committed to it: what is open at a date is read of those that are
-- open now or moved after it, never of all that the fund ever paid. Derived: the record does not answer for them, and
-- `verify` adds them up afresh.

CREATE TABLE ledger_subject_totals (
    id            INTEGER PRIMARY KEY,
    subject       TEXT    NOT NULL UNIQUE,
    first_on      TEXT    NOT NULL,
    last_on       TEXT    NOT NULL,
    last_recorded TEXT    NOT NULL,
    from_year     INTEGER,
    to_year       INTEGER,
    committed     INTEGER NOT NULL,
    open          INTEGER NOT NULL,
    spent         INTEGER NOT NULL
) STRICT;

-- Open now; moved after a day, or recorded after a moment; meant for several years: few among many.
CREATE INDEX ledger_subject_totals_by_day ON ledger_subject_totals (last_on, first_on, subject);
CREATE INDEX ledger_subject_totals_by_moment ON ledger_subject_totals (last_recorded, subject);
CREATE INDEX ledger_subject_totals_of_years ON ledger_subject_totals (subject) WHERE from_year <> to_year;
CREATE INDEX ledger_subject_totals_open ON ledger_subject_totals (subject) WHERE open <> 0;

INSERT INTO ledger_subject_totals (subject, first_on, last_on, last_recorded, from_year, to_year, committed, open, spent)
SELECT e.subject, min(e.on_date), max(e.on_date), max(e.recorded_at),
       min(CASE WHEN e.kind = 'commitment' AND t.debit GLOB 'committed_*' THEN CAST(substr(e.on_date, 1, 4) AS INTEGER) END),
       max(CASE WHEN e.kind = 'commitment' AND t.debit GLOB 'committed_*'
                THEN max(CAST(substr(e.on_date, 1, 4) AS INTEGER),
                         coalesce((SELECT max(y.year) FROM commitment_years AS y WHERE y.ledger_entry_id = e.id), 0)) END),
       sum(t.amount * (e.kind = 'commitment' AND t.debit GLOB 'committed_*')),
       sum(t.amount * ((t.debit GLOB 'committed_*') - (t.credit GLOB 'committed_*'))),
       sum(t.amount * ((t.debit GLOB 'spent_*') - (t.credit GLOB 'spent_*')))
FROM ledger_entries AS e
JOIN ledger_transfers AS t ON t.entry_id = e.id
WHERE t.debit GLOB 'committed_*' OR t.credit GLOB 'committed_*' OR t.debit GLOB 'spent_*' OR t.credit GLOB 'spent_*'
GROUP BY e.subject;

CREATE TRIGGER ledger_subject_is_added_up AFTER INSERT ON ledger_transfers
WHEN new.debit GLOB 'committed_*' OR new.credit GLOB 'committed_*' OR new.debit GLOB 'spent_*' OR new.credit GLOB 'spent_*'
BEGIN
    INSERT INTO ledger_subject_totals (subject, first_on, last_on, last_recorded, from_year, to_year, committed, open, spent)
    SELECT e.subject, e.on_date, e.on_date, e.recorded_at,
           CASE WHEN e.kind = 'commitment' AND new.debit GLOB 'committed_*' THEN CAST(substr(e.on_date, 1, 4) AS INTEGER) END,
           CASE WHEN e.kind = 'commitment' AND new.debit GLOB 'committed_*' THEN CAST(substr(e.on_date, 1, 4) AS INTEGER) END,
           new.amount * (e.kind = 'commitment' AND new.debit GLOB 'committed_*'),
           new.amount * ((new.debit GLOB 'committed_*') - (new.credit GLOB 'committed_*')),
           new.amount * ((new.debit GLOB 'spent_*') - (new.credit GLOB 'spent_*'))
    FROM ledger_entries AS e
    WHERE e.id = new.entry_id
    ON CONFLICT (subject)
        DO UPDATE SET first_on = min(first_on, excluded.first_on),
                      last_on = max(last_on, excluded.last_on),
                      last_recorded = max(last_recorded, excluded.last_recorded),
                      from_year = coalesce(min(from_year, excluded.from_year), from_year, excluded.from_year),
                      to_year = coalesce(max(to_year, excluded.to_year), to_year, excluded.to_year),
                      committed = committed + excluded.committed,
                      open = open + excluded.open,
                      spent = spent + excluded.spent;
END;

CREATE TRIGGER commitment_year_is_added_up AFTER INSERT ON commitment_years
BEGIN
    UPDATE ledger_subject_totals
    SET to_year = max(to_year, new.year)
    WHERE subject = (SELECT subject FROM ledger_entries WHERE id = new.ledger_entry_id);
END;

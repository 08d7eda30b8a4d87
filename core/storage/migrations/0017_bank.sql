-- Statements of the bank and what their lines stand for in the books. A match names entries of the ledger, never a
-- contribution, and no line joins a contribution with a use of money (para. 19).

CREATE TABLE bank_statements (
    id          INTEGER PRIMARY KEY,
    account     TEXT    NOT NULL CHECK (account <> ''),
    currency    TEXT    NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
    -- The bank's own number of it; may be empty.
    reference   TEXT    NOT NULL,
    from_day    TEXT    NOT NULL CHECK (from_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    to_day      TEXT    NOT NULL CHECK (to_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND to_day >= from_day),
    opening     INTEGER NOT NULL,
    closing     INTEGER NOT NULL,
    -- Over all that stands in it: the same statement again changes nothing.
    digest      BLOB    NOT NULL UNIQUE CHECK (length(digest) = 32),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;
CREATE INDEX bank_statements_by_account ON bank_statements (account, currency, from_day);

CREATE TRIGGER bank_statement_is_never_changed BEFORE UPDATE ON bank_statements
BEGIN SELECT RAISE(ABORT, 'a bank statement is kept as the bank wrote it'); END;
CREATE TRIGGER bank_statement_is_never_removed BEFORE DELETE ON bank_statements
BEGIN SELECT RAISE(ABORT, 'a bank statement is kept as the bank wrote it'); END;

CREATE TABLE bank_lines (
    id             INTEGER PRIMARY KEY,
    statement_id   INTEGER NOT NULL REFERENCES bank_statements (id),
    position       INTEGER NOT NULL CHECK (position > 0),
    booked_on      TEXT    NOT NULL CHECK (booked_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    value_on       TEXT    NOT NULL CHECK (value_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    -- In the account's currency; below zero: it left the account.
    amount         INTEGER NOT NULL CHECK (amount <> 0),
    bank_reference TEXT    NOT NULL,
    counterparty   TEXT    NOT NULL,
    purpose        TEXT    NOT NULL,
    -- The bank took an earlier line back.
    is_reversal    INTEGER NOT NULL CHECK (is_reversal IN (0, 1)),
    UNIQUE (statement_id, position)
) STRICT;
CREATE INDEX bank_lines_by_date ON bank_lines (booked_on, id);

CREATE TRIGGER bank_line_is_never_changed BEFORE UPDATE ON bank_lines
BEGIN SELECT RAISE(ABORT, 'a bank statement is kept as the bank wrote it'); END;
CREATE TRIGGER bank_line_is_never_removed BEFORE DELETE ON bank_lines
BEGIN SELECT RAISE(ABORT, 'a bank statement is kept as the bank wrote it'); END;

-- What a person said of a line. It stands until it is undone, or until an entry that it names is reversed.
CREATE TABLE bank_decisions (
    id          INTEGER PRIMARY KEY,
    line_id     INTEGER NOT NULL REFERENCES bank_lines (id),
    kind        TEXT    NOT NULL CHECK (kind IN ('matched', 'not_ours', 'bank_charge')),
    reason      TEXT    NOT NULL CHECK (kind = 'matched' OR reason <> ''),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;
CREATE INDEX bank_decisions_by_line ON bank_decisions (line_id);

CREATE TRIGGER bank_decision_is_never_changed BEFORE UPDATE ON bank_decisions
BEGIN SELECT RAISE(ABORT, 'what was said of a bank line is undone, never changed'); END;
CREATE TRIGGER bank_decision_is_never_removed BEFORE DELETE ON bank_decisions
BEGIN SELECT RAISE(ABORT, 'what was said of a bank line is undone, never removed'); END;

CREATE TABLE bank_matches (
    id              INTEGER PRIMARY KEY,
    decision_id     INTEGER NOT NULL REFERENCES bank_decisions (id),
    ledger_entry_id INTEGER NOT NULL REFERENCES ledger_entries (id),
    UNIQUE (decision_id, ledger_entry_id)
) STRICT;
CREATE INDEX bank_matches_by_entry ON bank_matches (ledger_entry_id);

CREATE TRIGGER bank_match_is_never_changed BEFORE UPDATE ON bank_matches
BEGIN SELECT RAISE(ABORT, 'what was said of a bank line is undone, never changed'); END;
CREATE TRIGGER bank_match_is_never_removed BEFORE DELETE ON bank_matches
BEGIN SELECT RAISE(ABORT, 'what was said of a bank line is undone, never removed'); END;

CREATE TABLE bank_decisions_undone (
    id          INTEGER PRIMARY KEY,
    decision_id INTEGER NOT NULL UNIQUE REFERENCES bank_decisions (id),
    reason      TEXT    NOT NULL CHECK (reason <> ''),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE TRIGGER bank_decision_undone_is_never_changed BEFORE UPDATE ON bank_decisions_undone
BEGIN SELECT RAISE(ABORT, 'what was undone is said anew, never changed'); END;
CREATE TRIGGER bank_decision_undone_is_never_removed BEFORE DELETE ON bank_decisions_undone
BEGIN SELECT RAISE(ABORT, 'what was undone is said anew, never removed'); END;

CREATE TRIGGER bank_line_has_one_meaning BEFORE INSERT ON bank_decisions
WHEN EXISTS (
    SELECT 1
    FROM bank_decisions AS d
    WHERE d.line_id = new.line_id
      AND NOT EXISTS (SELECT 1 FROM bank_decisions_undone AS u WHERE u.decision_id = d.id)
      AND NOT EXISTS (SELECT 1
                      FROM bank_matches AS m
                      JOIN ledger_entries AS r ON r.reverses = m.ledger_entry_id
                      WHERE m.decision_id = d.id)
)
BEGIN SELECT RAISE(ABORT, 'a bank line has one meaning at a time'); END;

CREATE TRIGGER bank_match_is_of_one_line BEFORE INSERT ON bank_matches
WHEN EXISTS (
    SELECT 1
    FROM bank_matches AS m
    JOIN bank_decisions AS d ON d.id = m.decision_id
    WHERE m.ledger_entry_id = new.ledger_entry_id
      AND NOT EXISTS (SELECT 1 FROM bank_decisions_undone AS u WHERE u.decision_id = d.id)
      AND NOT EXISTS (SELECT 1
                      FROM bank_matches AS o
                      JOIN ledger_entries AS r ON r.reverses = o.ledger_entry_id
                      WHERE o.decision_id = d.id)
)
BEGIN SELECT RAISE(ABORT, 'an entry of the books stands for one bank line'); END;

CREATE TRIGGER bank_match_joins_no_gift_with_a_use BEFORE INSERT ON bank_matches
WHEN EXISTS (
    SELECT 1
    FROM bank_matches AS m
    JOIN ledger_entries AS a ON a.id = m.ledger_entry_id
    JOIN ledger_entries AS b ON b.id = new.ledger_entry_id
    WHERE m.decision_id = new.decision_id
      AND (a.subject GLOB 'contributions/*') <> (b.subject GLOB 'contributions/*')
)
BEGIN SELECT RAISE(ABORT, 'a contribution never names a use of money'); END;

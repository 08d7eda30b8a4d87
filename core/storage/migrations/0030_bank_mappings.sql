-- How the bank's own table of an account is read, as a person confirmed it. The newest of an account holds.

CREATE TABLE bank_mappings (
    id          INTEGER PRIMARY KEY,
    -- IBAN or the bank's own number, as it is written.
    account     TEXT    NOT NULL CHECK (account <> ''),
    -- Its letters and digits alone, by which it is found.
    account_key TEXT    NOT NULL CHECK (account_key <> ''),
    currency    TEXT    NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
    -- "booked=Buchungstag,amount=Betrag,date=dmy,…"
    words       TEXT    NOT NULL CHECK (words <> ''),
    -- The headings that it was confirmed for, each on a line: others are asked about anew.
    headings    TEXT    NOT NULL CHECK (headings <> ''),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;
CREATE INDEX bank_mappings_by_account ON bank_mappings (account_key, id);

CREATE TRIGGER bank_mapping_is_never_changed BEFORE UPDATE ON bank_mappings
BEGIN SELECT RAISE(ABORT, 'a mapping is followed by another, never changed'); END;
CREATE TRIGGER bank_mapping_is_never_removed BEFORE DELETE ON bank_mappings
BEGIN SELECT RAISE(ABORT, 'a mapping is followed by another, never removed'); END;

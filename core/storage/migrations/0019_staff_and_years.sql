-- Staff as an envelope of its own (para. 15), and commitments that are spread over years (para. 20 (b)). A CHECK can't
-- be changed in place, so the table of certifications is made anew with the same rows.

CREATE TABLE certifications_before AS
SELECT id, window, subject, amount, reference, on_date, recorded_by, recorded_at
FROM certifications;
DROP TABLE certifications;

CREATE TABLE certifications (
    id          INTEGER PRIMARY KEY,
    window      TEXT    NOT NULL CHECK (window IN ('sponsorship', 'projects', 'monitoring', 'staff')),
    subject     TEXT    NOT NULL CHECK (subject <> ''),
    amount      INTEGER NOT NULL CHECK (amount > 0),
    -- The voucher or invoice that is certified: the payment names the same.
    reference   TEXT    NOT NULL CHECK (reference <> ''),
    on_date     TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;
INSERT INTO certifications (id, window, subject, amount, reference, on_date, recorded_by, recorded_at)
SELECT id, window, subject, amount, reference, on_date, recorded_by, recorded_at
FROM certifications_before
ORDER BY id;
DROP TABLE certifications_before;

CREATE INDEX certifications_by_subject ON certifications (subject, reference);

CREATE TRIGGER certification_is_never_changed BEFORE UPDATE ON certifications
BEGIN SELECT RAISE(ABORT, 'a certification is never changed'); END;
CREATE TRIGGER certification_is_never_removed BEFORE DELETE ON certifications
BEGIN SELECT RAISE(ABORT, 'a certification is never removed'); END;

-- The years over which one commitment is meant to be spent. Their amounts add up to what the entry commits; a
-- commitment without them is meant for the year of its day.
CREATE TABLE commitment_years (
    id              INTEGER PRIMARY KEY,
    ledger_entry_id INTEGER NOT NULL REFERENCES ledger_entries (id),
    year            INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2200),
    amount          INTEGER NOT NULL CHECK (amount > 0),
    UNIQUE (ledger_entry_id, year)
) STRICT;

CREATE TRIGGER commitment_year_is_never_changed BEFORE UPDATE ON commitment_years
BEGIN SELECT RAISE(ABORT, 'a commitment is released, never changed'); END;
CREATE TRIGGER commitment_year_is_never_removed BEFORE DELETE ON commitment_years
BEGIN SELECT RAISE(ABORT, 'a commitment is released, never removed'); END;
CREATE TRIGGER commitment_year_is_of_a_commitment BEFORE INSERT ON commitment_years
WHEN NOT EXISTS (SELECT 1 FROM ledger_entries AS e
                 WHERE e.id = new.ledger_entry_id AND e.kind = 'commitment'
                     AND new.year >= CAST(substr(e.on_date, 1, 4) AS INTEGER))
BEGIN SELECT RAISE(ABORT, 'only a commitment is spread over years, its own and later ones'); END;

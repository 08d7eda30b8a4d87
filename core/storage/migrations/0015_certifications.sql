-- Who certifies a payment and who makes it are two people, never one for one item (rules 105.4 to 105.6).

CREATE TABLE certifications (
    id          INTEGER PRIMARY KEY,
    window      TEXT    NOT NULL CHECK (window IN ('sponsorship', 'projects', 'monitoring')),
    subject     TEXT    NOT NULL CHECK (subject <> ''),
    amount      INTEGER NOT NULL CHECK (amount > 0),
    -- The voucher or invoice that is certified: the payment names the same.
    reference   TEXT    NOT NULL CHECK (reference <> ''),
    on_date     TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;
CREATE INDEX certifications_by_subject ON certifications (subject, reference);

CREATE TRIGGER certification_is_never_changed BEFORE UPDATE ON certifications
BEGIN SELECT RAISE(ABORT, 'a certification is never changed'); END;
CREATE TRIGGER certification_is_never_removed BEFORE DELETE ON certifications
BEGIN SELECT RAISE(ABORT, 'a certification is never removed'); END;

-- The payment that rests on a certification: each serves once.
CREATE TABLE certified_payments (
    id               INTEGER PRIMARY KEY,
    certification_id INTEGER NOT NULL UNIQUE REFERENCES certifications (id),
    ledger_entry_id  INTEGER NOT NULL UNIQUE REFERENCES ledger_entries (id)
) STRICT;

CREATE TRIGGER certified_payment_is_never_changed BEFORE UPDATE ON certified_payments
BEGIN SELECT RAISE(ABORT, 'a payment keeps its certification'); END;
CREATE TRIGGER certified_payment_is_never_removed BEFORE DELETE ON certified_payments
BEGIN SELECT RAISE(ABORT, 'a payment keeps its certification'); END;
CREATE TRIGGER certified_payment_is_of_two_people BEFORE INSERT ON certified_payments
WHEN (SELECT recorded_by FROM certifications WHERE id = new.certification_id) =
     (SELECT recorded_by FROM ledger_entries WHERE id = new.ledger_entry_id)
BEGIN SELECT RAISE(ABORT, 'one person never certifies and pays one item'); END;

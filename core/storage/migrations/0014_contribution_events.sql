-- What becomes of a contribution after its agreement, contributions in kind, and what donors asked and withdrew. As
-- before, nothing of it leads from a use of money back to a contribution (para. 19).

-- How the agreement was recognised; NULL where nobody had decided on a policy.
ALTER TABLE agreements ADD COLUMN recognition TEXT CHECK (recognition IN ('ipsas23', 'ipsas47'));

CREATE TABLE contribution_events (
    id              INTEGER PRIMARY KEY,
    contribution_id INTEGER NOT NULL REFERENCES contributions (id),
    kind            TEXT    NOT NULL CHECK (kind IN ('pledge_reduction', 'reduction', 'write_off', 'refund', 'condition_met', 'closing')),
    on_date         TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    -- In the contribution's currency; a closing moves nothing.
    amount          INTEGER NOT NULL CHECK ((kind = 'closing') = (amount = 0) AND amount >= 0),
    -- Who decided it and where it is written; of a refund the bank's reference.
    authority       TEXT    NOT NULL CHECK (authority <> ''),
    -- Of a refund, in the fund's currency at the rate of its day.
    rate            TEXT    CHECK ((kind = 'refund') = (rate IS NOT NULL)),
    converted       INTEGER CHECK ((kind = 'refund') = (converted IS NOT NULL) AND converted > 0),
    ledger_entry_id INTEGER UNIQUE REFERENCES ledger_entries (id) CHECK ((kind = 'closing') = (ledger_entry_id IS NULL)),
    recorded_by     INTEGER NOT NULL REFERENCES users (id),
    recorded_at     TEXT    NOT NULL
) STRICT;
CREATE INDEX contribution_events_by_contribution ON contribution_events (contribution_id, id);
CREATE INDEX contribution_events_by_date ON contribution_events (on_date);

CREATE TRIGGER contribution_event_is_never_changed BEFORE UPDATE ON contribution_events
BEGIN SELECT RAISE(ABORT, 'an event of a contribution is reversed, never changed'); END;
CREATE TRIGGER contribution_event_is_never_removed BEFORE DELETE ON contribution_events
BEGIN SELECT RAISE(ABORT, 'an event of a contribution is reversed, never removed'); END;

-- An entry that stands beside a contribution is of money that came or went back, never of a use (para. 19).
CREATE TRIGGER contribution_event_names_no_use BEFORE INSERT ON contribution_events
WHEN new.ledger_entry_id IS NOT NULL
    AND NOT EXISTS (
        SELECT 1
        FROM ledger_entries AS e
        WHERE e.id = new.ledger_entry_id AND e.kind IN ('reduction', 'write_off', 'refund', 'recognition')
    )
BEGIN SELECT RAISE(ABORT, 'a contribution never names a use of money'); END;
CREATE TRIGGER receipt_names_no_use BEFORE INSERT ON receipts
WHEN NOT EXISTS (SELECT 1 FROM ledger_entries AS e WHERE e.id = new.ledger_entry_id AND e.kind = 'receipt')
BEGIN SELECT RAISE(ABORT, 'a contribution never names a use of money'); END;

-- Goods and services: reported apart, never in the pool.
CREATE TABLE in_kind_contributions (
    id          INTEGER PRIMARY KEY,
    donor_id    INTEGER NOT NULL REFERENCES donors (id),
    on_date     TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    description TEXT    NOT NULL CHECK (description <> ''),
    currency    TEXT    NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
    value       INTEGER NOT NULL CHECK (value > 0),
    -- Who put the value on it, and how.
    valuation   TEXT    NOT NULL CHECK (valuation <> ''),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;
CREATE INDEX in_kind_contributions_by_date ON in_kind_contributions (on_date, id);
CREATE INDEX in_kind_contributions_by_donor ON in_kind_contributions (donor_id);

CREATE TRIGGER in_kind_contribution_is_never_changed BEFORE UPDATE ON in_kind_contributions
BEGIN SELECT RAISE(ABORT, 'a contribution in kind is never changed'); END;
CREATE TRIGGER in_kind_contribution_is_never_removed BEFORE DELETE ON in_kind_contributions
BEGIN SELECT RAISE(ABORT, 'a contribution in kind is never removed'); END;

-- The donor's written withdrawal of a wish: only then is its contribution accepted (para. 19).
CREATE TABLE earmark_withdrawals (
    id          INTEGER PRIMARY KEY,
    request_id  INTEGER NOT NULL UNIQUE REFERENCES earmark_requests (id),
    on_date     TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    file_name   TEXT    NOT NULL CHECK (file_name <> ''),
    document    BLOB    NOT NULL CHECK (length(document) BETWEEN 1 AND 10000000),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE TRIGGER earmark_withdrawal_is_never_changed BEFORE UPDATE ON earmark_withdrawals
BEGIN SELECT RAISE(ABORT, 'a withdrawal is kept as it was written'); END;
CREATE TRIGGER earmark_withdrawal_is_never_removed BEFORE DELETE ON earmark_withdrawals
BEGIN SELECT RAISE(ABORT, 'a withdrawal is kept as it was written'); END;

-- A preference between the two windows, where a setting allows to record one. No allotment reads it.
CREATE TABLE window_preferences (
    id              INTEGER PRIMARY KEY,
    contribution_id INTEGER NOT NULL UNIQUE REFERENCES contributions (id),
    preference      TEXT    NOT NULL CHECK (preference IN ('sponsorship', 'projects')),
    recorded_by     INTEGER NOT NULL REFERENCES users (id),
    recorded_at     TEXT    NOT NULL
) STRICT;

CREATE TRIGGER window_preference_is_never_changed BEFORE UPDATE ON window_preferences
BEGIN SELECT RAISE(ABORT, 'a preference is never changed'); END;
CREATE TRIGGER window_preference_is_never_removed BEFORE DELETE ON window_preferences
BEGIN SELECT RAISE(ABORT, 'a preference is never removed'); END;

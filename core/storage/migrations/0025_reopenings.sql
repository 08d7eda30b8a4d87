-- A contribution was closed, and what it rested on is reversed: the closing is lifted and stays on record, so that what
-- is expected again can be received, reduced or written off (para. 14).

CREATE TABLE contribution_reopenings (
    id              INTEGER PRIMARY KEY,
    -- The closing that holds no more.
    event_id        INTEGER NOT NULL UNIQUE REFERENCES contribution_events (id),
    -- The reversal that lifts it; its day and its reason are the reopening's.
    ledger_entry_id INTEGER NOT NULL REFERENCES ledger_entries (id),
    recorded_by     INTEGER NOT NULL REFERENCES users (id),
    recorded_at     TEXT    NOT NULL
) STRICT;

CREATE TRIGGER contribution_reopening_is_never_changed BEFORE UPDATE ON contribution_reopenings
BEGIN SELECT RAISE(ABORT, 'a reopening is followed by another closing, never changed'); END;
CREATE TRIGGER contribution_reopening_is_never_removed BEFORE DELETE ON contribution_reopenings
BEGIN SELECT RAISE(ABORT, 'a reopening is followed by another closing, never removed'); END;
CREATE TRIGGER contribution_reopening_lifts_a_closing BEFORE INSERT ON contribution_reopenings
WHEN NOT EXISTS (SELECT 1 FROM contribution_events AS v WHERE v.id = new.event_id AND v.kind = 'closing')
    OR NOT EXISTS (SELECT 1 FROM ledger_entries AS e WHERE e.id = new.ledger_entry_id AND e.reverses IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a reversal lifts a closing, and nothing else'); END;

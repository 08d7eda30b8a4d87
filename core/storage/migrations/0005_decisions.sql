-- Decisions by those who may approve (para. 18): on what, with the digest of what they saw, signed by their own key.

CREATE TABLE decisions (
    id             INTEGER PRIMARY KEY,
    kind           TEXT    NOT NULL CHECK (kind <> ''),
    subject        TEXT    NOT NULL CHECK (subject GLOB '[a-z]*/[1-9]*'),
    subject_digest BLOB    NOT NULL CHECK (length(subject_digest) = 32),
    outcome        TEXT    NOT NULL CHECK (outcome IN ('approved', 'returned', 'declined')),
    reason         TEXT    NOT NULL CHECK (outcome = 'approved' OR reason <> ''),
    on_date        TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    decided_by     INTEGER NOT NULL REFERENCES users (id),
    key_id         INTEGER NOT NULL REFERENCES user_keys (id),
    signature      BLOB    NOT NULL CHECK (length(signature) = 64),
    recorded_at    TEXT    NOT NULL
) STRICT;
CREATE INDEX decisions_by_subject ON decisions (subject, id);

CREATE TRIGGER decision_is_never_changed BEFORE UPDATE ON decisions
BEGIN SELECT RAISE(ABORT, 'a decision is never changed'); END;
CREATE TRIGGER decision_is_never_removed BEFORE DELETE ON decisions
BEGIN SELECT RAISE(ABORT, 'a decision is never removed'); END;

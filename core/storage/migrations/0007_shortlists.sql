-- Short lists with everything that made them, their way to the High Representative, and the nominations that follow.

-- problem and result are the bytes that anyone can check with `funddesk solve --keep kept --out left_out --spent spent`;
-- the digest is what the High Representative signs (para. 18).
CREATE TABLE shortlists (
    id          INTEGER PRIMARY KEY,
    call_id     INTEGER NOT NULL REFERENCES calls (id),
    version     INTEGER NOT NULL CHECK (version >= 1),
    problem     BLOB    NOT NULL,
    result      BLOB    NOT NULL,
    kept        TEXT    NOT NULL,
    left_out    TEXT    NOT NULL,
    spent       INTEGER NOT NULL CHECK (spent >= 0),
    digest      BLOB    NOT NULL CHECK (length(digest) = 32),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL,
    UNIQUE (call_id, version)
) STRICT;

CREATE TRIGGER shortlist_is_never_changed BEFORE UPDATE ON shortlists
BEGIN SELECT RAISE(ABORT, 'a short list is followed by another, never changed'); END;
CREATE TRIGGER shortlist_is_never_removed BEFORE DELETE ON shortlists
BEGIN SELECT RAISE(ABORT, 'a short list is followed by another, never removed'); END;

CREATE TABLE shortlist_submissions (
    id           INTEGER PRIMARY KEY,
    shortlist_id INTEGER NOT NULL UNIQUE REFERENCES shortlists (id),
    on_date      TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by  INTEGER NOT NULL REFERENCES users (id),
    recorded_at  TEXT    NOT NULL
) STRICT;

CREATE TRIGGER shortlist_submission_is_never_changed BEFORE UPDATE ON shortlist_submissions
BEGIN SELECT RAISE(ABORT, 'a submission is never changed'); END;
CREATE TRIGGER shortlist_submission_is_never_removed BEFORE DELETE ON shortlist_submissions
BEGIN SELECT RAISE(ABORT, 'a submission is never removed'); END;

-- One person whom the High Representative left out, with the reason.
CREATE TABLE shortlist_declines (
    id             INTEGER PRIMARY KEY,
    shortlist_id   INTEGER NOT NULL REFERENCES shortlists (id),
    application_id INTEGER NOT NULL UNIQUE REFERENCES applications (id),
    decision_id    INTEGER NOT NULL REFERENCES decisions (id),
    reason         TEXT    NOT NULL CHECK (reason <> '')
) STRICT;
CREATE INDEX shortlist_declines_by_list ON shortlist_declines (shortlist_id);

CREATE TRIGGER shortlist_decline_is_never_changed BEFORE UPDATE ON shortlist_declines
BEGIN SELECT RAISE(ABORT, 'a decision is never changed'); END;
CREATE TRIGGER shortlist_decline_is_never_removed BEFORE DELETE ON shortlist_declines
BEGIN SELECT RAISE(ABORT, 'a decision is never removed'); END;

-- A delegate whose sponsorship was approved.
CREATE TABLE nominations (
    id             INTEGER PRIMARY KEY,
    call_id        INTEGER NOT NULL REFERENCES calls (id),
    application_id INTEGER NOT NULL UNIQUE REFERENCES applications (id),
    shortlist_id   INTEGER NOT NULL REFERENCES shortlists (id),
    decision_id    INTEGER NOT NULL REFERENCES decisions (id),
    amount         INTEGER NOT NULL CHECK (amount >= 0),
    on_date        TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_at    TEXT    NOT NULL
) STRICT;
CREATE INDEX nominations_by_call ON nominations (call_id, id);

CREATE TRIGGER nomination_is_never_changed BEFORE UPDATE ON nominations
BEGIN SELECT RAISE(ABORT, 'a nomination is withdrawn, never changed'); END;
CREATE TRIGGER nomination_is_never_removed BEFORE DELETE ON nominations
BEGIN SELECT RAISE(ABORT, 'a nomination is withdrawn, never removed'); END;

CREATE TABLE nomination_withdrawals (
    id            INTEGER PRIMARY KEY,
    nomination_id INTEGER NOT NULL UNIQUE REFERENCES nominations (id),
    reason        TEXT    NOT NULL CHECK (reason <> ''),
    lost          INTEGER NOT NULL CHECK (lost >= 0),
    on_date       TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by   INTEGER NOT NULL REFERENCES users (id),
    recorded_at   TEXT    NOT NULL
) STRICT;

CREATE TRIGGER nomination_withdrawal_is_never_changed BEFORE UPDATE ON nomination_withdrawals
BEGIN SELECT RAISE(ABORT, 'a withdrawal is never changed'); END;
CREATE TRIGGER nomination_withdrawal_is_never_removed BEFORE DELETE ON nomination_withdrawals
BEGIN SELECT RAISE(ABORT, 'a withdrawal is never removed'); END;

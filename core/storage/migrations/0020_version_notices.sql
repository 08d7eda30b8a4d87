-- Everyone who applied under an earlier version of a call is told of the new one and may amend (para. 18): that, and
-- how, they were told.

CREATE TABLE version_notices (
    id          INTEGER PRIMARY KEY,
    version_id  INTEGER NOT NULL UNIQUE REFERENCES call_versions (id),
    how         TEXT    NOT NULL CHECK (how <> ''), -- a sentence that names nobody
    applicants  INTEGER NOT NULL CHECK (applicants > 0),
    on_date     TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE TRIGGER version_notice_is_never_changed BEFORE UPDATE ON version_notices
BEGIN SELECT RAISE(ABORT, 'a notice is never changed'); END;
CREATE TRIGGER version_notice_is_never_removed BEFORE DELETE ON version_notices
BEGIN SELECT RAISE(ABORT, 'a notice is never removed'); END;

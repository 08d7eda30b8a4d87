-- Letters to applicants of a decided call: made ready, and sent only once they are released.

CREATE TABLE letters (
    id             INTEGER PRIMARY KEY,
    call_id        INTEGER NOT NULL REFERENCES calls (id),
    application_id INTEGER NOT NULL REFERENCES applications (id),
    nomination_id  INTEGER REFERENCES nominations (id),
    kind           TEXT    NOT NULL CHECK (kind IN ('award', 'regret')),
    language       TEXT    NOT NULL CHECK (language IN ('en', 'fr', 'es', 'ru', 'zh', 'ar')),
    reason         TEXT    NOT NULL, -- one sentence in the letter's language; names nobody
    on_date        TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by    INTEGER NOT NULL REFERENCES users (id),
    recorded_at    TEXT    NOT NULL,
    UNIQUE (application_id, kind),
    CHECK ((kind = 'award') = (nomination_id IS NOT NULL))
) STRICT;
CREATE INDEX letters_by_call ON letters (call_id, id);

CREATE TRIGGER letter_is_never_changed BEFORE UPDATE ON letters
BEGIN SELECT RAISE(ABORT, 'a letter is never changed'); END;
CREATE TRIGGER letter_is_never_removed BEFORE DELETE ON letters
BEGIN SELECT RAISE(ABORT, 'a letter is never removed'); END;

CREATE TABLE letter_releases (
    id          INTEGER PRIMARY KEY,
    letter_id   INTEGER NOT NULL UNIQUE REFERENCES letters (id),
    on_date     TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE TRIGGER letter_release_is_never_changed BEFORE UPDATE ON letter_releases
BEGIN SELECT RAISE(ABORT, 'a release is never changed'); END;
CREATE TRIGGER letter_release_is_never_removed BEFORE DELETE ON letter_releases
BEGIN SELECT RAISE(ABORT, 'a release is never removed'); END;

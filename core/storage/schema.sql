-- What a new fund file looks like: the sum of migrations/. A test keeps it true.

CREATE TABLE audit_entries (
    id          INTEGER PRIMARY KEY,
    recorded_at TEXT    NOT NULL,
    key_id      INTEGER NOT NULL,
    action      TEXT    NOT NULL,
    subject     TEXT    NOT NULL,
    reason      TEXT    NOT NULL,
    rows        BLOB    NOT NULL,
    previous    BLOB    NOT NULL CHECK (length(previous) = 32),
    hash        BLOB    NOT NULL CHECK (length(hash) = 32),
    signature   BLOB    NOT NULL CHECK (length(signature) = 64)
) STRICT;

CREATE INDEX audit_entries_by_key ON audit_entries (key_id);

CREATE INDEX audit_entries_by_subject ON audit_entries (subject);

CREATE TRIGGER audit_entry_is_never_changed BEFORE UPDATE ON audit_entries
BEGIN SELECT RAISE(ABORT, 'the record is never changed'); END;

CREATE TRIGGER audit_entry_is_never_removed BEFORE DELETE ON audit_entries
BEGIN SELECT RAISE(ABORT, 'the record is never removed'); END;

CREATE TABLE drafts (
    id      INTEGER PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES users (id),
    subject TEXT    NOT NULL,
    box     BLOB    NOT NULL,
    UNIQUE (user_id, subject)
) STRICT;

CREATE TABLE fund (
    id                  INTEGER PRIMARY KEY CHECK (id = 1),
    name                TEXT    NOT NULL CHECK (name <> ''),
    currency            TEXT    NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
    demonstration       INTEGER NOT NULL CHECK (demonstration IN (0, 1)),
    password_operations INTEGER NOT NULL CHECK (password_operations > 0),
    password_memory     INTEGER NOT NULL CHECK (password_memory > 0),
    created_at          TEXT    NOT NULL
) STRICT;

CREATE TRIGGER fund_is_never_changed BEFORE UPDATE ON fund
BEGIN SELECT RAISE(ABORT, 'fund is never changed'); END;

CREATE TRIGGER fund_is_never_removed BEFORE DELETE ON fund
BEGIN SELECT RAISE(ABORT, 'fund is never removed'); END;

CREATE TABLE key_confirmations (
    id           INTEGER PRIMARY KEY,
    key_id       INTEGER NOT NULL UNIQUE REFERENCES user_keys (id),
    confirmed_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at  TEXT    NOT NULL
) STRICT;

CREATE TRIGGER key_confirmation_is_never_changed BEFORE UPDATE ON key_confirmations
BEGIN SELECT RAISE(ABORT, 'a confirmation is never changed'); END;

CREATE TRIGGER key_confirmation_is_never_removed BEFORE DELETE ON key_confirmations
BEGIN SELECT RAISE(ABORT, 'a confirmation is never removed'); END;

CREATE TABLE rates (
    id          INTEGER PRIMARY KEY,
    currency    TEXT    NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
    valid_from  TEXT    NOT NULL CHECK (valid_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    rate        TEXT    NOT NULL CHECK (rate GLOB '[0-9]*' AND rate NOT GLOB '*[^0-9.]*'),
    source      TEXT    NOT NULL,
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE INDEX rates_by_currency ON rates (currency, valid_from, recorded_at);

CREATE TRIGGER rate_is_never_changed BEFORE UPDATE ON rates
BEGIN SELECT RAISE(ABORT, 'a rate is followed by another, never changed'); END;

CREATE TRIGGER rate_is_never_removed BEFORE DELETE ON rates
BEGIN SELECT RAISE(ABORT, 'a rate is followed by another, never removed'); END;

CREATE TABLE recovery_boxes (
    id           INTEGER PRIMARY KEY,
    salt         BLOB NOT NULL CHECK (length(salt) = 16),
    file_key_box BLOB NOT NULL,
    recorded_at  TEXT NOT NULL,
    used_at      TEXT
) STRICT;

CREATE TABLE settings (
    id          INTEGER PRIMARY KEY,
    name        TEXT    NOT NULL,
    value       TEXT    NOT NULL,
    valid_from  TEXT    NOT NULL CHECK (valid_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    authority   TEXT    NOT NULL CHECK (authority <> ''),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE INDEX settings_by_name ON settings (name, valid_from);

CREATE TRIGGER setting_is_never_changed BEFORE UPDATE ON settings
BEGIN SELECT RAISE(ABORT, 'a setting is followed by another, never changed'); END;

CREATE TRIGGER setting_is_never_removed BEFORE DELETE ON settings
BEGIN SELECT RAISE(ABORT, 'a setting is followed by another, never removed'); END;

CREATE TABLE user_keys (
    id             INTEGER PRIMARY KEY,
    user_id        INTEGER NOT NULL REFERENCES users (id),
    signing_public BLOB    NOT NULL CHECK (length(signing_public) = 32),
    sealing_public BLOB    NOT NULL CHECK (length(sealing_public) = 32),
    recorded_at    TEXT    NOT NULL
) STRICT;

CREATE INDEX user_keys_by_user ON user_keys (user_id);

CREATE TRIGGER user_key_is_never_changed BEFORE UPDATE ON user_keys
BEGIN SELECT RAISE(ABORT, 'a key is never changed'); END;

CREATE TRIGGER user_key_is_never_removed BEFORE DELETE ON user_keys
BEGIN SELECT RAISE(ABORT, 'a key is never removed'); END;

CREATE TABLE user_secrets (
    id           INTEGER PRIMARY KEY REFERENCES users (id),
    salt         BLOB NOT NULL CHECK (length(salt) = 16),
    code_check   BLOB,
    secret_box   BLOB,
    file_key_box BLOB
) STRICT;

CREATE TABLE users (
    id              INTEGER PRIMARY KEY,
    name            TEXT    NOT NULL COLLATE NOCASE UNIQUE CHECK (name <> ''),
    role            TEXT    NOT NULL CHECK (role IN ('administrator', 'finance', 'reviewer', 'representative', 'auditor')),
    state_iso3      TEXT    CHECK (state_iso3 GLOB '[A-Z][A-Z][A-Z]'),
    added_by        INTEGER REFERENCES users (id),
    recorded_at     TEXT    NOT NULL,
    disabled_at     TEXT,
    disabled_reason TEXT,
    CHECK ((disabled_at IS NULL) = (disabled_reason IS NULL))
) STRICT;

CREATE TRIGGER user_is_never_removed BEFORE DELETE ON users
BEGIN SELECT RAISE(ABORT, 'users are disabled, never removed'); END;

CREATE TRIGGER user_keeps_name_and_role BEFORE UPDATE OF id, name, role, added_by, recorded_at ON users
BEGIN SELECT RAISE(ABORT, 'a user keeps name and role: one person, one role'); END;

-- Applications to a sponsorship call (paras. 11, 12, 21, 22): plain facts and texts that reviewers read, personal
-- values sealed under a key of each person's own, and what people judged.

-- One person's sealed values. key_box: the person's key under the file key; box: the values and the salt under that
-- key. The hashes are keyed by the file key, so that they say nothing to others. Erasing empties all of it.
CREATE TABLE sealed_values (
    id            INTEGER PRIMARY KEY,
    key_box       BLOB,
    box           BLOB,
    passport_hash BLOB CHECK (length(passport_hash) = 16),
    name_hash     BLOB CHECK (length(name_hash) = 16),
    content_hash  BLOB CHECK (length(content_hash) = 16),
    erased_at     TEXT,
    CHECK ((erased_at IS NULL) = (key_box IS NOT NULL)),
    CHECK ((erased_at IS NULL) = (box IS NOT NULL)),
    CHECK (erased_at IS NULL OR coalesce(passport_hash, name_hash, content_hash) IS NULL)
) STRICT;
CREATE INDEX sealed_values_by_passport ON sealed_values (passport_hash) WHERE passport_hash IS NOT NULL;
CREATE INDEX sealed_values_by_name ON sealed_values (name_hash) WHERE name_hash IS NOT NULL;

CREATE TRIGGER sealed_value_is_only_erased BEFORE UPDATE ON sealed_values
WHEN NEW.id <> OLD.id OR OLD.erased_at IS NOT NULL OR NEW.erased_at IS NULL
BEGIN SELECT RAISE(ABORT, 'sealed values are erased, never changed'); END;
CREATE TRIGGER sealed_value_is_never_removed BEFORE DELETE ON sealed_values
BEGIN SELECT RAISE(ABORT, 'sealed values are erased, their row stays'); END;

CREATE TABLE application_imports (
    id          INTEGER PRIMARY KEY,
    call_id     INTEGER NOT NULL REFERENCES calls (id),
    file_digest BLOB    NOT NULL CHECK (length(file_digest) = 32),
    rows        INTEGER NOT NULL CHECK (rows >= 0),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE TRIGGER application_import_is_never_changed BEFORE UPDATE ON application_imports
BEGIN SELECT RAISE(ABORT, 'an import is never changed'); END;
CREATE TRIGGER application_import_is_never_removed BEFORE DELETE ON application_imports
BEGIN SELECT RAISE(ABORT, 'an import is never removed'); END;

-- The serial number is given in order of receipt and never again; the applicant is shown as A-001. Words are checked by
-- OR: SQLite builds a table in memory for an IN of three or more, at every row of an import.
CREATE TABLE applications (
    id               INTEGER PRIMARY KEY,
    call_id          INTEGER NOT NULL REFERENCES calls (id),
    serial           INTEGER NOT NULL CHECK (serial >= 1),
    person_id        INTEGER NOT NULL REFERENCES sealed_values (id),
    person_digest    BLOB    NOT NULL CHECK (length(person_digest) = 32),
    state_iso3       TEXT    NOT NULL CHECK (state_iso3 GLOB '[A-Z][A-Z][A-Z]'),
    gender           TEXT    NOT NULL CHECK (gender = 'woman' OR gender = 'man' OR gender = 'other' OR gender = 'not_said'),
    official         INTEGER CHECK (official IN (0, 1)),
    capital_based    INTEGER CHECK (capital_based IN (0, 1)),
    field            TEXT    CHECK (field = 'diplomacy' OR field = 'policy' OR field = 'technical' OR field = 'other'),
    years_in_post    INTEGER CHECK (years_in_post BETWEEN 0 AND 60),
    earlier_sessions INTEGER CHECK (earlier_sessions BETWEEN 0 AND 1000),
    able_to_travel   INTEGER CHECK (able_to_travel IN (0, 1)),
    undertaking      INTEGER CHECK (undertaking IN (0, 1)),
    will_report      INTEGER CHECK (will_report IN (0, 1)),
    languages        TEXT    NOT NULL,
    ministry         TEXT,
    post             TEXT,
    duties           TEXT,
    experience       TEXT,
    contribution     TEXT,
    use_at_home      TEXT,
    further          TEXT,
    consent_text     TEXT    NOT NULL CHECK (consent_text <> ''),
    consent_date     TEXT    NOT NULL CHECK (consent_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    classification   TEXT    NOT NULL CHECK (classification = 'unclassified' OR classification = 'confidential'
                                             OR classification = 'strictly_confidential'),
    retain_until     TEXT    CHECK (retain_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    received_at      TEXT    NOT NULL,
    late_reason      TEXT    CHECK (late_reason <> ''),
    import_id        INTEGER REFERENCES application_imports (id),
    recorded_by      INTEGER NOT NULL REFERENCES users (id),
    recorded_at      TEXT    NOT NULL,
    texts_erased_at  TEXT,
    UNIQUE (call_id, serial)
) STRICT;
CREATE INDEX applications_by_state ON applications (call_id, state_iso3, serial);

CREATE TRIGGER application_is_never_changed BEFORE UPDATE OF
    id, call_id, serial, person_id, person_digest, state_iso3, gender, official, capital_based, field, years_in_post,
    earlier_sessions, able_to_travel, undertaking, will_report, languages, consent_text, consent_date, classification,
    retain_until, received_at, late_reason, import_id, recorded_by, recorded_at ON applications
BEGIN SELECT RAISE(ABORT, 'an application is never changed'); END;
-- What a person wrote in their own words goes when the person is erased; what the selection rests on stays.
CREATE TRIGGER application_text_is_only_erased BEFORE UPDATE OF
    ministry, post, duties, experience, contribution, use_at_home, further, texts_erased_at ON applications
WHEN OLD.texts_erased_at IS NOT NULL OR NEW.texts_erased_at IS NULL
    OR coalesce(NEW.ministry, NEW.post, NEW.duties, NEW.experience, NEW.contribution, NEW.use_at_home, NEW.further) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an application is never changed'); END;
CREATE TRIGGER application_is_never_removed BEFORE DELETE ON applications
BEGIN SELECT RAISE(ABORT, 'an application is withdrawn, never removed'); END;

CREATE TABLE application_withdrawals (
    id             INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL UNIQUE REFERENCES applications (id),
    reason         TEXT    NOT NULL CHECK (reason <> ''),
    on_date        TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by    INTEGER NOT NULL REFERENCES users (id),
    recorded_at    TEXT    NOT NULL
) STRICT;

CREATE TRIGGER application_withdrawal_is_never_changed BEFORE UPDATE ON application_withdrawals
BEGIN SELECT RAISE(ABORT, 'a withdrawal is never changed'); END;
CREATE TRIGGER application_withdrawal_is_never_removed BEFORE DELETE ON application_withdrawals
BEGIN SELECT RAISE(ABORT, 'a withdrawal is never removed'); END;

-- What a person judged of one criterion, on what evidence. No criterion is about the State (para. 22).
CREATE TABLE eligibility_judgements (
    id             INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES applications (id),
    criterion      TEXT    NOT NULL CHECK (criterion IN ('official', 'capital_based', 'present_field',
                                                         'direct_experience', 'intention', 'able_to_travel',
                                                         'attends_all', 'single_application')),
    verdict        TEXT    NOT NULL CHECK (verdict IN ('pass', 'fail', 'unclear')),
    evidence       TEXT    NOT NULL CHECK (evidence <> ''),
    on_date        TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by    INTEGER NOT NULL REFERENCES users (id),
    recorded_at    TEXT    NOT NULL
) STRICT;
CREATE INDEX eligibility_judgements_by_application ON eligibility_judgements (application_id, criterion, id);

CREATE TRIGGER eligibility_judgement_is_never_changed BEFORE UPDATE ON eligibility_judgements
BEGIN SELECT RAISE(ABORT, 'a judgement is followed by another, never changed'); END;
CREATE TRIGGER eligibility_judgement_is_never_removed BEFORE DELETE ON eligibility_judgements
BEGIN SELECT RAISE(ABORT, 'a judgement is followed by another, never removed'); END;

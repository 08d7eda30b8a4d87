-- Implementing partners (para. 24), of whom due diligence is done as of donors that are no States: the tables of
-- examinations, clearances and withdrawals name a donor or a partner. NOT NULL can't be taken back in place, so they are
-- made anew with the same rows; a row's digest is over what is not NULL, and over the table's name, which stays.

-- The number; all that is said of a partner stands in versions.
CREATE TABLE partners (
    id          INTEGER PRIMARY KEY,
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE TRIGGER partner_is_never_changed BEFORE UPDATE ON partners
BEGIN SELECT RAISE(ABORT, 'a partner is amended, never changed'); END;
CREATE TRIGGER partner_is_never_removed BEFORE DELETE ON partners
BEGIN SELECT RAISE(ABORT, 'a partner is amended, never removed'); END;

-- What holds from a day on; of several, the latest day's newest.
CREATE TABLE partner_versions (
    id           INTEGER PRIMARY KEY,
    partner_id   INTEGER NOT NULL REFERENCES partners (id),
    name         TEXT    NOT NULL CHECK (name <> ''),
    kind         TEXT    NOT NULL CHECK (kind IN ('non_governmental', 'un_entity', 'international_organisation',
                                                  'regional_organisation', 'academia', 'private')),
    seat_iso3    TEXT    CHECK (seat_iso3 GLOB '[A-Z][A-Z][A-Z]'),
    registration TEXT    NOT NULL,
    website      TEXT    NOT NULL,
    -- Why it was amended; empty in the first.
    reason       TEXT    NOT NULL,
    on_date      TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by  INTEGER NOT NULL REFERENCES users (id),
    recorded_at  TEXT    NOT NULL
) STRICT;
CREATE INDEX partner_versions_by_partner ON partner_versions (partner_id, on_date, id);
CREATE INDEX partner_versions_by_name ON partner_versions (name COLLATE NOCASE);

CREATE TRIGGER partner_version_is_never_changed BEFORE UPDATE ON partner_versions
BEGIN SELECT RAISE(ABORT, 'what was said of a partner is followed by another version, never changed'); END;
CREATE TRIGGER partner_version_is_never_removed BEFORE DELETE ON partner_versions
BEGIN SELECT RAISE(ABORT, 'what was said of a partner is followed by another version, never removed'); END;
CREATE TRIGGER amendment_of_a_partner_has_a_reason BEFORE INSERT ON partner_versions
WHEN NEW.reason = '' AND EXISTS (SELECT 1 FROM partner_versions WHERE partner_id = NEW.partner_id)
BEGIN SELECT RAISE(ABORT, 'an amendment says why'); END;

CREATE TABLE partner_names (
    id         INTEGER PRIMARY KEY,
    version_id INTEGER NOT NULL REFERENCES partner_versions (id),
    language   TEXT    NOT NULL CHECK (language IN ('en', 'fr', 'es', 'ru', 'zh', 'ar')),
    name       TEXT    NOT NULL CHECK (name <> ''),
    UNIQUE (version_id, language)
) STRICT;
CREATE INDEX partner_names_by_name ON partner_names (name COLLATE NOCASE);

CREATE TRIGGER partner_name_is_never_changed BEFORE UPDATE ON partner_names
BEGIN SELECT RAISE(ABORT, 'a name is followed by another version, never changed'); END;
CREATE TRIGGER partner_name_is_never_removed BEFORE DELETE ON partner_names
BEGIN SELECT RAISE(ABORT, 'a name is followed by another version, never removed'); END;

-- Persons in charge: name, office and year of birth, sealed under a key of their own. Erasing destroys it (para. 11).
CREATE TABLE partner_persons (
    id          INTEGER PRIMARY KEY,
    partner_id  INTEGER NOT NULL REFERENCES partners (id),
    key_box     BLOB,
    box         BLOB,
    erased_at   TEXT,
    on_date     TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL,
    CHECK ((key_box IS NULL) = (box IS NULL)),
    CHECK ((box IS NULL) = (erased_at IS NOT NULL))
) STRICT;
CREATE INDEX partner_persons_by_partner ON partner_persons (partner_id, id);

CREATE TRIGGER partner_person_is_only_erased BEFORE UPDATE ON partner_persons
WHEN NOT (OLD.box IS NOT NULL AND NEW.erased_at IS NOT NULL AND NEW.id = OLD.id AND NEW.partner_id = OLD.partner_id
          AND NEW.on_date = OLD.on_date AND NEW.recorded_by = OLD.recorded_by AND NEW.recorded_at = OLD.recorded_at)
BEGIN SELECT RAISE(ABORT, 'a person in charge is only erased, never changed'); END;
CREATE TRIGGER partner_person_is_never_removed BEFORE DELETE ON partner_persons
BEGIN SELECT RAISE(ABORT, 'a person in charge leaves or is erased, never removed'); END;

-- From a day on a person is in charge no more.
CREATE TABLE partner_person_ends (
    id          INTEGER PRIMARY KEY,
    person_id   INTEGER NOT NULL UNIQUE REFERENCES partner_persons (id),
    on_date     TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reason      TEXT    NOT NULL CHECK (reason <> ''),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE TRIGGER partner_person_end_is_never_changed BEFORE UPDATE ON partner_person_ends
BEGIN SELECT RAISE(ABORT, 'that a person left is never changed'); END;
CREATE TRIGGER partner_person_end_is_never_removed BEFORE DELETE ON partner_person_ends
BEGIN SELECT RAISE(ABORT, 'that a person left is never removed'); END;

CREATE TABLE clearance_withdrawals_before AS
SELECT id, clearance_id, donor_id, on_date, reason, recorded_by, recorded_at
FROM clearance_withdrawals;
DROP TABLE clearance_withdrawals;

CREATE TABLE donor_clearances_before AS
SELECT id, donor_id, outcome, evidence, valid_from, valid_until, recorded_by, recorded_at, examination_id
FROM donor_clearances;
DROP TABLE donor_clearances;

CREATE TABLE diligence_examinations_before AS
SELECT id, donor_id, outcome, evidence, checklist, version_id, valid_from, valid_until, on_date, recorded_by,
    recorded_at
FROM diligence_examinations;
DROP TABLE diligence_examinations;

CREATE TABLE diligence_examinations (
    id          INTEGER PRIMARY KEY,
    donor_id    INTEGER REFERENCES donors (id),
    partner_id  INTEGER REFERENCES partners (id),
    outcome     TEXT    NOT NULL CHECK (outcome IN ('cleared', 'refused')),
    evidence    TEXT    NOT NULL CHECK (evidence <> ''),
    -- Which checklist was answered: grounds may be added later.
    checklist   TEXT    NOT NULL CHECK (checklist <> ''),
    -- The version of the Consolidated List that was screened against; none was on record where it is NULL.
    version_id  INTEGER REFERENCES list_versions (id),
    valid_from  TEXT    NOT NULL CHECK (valid_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    valid_until TEXT    NOT NULL CHECK (valid_until >= valid_from),
    on_date     TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL,
    CHECK ((donor_id IS NULL) <> (partner_id IS NULL))
) STRICT;
INSERT INTO diligence_examinations (id, donor_id, outcome, evidence, checklist, version_id, valid_from, valid_until,
    on_date, recorded_by, recorded_at)
SELECT id, donor_id, outcome, evidence, checklist, version_id, valid_from, valid_until, on_date, recorded_by,
    recorded_at
FROM diligence_examinations_before
ORDER BY id;
DROP TABLE diligence_examinations_before;
CREATE INDEX diligence_examinations_by_party ON diligence_examinations (donor_id, partner_id, id);

CREATE TRIGGER diligence_examination_is_never_changed BEFORE UPDATE ON diligence_examinations
BEGIN SELECT RAISE(ABORT, 'an examination is decided on, never changed'); END;
CREATE TRIGGER diligence_examination_is_never_removed BEFORE DELETE ON diligence_examinations
BEGIN SELECT RAISE(ABORT, 'an examination is decided on, never removed'); END;

CREATE TABLE donor_clearances (
    id             INTEGER PRIMARY KEY,
    donor_id       INTEGER REFERENCES donors (id),
    partner_id     INTEGER REFERENCES partners (id),
    outcome        TEXT    NOT NULL CHECK (outcome IN ('cleared', 'refused')),
    evidence       TEXT    NOT NULL CHECK (evidence <> ''),
    valid_from     TEXT    NOT NULL CHECK (valid_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    valid_until    TEXT    NOT NULL CHECK (valid_until >= valid_from),
    recorded_by    INTEGER NOT NULL REFERENCES users (id),
    recorded_at    TEXT    NOT NULL,
    -- What it rests on; NULL where one person recorded it, as a setting may allow and older versions did.
    examination_id INTEGER REFERENCES diligence_examinations (id),
    CHECK ((donor_id IS NULL) <> (partner_id IS NULL))
) STRICT;
INSERT INTO donor_clearances (id, donor_id, outcome, evidence, valid_from, valid_until, recorded_by, recorded_at,
    examination_id)
SELECT id, donor_id, outcome, evidence, valid_from, valid_until, recorded_by, recorded_at, examination_id
FROM donor_clearances_before
ORDER BY id;
DROP TABLE donor_clearances_before;
CREATE INDEX donor_clearances_by_party ON donor_clearances (donor_id, partner_id, id);

CREATE TRIGGER donor_clearance_is_never_changed BEFORE UPDATE ON donor_clearances
BEGIN SELECT RAISE(ABORT, 'a clearance is followed by another, never changed'); END;
CREATE TRIGGER donor_clearance_is_never_removed BEFORE DELETE ON donor_clearances
BEGIN SELECT RAISE(ABORT, 'a clearance is followed by another, never removed'); END;
CREATE TRIGGER donor_clearance_is_what_two_decided BEFORE INSERT ON donor_clearances
WHEN NEW.examination_id IS NOT NULL
    AND NOT EXISTS (SELECT 1
                    FROM diligence_examinations AS e
                    JOIN diligence_decisions AS d ON d.examination_id = e.id
                    WHERE e.id = NEW.examination_id AND e.donor_id IS NEW.donor_id
                        AND e.partner_id IS NEW.partner_id AND e.outcome = NEW.outcome AND d.agrees = 1)
BEGIN SELECT RAISE(ABORT, 'a clearance is what two people decided'); END;

-- Ends a clearance, and every earlier one of the same donor or partner, from a day on.
CREATE TABLE clearance_withdrawals (
    id           INTEGER PRIMARY KEY,
    clearance_id INTEGER NOT NULL UNIQUE REFERENCES donor_clearances (id),
    donor_id     INTEGER REFERENCES donors (id),
    partner_id   INTEGER REFERENCES partners (id),
    on_date      TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reason       TEXT    NOT NULL CHECK (reason <> ''),
    recorded_by  INTEGER NOT NULL REFERENCES users (id),
    recorded_at  TEXT    NOT NULL,
    CHECK ((donor_id IS NULL) <> (partner_id IS NULL))
) STRICT;
INSERT INTO clearance_withdrawals (id, clearance_id, donor_id, on_date, reason, recorded_by, recorded_at)
SELECT id, clearance_id, donor_id, on_date, reason, recorded_by, recorded_at
FROM clearance_withdrawals_before
ORDER BY id;
DROP TABLE clearance_withdrawals_before;
CREATE INDEX clearance_withdrawals_by_party ON clearance_withdrawals (donor_id, partner_id, clearance_id);

CREATE TRIGGER clearance_withdrawal_is_never_changed BEFORE UPDATE ON clearance_withdrawals
BEGIN SELECT RAISE(ABORT, 'a withdrawal is followed by another clearance, never changed'); END;
CREATE TRIGGER clearance_withdrawal_is_never_removed BEFORE DELETE ON clearance_withdrawals
BEGIN SELECT RAISE(ABORT, 'a withdrawal is followed by another clearance, never removed'); END;

-- Due diligence of donors that are no States (para. 14): an examination by a checklist of exclusion grounds, decided on
-- by a second person, and the withdrawal of a clearance.

CREATE TABLE diligence_examinations (
    id          INTEGER PRIMARY KEY,
    donor_id    INTEGER NOT NULL REFERENCES donors (id),
    outcome     TEXT    NOT NULL CHECK (outcome IN ('cleared', 'refused')),
    evidence    TEXT    NOT NULL CHECK (evidence <> ''),
    -- Which checklist was answered: grounds may be added later.
    checklist   TEXT    NOT NULL CHECK (checklist <> ''),
    -- The version of the Consolidated List that the donor was screened against; none was on record where it is NULL.
    version_id  INTEGER REFERENCES list_versions (id),
    valid_from  TEXT    NOT NULL CHECK (valid_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    valid_until TEXT    NOT NULL CHECK (valid_until >= valid_from),
    on_date     TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;
CREATE INDEX diligence_examinations_by_donor ON diligence_examinations (donor_id, id);

CREATE TRIGGER diligence_examination_is_never_changed BEFORE UPDATE ON diligence_examinations
BEGIN SELECT RAISE(ABORT, 'an examination is decided on, never changed'); END;
CREATE TRIGGER diligence_examination_is_never_removed BEFORE DELETE ON diligence_examinations
BEGIN SELECT RAISE(ABORT, 'an examination is decided on, never removed'); END;

CREATE TABLE diligence_answers (
    id             INTEGER PRIMARY KEY,
    examination_id INTEGER NOT NULL REFERENCES diligence_examinations (id),
    ground         TEXT    NOT NULL CHECK (ground <> ''),
    answer         TEXT    NOT NULL CHECK (answer IN ('no_finding', 'finding', 'not_applicable')),
    note           TEXT    NOT NULL CHECK (answer = 'no_finding' OR note <> ''),
    UNIQUE (examination_id, ground)
) STRICT;

CREATE TRIGGER diligence_answer_is_never_changed BEFORE UPDATE ON diligence_answers
BEGIN SELECT RAISE(ABORT, 'an answer of the checklist is never changed'); END;
CREATE TRIGGER diligence_answer_is_never_removed BEFORE DELETE ON diligence_answers
BEGIN SELECT RAISE(ABORT, 'an answer of the checklist is never removed'); END;

CREATE TABLE diligence_files (
    id             INTEGER PRIMARY KEY,
    examination_id INTEGER NOT NULL REFERENCES diligence_examinations (id),
    file_name      TEXT    NOT NULL CHECK (file_name <> ''),
    digest         BLOB    NOT NULL CHECK (length(digest) = 32),
    document       BLOB    NOT NULL CHECK (length(document) BETWEEN 1 AND 10000000)
) STRICT;
CREATE INDEX diligence_files_by_examination ON diligence_files (examination_id, id);

CREATE TRIGGER diligence_file_is_never_changed BEFORE UPDATE ON diligence_files
BEGIN SELECT RAISE(ABORT, 'evidence is kept as it was attached'); END;
CREATE TRIGGER diligence_file_is_never_removed BEFORE DELETE ON diligence_files
BEGIN SELECT RAISE(ABORT, 'evidence is kept as it was attached'); END;

CREATE TABLE diligence_decisions (
    id             INTEGER PRIMARY KEY,
    examination_id INTEGER NOT NULL UNIQUE REFERENCES diligence_examinations (id),
    agrees         INTEGER NOT NULL CHECK (agrees IN (0, 1)),
    reason         TEXT    NOT NULL CHECK (agrees = 1 OR reason <> ''),
    on_date        TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by    INTEGER NOT NULL REFERENCES users (id),
    recorded_at    TEXT    NOT NULL
) STRICT;

CREATE TRIGGER diligence_decision_is_another_persons BEFORE INSERT ON diligence_decisions
WHEN NEW.recorded_by = (SELECT recorded_by FROM diligence_examinations WHERE id = NEW.examination_id)
BEGIN SELECT RAISE(ABORT, 'two people decide on a due diligence'); END;
CREATE TRIGGER diligence_decision_is_never_changed BEFORE UPDATE ON diligence_decisions
BEGIN SELECT RAISE(ABORT, 'a decision is never changed'); END;
CREATE TRIGGER diligence_decision_is_never_removed BEFORE DELETE ON diligence_decisions
BEGIN SELECT RAISE(ABORT, 'a decision is never removed'); END;

-- What a clearance rests on; NULL where one person recorded it, as a setting may allow and older versions did.
ALTER TABLE donor_clearances ADD COLUMN examination_id INTEGER REFERENCES diligence_examinations (id);

CREATE TRIGGER donor_clearance_is_what_two_decided BEFORE INSERT ON donor_clearances
WHEN NEW.examination_id IS NOT NULL
    AND NOT EXISTS (SELECT 1
                    FROM diligence_examinations AS e
                    JOIN diligence_decisions AS d ON d.examination_id = e.id
                    WHERE e.id = NEW.examination_id AND e.donor_id = NEW.donor_id AND e.outcome = NEW.outcome
                        AND d.agrees = 1)
BEGIN SELECT RAISE(ABORT, 'a clearance is what two people decided'); END;

-- Ends a clearance, and every earlier one of the donor, from a day on.
CREATE TABLE clearance_withdrawals (
    id           INTEGER PRIMARY KEY,
    clearance_id INTEGER NOT NULL UNIQUE REFERENCES donor_clearances (id),
    donor_id     INTEGER NOT NULL REFERENCES donors (id),
    on_date      TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reason       TEXT    NOT NULL CHECK (reason <> ''),
    recorded_by  INTEGER NOT NULL REFERENCES users (id),
    recorded_at  TEXT    NOT NULL
) STRICT;
CREATE INDEX clearance_withdrawals_by_donor ON clearance_withdrawals (donor_id, clearance_id);

CREATE TRIGGER clearance_withdrawal_is_never_changed BEFORE UPDATE ON clearance_withdrawals
BEGIN SELECT RAISE(ABORT, 'a withdrawal is followed by another clearance, never changed'); END;
CREATE TRIGGER clearance_withdrawal_is_never_removed BEFORE DELETE ON clearance_withdrawals
BEGIN SELECT RAISE(ABORT, 'a withdrawal is followed by another clearance, never removed'); END;

-- Applicants are screened too. Their names are sealed, and an entry that a name resembles gives the name away: what was
-- found, and what people said of it, lies in boxes under the person's own key and goes with it (para. 11).
CREATE TABLE applicant_screenings (
    id             INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES applications (id),
    version_id     INTEGER NOT NULL REFERENCES list_versions (id),
    recorded_by    INTEGER NOT NULL REFERENCES users (id),
    recorded_at    TEXT    NOT NULL
) STRICT;
CREATE INDEX applicant_screenings_by_application ON applicant_screenings (application_id, id);

CREATE TRIGGER applicant_screening_is_never_changed BEFORE UPDATE ON applicant_screenings
BEGIN SELECT RAISE(ABORT, 'a screening is followed by another, never changed'); END;
CREATE TRIGGER applicant_screening_is_never_removed BEFORE DELETE ON applicant_screenings
BEGIN SELECT RAISE(ABORT, 'a screening is followed by another, never removed'); END;

CREATE TABLE applicant_hits (
    id             INTEGER PRIMARY KEY,
    screening_id   INTEGER NOT NULL REFERENCES applicant_screenings (id),
    application_id INTEGER NOT NULL REFERENCES applications (id),
    box            BLOB    NOT NULL
) STRICT;
CREATE INDEX applicant_hits_by_application ON applicant_hits (application_id, id);

CREATE TRIGGER applicant_hit_is_never_changed BEFORE UPDATE ON applicant_hits
BEGIN SELECT RAISE(ABORT, 'a hit is decided on, never changed'); END;
CREATE TRIGGER applicant_hit_is_never_removed BEFORE DELETE ON applicant_hits
BEGIN SELECT RAISE(ABORT, 'a hit is decided on, never removed'); END;

CREATE TABLE applicant_hit_proposals (
    id          INTEGER PRIMARY KEY,
    hit_id      INTEGER NOT NULL REFERENCES applicant_hits (id),
    box         BLOB    NOT NULL,
    on_date     TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;
CREATE INDEX applicant_hit_proposals_by_hit ON applicant_hit_proposals (hit_id, id);

CREATE TRIGGER applicant_hit_proposal_is_never_changed BEFORE UPDATE ON applicant_hit_proposals
BEGIN SELECT RAISE(ABORT, 'a proposal is answered, never changed'); END;
CREATE TRIGGER applicant_hit_proposal_is_never_removed BEFORE DELETE ON applicant_hit_proposals
BEGIN SELECT RAISE(ABORT, 'a proposal is answered, never removed'); END;

CREATE TABLE applicant_hit_answers (
    id          INTEGER PRIMARY KEY,
    proposal_id INTEGER NOT NULL UNIQUE REFERENCES applicant_hit_proposals (id),
    box         BLOB    NOT NULL,
    on_date     TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE TRIGGER applicant_hit_answer_is_another_persons BEFORE INSERT ON applicant_hit_answers
WHEN NEW.recorded_by = (SELECT recorded_by FROM applicant_hit_proposals WHERE id = NEW.proposal_id)
BEGIN SELECT RAISE(ABORT, 'two people decide on a hit'); END;
CREATE TRIGGER applicant_hit_answer_is_never_changed BEFORE UPDATE ON applicant_hit_answers
BEGIN SELECT RAISE(ABORT, 'an answer is never changed'); END;
CREATE TRIGGER applicant_hit_answer_is_never_removed BEFORE DELETE ON applicant_hit_answers
BEGIN SELECT RAISE(ABORT, 'an answer is never removed'); END;

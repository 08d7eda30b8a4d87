-- What is said of a person stays in confidence and goes with the person (para. 11), and what is given out of a
-- selection is on record: to whom, on whose authority, and who of those who could be told from it agreed.

-- A note of an opened review for another reviewer of the same application: sealed to that reviewer, whose role is not
-- cleared for the person's own values.
CREATE TABLE opened_note_copies (
    id        INTEGER PRIMARY KEY,
    opened_id INTEGER NOT NULL REFERENCES opened_reviews (id),
    reader_id INTEGER NOT NULL REFERENCES users (id),
    box       BLOB    NOT NULL,
    UNIQUE (opened_id, reader_id)
) STRICT;

CREATE TRIGGER note_copy_is_for_a_reviewer_of_the_same BEFORE INSERT ON opened_note_copies
WHEN NOT EXISTS (SELECT 1
                 FROM opened_reviews AS o
                 JOIN reviews AS r ON r.id = o.review_id
                 JOIN review_assignments AS g ON g.id = r.assignment_id
                 JOIN review_assignments AS other ON other.application_id = g.application_id
                 WHERE o.id = NEW.opened_id AND other.reviewer_id = NEW.reader_id AND g.reviewer_id <> NEW.reader_id)
BEGIN SELECT RAISE(ABORT, 'a note is for reviewers of the same application'); END;
CREATE TRIGGER note_copy_is_only_erased BEFORE UPDATE ON opened_note_copies
WHEN NEW.id <> OLD.id OR NEW.opened_id <> OLD.opened_id OR NEW.reader_id <> OLD.reader_id OR NEW.box <> x''
    OR NOT EXISTS (SELECT 1
                   FROM opened_reviews AS o
                   JOIN reviews AS r ON r.id = o.review_id
                   JOIN review_assignments AS g ON g.id = r.assignment_id
                   JOIN applications AS a ON a.id = g.application_id
                   JOIN sealed_values AS s ON s.id = a.person_id
                   WHERE o.id = OLD.opened_id AND s.erased_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a note is never changed'); END;
CREATE TRIGGER note_copy_is_never_removed BEFORE DELETE ON opened_note_copies
BEGIN SELECT RAISE(ABORT, 'a note is never removed'); END;

-- Reviewers are not cleared, so nobody can see whether their sentence names the person: it is sealed to the call's
-- review key, and `reason` says only that. What the office writes is looked through first and lies open.
ALTER TABLE review_recusals ADD COLUMN reason_box BLOB;

DROP TRIGGER review_recusal_is_never_changed;
CREATE TRIGGER review_recusal_is_only_erased BEFORE UPDATE ON review_recusals
WHEN NEW.id <> OLD.id OR NEW.application_id <> OLD.application_id OR NEW.reviewer_id <> OLD.reviewer_id
    OR NEW.kind <> OLD.kind OR NEW.reason <> OLD.reason OR NEW.on_date <> OLD.on_date
    OR NEW.recorded_by <> OLD.recorded_by OR NEW.recorded_at <> OLD.recorded_at OR NEW.reason_box IS NOT NULL
    OR NOT EXISTS (SELECT 1
                   FROM applications AS a
                   JOIN sealed_values AS s ON s.id = a.person_id
                   WHERE a.id = OLD.application_id AND s.erased_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'who stood back does not come in again'); END;

CREATE TRIGGER erasing_a_person_takes_what_was_said AFTER UPDATE ON sealed_values
WHEN OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL
BEGIN
    UPDATE opened_note_copies
    SET box = x''
    WHERE opened_id IN (SELECT o.id
                        FROM opened_reviews AS o
                        JOIN reviews AS r ON r.id = o.review_id
                        JOIN review_assignments AS g ON g.id = r.assignment_id
                        JOIN applications AS a ON a.id = g.application_id
                        WHERE a.person_id = NEW.id);
    UPDATE review_recusals
    SET reason_box = NULL
    WHERE reason_box IS NOT NULL
      AND application_id IN (SELECT id
                             FROM applications
                             WHERE person_id = NEW.id);
END;

-- A selection problem that was given out under codes.
CREATE TABLE publications (
    id           INTEGER PRIMARY KEY,
    shortlist_id INTEGER NOT NULL REFERENCES shortlists (id),
    audience     TEXT    NOT NULL CHECK (audience IN ('public', 'states')),
    digest       BLOB    NOT NULL CHECK (length(digest) = 32), -- SHA-256 of the file
    authority    TEXT    NOT NULL CHECK (authority <> ''),
    on_date      TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by  INTEGER NOT NULL REFERENCES users (id),
    recorded_at  TEXT    NOT NULL
) STRICT;
CREATE INDEX publications_by_list ON publications (shortlist_id);

CREATE TRIGGER publication_is_never_changed BEFORE UPDATE ON publications
BEGIN SELECT RAISE(ABORT, 'what was given out is never changed'); END;
CREATE TRIGGER publication_is_never_removed BEFORE DELETE ON publications
BEGIN SELECT RAISE(ABORT, 'what was given out is never removed'); END;

-- Who agreed that a combination of attributes which fewer than three share be published, and the letter that says so.
CREATE TABLE publication_consents (
    id             INTEGER PRIMARY KEY,
    publication_id INTEGER NOT NULL REFERENCES publications (id),
    application_id INTEGER NOT NULL REFERENCES applications (id),
    reference      TEXT    NOT NULL CHECK (reference <> ''),
    given_on       TEXT    NOT NULL CHECK (given_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    UNIQUE (publication_id, application_id)
) STRICT;

CREATE TRIGGER publication_consent_is_never_changed BEFORE UPDATE ON publication_consents
BEGIN SELECT RAISE(ABORT, 'a consent is never changed'); END;
CREATE TRIGGER publication_consent_is_never_removed BEFORE DELETE ON publication_consents
BEGIN SELECT RAISE(ABORT, 'a consent is never removed'); END;

-- The last line behind what the program checks: of two who decide at the same time, one does.
CREATE TRIGGER short_list_is_decided_once BEFORE INSERT ON decisions
WHEN NEW.kind = 'shortlist' AND EXISTS (SELECT 1
                                        FROM decisions
                                        WHERE subject = NEW.subject AND kind = 'shortlist')
BEGIN SELECT RAISE(ABORT, 'a short list is decided once'); END;
CREATE TRIGGER nobody_is_nominated_after_withdrawing BEFORE INSERT ON nominations
WHEN EXISTS (SELECT 1
             FROM application_withdrawals
             WHERE application_id = NEW.application_id)
BEGIN SELECT RAISE(ABORT, 'an application that was withdrawn is not nominated'); END;

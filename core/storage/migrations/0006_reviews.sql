-- Reviews (paras. 18, 21, 22): who scores whom, what was said in confidence, and what was opened when all were in.

CREATE TABLE review_assignments (
    id             INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES applications (id),
    reviewer_id    INTEGER NOT NULL REFERENCES users (id),
    recorded_by    INTEGER NOT NULL REFERENCES users (id),
    recorded_at    TEXT    NOT NULL,
    UNIQUE (application_id, reviewer_id)
) STRICT;
CREATE INDEX review_assignments_by_reviewer ON review_assignments (reviewer_id, application_id);

CREATE TRIGGER review_assignment_is_never_changed BEFORE UPDATE ON review_assignments
BEGIN SELECT RAISE(ABORT, 'an assignment is never changed'); END;
CREATE TRIGGER review_assignment_is_never_removed BEFORE DELETE ON review_assignments
BEGIN SELECT RAISE(ABORT, 'an assignment is never removed'); END;
CREATE TRIGGER nobody_reviews_the_own_state BEFORE INSERT ON review_assignments
WHEN (SELECT state_iso3 FROM users WHERE id = NEW.reviewer_id)
   = (SELECT state_iso3 FROM applications WHERE id = NEW.application_id)
BEGIN SELECT RAISE(ABORT, 'nobody reviews an applicant of the own State'); END;
CREATE TRIGGER only_reviewers_review BEFORE INSERT ON review_assignments
WHEN (SELECT role FROM users WHERE id = NEW.reviewer_id) <> 'reviewer'
BEGIN SELECT RAISE(ABORT, 'only reviewers are assigned'); END;
CREATE TRIGGER nobody_reviews_in_conflict BEFORE INSERT ON review_assignments
WHEN EXISTS (SELECT 1 FROM review_recusals
             WHERE application_id = NEW.application_id AND reviewer_id = NEW.reviewer_id)
BEGIN SELECT RAISE(ABORT, 'nobody reviews after standing back'); END;

-- Why someone does not, or no longer, review an application.
CREATE TABLE review_recusals (
    id             INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES applications (id),
    reviewer_id    INTEGER NOT NULL REFERENCES users (id),
    kind           TEXT    NOT NULL CHECK (kind IN ('conflict', 'abstained', 'released')),
    reason         TEXT    NOT NULL CHECK (reason <> ''),
    on_date        TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by    INTEGER NOT NULL REFERENCES users (id),
    recorded_at    TEXT    NOT NULL,
    UNIQUE (application_id, reviewer_id)
) STRICT;

CREATE TRIGGER review_recusal_is_never_changed BEFORE UPDATE ON review_recusals
BEGIN SELECT RAISE(ABORT, 'who stood back does not come in again'); END;
CREATE TRIGGER review_recusal_is_never_removed BEFORE DELETE ON review_recusals
BEGIN SELECT RAISE(ABORT, 'who stood back does not come in again'); END;

-- A submitted review, twice sealed: to its author, and to the review key of the call. The digest is over what both
-- boxes hold, with a salt inside, so that what is opened later can be shown to be what was submitted.
CREATE TABLE reviews (
    id            INTEGER PRIMARY KEY,
    assignment_id INTEGER NOT NULL UNIQUE REFERENCES review_assignments (id),
    digest        BLOB    NOT NULL CHECK (length(digest) = 32),
    author_box    BLOB    NOT NULL,
    call_box      BLOB    NOT NULL,
    on_date       TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by   INTEGER NOT NULL REFERENCES users (id),
    recorded_at   TEXT    NOT NULL
) STRICT;

CREATE TRIGGER review_is_never_changed BEFORE UPDATE ON reviews
BEGIN SELECT RAISE(ABORT, 'a submitted review is never changed'); END;
CREATE TRIGGER review_is_never_removed BEFORE DELETE ON reviews
BEGIN SELECT RAISE(ABORT, 'a submitted review is never removed'); END;
CREATE TRIGGER review_is_submitted_by_its_author BEFORE INSERT ON reviews
WHEN NEW.recorded_by <> (SELECT reviewer_id FROM review_assignments WHERE id = NEW.assignment_id)
BEGIN SELECT RAISE(ABORT, 'a review is submitted by its author'); END;

-- What a review said, since all reviews of its application were in.
CREATE TABLE opened_reviews (
    id          INTEGER PRIMARY KEY,
    review_id   INTEGER NOT NULL UNIQUE REFERENCES reviews (id),
    salt        BLOB    NOT NULL CHECK (length(salt) = 16),
    note        TEXT    NOT NULL,
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE TRIGGER opened_review_is_never_changed BEFORE UPDATE ON opened_reviews
BEGIN SELECT RAISE(ABORT, 'an opened review is never changed'); END;
CREATE TRIGGER opened_review_is_never_removed BEFORE DELETE ON opened_reviews
BEGIN SELECT RAISE(ABORT, 'an opened review is never removed'); END;
CREATE TRIGGER review_is_opened_when_all_are_in BEFORE INSERT ON opened_reviews
WHEN EXISTS (SELECT 1
             FROM reviews AS own
             JOIN review_assignments AS mine ON mine.id = own.assignment_id
             JOIN review_assignments AS other ON other.application_id = mine.application_id
             LEFT JOIN reviews AS given ON given.assignment_id = other.id
             LEFT JOIN review_recusals AS back ON back.application_id = other.application_id
                                              AND back.reviewer_id = other.reviewer_id
             WHERE own.id = NEW.review_id AND given.id IS NULL AND back.id IS NULL)
BEGIN SELECT RAISE(ABORT, 'a review is opened when all assigned are in'); END;

CREATE TABLE opened_scores (
    id        INTEGER PRIMARY KEY,
    opened_id INTEGER NOT NULL REFERENCES opened_reviews (id),
    criterion INTEGER NOT NULL CHECK (criterion >= 1),
    score     INTEGER NOT NULL CHECK (score BETWEEN 0 AND 5),
    UNIQUE (opened_id, criterion)
) STRICT;

CREATE TRIGGER opened_score_is_never_changed BEFORE UPDATE ON opened_scores
BEGIN SELECT RAISE(ABORT, 'an opened score is never changed'); END;
CREATE TRIGGER opened_score_is_never_removed BEFORE DELETE ON opened_scores
BEGIN SELECT RAISE(ABORT, 'an opened score is never removed'); END;

-- A person's decision to go on without two reviews of an application: it has no merit and does not enter the selection.
CREATE TABLE review_waivers (
    id             INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL UNIQUE REFERENCES applications (id),
    reason         TEXT    NOT NULL CHECK (reason <> ''),
    on_date        TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by    INTEGER NOT NULL REFERENCES users (id),
    recorded_at    TEXT    NOT NULL
) STRICT;

CREATE TRIGGER review_waiver_is_never_changed BEFORE UPDATE ON review_waivers
BEGIN SELECT RAISE(ABORT, 'a decision is never changed'); END;
CREATE TRIGGER review_waiver_is_never_removed BEFORE DELETE ON review_waivers
BEGIN SELECT RAISE(ABORT, 'a decision is never removed'); END;

-- What reviewers wrote of a person goes with the person (para. 11). The note of an opened review is sealed under the
-- person's own key; its digest, salted inside the box, stays, so that scores can be held against what was submitted.
-- Notes that lay open in a file from before go here.
-- rewrites: opened_reviews
ALTER TABLE opened_reviews DROP COLUMN note;
ALTER TABLE opened_reviews ADD COLUMN note_digest BLOB CHECK (length(note_digest) = 32);
ALTER TABLE opened_reviews ADD COLUMN note_box BLOB;

DROP TRIGGER opened_review_is_never_changed;
CREATE TRIGGER opened_review_is_only_erased BEFORE UPDATE ON opened_reviews
WHEN NEW.id <> OLD.id OR NEW.review_id <> OLD.review_id OR NEW.salt <> OLD.salt
    OR NEW.note_digest IS NOT OLD.note_digest OR NEW.recorded_by <> OLD.recorded_by
    OR NEW.recorded_at <> OLD.recorded_at OR NEW.note_box IS NOT NULL
    OR NOT EXISTS (SELECT 1
                   FROM reviews AS r
                   JOIN review_assignments AS g ON g.id = r.assignment_id
                   JOIN applications AS a ON a.id = g.application_id
                   JOIN sealed_values AS s ON s.id = a.person_id
                   WHERE r.id = OLD.review_id AND s.erased_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'an opened review is never changed'); END;

DROP TRIGGER review_is_never_changed;
CREATE TRIGGER review_is_only_erased BEFORE UPDATE ON reviews
WHEN NEW.id <> OLD.id OR NEW.assignment_id <> OLD.assignment_id OR NEW.digest <> OLD.digest
    OR NEW.on_date <> OLD.on_date OR NEW.recorded_by <> OLD.recorded_by OR NEW.recorded_at <> OLD.recorded_at
    OR NEW.author_box <> x'' OR NEW.call_box <> x''
    OR NOT EXISTS (SELECT 1
                   FROM review_assignments AS g
                   JOIN applications AS a ON a.id = g.application_id
                   JOIN sealed_values AS s ON s.id = a.person_id
                   WHERE g.id = OLD.assignment_id AND s.erased_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a submitted review is never changed'); END;

-- The boxes of a submitted review hold the note as well, to the author and to the call; a draft may hold one.
CREATE TRIGGER erasing_a_person_takes_the_notes AFTER UPDATE ON sealed_values
WHEN OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL
BEGIN
    UPDATE opened_reviews
    SET note_box = NULL
    WHERE review_id IN (SELECT r.id
                        FROM reviews AS r
                        JOIN review_assignments AS g ON g.id = r.assignment_id
                        JOIN applications AS a ON a.id = g.application_id
                        WHERE a.person_id = NEW.id);
    UPDATE reviews
    SET author_box = x'', call_box = x''
    WHERE assignment_id IN (SELECT g.id
                            FROM review_assignments AS g
                            JOIN applications AS a ON a.id = g.application_id
                            WHERE a.person_id = NEW.id);
    DELETE FROM drafts
    WHERE subject IN (SELECT 'review_assignments/' || g.id
                      FROM review_assignments AS g
                      JOIN applications AS a ON a.id = g.application_id
                      WHERE a.person_id = NEW.id);
END;

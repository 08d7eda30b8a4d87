-- Why one person withdrew, was declined or was judged can tell of an illness or a family (para. 11): such words lie
-- under the person's own key and go with the person. The row that they explain holds "sealed:" and the digest, salted
-- inside the box, in their place; signatures are over that. Reasons that lie open in a file from before stay as they
-- are: they were signed so.
CREATE TABLE sealed_reasons (
    id             INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES applications (id),
    digest         BLOB    NOT NULL UNIQUE CHECK (length(digest) = 32),
    box            BLOB,
    recorded_by    INTEGER NOT NULL REFERENCES users (id),
    recorded_at    TEXT    NOT NULL
) STRICT;
CREATE INDEX sealed_reasons_by_application ON sealed_reasons (application_id);

CREATE TRIGGER sealed_reason_is_only_erased BEFORE UPDATE ON sealed_reasons
WHEN NEW.id <> OLD.id OR NEW.application_id <> OLD.application_id OR NEW.digest <> OLD.digest
    OR NEW.recorded_by <> OLD.recorded_by OR NEW.recorded_at <> OLD.recorded_at OR NEW.box IS NOT NULL
    OR NOT EXISTS (SELECT 1
                   FROM applications AS a
                   JOIN sealed_values AS s ON s.id = a.person_id
                   WHERE a.id = OLD.application_id AND s.erased_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a sealed reason is erased, never changed'); END;
CREATE TRIGGER sealed_reason_is_never_removed BEFORE DELETE ON sealed_reasons
BEGIN SELECT RAISE(ABORT, 'a sealed reason is erased, its row stays'); END;

CREATE TRIGGER erasing_a_person_takes_the_reasons AFTER UPDATE ON sealed_values
WHEN OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL
BEGIN
    UPDATE sealed_reasons
    SET box = NULL
    WHERE application_id IN (SELECT id
                             FROM applications
                             WHERE person_id = NEW.id);
END;

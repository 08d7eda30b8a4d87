-- The donor's own request stands on file behind every wish on how it is published (para. 17). As all that is of a donor,
-- nothing of it leads from a use of money back to a contribution (para. 19).
CREATE TABLE donor_wish_letters (
    id          INTEGER PRIMARY KEY,
    wish_id     INTEGER NOT NULL UNIQUE REFERENCES donor_wishes (id),
    file_name   TEXT    NOT NULL CHECK (file_name <> ''),
    digest      BLOB    NOT NULL CHECK (length(digest) = 32),
    document    BLOB    NOT NULL CHECK (length(document) BETWEEN 1 AND 10000000),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE TRIGGER donor_wish_letter_is_never_changed BEFORE UPDATE ON donor_wish_letters
BEGIN SELECT RAISE(ABORT, 'a donor''s letter is kept as it was written'); END;
CREATE TRIGGER donor_wish_letter_is_never_removed BEFORE DELETE ON donor_wish_letters
BEGIN SELECT RAISE(ABORT, 'a donor''s letter is kept as it was written'); END;
CREATE TRIGGER donor_wish_letter_has_a_request BEFORE INSERT ON donor_wish_letters
WHEN (SELECT w.request FROM donor_wishes AS w WHERE w.id = NEW.wish_id) = ''
BEGIN SELECT RAISE(ABORT, 'a letter belongs to a request'); END;

-- How a letter greets whom it goes to; a person's own form of address is sealed beside the address, and goes with it.
ALTER TABLE donor_contacts ADD COLUMN salutation TEXT CHECK (salutation IS NULL OR address IS NOT NULL);
ALTER TABLE donor_contacts ADD COLUMN salutation_box BLOB CHECK (salutation_box IS NULL OR box IS NOT NULL);

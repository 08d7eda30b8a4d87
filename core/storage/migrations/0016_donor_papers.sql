-- Donors are called by their names in the language of a paper and written to in theirs; what is written to them is on
-- record (paras. 14 and 17). Nothing of it leads from a use of money back to a contribution (para. 19).

-- What a donor that is no State is called in a language from a day on; States have the names of the United Nations.
CREATE TABLE donor_names (
    id          INTEGER PRIMARY KEY,
    donor_id    INTEGER NOT NULL REFERENCES donors (id),
    language    TEXT    NOT NULL CHECK (language IN ('en', 'fr', 'es', 'ru', 'zh', 'ar')),
    -- Empty: from the day on none in this language.
    name        TEXT    NOT NULL,
    on_date     TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;
CREATE INDEX donor_names_by_donor ON donor_names (donor_id, on_date, id);
CREATE INDEX donor_names_by_name ON donor_names (name COLLATE NOCASE);

CREATE TRIGGER donor_name_is_never_changed BEFORE UPDATE ON donor_names
BEGIN SELECT RAISE(ABORT, 'a name is followed by another, never changed'); END;
CREATE TRIGGER donor_name_is_never_removed BEFORE DELETE ON donor_names
BEGIN SELECT RAISE(ABORT, 'a name is followed by another, never removed'); END;
CREATE TRIGGER state_has_its_own_names BEFORE INSERT ON donor_names
WHEN EXISTS (SELECT 1 FROM donors AS d WHERE d.id = new.donor_id AND d.state_iso3 IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a State is called by its own names'); END;

-- Whom letters to a donor go to, and in which language. A person's lines are sealed under a key of their own: erasing
-- them destroys it.
CREATE TABLE donor_contacts (
    id          INTEGER PRIMARY KEY,
    donor_id    INTEGER NOT NULL REFERENCES donors (id),
    language    TEXT    NOT NULL CHECK (language IN ('en', 'fr', 'es', 'ru', 'zh', 'ar')),
    address     TEXT,
    key_box     BLOB,
    box         BLOB,
    erased_at   TEXT,
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL,
    CHECK ((key_box IS NULL) = (box IS NULL)),
    CHECK ((address IS NOT NULL) + (box IS NOT NULL) + (erased_at IS NOT NULL) = 1)
) STRICT;
CREATE INDEX donor_contacts_by_donor ON donor_contacts (donor_id, id);

CREATE TRIGGER donor_contact_is_never_changed BEFORE UPDATE ON donor_contacts
WHEN NOT (OLD.box IS NOT NULL AND NEW.erased_at IS NOT NULL AND NEW.id = OLD.id AND NEW.donor_id = OLD.donor_id
          AND NEW.language = OLD.language AND NEW.recorded_by = OLD.recorded_by AND NEW.recorded_at = OLD.recorded_at)
BEGIN SELECT RAISE(ABORT, 'an address is followed by another; only a person''s is erased'); END;
CREATE TRIGGER donor_contact_is_never_removed BEFORE DELETE ON donor_contacts
BEGIN SELECT RAISE(ABORT, 'an address is followed by another, never removed'); END;
CREATE TRIGGER address_of_a_person_is_sealed BEFORE INSERT ON donor_contacts
WHEN (NEW.box IS NOT NULL) <> (SELECT d.kind = 'individual' FROM donors AS d WHERE d.id = NEW.donor_id)
BEGIN SELECT RAISE(ABORT, 'the address of a person, and of nobody else, is sealed'); END;

-- The call goes to all States and a wide range of others, with online publication (para. 14).
CREATE TABLE contribution_calls (
    id          INTEGER PRIMARY KEY,
    ref         TEXT    NOT NULL UNIQUE CHECK (ref <> ''),
    on_date     TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    -- Keys of groups, parted by blanks.
    addressees  TEXT    NOT NULL CHECK (addressees <> ''),
    -- Where it stands online.
    publication TEXT    NOT NULL CHECK (publication <> ''),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE TRIGGER contribution_call_is_never_changed BEFORE UPDATE ON contribution_calls
BEGIN SELECT RAISE(ABORT, 'a call for contributions is followed by another, never changed'); END;
CREATE TRIGGER contribution_call_is_never_removed BEFORE DELETE ON contribution_calls
BEGIN SELECT RAISE(ABORT, 'a call for contributions is followed by another, never removed'); END;

-- What was written to donors; a call also goes to States that have never given. What a letter says is read from what
-- was on record when it was made ready.
CREATE TABLE donor_letters (
    id                   INTEGER PRIMARY KEY,
    kind                 TEXT    NOT NULL CHECK (kind IN ('call', 'acknowledgement', 'receipt', 'no_earmark')),
    language             TEXT    NOT NULL CHECK (language IN ('en', 'fr', 'es', 'ru', 'zh', 'ar')),
    donor_id             INTEGER REFERENCES donors (id),
    state_iso3           TEXT    CHECK (state_iso3 GLOB '[A-Z][A-Z][A-Z]'),
    contribution_call_id INTEGER REFERENCES contribution_calls (id),
    contribution_id      INTEGER REFERENCES contributions (id),
    -- An acknowledgement is of a pledge, or of the agreement that followed it.
    agreement_id         INTEGER UNIQUE REFERENCES agreements (id),
    receipt_id           INTEGER UNIQUE REFERENCES receipts (id),
    receipt_number       INTEGER UNIQUE CHECK (receipt_number > 0),
    on_date              TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by          INTEGER NOT NULL REFERENCES users (id),
    recorded_at          TEXT    NOT NULL,
    CHECK ((donor_id IS NULL) <> (state_iso3 IS NULL)),
    CHECK (donor_id IS NOT NULL OR kind = 'call'),
    CHECK ((kind = 'call') = (contribution_call_id IS NOT NULL)),
    CHECK ((kind IN ('acknowledgement', 'receipt')) = (contribution_id IS NOT NULL)),
    CHECK (agreement_id IS NULL OR kind = 'acknowledgement'),
    CHECK ((kind = 'receipt') = (receipt_id IS NOT NULL)),
    CHECK ((kind = 'receipt') = (receipt_number IS NOT NULL)),
    UNIQUE (contribution_call_id, donor_id),
    UNIQUE (contribution_call_id, state_iso3)
) STRICT;
CREATE INDEX donor_letters_by_donor ON donor_letters (donor_id, id);
CREATE INDEX donor_letters_by_contribution ON donor_letters (contribution_id, id);
CREATE UNIQUE INDEX donor_letters_of_pledges ON donor_letters (contribution_id)
    WHERE kind = 'acknowledgement' AND agreement_id IS NULL;
CREATE UNIQUE INDEX donor_letters_of_no_earmark ON donor_letters (donor_id, on_date) WHERE kind = 'no_earmark';

CREATE TRIGGER donor_letter_is_never_changed BEFORE UPDATE ON donor_letters
BEGIN SELECT RAISE(ABORT, 'a letter is never changed'); END;
CREATE TRIGGER donor_letter_is_never_removed BEFORE DELETE ON donor_letters
BEGIN SELECT RAISE(ABORT, 'a letter is never removed'); END;
CREATE TRIGGER official_receipts_are_numbered_without_gaps BEFORE INSERT ON donor_letters
WHEN NEW.receipt_number <> (SELECT coalesce(max(receipt_number), 0) + 1 FROM donor_letters)
BEGIN SELECT RAISE(ABORT, 'official receipts are numbered without gaps'); END;

CREATE TABLE donor_letter_releases (
    id          INTEGER PRIMARY KEY,
    letter_id   INTEGER NOT NULL UNIQUE REFERENCES donor_letters (id),
    on_date     TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE TRIGGER donor_letter_release_is_never_changed BEFORE UPDATE ON donor_letter_releases
BEGIN SELECT RAISE(ABORT, 'a release is never changed'); END;
CREATE TRIGGER donor_letter_release_is_never_removed BEFORE DELETE ON donor_letter_releases
BEGIN SELECT RAISE(ABORT, 'a release is never removed'); END;

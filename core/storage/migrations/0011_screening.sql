-- The Security Council's Consolidated List in its versions, who was screened against it, and what two people decided of
-- each hit (para. 14). The list is public; of those who are screened only the place of their row stands here.

CREATE TABLE list_versions (
    id          INTEGER PRIMARY KEY,
    list_date   TEXT    NOT NULL CHECK (list_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    file_digest BLOB    NOT NULL CHECK (length(file_digest) = 32),
    individuals INTEGER NOT NULL CHECK (individuals > 0),
    entities    INTEGER NOT NULL CHECK (entities > 0),
    added       INTEGER NOT NULL CHECK (added >= 0),
    changed     INTEGER NOT NULL CHECK (changed >= 0),
    removed     INTEGER NOT NULL CHECK (removed >= 0),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE TRIGGER list_version_is_never_changed BEFORE UPDATE ON list_versions
BEGIN SELECT RAISE(ABORT, 'a version of the list is followed by another, never changed'); END;
CREATE TRIGGER list_version_is_never_removed BEFORE DELETE ON list_versions
BEGIN SELECT RAISE(ABORT, 'a version of the list is kept'); END;

-- An entry word for word, from the version that brought it; `replaces` is what the entry was before.
CREATE TABLE listed_entries (
    id         INTEGER PRIMARY KEY,
    version_id INTEGER NOT NULL REFERENCES list_versions (id),
    data_id    INTEGER NOT NULL CHECK (data_id > 0),
    kind       TEXT    NOT NULL CHECK (kind IN ('individual', 'entity')),
    reference  TEXT    NOT NULL,
    name       TEXT    NOT NULL CHECK (name <> ''),
    content    TEXT    NOT NULL,
    digest     BLOB    NOT NULL CHECK (length(digest) = 32),
    replaces   INTEGER UNIQUE REFERENCES listed_entries (id)
) STRICT;
CREATE INDEX listed_entries_by_version ON listed_entries (version_id, id);

CREATE TRIGGER listed_entry_is_never_changed BEFORE UPDATE ON listed_entries
BEGIN SELECT RAISE(ABORT, 'an entry of the list is followed by another, never changed'); END;
CREATE TRIGGER listed_entry_is_never_removed BEFORE DELETE ON listed_entries
BEGIN SELECT RAISE(ABORT, 'an entry of the list is kept'); END;

-- From which version on an entry stands on the list no more, in these words.
CREATE TABLE listed_entry_ends (
    id         INTEGER PRIMARY KEY,
    entry_id   INTEGER NOT NULL UNIQUE REFERENCES listed_entries (id),
    version_id INTEGER NOT NULL REFERENCES list_versions (id)
) STRICT;
CREATE INDEX listed_entry_ends_by_version ON listed_entry_ends (version_id, id);

CREATE TRIGGER listed_entry_end_is_never_changed BEFORE UPDATE ON listed_entry_ends
BEGIN SELECT RAISE(ABORT, 'the end of an entry is never changed'); END;
CREATE TRIGGER listed_entry_end_is_never_removed BEFORE DELETE ON listed_entry_ends
BEGIN SELECT RAISE(ABORT, 'the end of an entry is never removed'); END;

-- Somebody was screened against a version. Only those whose names stand open in the file: applicants' names are sealed.
CREATE TABLE screenings (
    id          INTEGER PRIMARY KEY,
    place       TEXT    NOT NULL CHECK (place GLOB 'donors/[1-9]*' OR place GLOB 'partners/[1-9]*'),
    version_id  INTEGER NOT NULL REFERENCES list_versions (id),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;
CREATE INDEX screenings_by_place ON screenings (place, id);

CREATE TRIGGER screening_is_never_changed BEFORE UPDATE ON screenings
BEGIN SELECT RAISE(ABORT, 'a screening is followed by another, never changed'); END;
CREATE TRIGGER screening_is_never_removed BEFORE DELETE ON screenings
BEGIN SELECT RAISE(ABORT, 'a screening is followed by another, never removed'); END;

-- What fits so well that people decide on it. The newest for a place and an entry counts.
CREATE TABLE screening_hits (
    id             INTEGER PRIMARY KEY,
    screening_id   INTEGER NOT NULL REFERENCES screenings (id),
    place          TEXT    NOT NULL,
    entry_id       INTEGER NOT NULL REFERENCES listed_entries (id),
    subject_digest BLOB    NOT NULL CHECK (length(subject_digest) = 32),
    points         INTEGER NOT NULL
) STRICT;
CREATE INDEX screening_hits_by_place ON screening_hits (place, entry_id, id);
CREATE INDEX screening_hits_by_points ON screening_hits (points, id);

CREATE TRIGGER screening_hit_is_never_changed BEFORE UPDATE ON screening_hits
BEGIN SELECT RAISE(ABORT, 'a hit is decided on, never changed'); END;
CREATE TRIGGER screening_hit_is_never_removed BEFORE DELETE ON screening_hits
BEGIN SELECT RAISE(ABORT, 'a hit is decided on, never removed'); END;

-- One person proposes, another confirms or rejects; after a rejection somebody may propose anew.
CREATE TABLE hit_proposals (
    id          INTEGER PRIMARY KEY,
    hit_id      INTEGER NOT NULL REFERENCES screening_hits (id),
    verdict     TEXT    NOT NULL CHECK (verdict IN ('different', 'same')),
    reason      TEXT    NOT NULL CHECK (reason <> ''),
    on_date     TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;
CREATE INDEX hit_proposals_by_hit ON hit_proposals (hit_id, id);

CREATE TRIGGER hit_proposal_is_never_changed BEFORE UPDATE ON hit_proposals
BEGIN SELECT RAISE(ABORT, 'a proposal is answered, never changed'); END;
CREATE TRIGGER hit_proposal_is_never_removed BEFORE DELETE ON hit_proposals
BEGIN SELECT RAISE(ABORT, 'a proposal is answered, never removed'); END;

CREATE TABLE hit_answers (
    id          INTEGER PRIMARY KEY,
    proposal_id INTEGER NOT NULL UNIQUE REFERENCES hit_proposals (id),
    agrees      INTEGER NOT NULL CHECK (agrees IN (0, 1)),
    reason      TEXT    NOT NULL CHECK (agrees = 1 OR reason <> ''),
    on_date     TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE TRIGGER hit_answer_is_another_persons BEFORE INSERT ON hit_answers
WHEN NEW.recorded_by = (SELECT recorded_by FROM hit_proposals WHERE id = NEW.proposal_id)
BEGIN SELECT RAISE(ABORT, 'two people decide on a hit'); END;
CREATE TRIGGER hit_answer_is_never_changed BEFORE UPDATE ON hit_answers
BEGIN SELECT RAISE(ABORT, 'an answer is never changed'); END;
CREATE TRIGGER hit_answer_is_never_removed BEFORE DELETE ON hit_answers
BEGIN SELECT RAISE(ABORT, 'an answer is never removed'); END;

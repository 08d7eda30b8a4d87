-- Calls: drafted, published, frozen (paras. 18, 21, 22); and the dated travel tables that costs are estimated from.

CREATE TABLE calls (
    id          INTEGER PRIMARY KEY,
    ref         TEXT    NOT NULL UNIQUE CHECK (ref GLOB '[SP]-[0-9][0-9][0-9][0-9]-[1-9]*'),
    kind        TEXT    NOT NULL CHECK (kind IN ('sponsorship', 'project')),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE TRIGGER call_keeps_its_ref BEFORE UPDATE ON calls
BEGIN SELECT RAISE(ABORT, 'a call keeps its reference and kind'); END;
CREATE TRIGGER call_is_never_removed BEFORE DELETE ON calls
BEGIN SELECT RAISE(ABORT, 'a call is never removed'); END;

-- The terms. A version can be edited until published_at is set; from then on nothing of it changes.
CREATE TABLE call_versions (
    id               INTEGER PRIMARY KEY,
    call_id          INTEGER NOT NULL REFERENCES calls (id),
    version          INTEGER NOT NULL CHECK (version >= 1),
    title            TEXT    NOT NULL,
    text             TEXT    NOT NULL,
    encouragement    TEXT    NOT NULL,
    meeting_name     TEXT    NOT NULL,
    meeting_place    TEXT    NOT NULL,
    first_day        TEXT    CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    last_day         TEXT    CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    nights           INTEGER NOT NULL CHECK (nights >= 0),
    opens_at         TEXT,
    closes_at        TEXT,
    time_zone        TEXT    NOT NULL,
    seats            INTEGER CHECK (seats >= 0),
    currency         TEXT    NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
    envelope         INTEGER NOT NULL CHECK (envelope >= 0),
    per_state        INTEGER CHECK (per_state >= 0),
    min_merit        INTEGER NOT NULL CHECK (min_merit BETWEEN 0 AND 10000),
    lot_rule         TEXT    NOT NULL,
    lot_public_value TEXT    NOT NULL,
    recorded_by      INTEGER NOT NULL REFERENCES users (id),
    recorded_at      TEXT    NOT NULL,
    published_by     INTEGER REFERENCES users (id),
    published_at     TEXT,
    clash_reason     TEXT,
    digest           BLOB    CHECK (length(digest) = 32),
    UNIQUE (call_id, version),
    CHECK ((published_at IS NULL) = (digest IS NULL)),
    CHECK ((published_at IS NULL) = (published_by IS NULL)),
    CHECK (published_at IS NULL OR (title <> '' AND first_day <= last_day AND opens_at < closes_at AND envelope > 0
                                    AND (seats IS NULL OR seats > 0) AND (per_state IS NULL OR per_state > 0)))
) STRICT;
-- At most one draft a call.
CREATE UNIQUE INDEX call_versions_in_draft ON call_versions (call_id) WHERE published_at IS NULL;

CREATE TRIGGER published_call_is_never_changed BEFORE UPDATE ON call_versions WHEN OLD.published_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'published means frozen'); END;
CREATE TRIGGER published_call_is_never_removed BEFORE DELETE ON call_versions WHEN OLD.published_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'published means frozen'); END;

-- The checks of para. 21, with the words that the call says them in.
CREATE TABLE call_eligibility (
    id         INTEGER PRIMARY KEY,
    version_id INTEGER NOT NULL REFERENCES call_versions (id),
    position   INTEGER NOT NULL CHECK (position >= 1),
    criterion  TEXT    NOT NULL CHECK (criterion <> ''),
    words      TEXT    NOT NULL,
    UNIQUE (version_id, position),
    UNIQUE (version_id, criterion)
) STRICT;

CREATE TABLE call_criteria (
    id         INTEGER PRIMARY KEY,
    version_id INTEGER NOT NULL REFERENCES call_versions (id),
    position   INTEGER NOT NULL CHECK (position >= 1),
    name       TEXT    NOT NULL,
    paragraph  TEXT    NOT NULL,
    weight     INTEGER NOT NULL CHECK (weight >= 0),
    words_0    TEXT    NOT NULL,
    words_1    TEXT    NOT NULL,
    words_2    TEXT    NOT NULL,
    words_3    TEXT    NOT NULL,
    words_4    TEXT    NOT NULL,
    words_5    TEXT    NOT NULL,
    UNIQUE (version_id, position)
) STRICT;

-- Balance rules in order of priority. A share stands beside the number that publication turned it into.
CREATE TABLE call_rules (
    id         INTEGER PRIMARY KEY,
    version_id INTEGER NOT NULL REFERENCES call_versions (id),
    position   INTEGER NOT NULL CHECK (position >= 1),
    name       TEXT    NOT NULL,
    measure    TEXT    NOT NULL CHECK (measure IN ('count', 'amount')),
    min_number INTEGER CHECK (min_number >= 0),
    min_share  TEXT,
    max_number INTEGER CHECK (max_number >= 0),
    max_share  TEXT,
    UNIQUE (version_id, position)
) STRICT;

CREATE TABLE call_rule_values (
    id        INTEGER PRIMARY KEY,
    rule_id   INTEGER NOT NULL REFERENCES call_rules (id),
    position  INTEGER NOT NULL CHECK (position >= 1),
    attribute TEXT    NOT NULL CHECK (attribute <> ''),
    value     TEXT    NOT NULL,
    UNIQUE (rule_id, position)
) STRICT;

-- The regional group and the groups (LDC, LLDC, SIDS) of each State on the closing date, as published.
CREATE TABLE call_memberships (
    id         INTEGER PRIMARY KEY,
    version_id INTEGER NOT NULL REFERENCES call_versions (id),
    iso3       TEXT    NOT NULL CHECK (iso3 GLOB '[A-Z][A-Z][A-Z]'),
    kind       TEXT    NOT NULL CHECK (kind IN ('region', 'group')),
    name       TEXT    NOT NULL CHECK (name <> ''),
    UNIQUE (version_id, iso3, kind, name)
) STRICT;

CREATE TRIGGER published_eligibility_is_never_added BEFORE INSERT ON call_eligibility
WHEN (SELECT published_at FROM call_versions WHERE id = NEW.version_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'published means frozen'); END;
CREATE TRIGGER published_eligibility_is_never_changed BEFORE UPDATE ON call_eligibility
BEGIN SELECT RAISE(ABORT, 'published means frozen'); END;
CREATE TRIGGER published_eligibility_is_never_removed BEFORE DELETE ON call_eligibility
WHEN (SELECT published_at FROM call_versions WHERE id = OLD.version_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'published means frozen'); END;

CREATE TRIGGER published_criterion_is_never_added BEFORE INSERT ON call_criteria
WHEN (SELECT published_at FROM call_versions WHERE id = NEW.version_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'published means frozen'); END;
CREATE TRIGGER published_criterion_is_never_changed BEFORE UPDATE ON call_criteria
BEGIN SELECT RAISE(ABORT, 'published means frozen'); END;
CREATE TRIGGER published_criterion_is_never_removed BEFORE DELETE ON call_criteria
WHEN (SELECT published_at FROM call_versions WHERE id = OLD.version_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'published means frozen'); END;

CREATE TRIGGER published_rule_is_never_added BEFORE INSERT ON call_rules
WHEN (SELECT published_at FROM call_versions WHERE id = NEW.version_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'published means frozen'); END;
CREATE TRIGGER published_rule_is_never_changed BEFORE UPDATE ON call_rules
BEGIN SELECT RAISE(ABORT, 'published means frozen'); END;
CREATE TRIGGER published_rule_is_never_removed BEFORE DELETE ON call_rules
WHEN (SELECT published_at FROM call_versions WHERE id = OLD.version_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'published means frozen'); END;

CREATE TRIGGER published_rule_value_is_never_added BEFORE INSERT ON call_rule_values
WHEN (SELECT published_at FROM call_versions JOIN call_rules ON call_rules.version_id = call_versions.id
      WHERE call_rules.id = NEW.rule_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'published means frozen'); END;
CREATE TRIGGER published_rule_value_is_never_changed BEFORE UPDATE ON call_rule_values
BEGIN SELECT RAISE(ABORT, 'published means frozen'); END;
CREATE TRIGGER published_rule_value_is_never_removed BEFORE DELETE ON call_rule_values
WHEN (SELECT published_at FROM call_versions JOIN call_rules ON call_rules.version_id = call_versions.id
      WHERE call_rules.id = OLD.rule_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'published means frozen'); END;

CREATE TRIGGER published_membership_is_never_added BEFORE INSERT ON call_memberships
WHEN (SELECT published_at FROM call_versions WHERE id = NEW.version_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'published means frozen'); END;
CREATE TRIGGER published_membership_is_never_changed BEFORE UPDATE ON call_memberships
BEGIN SELECT RAISE(ABORT, 'published means frozen'); END;
CREATE TRIGGER published_membership_is_never_removed BEFORE DELETE ON call_memberships
WHEN (SELECT published_at FROM call_versions WHERE id = OLD.version_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'published means frozen'); END;

-- Born at a call's first publication and the same for all its versions: the lot seed, and the key that scores are
-- sealed to. The secret half lies under the file key.
CREATE TABLE call_keys (
    id                INTEGER PRIMARY KEY,
    call_id           INTEGER NOT NULL UNIQUE REFERENCES calls (id),
    lot_seed          TEXT    NOT NULL CHECK (lot_seed <> ''),
    review_public     BLOB    NOT NULL CHECK (length(review_public) = 32),
    review_secret_box BLOB    NOT NULL,
    recorded_at       TEXT    NOT NULL
) STRICT;

CREATE TRIGGER call_key_is_never_changed BEFORE UPDATE ON call_keys
BEGIN SELECT RAISE(ABORT, 'seed and key of a call are never changed'); END;
CREATE TRIGGER call_key_is_never_removed BEFORE DELETE ON call_keys
BEGIN SELECT RAISE(ABORT, 'seed and key of a call are never removed'); END;

-- The public value that became known after closing and is appended to the seed.
CREATE TABLE lot_values (
    id          INTEGER PRIMARY KEY,
    call_id     INTEGER NOT NULL UNIQUE REFERENCES calls (id),
    value       TEXT    NOT NULL CHECK (value <> ''),
    source      TEXT    NOT NULL CHECK (source <> ''),
    on_date     TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE TRIGGER lot_value_is_never_changed BEFORE UPDATE ON lot_values
BEGIN SELECT RAISE(ABORT, 'a lot value is never changed'); END;
CREATE TRIGGER lot_value_is_never_removed BEFORE DELETE ON lot_values
BEGIN SELECT RAISE(ABORT, 'a lot value is never removed'); END;

-- What has happened to a call since; its state follows from the last of these and the clock.
CREATE TABLE call_milestones (
    id          INTEGER PRIMARY KEY,
    call_id     INTEGER NOT NULL REFERENCES calls (id),
    milestone   TEXT    NOT NULL CHECK (milestone IN ('scored', 'closed', 'reviewed', 'submitted', 'returned', 'decided')),
    reason      TEXT    NOT NULL,
    on_date     TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;
CREATE INDEX call_milestones_by_call ON call_milestones (call_id, id);

CREATE TRIGGER call_milestone_is_never_changed BEFORE UPDATE ON call_milestones
BEGIN SELECT RAISE(ABORT, 'a milestone is followed by another, never changed'); END;
CREATE TRIGGER call_milestone_is_never_removed BEFORE DELETE ON call_milestones
BEGIN SELECT RAISE(ABORT, 'a milestone is followed by another, never removed'); END;

-- Fares by State, daily subsistence and terminal expenses by place, each from a date on.
CREATE TABLE travel_costs (
    id          INTEGER PRIMARY KEY,
    kind        TEXT    NOT NULL CHECK (kind IN ('fare', 'daily', 'terminals')),
    place       TEXT    NOT NULL COLLATE NOCASE CHECK (place <> ''),
    state_iso3  TEXT    CHECK (state_iso3 GLOB '[A-Z][A-Z][A-Z]'),
    valid_from  TEXT    NOT NULL CHECK (valid_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    currency    TEXT    NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
    amount      INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 1000000000000),
    source      TEXT    NOT NULL CHECK (source <> ''),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL,
    CHECK ((kind = 'fare') = (state_iso3 IS NOT NULL))
) STRICT;
CREATE INDEX travel_costs_by_place ON travel_costs (place, kind, state_iso3, valid_from);

CREATE TRIGGER travel_cost_is_never_changed BEFORE UPDATE ON travel_costs
BEGIN SELECT RAISE(ABORT, 'a travel cost is followed by another, never changed'); END;
CREATE TRIGGER travel_cost_is_never_removed BEFORE DELETE ON travel_costs
BEGIN SELECT RAISE(ABORT, 'a travel cost is followed by another, never removed'); END;

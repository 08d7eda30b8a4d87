-- Named scenarios: what a yearly funding would buy at given unit costs (para. 20). Amounts in minor units of the fund's
-- currency; the rates of support costs and reserve are settings. The newest of a name counts.
CREATE TABLE scenarios (
    id                INTEGER PRIMARY KEY,
    name              TEXT    NOT NULL COLLATE NOCASE CHECK (name <> ''),
    funding           INTEGER NOT NULL CHECK (funding > 0),
    staff_source      TEXT    NOT NULL CHECK (staff_source IN ('fund', 'regular-budget')),
    professional      INTEGER NOT NULL CHECK (professional >= 0),
    general_service   INTEGER NOT NULL CHECK (general_service >= 0),
    sessions          INTEGER NOT NULL CHECK (sessions BETWEEN 1 AND 12),
    delegate          INTEGER NOT NULL CHECK (delegate > 0),
    activity          INTEGER NOT NULL CHECK (activity > 0),
    small_delegates   INTEGER NOT NULL CHECK (small_delegates >= 0),
    small_activities  INTEGER NOT NULL CHECK (small_activities >= 0),
    medium_delegates  INTEGER NOT NULL CHECK (medium_delegates >= small_delegates),
    medium_activities INTEGER NOT NULL CHECK (medium_activities >= small_activities),
    multi_year_from   INTEGER NOT NULL CHECK (multi_year_from >= 0),
    funded_years      INTEGER NOT NULL CHECK (funded_years BETWEEN 1 AND 50),
    recorded_by       INTEGER NOT NULL REFERENCES users (id),
    recorded_at       TEXT    NOT NULL
) STRICT;
CREATE INDEX scenarios_by_name ON scenarios (name, id);

CREATE TRIGGER scenario_is_never_changed BEFORE UPDATE ON scenarios
BEGIN SELECT RAISE(ABORT, 'a scenario is followed by another of its name, never changed'); END;
CREATE TRIGGER scenario_is_never_removed BEFORE DELETE ON scenarios
BEGIN SELECT RAISE(ABORT, 'a scenario is put aside, never removed'); END;

-- What is no longer shown; a later scenario of the same name is.
CREATE TABLE scenarios_put_aside (
    id          INTEGER PRIMARY KEY,
    scenario_id INTEGER NOT NULL UNIQUE REFERENCES scenarios (id),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE TRIGGER scenario_put_aside_is_never_changed BEFORE UPDATE ON scenarios_put_aside
BEGIN SELECT RAISE(ABORT, 'what was put aside stays so'); END;
CREATE TRIGGER scenario_put_aside_is_never_removed BEFORE DELETE ON scenarios_put_aside
BEGIN SELECT RAISE(ABORT, 'what was put aside stays so'); END;

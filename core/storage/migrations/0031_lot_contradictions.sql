-- A second person looked the lot's public value up and read another (para. 18): it confirms nothing and stays on record,
-- since whoever decides on the list must know.

CREATE TABLE lot_contradictions (
    id           INTEGER PRIMARY KEY,
    lot_value_id INTEGER NOT NULL REFERENCES lot_values (id),
    value        TEXT    NOT NULL CHECK (value <> ''), -- as it was read
    on_date      TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by  INTEGER NOT NULL REFERENCES users (id),
    recorded_at  TEXT    NOT NULL
) STRICT;
CREATE INDEX lot_contradictions_by_value ON lot_contradictions (lot_value_id);

CREATE TRIGGER lot_contradiction_is_never_changed BEFORE UPDATE ON lot_contradictions
BEGIN SELECT RAISE(ABORT, 'what was read of a lot value is never changed'); END;
CREATE TRIGGER lot_contradiction_is_never_removed BEFORE DELETE ON lot_contradictions
BEGIN SELECT RAISE(ABORT, 'what was read of a lot value is kept'); END;

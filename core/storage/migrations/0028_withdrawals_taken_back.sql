-- A written withdrawal that was attached by mistake is taken back with a reason, and another one may be attached then
-- (para. 19): the table is made anew with the same rows, without its rule of one withdrawal for a wish, which a trigger
-- keeps for what stands. And who stated of a gift in kind that conspicuous words of it name no use.

CREATE TABLE earmark_withdrawals_before AS
SELECT id, request_id, on_date, file_name, document, recorded_by, recorded_at
FROM earmark_withdrawals;
DROP TABLE earmark_withdrawals;

CREATE TABLE earmark_withdrawals (
    id          INTEGER PRIMARY KEY,
    request_id  INTEGER NOT NULL REFERENCES earmark_requests (id),
    on_date     TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    file_name   TEXT    NOT NULL CHECK (file_name <> ''),
    document    BLOB    NOT NULL CHECK (length(document) BETWEEN 1 AND 10000000),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;
INSERT INTO earmark_withdrawals (id, request_id, on_date, file_name, document, recorded_by, recorded_at)
SELECT id, request_id, on_date, file_name, document, recorded_by, recorded_at
FROM earmark_withdrawals_before
ORDER BY id;
DROP TABLE earmark_withdrawals_before;

CREATE INDEX earmark_withdrawals_by_request ON earmark_withdrawals (request_id);

CREATE TABLE earmark_withdrawals_taken_back (
    id            INTEGER PRIMARY KEY,
    withdrawal_id INTEGER NOT NULL UNIQUE REFERENCES earmark_withdrawals (id),
    on_date       TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    -- What was wrong with it.
    reason        TEXT    NOT NULL CHECK (reason <> ''),
    recorded_by   INTEGER NOT NULL REFERENCES users (id),
    recorded_at   TEXT    NOT NULL
) STRICT;

CREATE TRIGGER earmark_withdrawal_is_never_changed BEFORE UPDATE ON earmark_withdrawals
BEGIN SELECT RAISE(ABORT, 'a withdrawal is kept as it was written'); END;
CREATE TRIGGER earmark_withdrawal_is_never_removed BEFORE DELETE ON earmark_withdrawals
BEGIN SELECT RAISE(ABORT, 'a withdrawal is kept as it was written'); END;
CREATE TRIGGER earmark_wish_is_withdrawn_once BEFORE INSERT ON earmark_withdrawals
WHEN EXISTS (SELECT 1
             FROM earmark_withdrawals AS w
             WHERE w.request_id = new.request_id
               AND NOT EXISTS (SELECT 1 FROM earmark_withdrawals_taken_back AS t WHERE t.withdrawal_id = w.id))
BEGIN SELECT RAISE(ABORT, 'a wish is withdrawn once, until that is taken back'); END;
CREATE TRIGGER taken_back_withdrawal_is_never_changed BEFORE UPDATE ON earmark_withdrawals_taken_back
BEGIN SELECT RAISE(ABORT, 'a withdrawal that was taken back is attached anew, never changed'); END;
CREATE TRIGGER taken_back_withdrawal_is_never_removed BEFORE DELETE ON earmark_withdrawals_taken_back
BEGIN SELECT RAISE(ABORT, 'a withdrawal that was taken back is attached anew, never removed'); END;

CREATE TABLE in_kind_statements (
    id          INTEGER PRIMARY KEY,
    in_kind_id  INTEGER NOT NULL UNIQUE REFERENCES in_kind_contributions (id),
    -- Why conspicuous words of the gift name no use.
    reason      TEXT    NOT NULL CHECK (reason <> ''),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE TRIGGER in_kind_statement_is_never_changed BEFORE UPDATE ON in_kind_statements
BEGIN SELECT RAISE(ABORT, 'what was stated of a gift is never changed'); END;
CREATE TRIGGER in_kind_statement_is_never_removed BEFORE DELETE ON in_kind_statements
BEGIN SELECT RAISE(ABORT, 'what was stated of a gift is kept'); END;

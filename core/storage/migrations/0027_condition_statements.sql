-- Who stated of an agreement's conditions that they name no activity, State or person (para. 19), and the answer where
-- words of them looked as if they did.

CREATE TABLE condition_statements (
    id           INTEGER PRIMARY KEY,
    agreement_id INTEGER NOT NULL UNIQUE REFERENCES agreements (id),
    -- Why conspicuous words name no use; empty where there were none.
    reason       TEXT    NOT NULL,
    recorded_by  INTEGER NOT NULL REFERENCES users (id),
    recorded_at  TEXT    NOT NULL
) STRICT;

CREATE TRIGGER condition_statement_is_never_changed BEFORE UPDATE ON condition_statements
BEGIN SELECT RAISE(ABORT, 'what was stated of conditions is never changed'); END;
CREATE TRIGGER condition_statement_is_never_removed BEFORE DELETE ON condition_statements
BEGIN SELECT RAISE(ABORT, 'what was stated of conditions is kept'); END;
CREATE TRIGGER condition_statement_is_of_conditions BEFORE INSERT ON condition_statements
WHEN NOT EXISTS (SELECT 1 FROM agreements AS a WHERE a.id = new.agreement_id AND a.conditions <> '')
BEGIN SELECT RAISE(ABORT, 'an unconditional agreement has nothing to be stated of'); END;

-- Several lines of the bank that are said of together: in part payments of one entry, between accounts of the fund, or
-- one that the bank took back by another. The decision names the first of them; these are the others.

CREATE TABLE bank_joint_lines (
    id          INTEGER PRIMARY KEY,
    decision_id INTEGER NOT NULL REFERENCES bank_decisions (id),
    line_id     INTEGER NOT NULL REFERENCES bank_lines (id),
    UNIQUE (decision_id, line_id)
) STRICT;
CREATE INDEX bank_joint_lines_by_line ON bank_joint_lines (line_id);

CREATE TRIGGER bank_joint_line_is_never_changed BEFORE UPDATE ON bank_joint_lines
BEGIN SELECT RAISE(ABORT, 'what was said of a bank line is undone, never changed'); END;
CREATE TRIGGER bank_joint_line_is_never_removed BEFORE DELETE ON bank_joint_lines
BEGIN SELECT RAISE(ABORT, 'what was said of a bank line is undone, never removed'); END;

DROP TRIGGER bank_line_has_one_meaning;
CREATE TRIGGER bank_line_has_one_meaning BEFORE INSERT ON bank_decisions
WHEN EXISTS (
    SELECT 1
    FROM (SELECT id, line_id FROM bank_decisions WHERE line_id = new.line_id
          UNION ALL
          SELECT decision_id, line_id FROM bank_joint_lines WHERE line_id = new.line_id) AS d
    WHERE NOT EXISTS (SELECT 1 FROM bank_decisions_undone AS u WHERE u.decision_id = d.id)
      AND NOT EXISTS (SELECT 1
                      FROM bank_matches AS m
                      JOIN ledger_entries AS r ON r.reverses = m.ledger_entry_id
                      WHERE m.decision_id = d.id)
)
BEGIN SELECT RAISE(ABORT, 'a bank line has one meaning at a time'); END;

CREATE TRIGGER bank_joint_line_has_one_meaning BEFORE INSERT ON bank_joint_lines
WHEN EXISTS (
    SELECT 1
    FROM (SELECT id, line_id FROM bank_decisions WHERE line_id = new.line_id
          UNION ALL
          SELECT decision_id, line_id FROM bank_joint_lines WHERE line_id = new.line_id) AS d
    WHERE NOT EXISTS (SELECT 1 FROM bank_decisions_undone AS u WHERE u.decision_id = d.id)
      AND NOT EXISTS (SELECT 1
                      FROM bank_matches AS m
                      JOIN ledger_entries AS r ON r.reverses = m.ledger_entry_id
                      WHERE m.decision_id = d.id)
)
BEGIN SELECT RAISE(ABORT, 'a bank line has one meaning at a time'); END;

CREATE TRIGGER bank_joint_line_is_matched BEFORE INSERT ON bank_joint_lines
WHEN NOT EXISTS (SELECT 1 FROM bank_decisions AS d WHERE d.id = new.decision_id AND d.kind = 'matched')
BEGIN SELECT RAISE(ABORT, 'only what is matched is said of several bank lines'); END;

-- What moved cash, among all that did not: the bank asks for it after every deed.
CREATE INDEX ledger_transfers_of_cash ON ledger_transfers (entry_id) WHERE debit = 'cash' OR credit = 'cash';

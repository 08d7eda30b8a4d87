-- What a new fund file looks like: the sum of migrations/. A test keeps it true.

CREATE TABLE agreements (
    id              INTEGER PRIMARY KEY,
    contribution_id INTEGER NOT NULL UNIQUE REFERENCES contributions (id),
    on_date         TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    amount          INTEGER NOT NULL CHECK (amount > 0),
    conditions      TEXT    NOT NULL,
    recorded_by     INTEGER NOT NULL REFERENCES users (id),
    recorded_at     TEXT    NOT NULL
, recognition TEXT CHECK (recognition IN ('ipsas23', 'ipsas47'))) STRICT;

CREATE TRIGGER agreement_is_never_changed BEFORE UPDATE ON agreements
BEGIN SELECT RAISE(ABORT, 'a signed agreement is never changed'); END;

CREATE TRIGGER agreement_is_never_removed BEFORE DELETE ON agreements
BEGIN SELECT RAISE(ABORT, 'a signed agreement is never removed'); END;

CREATE TABLE applicant_hit_answers (
    id          INTEGER PRIMARY KEY,
    proposal_id INTEGER NOT NULL UNIQUE REFERENCES applicant_hit_proposals (id),
    box         BLOB    NOT NULL,
    on_date     TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE TRIGGER applicant_hit_answer_is_another_persons BEFORE INSERT ON applicant_hit_answers
WHEN NEW.recorded_by = (SELECT recorded_by FROM applicant_hit_proposals WHERE id = NEW.proposal_id)
BEGIN SELECT RAISE(ABORT, 'two people decide on a hit'); END;

CREATE TRIGGER applicant_hit_answer_is_never_changed BEFORE UPDATE ON applicant_hit_answers
BEGIN SELECT RAISE(ABORT, 'an answer is never changed'); END;

CREATE TRIGGER applicant_hit_answer_is_never_removed BEFORE DELETE ON applicant_hit_answers
BEGIN SELECT RAISE(ABORT, 'an answer is never removed'); END;

CREATE TABLE applicant_hit_proposals (
    id          INTEGER PRIMARY KEY,
    hit_id      INTEGER NOT NULL REFERENCES applicant_hits (id),
    box         BLOB    NOT NULL,
    on_date     TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE INDEX applicant_hit_proposals_by_hit ON applicant_hit_proposals (hit_id, id);

CREATE TRIGGER applicant_hit_proposal_is_never_changed BEFORE UPDATE ON applicant_hit_proposals
BEGIN SELECT RAISE(ABORT, 'a proposal is answered, never changed'); END;

CREATE TRIGGER applicant_hit_proposal_is_never_removed BEFORE DELETE ON applicant_hit_proposals
BEGIN SELECT RAISE(ABORT, 'a proposal is answered, never removed'); END;

CREATE TABLE applicant_hits (
    id             INTEGER PRIMARY KEY,
    screening_id   INTEGER NOT NULL REFERENCES applicant_screenings (id),
    application_id INTEGER NOT NULL REFERENCES applications (id),
    box            BLOB    NOT NULL
) STRICT;

CREATE INDEX applicant_hits_by_application ON applicant_hits (application_id, id);

CREATE TRIGGER applicant_hit_is_never_changed BEFORE UPDATE ON applicant_hits
BEGIN SELECT RAISE(ABORT, 'a hit is decided on, never changed'); END;

CREATE TRIGGER applicant_hit_is_never_removed BEFORE DELETE ON applicant_hits
BEGIN SELECT RAISE(ABORT, 'a hit is decided on, never removed'); END;

CREATE TABLE applicant_screenings (
    id             INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES applications (id),
    version_id     INTEGER NOT NULL REFERENCES list_versions (id),
    recorded_by    INTEGER NOT NULL REFERENCES users (id),
    recorded_at    TEXT    NOT NULL
) STRICT;

CREATE INDEX applicant_screenings_by_application ON applicant_screenings (application_id, id);

CREATE TRIGGER applicant_screening_is_never_changed BEFORE UPDATE ON applicant_screenings
BEGIN SELECT RAISE(ABORT, 'a screening is followed by another, never changed'); END;

CREATE TRIGGER applicant_screening_is_never_removed BEFORE DELETE ON applicant_screenings
BEGIN SELECT RAISE(ABORT, 'a screening is followed by another, never removed'); END;

CREATE TABLE application_imports (
    id          INTEGER PRIMARY KEY,
    call_id     INTEGER NOT NULL REFERENCES calls (id),
    file_digest BLOB    NOT NULL CHECK (length(file_digest) = 32),
    rows        INTEGER NOT NULL CHECK (rows >= 0),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE TRIGGER application_import_is_never_changed BEFORE UPDATE ON application_imports
BEGIN SELECT RAISE(ABORT, 'an import is never changed'); END;

CREATE TRIGGER application_import_is_never_removed BEFORE DELETE ON application_imports
BEGIN SELECT RAISE(ABORT, 'an import is never removed'); END;

CREATE TABLE application_withdrawals (
    id             INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL UNIQUE REFERENCES applications (id),
    reason         TEXT    NOT NULL CHECK (reason <> ''),
    on_date        TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by    INTEGER NOT NULL REFERENCES users (id),
    recorded_at    TEXT    NOT NULL
) STRICT;

CREATE TRIGGER application_withdrawal_is_never_changed BEFORE UPDATE ON application_withdrawals
BEGIN SELECT RAISE(ABORT, 'a withdrawal is never changed'); END;

CREATE TRIGGER application_withdrawal_is_never_removed BEFORE DELETE ON application_withdrawals
BEGIN SELECT RAISE(ABORT, 'a withdrawal is never removed'); END;

CREATE TABLE applications (
    id               INTEGER PRIMARY KEY,
    call_id          INTEGER NOT NULL REFERENCES calls (id),
    serial           INTEGER NOT NULL CHECK (serial >= 1),
    person_id        INTEGER NOT NULL REFERENCES sealed_values (id),
    person_digest    BLOB    NOT NULL CHECK (length(person_digest) = 32),
    state_iso3       TEXT    NOT NULL CHECK (state_iso3 GLOB '[A-Z][A-Z][A-Z]'),
    gender           TEXT    NOT NULL CHECK (gender = 'woman' OR gender = 'man' OR gender = 'other' OR gender = 'not_said'),
    official         INTEGER CHECK (official IN (0, 1)),
    capital_based    INTEGER CHECK (capital_based IN (0, 1)),
    field            TEXT    CHECK (field = 'diplomacy' OR field = 'policy' OR field = 'technical' OR field = 'other'),
    years_in_post    INTEGER CHECK (years_in_post BETWEEN 0 AND 60),
    earlier_sessions INTEGER CHECK (earlier_sessions BETWEEN 0 AND 1000),
    able_to_travel   INTEGER CHECK (able_to_travel IN (0, 1)),
    undertaking      INTEGER CHECK (undertaking IN (0, 1)),
    will_report      INTEGER CHECK (will_report IN (0, 1)),
    languages        TEXT    NOT NULL,
    ministry         TEXT,
    post             TEXT,
    duties           TEXT,
    experience       TEXT,
    contribution     TEXT,
    use_at_home      TEXT,
    further          TEXT,
    consent_text     TEXT    NOT NULL CHECK (consent_text <> ''),
    consent_date     TEXT    NOT NULL CHECK (consent_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    classification   TEXT    NOT NULL CHECK (classification = 'unclassified' OR classification = 'confidential'
                                             OR classification = 'strictly_confidential'),
    retain_until     TEXT    CHECK (retain_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    received_at      TEXT    NOT NULL,
    late_reason      TEXT    CHECK (late_reason <> ''),
    import_id        INTEGER REFERENCES application_imports (id),
    recorded_by      INTEGER NOT NULL REFERENCES users (id),
    recorded_at      TEXT    NOT NULL,
    texts_erased_at  TEXT,
    UNIQUE (call_id, serial)
) STRICT;

CREATE INDEX applications_by_state ON applications (call_id, state_iso3, serial);

CREATE TRIGGER application_is_never_changed BEFORE UPDATE OF
    id, call_id, serial, person_id, person_digest, state_iso3, gender, official, capital_based, field, years_in_post,
    earlier_sessions, able_to_travel, undertaking, will_report, languages, consent_text, consent_date, classification,
    retain_until, received_at, late_reason, import_id, recorded_by, recorded_at ON applications
BEGIN SELECT RAISE(ABORT, 'an application is never changed'); END;

CREATE TRIGGER application_is_never_removed BEFORE DELETE ON applications
BEGIN SELECT RAISE(ABORT, 'an application is withdrawn, never removed'); END;

CREATE TRIGGER application_text_is_only_erased BEFORE UPDATE OF
    ministry, post, duties, experience, contribution, use_at_home, further, texts_erased_at ON applications
WHEN OLD.texts_erased_at IS NOT NULL OR NEW.texts_erased_at IS NULL
    OR coalesce(NEW.ministry, NEW.post, NEW.duties, NEW.experience, NEW.contribution, NEW.use_at_home, NEW.further) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an application is never changed'); END;

CREATE TABLE audit_entries (
    id          INTEGER PRIMARY KEY,
    recorded_at TEXT    NOT NULL,
    key_id      INTEGER NOT NULL,
    action      TEXT    NOT NULL,
    subject     TEXT    NOT NULL,
    reason      TEXT    NOT NULL,
    rows        BLOB    NOT NULL,
    previous    BLOB    NOT NULL CHECK (length(previous) = 32),
    hash        BLOB    NOT NULL CHECK (length(hash) = 32),
    signature   BLOB    NOT NULL CHECK (length(signature) = 64)
) STRICT;

CREATE INDEX audit_entries_by_key ON audit_entries (key_id);

CREATE INDEX audit_entries_by_subject ON audit_entries (subject);

CREATE TRIGGER audit_entry_is_never_changed BEFORE UPDATE ON audit_entries
BEGIN SELECT RAISE(ABORT, 'the record is never changed'); END;

CREATE TRIGGER audit_entry_is_never_removed BEFORE DELETE ON audit_entries
BEGIN SELECT RAISE(ABORT, 'the record is never removed'); END;

CREATE TABLE bank_decisions (
    id          INTEGER PRIMARY KEY,
    line_id     INTEGER NOT NULL REFERENCES bank_lines (id),
    kind        TEXT    NOT NULL CHECK (kind IN ('matched', 'not_ours', 'bank_charge')),
    reason      TEXT    NOT NULL CHECK (kind = 'matched' OR reason <> ''),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE INDEX bank_decisions_by_line ON bank_decisions (line_id);

CREATE TRIGGER bank_decision_is_never_changed BEFORE UPDATE ON bank_decisions
BEGIN SELECT RAISE(ABORT, 'what was said of a bank line is undone, never changed'); END;

CREATE TRIGGER bank_decision_is_never_removed BEFORE DELETE ON bank_decisions
BEGIN SELECT RAISE(ABORT, 'what was said of a bank line is undone, never removed'); END;

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

CREATE TABLE bank_decisions_undone (
    id          INTEGER PRIMARY KEY,
    decision_id INTEGER NOT NULL UNIQUE REFERENCES bank_decisions (id),
    reason      TEXT    NOT NULL CHECK (reason <> ''),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE TRIGGER bank_decision_undone_is_never_changed BEFORE UPDATE ON bank_decisions_undone
BEGIN SELECT RAISE(ABORT, 'what was undone is said anew, never changed'); END;

CREATE TRIGGER bank_decision_undone_is_never_removed BEFORE DELETE ON bank_decisions_undone
BEGIN SELECT RAISE(ABORT, 'what was undone is said anew, never removed'); END;

CREATE TABLE bank_joint_lines (
    id          INTEGER PRIMARY KEY,
    decision_id INTEGER NOT NULL REFERENCES bank_decisions (id),
    line_id     INTEGER NOT NULL REFERENCES bank_lines (id),
    UNIQUE (decision_id, line_id)
) STRICT;

CREATE INDEX bank_joint_lines_by_line ON bank_joint_lines (line_id);

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

CREATE TRIGGER bank_joint_line_is_never_changed BEFORE UPDATE ON bank_joint_lines
BEGIN SELECT RAISE(ABORT, 'what was said of a bank line is undone, never changed'); END;

CREATE TRIGGER bank_joint_line_is_never_removed BEFORE DELETE ON bank_joint_lines
BEGIN SELECT RAISE(ABORT, 'what was said of a bank line is undone, never removed'); END;

CREATE TABLE bank_lines (
    id             INTEGER PRIMARY KEY,
    statement_id   INTEGER NOT NULL REFERENCES bank_statements (id),
    position       INTEGER NOT NULL CHECK (position > 0),
    booked_on      TEXT    NOT NULL CHECK (booked_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    value_on       TEXT    NOT NULL CHECK (value_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    -- In the account's currency; below zero: it left the account.
    amount         INTEGER NOT NULL CHECK (amount <> 0),
    bank_reference TEXT    NOT NULL,
    counterparty   TEXT    NOT NULL,
    purpose        TEXT    NOT NULL,
    -- The bank took an earlier line back.
    is_reversal    INTEGER NOT NULL CHECK (is_reversal IN (0, 1)),
    UNIQUE (statement_id, position)
) STRICT;

CREATE INDEX bank_lines_by_date ON bank_lines (booked_on, id);

CREATE TRIGGER bank_line_is_never_changed BEFORE UPDATE ON bank_lines
BEGIN SELECT RAISE(ABORT, 'a bank statement is kept as the bank wrote it'); END;

CREATE TRIGGER bank_line_is_never_removed BEFORE DELETE ON bank_lines
BEGIN SELECT RAISE(ABORT, 'a bank statement is kept as the bank wrote it'); END;

CREATE TABLE bank_mappings (
    id          INTEGER PRIMARY KEY,
    -- IBAN or the bank's own number, as it is written.
    account     TEXT    NOT NULL CHECK (account <> ''),
    -- Its letters and digits alone, by which it is found.
    account_key TEXT    NOT NULL CHECK (account_key <> ''),
    currency    TEXT    NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
    -- "booked=Buchungstag,amount=Betrag,date=dmy,…"
    words       TEXT    NOT NULL CHECK (words <> ''),
    -- The headings that it was confirmed for, each on a line: others are asked about anew.
    headings    TEXT    NOT NULL CHECK (headings <> ''),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE INDEX bank_mappings_by_account ON bank_mappings (account_key, id);

CREATE TRIGGER bank_mapping_is_never_changed BEFORE UPDATE ON bank_mappings
BEGIN SELECT RAISE(ABORT, 'a mapping is followed by another, never changed'); END;

CREATE TRIGGER bank_mapping_is_never_removed BEFORE DELETE ON bank_mappings
BEGIN SELECT RAISE(ABORT, 'a mapping is followed by another, never removed'); END;

CREATE TABLE bank_matches (
    id              INTEGER PRIMARY KEY,
    decision_id     INTEGER NOT NULL REFERENCES bank_decisions (id),
    ledger_entry_id INTEGER NOT NULL REFERENCES ledger_entries (id),
    UNIQUE (decision_id, ledger_entry_id)
) STRICT;

CREATE INDEX bank_matches_by_entry ON bank_matches (ledger_entry_id);

CREATE TRIGGER bank_match_is_never_changed BEFORE UPDATE ON bank_matches
BEGIN SELECT RAISE(ABORT, 'what was said of a bank line is undone, never changed'); END;

CREATE TRIGGER bank_match_is_never_removed BEFORE DELETE ON bank_matches
BEGIN SELECT RAISE(ABORT, 'what was said of a bank line is undone, never removed'); END;

CREATE TRIGGER bank_match_is_of_one_line BEFORE INSERT ON bank_matches
WHEN EXISTS (
    SELECT 1
    FROM bank_matches AS m
    JOIN bank_decisions AS d ON d.id = m.decision_id
    WHERE m.ledger_entry_id = new.ledger_entry_id
      AND NOT EXISTS (SELECT 1 FROM bank_decisions_undone AS u WHERE u.decision_id = d.id)
      AND NOT EXISTS (SELECT 1
                      FROM bank_matches AS o
                      JOIN ledger_entries AS r ON r.reverses = o.ledger_entry_id
                      WHERE o.decision_id = d.id)
)
BEGIN SELECT RAISE(ABORT, 'an entry of the books stands for one bank line'); END;

CREATE TRIGGER bank_match_joins_no_gift_with_a_use BEFORE INSERT ON bank_matches
WHEN EXISTS (
    SELECT 1
    FROM bank_matches AS m
    JOIN ledger_entries AS a ON a.id = m.ledger_entry_id
    JOIN ledger_entries AS b ON b.id = new.ledger_entry_id
    WHERE m.decision_id = new.decision_id
      AND (a.subject GLOB 'contributions/*') <> (b.subject GLOB 'contributions/*')
)
BEGIN SELECT RAISE(ABORT, 'a contribution never names a use of money'); END;

CREATE TABLE bank_statements (
    id          INTEGER PRIMARY KEY,
    account     TEXT    NOT NULL CHECK (account <> ''),
    currency    TEXT    NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
    -- The bank's own number of it; may be empty.
    reference   TEXT    NOT NULL,
    from_day    TEXT    NOT NULL CHECK (from_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    to_day      TEXT    NOT NULL CHECK (to_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND to_day >= from_day),
    opening     INTEGER NOT NULL,
    closing     INTEGER NOT NULL,
    -- Over all that stands in it: the same statement again changes nothing.
    digest      BLOB    NOT NULL UNIQUE CHECK (length(digest) = 32),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE INDEX bank_statements_by_account ON bank_statements (account, currency, from_day);

CREATE TRIGGER bank_statement_is_never_changed BEFORE UPDATE ON bank_statements
BEGIN SELECT RAISE(ABORT, 'a bank statement is kept as the bank wrote it'); END;

CREATE TRIGGER bank_statement_is_never_removed BEFORE DELETE ON bank_statements
BEGIN SELECT RAISE(ABORT, 'a bank statement is kept as the bank wrote it'); END;

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

CREATE TRIGGER published_criterion_is_never_added BEFORE INSERT ON call_criteria
WHEN (SELECT published_at FROM call_versions WHERE id = NEW.version_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'published means frozen'); END;

CREATE TRIGGER published_criterion_is_never_changed BEFORE UPDATE ON call_criteria
BEGIN SELECT RAISE(ABORT, 'published means frozen'); END;

CREATE TRIGGER published_criterion_is_never_removed BEFORE DELETE ON call_criteria
WHEN (SELECT published_at FROM call_versions WHERE id = OLD.version_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'published means frozen'); END;

CREATE TABLE call_eligibility (
    id         INTEGER PRIMARY KEY,
    version_id INTEGER NOT NULL REFERENCES call_versions (id),
    position   INTEGER NOT NULL CHECK (position >= 1),
    criterion  TEXT    NOT NULL CHECK (criterion <> ''),
    words      TEXT    NOT NULL,
    UNIQUE (version_id, position),
    UNIQUE (version_id, criterion)
) STRICT;

CREATE TRIGGER published_eligibility_is_never_added BEFORE INSERT ON call_eligibility
WHEN (SELECT published_at FROM call_versions WHERE id = NEW.version_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'published means frozen'); END;

CREATE TRIGGER published_eligibility_is_never_changed BEFORE UPDATE ON call_eligibility
BEGIN SELECT RAISE(ABORT, 'published means frozen'); END;

CREATE TRIGGER published_eligibility_is_never_removed BEFORE DELETE ON call_eligibility
WHEN (SELECT published_at FROM call_versions WHERE id = OLD.version_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'published means frozen'); END;

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

CREATE TABLE call_memberships (
    id         INTEGER PRIMARY KEY,
    version_id INTEGER NOT NULL REFERENCES call_versions (id),
    iso3       TEXT    NOT NULL CHECK (iso3 GLOB '[A-Z][A-Z][A-Z]'),
    kind       TEXT    NOT NULL CHECK (kind IN ('region', 'group')),
    name       TEXT    NOT NULL CHECK (name <> ''),
    UNIQUE (version_id, iso3, kind, name)
) STRICT;

CREATE TRIGGER published_membership_is_never_added BEFORE INSERT ON call_memberships
WHEN (SELECT published_at FROM call_versions WHERE id = NEW.version_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'published means frozen'); END;

CREATE TRIGGER published_membership_is_never_changed BEFORE UPDATE ON call_memberships
BEGIN SELECT RAISE(ABORT, 'published means frozen'); END;

CREATE TRIGGER published_membership_is_never_removed BEFORE DELETE ON call_memberships
WHEN (SELECT published_at FROM call_versions WHERE id = OLD.version_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'published means frozen'); END;

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

CREATE TABLE call_rule_values (
    id        INTEGER PRIMARY KEY,
    rule_id   INTEGER NOT NULL REFERENCES call_rules (id),
    position  INTEGER NOT NULL CHECK (position >= 1),
    attribute TEXT    NOT NULL CHECK (attribute <> ''),
    value     TEXT    NOT NULL,
    UNIQUE (rule_id, position)
) STRICT;

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

CREATE TRIGGER published_rule_is_never_added BEFORE INSERT ON call_rules
WHEN (SELECT published_at FROM call_versions WHERE id = NEW.version_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'published means frozen'); END;

CREATE TRIGGER published_rule_is_never_changed BEFORE UPDATE ON call_rules
BEGIN SELECT RAISE(ABORT, 'published means frozen'); END;

CREATE TRIGGER published_rule_is_never_removed BEFORE DELETE ON call_rules
WHEN (SELECT published_at FROM call_versions WHERE id = OLD.version_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'published means frozen'); END;

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

CREATE UNIQUE INDEX call_versions_in_draft ON call_versions (call_id) WHERE published_at IS NULL;

CREATE TRIGGER published_call_is_never_changed BEFORE UPDATE ON call_versions WHEN OLD.published_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'published means frozen'); END;

CREATE TRIGGER published_call_is_never_removed BEFORE DELETE ON call_versions WHEN OLD.published_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'published means frozen'); END;

CREATE TABLE calls (
    id          INTEGER PRIMARY KEY,
    ref         TEXT    NOT NULL UNIQUE CHECK (ref GLOB '[SP]-[0-9][0-9][0-9][0-9]-[1-9]*'),
    kind        TEXT    NOT NULL CHECK (kind IN ('sponsorship', 'project')),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE TRIGGER call_is_never_removed BEFORE DELETE ON calls
BEGIN SELECT RAISE(ABORT, 'a call is never removed'); END;

CREATE TRIGGER call_keeps_its_ref BEFORE UPDATE ON calls
BEGIN SELECT RAISE(ABORT, 'a call keeps its reference and kind'); END;

CREATE TABLE certifications (
    id          INTEGER PRIMARY KEY,
    window      TEXT    NOT NULL CHECK (window IN ('sponsorship', 'projects', 'monitoring', 'staff')),
    subject     TEXT    NOT NULL CHECK (subject <> ''),
    amount      INTEGER NOT NULL CHECK (amount > 0),
    -- The voucher or invoice that is certified: the payment names the same.
    reference   TEXT    NOT NULL CHECK (reference <> ''),
    on_date     TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE INDEX certifications_by_subject ON certifications (subject, reference);

CREATE TRIGGER certification_is_never_changed BEFORE UPDATE ON certifications
BEGIN SELECT RAISE(ABORT, 'a certification is never changed'); END;

CREATE TRIGGER certification_is_never_removed BEFORE DELETE ON certifications
BEGIN SELECT RAISE(ABORT, 'a certification is never removed'); END;

CREATE TABLE certified_payments (
    id               INTEGER PRIMARY KEY,
    certification_id INTEGER NOT NULL UNIQUE REFERENCES certifications (id),
    ledger_entry_id  INTEGER NOT NULL UNIQUE REFERENCES ledger_entries (id)
) STRICT;

CREATE TRIGGER certified_payment_is_never_changed BEFORE UPDATE ON certified_payments
BEGIN SELECT RAISE(ABORT, 'a payment keeps its certification'); END;

CREATE TRIGGER certified_payment_is_never_removed BEFORE DELETE ON certified_payments
BEGIN SELECT RAISE(ABORT, 'a payment keeps its certification'); END;

CREATE TRIGGER certified_payment_is_of_two_people BEFORE INSERT ON certified_payments
WHEN (SELECT recorded_by FROM certifications WHERE id = new.certification_id) =
     (SELECT recorded_by FROM ledger_entries WHERE id = new.ledger_entry_id)
BEGIN SELECT RAISE(ABORT, 'one person never certifies and pays one item'); END;

CREATE TABLE clearance_withdrawals (
    id           INTEGER PRIMARY KEY,
    clearance_id INTEGER NOT NULL UNIQUE REFERENCES donor_clearances (id),
    donor_id     INTEGER REFERENCES donors (id),
    partner_id   INTEGER REFERENCES partners (id),
    on_date      TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reason       TEXT    NOT NULL CHECK (reason <> ''),
    recorded_by  INTEGER NOT NULL REFERENCES users (id),
    recorded_at  TEXT    NOT NULL,
    CHECK ((donor_id IS NULL) <> (partner_id IS NULL))
) STRICT;

CREATE INDEX clearance_withdrawals_by_party ON clearance_withdrawals (donor_id, partner_id, clearance_id);

CREATE TRIGGER clearance_withdrawal_is_never_changed BEFORE UPDATE ON clearance_withdrawals
BEGIN SELECT RAISE(ABORT, 'a withdrawal is followed by another clearance, never changed'); END;

CREATE TRIGGER clearance_withdrawal_is_never_removed BEFORE DELETE ON clearance_withdrawals
BEGIN SELECT RAISE(ABORT, 'a withdrawal is followed by another clearance, never removed'); END;

CREATE TABLE commitment_years (
    id              INTEGER PRIMARY KEY,
    ledger_entry_id INTEGER NOT NULL REFERENCES ledger_entries (id),
    year            INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2200),
    amount          INTEGER NOT NULL CHECK (amount > 0),
    UNIQUE (ledger_entry_id, year)
) STRICT;

CREATE TRIGGER commitment_year_is_added_up AFTER INSERT ON commitment_years
BEGIN
    UPDATE ledger_subject_totals
    SET to_year = max(to_year, new.year)
    WHERE subject = (SELECT subject FROM ledger_entries WHERE id = new.ledger_entry_id);
END;

CREATE TRIGGER commitment_year_is_never_changed BEFORE UPDATE ON commitment_years
BEGIN SELECT RAISE(ABORT, 'a commitment is released, never changed'); END;

CREATE TRIGGER commitment_year_is_never_removed BEFORE DELETE ON commitment_years
BEGIN SELECT RAISE(ABORT, 'a commitment is released, never removed'); END;

CREATE TRIGGER commitment_year_is_of_a_commitment BEFORE INSERT ON commitment_years
WHEN NOT EXISTS (SELECT 1 FROM ledger_entries AS e
                 WHERE e.id = new.ledger_entry_id AND e.kind = 'commitment'
                     AND new.year >= CAST(substr(e.on_date, 1, 4) AS INTEGER))
BEGIN SELECT RAISE(ABORT, 'only a commitment is spread over years, its own and later ones'); END;

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

CREATE TABLE contribution_events (
    id              INTEGER PRIMARY KEY,
    contribution_id INTEGER NOT NULL REFERENCES contributions (id),
    kind            TEXT    NOT NULL CHECK (kind IN ('pledge_reduction', 'reduction', 'write_off', 'refund', 'condition_met', 'closing')),
    on_date         TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    -- In the contribution's currency; a closing moves nothing.
    amount          INTEGER NOT NULL CHECK ((kind = 'closing') = (amount = 0) AND amount >= 0),
    -- Who decided it and where it is written; of a refund the bank's reference.
    authority       TEXT    NOT NULL CHECK (authority <> ''),
    -- Of a refund, in the fund's currency at the rate of its day.
    rate            TEXT    CHECK ((kind = 'refund') = (rate IS NOT NULL)),
    converted       INTEGER CHECK ((kind = 'refund') = (converted IS NOT NULL) AND converted > 0),
    ledger_entry_id INTEGER UNIQUE REFERENCES ledger_entries (id) CHECK ((kind = 'closing') = (ledger_entry_id IS NULL)),
    recorded_by     INTEGER NOT NULL REFERENCES users (id),
    recorded_at     TEXT    NOT NULL
) STRICT;

CREATE INDEX contribution_events_by_contribution ON contribution_events (contribution_id, id);

CREATE INDEX contribution_events_by_date ON contribution_events (on_date);

CREATE TRIGGER contribution_event_is_never_changed BEFORE UPDATE ON contribution_events
BEGIN SELECT RAISE(ABORT, 'an event of a contribution is reversed, never changed'); END;

CREATE TRIGGER contribution_event_is_never_removed BEFORE DELETE ON contribution_events
BEGIN SELECT RAISE(ABORT, 'an event of a contribution is reversed, never removed'); END;

CREATE TRIGGER contribution_event_names_no_use BEFORE INSERT ON contribution_events
WHEN new.ledger_entry_id IS NOT NULL
    AND NOT EXISTS (
        SELECT 1
        FROM ledger_entries AS e
        WHERE e.id = new.ledger_entry_id AND e.kind IN ('reduction', 'write_off', 'refund', 'recognition')
    )
BEGIN SELECT RAISE(ABORT, 'a contribution never names a use of money'); END;

CREATE TABLE contribution_reopenings (
    id              INTEGER PRIMARY KEY,
    -- The closing that holds no more.
    event_id        INTEGER NOT NULL UNIQUE REFERENCES contribution_events (id),
    -- The reversal that lifts it; its day and its reason are the reopening's.
    ledger_entry_id INTEGER NOT NULL REFERENCES ledger_entries (id),
    recorded_by     INTEGER NOT NULL REFERENCES users (id),
    recorded_at     TEXT    NOT NULL
) STRICT;

CREATE TRIGGER contribution_reopening_is_never_changed BEFORE UPDATE ON contribution_reopenings
BEGIN SELECT RAISE(ABORT, 'a reopening is followed by another closing, never changed'); END;

CREATE TRIGGER contribution_reopening_is_never_removed BEFORE DELETE ON contribution_reopenings
BEGIN SELECT RAISE(ABORT, 'a reopening is followed by another closing, never removed'); END;

CREATE TRIGGER contribution_reopening_lifts_a_closing BEFORE INSERT ON contribution_reopenings
WHEN NOT EXISTS (SELECT 1 FROM contribution_events AS v WHERE v.id = new.event_id AND v.kind = 'closing')
    OR NOT EXISTS (SELECT 1 FROM ledger_entries AS e WHERE e.id = new.ledger_entry_id AND e.reverses IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a reversal lifts a closing, and nothing else'); END;

CREATE TABLE contributions (
    id          INTEGER PRIMARY KEY,
    ref         TEXT    NOT NULL UNIQUE CHECK (ref <> ''),
    donor_id    INTEGER NOT NULL REFERENCES donors (id),
    on_date     TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    currency    TEXT    NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
    amount      INTEGER NOT NULL CHECK (amount > 0),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE INDEX contributions_by_date ON contributions (on_date, id);

CREATE INDEX contributions_by_donor ON contributions (donor_id);

CREATE TRIGGER contribution_is_never_changed BEFORE UPDATE ON contributions
BEGIN SELECT RAISE(ABORT, 'a pledge is followed by its agreement, never changed'); END;

CREATE TRIGGER contribution_is_never_removed BEFORE DELETE ON contributions
BEGIN SELECT RAISE(ABORT, 'a pledge is never removed'); END;

CREATE TABLE decisions (
    id             INTEGER PRIMARY KEY,
    kind           TEXT    NOT NULL CHECK (kind <> ''),
    subject        TEXT    NOT NULL CHECK (subject GLOB '[a-z]*/[1-9]*'),
    subject_digest BLOB    NOT NULL CHECK (length(subject_digest) = 32),
    outcome        TEXT    NOT NULL CHECK (outcome IN ('approved', 'returned', 'declined')),
    reason         TEXT    NOT NULL CHECK (outcome = 'approved' OR reason <> ''),
    on_date        TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    decided_by     INTEGER NOT NULL REFERENCES users (id),
    key_id         INTEGER NOT NULL REFERENCES user_keys (id),
    signature      BLOB    NOT NULL CHECK (length(signature) = 64),
    recorded_at    TEXT    NOT NULL
) STRICT;

CREATE INDEX decisions_by_subject ON decisions (subject, id);

CREATE TRIGGER decision_is_never_changed BEFORE UPDATE ON decisions
BEGIN SELECT RAISE(ABORT, 'a decision is never changed'); END;

CREATE TRIGGER decision_is_never_removed BEFORE DELETE ON decisions
BEGIN SELECT RAISE(ABORT, 'a decision is never removed'); END;

CREATE TRIGGER short_list_is_decided_once BEFORE INSERT ON decisions
WHEN NEW.kind = 'shortlist' AND EXISTS (SELECT 1
                                        FROM decisions
                                        WHERE subject = NEW.subject AND kind = 'shortlist')
BEGIN SELECT RAISE(ABORT, 'a short list is decided once'); END;

CREATE TABLE diligence_answers (
    id             INTEGER PRIMARY KEY,
    examination_id INTEGER NOT NULL REFERENCES diligence_examinations (id),
    ground         TEXT    NOT NULL CHECK (ground <> ''),
    answer         TEXT    NOT NULL CHECK (answer IN ('no_finding', 'finding', 'not_applicable')),
    note           TEXT    NOT NULL CHECK (answer = 'no_finding' OR note <> ''),
    UNIQUE (examination_id, ground)
) STRICT;

CREATE TRIGGER diligence_answer_is_never_changed BEFORE UPDATE ON diligence_answers
BEGIN SELECT RAISE(ABORT, 'an answer of the checklist is never changed'); END;

CREATE TRIGGER diligence_answer_is_never_removed BEFORE DELETE ON diligence_answers
BEGIN SELECT RAISE(ABORT, 'an answer of the checklist is never removed'); END;

CREATE TABLE diligence_decisions (
    id             INTEGER PRIMARY KEY,
    examination_id INTEGER NOT NULL UNIQUE REFERENCES diligence_examinations (id),
    agrees         INTEGER NOT NULL CHECK (agrees IN (0, 1)),
    reason         TEXT    NOT NULL CHECK (agrees = 1 OR reason <> ''),
    on_date        TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by    INTEGER NOT NULL REFERENCES users (id),
    recorded_at    TEXT    NOT NULL
) STRICT;

CREATE TRIGGER diligence_decision_is_another_persons BEFORE INSERT ON diligence_decisions
WHEN NEW.recorded_by = (SELECT recorded_by FROM diligence_examinations WHERE id = NEW.examination_id)
BEGIN SELECT RAISE(ABORT, 'two people decide on a due diligence'); END;

CREATE TRIGGER diligence_decision_is_never_changed BEFORE UPDATE ON diligence_decisions
BEGIN SELECT RAISE(ABORT, 'a decision is never changed'); END;

CREATE TRIGGER diligence_decision_is_never_removed BEFORE DELETE ON diligence_decisions
BEGIN SELECT RAISE(ABORT, 'a decision is never removed'); END;

CREATE TABLE diligence_examinations (
    id          INTEGER PRIMARY KEY,
    donor_id    INTEGER REFERENCES donors (id),
    partner_id  INTEGER REFERENCES partners (id),
    outcome     TEXT    NOT NULL CHECK (outcome IN ('cleared', 'refused')),
    evidence    TEXT    NOT NULL CHECK (evidence <> ''),
    -- Which checklist was answered: grounds may be added later.
    checklist   TEXT    NOT NULL CHECK (checklist <> ''),
    -- The version of the Consolidated List that was screened against; none was on record where it is NULL.
    version_id  INTEGER REFERENCES list_versions (id),
    valid_from  TEXT    NOT NULL CHECK (valid_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    valid_until TEXT    NOT NULL CHECK (valid_until >= valid_from),
    on_date     TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL,
    CHECK ((donor_id IS NULL) <> (partner_id IS NULL))
) STRICT;

CREATE INDEX diligence_examinations_by_party ON diligence_examinations (donor_id, partner_id, id);

CREATE TRIGGER diligence_examination_is_never_changed BEFORE UPDATE ON diligence_examinations
BEGIN SELECT RAISE(ABORT, 'an examination is decided on, never changed'); END;

CREATE TRIGGER diligence_examination_is_never_removed BEFORE DELETE ON diligence_examinations
BEGIN SELECT RAISE(ABORT, 'an examination is decided on, never removed'); END;

CREATE TABLE diligence_files (
    id             INTEGER PRIMARY KEY,
    examination_id INTEGER NOT NULL REFERENCES diligence_examinations (id),
    file_name      TEXT    NOT NULL CHECK (file_name <> ''),
    digest         BLOB    NOT NULL CHECK (length(digest) = 32),
    document       BLOB    NOT NULL CHECK (length(document) BETWEEN 1 AND 10000000)
, key_box BLOB) STRICT;

CREATE INDEX diligence_files_by_examination ON diligence_files (examination_id, id);

CREATE INDEX diligence_files_open ON diligence_files (key_box) WHERE key_box IS NULL;

CREATE TRIGGER diligence_file_is_never_removed BEFORE DELETE ON diligence_files
BEGIN SELECT RAISE(ABORT, 'evidence is kept as it was attached'); END;

CREATE TRIGGER diligence_file_is_only_sealed BEFORE UPDATE ON diligence_files
WHEN NOT (OLD.key_box IS NULL AND NEW.key_box IS NOT NULL AND NEW.id = OLD.id
          AND NEW.examination_id = OLD.examination_id AND NEW.file_name = OLD.file_name AND NEW.digest = OLD.digest)
BEGIN SELECT RAISE(ABORT, 'evidence is kept as it was attached'); END;

CREATE TRIGGER diligence_file_is_sealed BEFORE INSERT ON diligence_files
WHEN NEW.key_box IS NULL
BEGIN SELECT RAISE(ABORT, 'evidence is sealed'); END;

CREATE TABLE donor_clearances (
    id             INTEGER PRIMARY KEY,
    donor_id       INTEGER REFERENCES donors (id),
    partner_id     INTEGER REFERENCES partners (id),
    outcome        TEXT    NOT NULL CHECK (outcome IN ('cleared', 'refused')),
    evidence       TEXT    NOT NULL CHECK (evidence <> ''),
    valid_from     TEXT    NOT NULL CHECK (valid_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    valid_until    TEXT    NOT NULL CHECK (valid_until >= valid_from),
    recorded_by    INTEGER NOT NULL REFERENCES users (id),
    recorded_at    TEXT    NOT NULL,
    -- What it rests on; NULL where one person recorded it, as a setting may allow and older versions did.
    examination_id INTEGER REFERENCES diligence_examinations (id),
    CHECK ((donor_id IS NULL) <> (partner_id IS NULL))
) STRICT;

CREATE INDEX donor_clearances_by_party ON donor_clearances (donor_id, partner_id, id);

CREATE TRIGGER donor_clearance_is_never_changed BEFORE UPDATE ON donor_clearances
BEGIN SELECT RAISE(ABORT, 'a clearance is followed by another, never changed'); END;

CREATE TRIGGER donor_clearance_is_never_removed BEFORE DELETE ON donor_clearances
BEGIN SELECT RAISE(ABORT, 'a clearance is followed by another, never removed'); END;

CREATE TRIGGER donor_clearance_is_what_two_decided BEFORE INSERT ON donor_clearances
WHEN NEW.examination_id IS NOT NULL
    AND NOT EXISTS (SELECT 1
                    FROM diligence_examinations AS e
                    JOIN diligence_decisions AS d ON d.examination_id = e.id
                    WHERE e.id = NEW.examination_id AND e.donor_id IS NEW.donor_id
                        AND e.partner_id IS NEW.partner_id AND e.outcome = NEW.outcome AND d.agrees = 1)
BEGIN SELECT RAISE(ABORT, 'a clearance is what two people decided'); END;

CREATE TABLE donor_contacts (
    id          INTEGER PRIMARY KEY,
    donor_id    INTEGER NOT NULL REFERENCES donors (id),
    language    TEXT    NOT NULL CHECK (language IN ('en', 'fr', 'es', 'ru', 'zh', 'ar')),
    address     TEXT,
    key_box     BLOB,
    box         BLOB,
    erased_at   TEXT,
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL, salutation TEXT CHECK (salutation IS NULL OR address IS NOT NULL), salutation_box BLOB CHECK (salutation_box IS NULL OR box IS NOT NULL),
    CHECK ((key_box IS NULL) = (box IS NULL)),
    CHECK ((address IS NOT NULL) + (box IS NOT NULL) + (erased_at IS NOT NULL) = 1)
) STRICT;

CREATE INDEX donor_contacts_by_donor ON donor_contacts (donor_id, id);

CREATE TRIGGER address_of_a_person_is_sealed BEFORE INSERT ON donor_contacts
WHEN (NEW.box IS NOT NULL) <> (SELECT d.kind = 'individual' FROM donors AS d WHERE d.id = NEW.donor_id)
BEGIN SELECT RAISE(ABORT, 'the address of a person, and of nobody else, is sealed'); END;

CREATE TRIGGER donor_contact_is_never_changed BEFORE UPDATE ON donor_contacts
WHEN NOT (OLD.box IS NOT NULL AND NEW.erased_at IS NOT NULL AND NEW.id = OLD.id AND NEW.donor_id = OLD.donor_id
          AND NEW.language = OLD.language AND NEW.recorded_by = OLD.recorded_by AND NEW.recorded_at = OLD.recorded_at)
BEGIN SELECT RAISE(ABORT, 'an address is followed by another; only a person''s is erased'); END;

CREATE TRIGGER donor_contact_is_never_removed BEFORE DELETE ON donor_contacts
BEGIN SELECT RAISE(ABORT, 'an address is followed by another, never removed'); END;

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

CREATE INDEX donor_letters_by_contribution ON donor_letters (contribution_id, id);

CREATE INDEX donor_letters_by_donor ON donor_letters (donor_id, id);

CREATE UNIQUE INDEX donor_letters_of_no_earmark ON donor_letters (donor_id, on_date) WHERE kind = 'no_earmark';

CREATE UNIQUE INDEX donor_letters_of_pledges ON donor_letters (contribution_id)
    WHERE kind = 'acknowledgement' AND agreement_id IS NULL;

CREATE TRIGGER donor_letter_is_never_changed BEFORE UPDATE ON donor_letters
BEGIN SELECT RAISE(ABORT, 'a letter is never changed'); END;

CREATE TRIGGER donor_letter_is_never_removed BEFORE DELETE ON donor_letters
BEGIN SELECT RAISE(ABORT, 'a letter is never removed'); END;

CREATE TRIGGER official_receipts_are_numbered_without_gaps BEFORE INSERT ON donor_letters
WHEN NEW.receipt_number <> (SELECT coalesce(max(receipt_number), 0) + 1 FROM donor_letters)
BEGIN SELECT RAISE(ABORT, 'official receipts are numbered without gaps'); END;

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

CREATE TABLE donor_wish_letters (
    id          INTEGER PRIMARY KEY,
    wish_id     INTEGER NOT NULL UNIQUE REFERENCES donor_wishes (id),
    file_name   TEXT    NOT NULL CHECK (file_name <> ''),
    digest      BLOB    NOT NULL CHECK (length(digest) = 32),
    document    BLOB    NOT NULL CHECK (length(document) BETWEEN 1 AND 10000000),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
, key_box BLOB, erased_at TEXT) STRICT;

CREATE INDEX donor_wish_letters_open ON donor_wish_letters (key_box) WHERE key_box IS NULL;

CREATE TRIGGER donor_wish_letter_has_a_request BEFORE INSERT ON donor_wish_letters
WHEN (SELECT w.request FROM donor_wishes AS w WHERE w.id = NEW.wish_id) = ''
BEGIN SELECT RAISE(ABORT, 'a letter belongs to a request'); END;

CREATE TRIGGER donor_wish_letter_is_never_removed BEFORE DELETE ON donor_wish_letters
BEGIN SELECT RAISE(ABORT, 'a donor''s letter is kept as it was written'); END;

CREATE TRIGGER donor_wish_letter_is_only_sealed_or_erased BEFORE UPDATE ON donor_wish_letters
WHEN NOT (OLD.erased_at IS NULL AND NEW.id = OLD.id AND NEW.wish_id = OLD.wish_id
          AND NEW.recorded_by = OLD.recorded_by AND NEW.recorded_at = OLD.recorded_at
          AND CASE WHEN NEW.erased_at IS NULL
                   THEN OLD.key_box IS NULL AND NEW.key_box IS NOT NULL AND NEW.file_name = OLD.file_name
                       AND NEW.digest = OLD.digest
                   ELSE NEW.key_box IS NULL AND NEW.document = x'00'
                       AND EXISTS (SELECT 1
                                   FROM donor_wishes AS w
                                   JOIN donors AS d ON d.id = w.donor_id
                                   WHERE w.id = OLD.wish_id AND d.kind = 'individual')
              END)
BEGIN SELECT RAISE(ABORT, 'a donor''s letter is kept as it was written; only a person''s is erased'); END;

CREATE TRIGGER donor_wish_letter_is_sealed BEFORE INSERT ON donor_wish_letters
WHEN NEW.key_box IS NULL
BEGIN SELECT RAISE(ABORT, 'a donor''s letter is sealed'); END;

CREATE TABLE donor_wishes (
    id          INTEGER PRIMARY KEY,
    donor_id    INTEGER NOT NULL REFERENCES donors (id),
    publication TEXT    NOT NULL CHECK (publication IN ('publish', 'without_amount', 'anonymous')),
    request     TEXT    NOT NULL,
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL,
    CHECK (publication = 'publish' OR request <> '')
) STRICT;

CREATE INDEX donor_wishes_by_donor ON donor_wishes (donor_id, id);

CREATE TRIGGER donor_wish_is_never_changed BEFORE UPDATE ON donor_wishes
BEGIN SELECT RAISE(ABORT, 'a wish is followed by another, never changed'); END;

CREATE TRIGGER donor_wish_is_never_removed BEFORE DELETE ON donor_wishes
BEGIN SELECT RAISE(ABORT, 'a wish is followed by another, never removed'); END;

CREATE TABLE donors (
    id          INTEGER PRIMARY KEY,
    name        TEXT    NOT NULL UNIQUE COLLATE NOCASE CHECK (name <> ''),
    kind        TEXT    NOT NULL CHECK (kind IN ('member_state', 'observer', 'international_organisation', 'private_sector', 'philanthropic', 'civil_society', 'academia', 'individual')),
    state_iso3  TEXT    CHECK (state_iso3 GLOB '[A-Z][A-Z][A-Z]'),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL,
    CHECK ((kind IN ('member_state', 'observer')) = (state_iso3 IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX donors_by_state ON donors (state_iso3);

CREATE TRIGGER donor_is_never_changed BEFORE UPDATE ON donors
BEGIN SELECT RAISE(ABORT, 'a donor is never changed'); END;

CREATE TRIGGER donor_is_never_removed BEFORE DELETE ON donors
BEGIN SELECT RAISE(ABORT, 'a donor is never removed'); END;

CREATE TABLE drafts (
    id      INTEGER PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES users (id),
    subject TEXT    NOT NULL,
    box     BLOB    NOT NULL,
    UNIQUE (user_id, subject)
) STRICT;

CREATE TABLE earmark_requests (
    id          INTEGER PRIMARY KEY,
    donor_id    INTEGER NOT NULL REFERENCES donors (id),
    on_date     TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    currency    TEXT    NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
    amount      INTEGER NOT NULL CHECK (amount > 0),
    wish        TEXT    NOT NULL CHECK (wish <> ''),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE INDEX earmark_requests_by_date ON earmark_requests (on_date);

CREATE TRIGGER earmark_request_is_never_changed BEFORE UPDATE ON earmark_requests
BEGIN SELECT RAISE(ABORT, 'a request is kept as it was asked'); END;

CREATE TRIGGER earmark_request_is_never_removed BEFORE DELETE ON earmark_requests
BEGIN SELECT RAISE(ABORT, 'a request is kept as it was asked'); END;

CREATE TABLE earmark_withdrawals (
    id          INTEGER PRIMARY KEY,
    request_id  INTEGER NOT NULL REFERENCES earmark_requests (id),
    on_date     TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    file_name   TEXT    NOT NULL CHECK (file_name <> ''),
    document    BLOB    NOT NULL CHECK (length(document) BETWEEN 1 AND 10000000),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
, key_box BLOB, digest BLOB CHECK (length(digest) = 32)) STRICT;

CREATE INDEX earmark_withdrawals_by_request ON earmark_withdrawals (request_id);

CREATE INDEX earmark_withdrawals_open ON earmark_withdrawals (key_box) WHERE key_box IS NULL;

CREATE TRIGGER earmark_wish_is_withdrawn_once BEFORE INSERT ON earmark_withdrawals
WHEN EXISTS (SELECT 1
             FROM earmark_withdrawals AS w
             WHERE w.request_id = new.request_id
               AND NOT EXISTS (SELECT 1 FROM earmark_withdrawals_taken_back AS t WHERE t.withdrawal_id = w.id))
BEGIN SELECT RAISE(ABORT, 'a wish is withdrawn once, until that is taken back'); END;

CREATE TRIGGER earmark_withdrawal_is_never_removed BEFORE DELETE ON earmark_withdrawals
BEGIN SELECT RAISE(ABORT, 'a withdrawal is kept as it was written'); END;

CREATE TRIGGER earmark_withdrawal_is_only_sealed BEFORE UPDATE ON earmark_withdrawals
WHEN NOT (OLD.key_box IS NULL AND NEW.key_box IS NOT NULL AND NEW.digest IS NOT NULL AND NEW.id = OLD.id
          AND NEW.request_id = OLD.request_id AND NEW.on_date = OLD.on_date AND NEW.file_name = OLD.file_name AND NEW.recorded_by = OLD.recorded_by
          AND NEW.recorded_at = OLD.recorded_at)
BEGIN SELECT RAISE(ABORT, 'a withdrawal is kept as it was written'); END;

CREATE TRIGGER earmark_withdrawal_is_sealed BEFORE INSERT ON earmark_withdrawals
WHEN NEW.key_box IS NULL OR NEW.digest IS NULL
BEGIN SELECT RAISE(ABORT, 'a withdrawal''s letter is sealed'); END;

CREATE TABLE earmark_withdrawals_taken_back (
    id            INTEGER PRIMARY KEY,
    withdrawal_id INTEGER NOT NULL UNIQUE REFERENCES earmark_withdrawals (id),
    on_date       TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    -- What was wrong with it.
    reason        TEXT    NOT NULL CHECK (reason <> ''),
    recorded_by   INTEGER NOT NULL REFERENCES users (id),
    recorded_at   TEXT    NOT NULL
) STRICT;

CREATE TRIGGER taken_back_withdrawal_is_never_changed BEFORE UPDATE ON earmark_withdrawals_taken_back
BEGIN SELECT RAISE(ABORT, 'a withdrawal that was taken back is attached anew, never changed'); END;

CREATE TRIGGER taken_back_withdrawal_is_never_removed BEFORE DELETE ON earmark_withdrawals_taken_back
BEGIN SELECT RAISE(ABORT, 'a withdrawal that was taken back is attached anew, never removed'); END;

CREATE TABLE eligibility_judgements (
    id             INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES applications (id),
    criterion      TEXT    NOT NULL CHECK (criterion IN ('official', 'capital_based', 'present_field',
                                                         'direct_experience', 'intention', 'able_to_travel',
                                                         'attends_all', 'single_application')),
    verdict        TEXT    NOT NULL CHECK (verdict IN ('pass', 'fail', 'unclear')),
    evidence       TEXT    NOT NULL CHECK (evidence <> ''),
    on_date        TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by    INTEGER NOT NULL REFERENCES users (id),
    recorded_at    TEXT    NOT NULL
) STRICT;

CREATE INDEX eligibility_judgements_by_application ON eligibility_judgements (application_id, criterion, id);

CREATE TRIGGER eligibility_judgement_is_never_changed BEFORE UPDATE ON eligibility_judgements
BEGIN SELECT RAISE(ABORT, 'a judgement is followed by another, never changed'); END;

CREATE TRIGGER eligibility_judgement_is_never_removed BEFORE DELETE ON eligibility_judgements
BEGIN SELECT RAISE(ABORT, 'a judgement is followed by another, never removed'); END;

CREATE TABLE fund (
    id                  INTEGER PRIMARY KEY CHECK (id = 1),
    name                TEXT    NOT NULL CHECK (name <> ''),
    currency            TEXT    NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
    demonstration       INTEGER NOT NULL CHECK (demonstration IN (0, 1)),
    password_operations INTEGER NOT NULL CHECK (password_operations > 0),
    password_memory     INTEGER NOT NULL CHECK (password_memory > 0),
    created_at          TEXT    NOT NULL
) STRICT;

CREATE TRIGGER fund_is_never_changed BEFORE UPDATE ON fund
BEGIN SELECT RAISE(ABORT, 'fund is never changed'); END;

CREATE TRIGGER fund_is_never_removed BEFORE DELETE ON fund
BEGIN SELECT RAISE(ABORT, 'fund is never removed'); END;

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

CREATE TABLE in_kind_contributions (
    id          INTEGER PRIMARY KEY,
    donor_id    INTEGER NOT NULL REFERENCES donors (id),
    on_date     TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    description TEXT    NOT NULL CHECK (description <> ''),
    currency    TEXT    NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
    value       INTEGER NOT NULL CHECK (value > 0),
    -- Who put the value on it, and how.
    valuation   TEXT    NOT NULL CHECK (valuation <> ''),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE INDEX in_kind_contributions_by_date ON in_kind_contributions (on_date, id);

CREATE INDEX in_kind_contributions_by_donor ON in_kind_contributions (donor_id);

CREATE TRIGGER in_kind_contribution_is_never_changed BEFORE UPDATE ON in_kind_contributions
BEGIN SELECT RAISE(ABORT, 'a contribution in kind is never changed'); END;

CREATE TRIGGER in_kind_contribution_is_never_removed BEFORE DELETE ON in_kind_contributions
BEGIN SELECT RAISE(ABORT, 'a contribution in kind is never removed'); END;

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

CREATE TABLE instalments (
    id           INTEGER PRIMARY KEY,
    agreement_id INTEGER NOT NULL REFERENCES agreements (id),
    due_on       TEXT    NOT NULL CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    amount       INTEGER NOT NULL CHECK (amount > 0)
) STRICT;

CREATE INDEX instalments_by_agreement ON instalments (agreement_id, due_on);

CREATE TRIGGER instalment_is_never_changed BEFORE UPDATE ON instalments
BEGIN SELECT RAISE(ABORT, 'a signed agreement is never changed'); END;

CREATE TRIGGER instalment_is_never_removed BEFORE DELETE ON instalments
BEGIN SELECT RAISE(ABORT, 'a signed agreement is never removed'); END;

CREATE TABLE key_confirmations (
    id           INTEGER PRIMARY KEY,
    key_id       INTEGER NOT NULL UNIQUE REFERENCES user_keys (id),
    confirmed_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at  TEXT    NOT NULL
) STRICT;

CREATE TRIGGER key_confirmation_is_never_changed BEFORE UPDATE ON key_confirmations
BEGIN SELECT RAISE(ABORT, 'a confirmation is never changed'); END;

CREATE TRIGGER key_confirmation_is_never_removed BEFORE DELETE ON key_confirmations
BEGIN SELECT RAISE(ABORT, 'a confirmation is never removed'); END;

CREATE TABLE ledger_day_totals (
    id          INTEGER PRIMARY KEY,
    on_date     TEXT    NOT NULL,
    recorded_on TEXT    NOT NULL,
    debit       TEXT    NOT NULL,
    credit      TEXT    NOT NULL,
    currency    TEXT    NOT NULL,
    amount      INTEGER NOT NULL,
    original    INTEGER NOT NULL,
    UNIQUE (on_date, recorded_on, debit, credit, currency)
) STRICT;

CREATE INDEX ledger_day_totals_by_moment ON ledger_day_totals (recorded_on, on_date);

CREATE TABLE ledger_entries (
    id          INTEGER PRIMARY KEY,
    kind        TEXT    NOT NULL CHECK (kind IN ('pledge', 'agreement', 'receipt', 'refund', 'other_income', 'allotment', 'commitment', 'release', 'expenditure', 'reversal', 'reduction', 'write_off', 'recognition', 'revaluation')),
    on_date     TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    subject     TEXT    NOT NULL,
    narrative   TEXT    NOT NULL,
    reverses    INTEGER UNIQUE REFERENCES ledger_entries (id),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL,
    CHECK ((kind = 'reversal') = (reverses IS NOT NULL)),
    -- No use of money names a contribution (para. 19).
    CHECK (kind NOT IN ('allotment', 'commitment', 'release', 'expenditure') OR subject NOT GLOB 'contributions/*')
) STRICT;

CREATE INDEX ledger_entries_by_date ON ledger_entries (on_date, recorded_at);

CREATE INDEX ledger_entries_by_moment ON ledger_entries (recorded_at);

CREATE INDEX ledger_entries_by_subject ON ledger_entries (subject);

CREATE INDEX ledger_entries_of_donors ON ledger_entries (on_date) WHERE kind IN ('receipt', 'refund');

CREATE TRIGGER ledger_entry_is_never_changed BEFORE UPDATE ON ledger_entries
BEGIN SELECT RAISE(ABORT, 'a ledger entry is reversed, never changed'); END;

CREATE TRIGGER ledger_entry_is_never_removed BEFORE DELETE ON ledger_entries
BEGIN SELECT RAISE(ABORT, 'a ledger entry is reversed, never removed'); END;

CREATE TABLE ledger_expected (
    id          INTEGER PRIMARY KEY REFERENCES ledger_memoranda (id),
    kind        TEXT    NOT NULL,
    subject     TEXT    NOT NULL,
    currency    TEXT    NOT NULL,
    on_date     TEXT    NOT NULL,
    recorded_at TEXT    NOT NULL,
    amount      INTEGER NOT NULL
) STRICT;

CREATE INDEX ledger_expected_by_subject ON ledger_expected (kind, subject, currency, on_date, recorded_at, amount);

CREATE TABLE ledger_memoranda (
    id       INTEGER PRIMARY KEY,
    entry_id INTEGER NOT NULL REFERENCES ledger_entries (id),
    kind     TEXT    NOT NULL CHECK (kind IN ('pledged', 'agreed')),
    currency TEXT    NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
    amount   INTEGER NOT NULL CHECK (amount <> 0)
) STRICT;

CREATE INDEX ledger_memoranda_by_entry ON ledger_memoranda (entry_id);

CREATE TRIGGER ledger_memorandum_is_dated AFTER INSERT ON ledger_memoranda
BEGIN
    INSERT INTO ledger_expected (id, kind, subject, currency, on_date, recorded_at, amount)
    SELECT new.id, new.kind, e.subject, new.currency, e.on_date, e.recorded_at, new.amount
    FROM ledger_entries AS e
    WHERE e.id = new.entry_id;
END;

CREATE TRIGGER ledger_memorandum_is_never_changed BEFORE UPDATE ON ledger_memoranda
BEGIN SELECT RAISE(ABORT, 'a ledger entry is reversed, never changed'); END;

CREATE TRIGGER ledger_memorandum_is_never_removed BEFORE DELETE ON ledger_memoranda
BEGIN SELECT RAISE(ABORT, 'a ledger entry is reversed, never removed'); END;

CREATE TABLE ledger_month_totals (
    id             INTEGER PRIMARY KEY,
    on_month       TEXT    NOT NULL,
    recorded_month TEXT    NOT NULL,
    debit          TEXT    NOT NULL,
    credit         TEXT    NOT NULL,
    currency       TEXT    NOT NULL,
    amount         INTEGER NOT NULL,
    original       INTEGER NOT NULL,
    UNIQUE (on_month, recorded_month, debit, credit, currency)
) STRICT;

CREATE TABLE ledger_subject_totals (
    id            INTEGER PRIMARY KEY,
    subject       TEXT    NOT NULL UNIQUE,
    first_on      TEXT    NOT NULL,
    last_on       TEXT    NOT NULL,
    last_recorded TEXT    NOT NULL,
    from_year     INTEGER,
    to_year       INTEGER,
    committed     INTEGER NOT NULL,
    open          INTEGER NOT NULL,
    spent         INTEGER NOT NULL
) STRICT;

CREATE INDEX ledger_subject_totals_by_day ON ledger_subject_totals (last_on, first_on, subject);

CREATE INDEX ledger_subject_totals_by_moment ON ledger_subject_totals (last_recorded, subject);

CREATE INDEX ledger_subject_totals_of_years ON ledger_subject_totals (subject) WHERE from_year <> to_year;

CREATE INDEX ledger_subject_totals_open ON ledger_subject_totals (subject) WHERE open <> 0;

CREATE TABLE ledger_transfers (
    id                INTEGER PRIMARY KEY,
    entry_id          INTEGER NOT NULL REFERENCES ledger_entries (id),
    debit             TEXT    NOT NULL CHECK (debit <> ''),
    credit            TEXT    NOT NULL CHECK (credit <> '' AND credit <> debit),
    amount            INTEGER NOT NULL CHECK (amount > 0),
    original_currency TEXT    CHECK (original_currency GLOB '[A-Z][A-Z][A-Z]'),
    original_amount   INTEGER CHECK (original_amount > 0),
    CHECK ((original_currency IS NULL) = (original_amount IS NULL))
) STRICT;

CREATE INDEX ledger_transfers_by_entry ON ledger_transfers (entry_id, debit, credit, amount);

CREATE INDEX ledger_transfers_of_cash ON ledger_transfers (entry_id) WHERE debit = 'cash' OR credit = 'cash';

CREATE TRIGGER ledger_subject_is_added_up AFTER INSERT ON ledger_transfers
WHEN new.debit GLOB 'committed_*' OR new.credit GLOB 'committed_*' OR new.debit GLOB 'spent_*' OR new.credit GLOB 'spent_*'
BEGIN
    INSERT INTO ledger_subject_totals (subject, first_on, last_on, last_recorded, from_year, to_year, committed, open, spent)
    SELECT e.subject, e.on_date, e.on_date, e.recorded_at,
           CASE WHEN e.kind = 'commitment' AND new.debit GLOB 'committed_*' THEN CAST(substr(e.on_date, 1, 4) AS INTEGER) END,
           CASE WHEN e.kind = 'commitment' AND new.debit GLOB 'committed_*' THEN CAST(substr(e.on_date, 1, 4) AS INTEGER) END,
           new.amount * (e.kind = 'commitment' AND new.debit GLOB 'committed_*'),
           new.amount * ((new.debit GLOB 'committed_*') - (new.credit GLOB 'committed_*')),
           new.amount * ((new.debit GLOB 'spent_*') - (new.credit GLOB 'spent_*'))
    FROM ledger_entries AS e
    WHERE e.id = new.entry_id
    ON CONFLICT (subject)
        DO UPDATE SET first_on = min(first_on, excluded.first_on),
                      last_on = max(last_on, excluded.last_on),
                      last_recorded = max(last_recorded, excluded.last_recorded),
                      from_year = coalesce(min(from_year, excluded.from_year), from_year, excluded.from_year),
                      to_year = coalesce(max(to_year, excluded.to_year), to_year, excluded.to_year),
                      committed = committed + excluded.committed,
                      open = open + excluded.open,
                      spent = spent + excluded.spent;
END;

CREATE TRIGGER ledger_transfer_is_added_up AFTER INSERT ON ledger_transfers
BEGIN
    INSERT INTO ledger_day_totals (on_date, recorded_on, debit, credit, currency, amount, original)
    SELECT e.on_date, substr(e.recorded_at, 1, 10), new.debit, new.credit, coalesce(new.original_currency, ''),
           new.amount, coalesce(new.original_amount, new.amount)
    FROM ledger_entries AS e
    WHERE e.id = new.entry_id
    ON CONFLICT (on_date, recorded_on, debit, credit, currency)
        DO UPDATE SET amount = amount + excluded.amount, original = original + excluded.original;
    INSERT INTO ledger_month_totals (on_month, recorded_month, debit, credit, currency, amount, original)
    SELECT substr(e.on_date, 1, 7), substr(e.recorded_at, 1, 7), new.debit, new.credit,
           coalesce(new.original_currency, ''), new.amount, coalesce(new.original_amount, new.amount)
    FROM ledger_entries AS e
    WHERE e.id = new.entry_id
    ON CONFLICT (on_month, recorded_month, debit, credit, currency)
        DO UPDATE SET amount = amount + excluded.amount, original = original + excluded.original;
END;

CREATE TRIGGER ledger_transfer_is_never_changed BEFORE UPDATE ON ledger_transfers
BEGIN SELECT RAISE(ABORT, 'a ledger entry is reversed, never changed'); END;

CREATE TRIGGER ledger_transfer_is_never_removed BEFORE DELETE ON ledger_transfers
BEGIN SELECT RAISE(ABORT, 'a ledger entry is reversed, never removed'); END;

CREATE TABLE letter_releases (
    id          INTEGER PRIMARY KEY,
    letter_id   INTEGER NOT NULL UNIQUE REFERENCES letters (id),
    on_date     TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE TRIGGER letter_release_is_never_changed BEFORE UPDATE ON letter_releases
BEGIN SELECT RAISE(ABORT, 'a release is never changed'); END;

CREATE TRIGGER letter_release_is_never_removed BEFORE DELETE ON letter_releases
BEGIN SELECT RAISE(ABORT, 'a release is never removed'); END;

CREATE TABLE letters (
    id             INTEGER PRIMARY KEY,
    call_id        INTEGER NOT NULL REFERENCES calls (id),
    application_id INTEGER NOT NULL REFERENCES applications (id),
    nomination_id  INTEGER REFERENCES nominations (id),
    kind           TEXT    NOT NULL CHECK (kind IN ('award', 'regret')),
    language       TEXT    NOT NULL CHECK (language IN ('en', 'fr', 'es', 'ru', 'zh', 'ar')),
    reason         TEXT    NOT NULL, -- one sentence in the letter's language; names nobody
    on_date        TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by    INTEGER NOT NULL REFERENCES users (id),
    recorded_at    TEXT    NOT NULL,
    UNIQUE (application_id, kind),
    CHECK ((kind = 'award') = (nomination_id IS NOT NULL))
) STRICT;

CREATE INDEX letters_by_call ON letters (call_id, id);

CREATE TRIGGER letter_is_never_changed BEFORE UPDATE ON letters
BEGIN SELECT RAISE(ABORT, 'a letter is never changed'); END;

CREATE TRIGGER letter_is_never_removed BEFORE DELETE ON letters
BEGIN SELECT RAISE(ABORT, 'a letter is never removed'); END;

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

CREATE TABLE nomination_withdrawals (
    id            INTEGER PRIMARY KEY,
    nomination_id INTEGER NOT NULL UNIQUE REFERENCES nominations (id),
    reason        TEXT    NOT NULL CHECK (reason <> ''),
    lost          INTEGER NOT NULL CHECK (lost >= 0),
    on_date       TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by   INTEGER NOT NULL REFERENCES users (id),
    recorded_at   TEXT    NOT NULL
) STRICT;

CREATE TRIGGER nomination_withdrawal_is_never_changed BEFORE UPDATE ON nomination_withdrawals
BEGIN SELECT RAISE(ABORT, 'a withdrawal is never changed'); END;

CREATE TRIGGER nomination_withdrawal_is_never_removed BEFORE DELETE ON nomination_withdrawals
BEGIN SELECT RAISE(ABORT, 'a withdrawal is never removed'); END;

CREATE TABLE nominations (
    id             INTEGER PRIMARY KEY,
    call_id        INTEGER NOT NULL REFERENCES calls (id),
    application_id INTEGER NOT NULL UNIQUE REFERENCES applications (id),
    shortlist_id   INTEGER NOT NULL REFERENCES shortlists (id),
    decision_id    INTEGER NOT NULL REFERENCES decisions (id),
    amount         INTEGER NOT NULL CHECK (amount >= 0),
    on_date        TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_at    TEXT    NOT NULL
) STRICT;

CREATE INDEX nominations_by_call ON nominations (call_id, id);

CREATE TRIGGER nobody_is_nominated_after_withdrawing BEFORE INSERT ON nominations
WHEN EXISTS (SELECT 1
             FROM application_withdrawals
             WHERE application_id = NEW.application_id)
BEGIN SELECT RAISE(ABORT, 'an application that was withdrawn is not nominated'); END;

CREATE TRIGGER nomination_is_never_changed BEFORE UPDATE ON nominations
BEGIN SELECT RAISE(ABORT, 'a nomination is withdrawn, never changed'); END;

CREATE TRIGGER nomination_is_never_removed BEFORE DELETE ON nominations
BEGIN SELECT RAISE(ABORT, 'a nomination is withdrawn, never removed'); END;

CREATE TABLE opened_note_copies (
    id        INTEGER PRIMARY KEY,
    opened_id INTEGER NOT NULL REFERENCES opened_reviews (id),
    reader_id INTEGER NOT NULL REFERENCES users (id),
    box       BLOB    NOT NULL,
    UNIQUE (opened_id, reader_id)
) STRICT;

CREATE TRIGGER note_copy_is_for_a_reviewer_of_the_same BEFORE INSERT ON opened_note_copies
WHEN NOT EXISTS (SELECT 1
                 FROM opened_reviews AS o
                 JOIN reviews AS r ON r.id = o.review_id
                 JOIN review_assignments AS g ON g.id = r.assignment_id
                 JOIN review_assignments AS other ON other.application_id = g.application_id
                 WHERE o.id = NEW.opened_id AND other.reviewer_id = NEW.reader_id AND g.reviewer_id <> NEW.reader_id)
BEGIN SELECT RAISE(ABORT, 'a note is for reviewers of the same application'); END;

CREATE TRIGGER note_copy_is_never_removed BEFORE DELETE ON opened_note_copies
BEGIN SELECT RAISE(ABORT, 'a note is never removed'); END;

CREATE TRIGGER note_copy_is_only_erased BEFORE UPDATE ON opened_note_copies
WHEN NEW.id <> OLD.id OR NEW.opened_id <> OLD.opened_id OR NEW.reader_id <> OLD.reader_id OR NEW.box <> x''
    OR NOT EXISTS (SELECT 1
                   FROM opened_reviews AS o
                   JOIN reviews AS r ON r.id = o.review_id
                   JOIN review_assignments AS g ON g.id = r.assignment_id
                   JOIN applications AS a ON a.id = g.application_id
                   JOIN sealed_values AS s ON s.id = a.person_id
                   WHERE o.id = OLD.opened_id AND s.erased_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a note is never changed'); END;

CREATE TABLE opened_reviews (
    id          INTEGER PRIMARY KEY,
    review_id   INTEGER NOT NULL UNIQUE REFERENCES reviews (id),
    salt        BLOB    NOT NULL CHECK (length(salt) = 16),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
, note_digest BLOB CHECK (length(note_digest) = 32), note_box BLOB) STRICT;

CREATE TRIGGER opened_review_is_never_removed BEFORE DELETE ON opened_reviews
BEGIN SELECT RAISE(ABORT, 'an opened review is never removed'); END;

CREATE TRIGGER opened_review_is_only_erased BEFORE UPDATE ON opened_reviews
WHEN NEW.id <> OLD.id OR NEW.review_id <> OLD.review_id OR NEW.salt <> OLD.salt
    OR NEW.note_digest IS NOT OLD.note_digest OR NEW.recorded_by <> OLD.recorded_by
    OR NEW.recorded_at <> OLD.recorded_at OR NEW.note_box IS NOT NULL
    OR NOT EXISTS (SELECT 1
                   FROM reviews AS r
                   JOIN review_assignments AS g ON g.id = r.assignment_id
                   JOIN applications AS a ON a.id = g.application_id
                   JOIN sealed_values AS s ON s.id = a.person_id
                   WHERE r.id = OLD.review_id AND s.erased_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'an opened review is never changed'); END;

CREATE TRIGGER review_is_opened_when_all_are_in BEFORE INSERT ON opened_reviews
WHEN EXISTS (SELECT 1
             FROM reviews AS own
             JOIN review_assignments AS mine ON mine.id = own.assignment_id
             JOIN review_assignments AS other ON other.application_id = mine.application_id
             LEFT JOIN reviews AS given ON given.assignment_id = other.id
             LEFT JOIN review_recusals AS back ON back.application_id = other.application_id
                                              AND back.reviewer_id = other.reviewer_id
             WHERE own.id = NEW.review_id AND given.id IS NULL AND back.id IS NULL)
BEGIN SELECT RAISE(ABORT, 'a review is opened when all assigned are in'); END;

CREATE TABLE opened_scores (
    id        INTEGER PRIMARY KEY,
    opened_id INTEGER NOT NULL REFERENCES opened_reviews (id),
    criterion INTEGER NOT NULL CHECK (criterion >= 1),
    score     INTEGER NOT NULL CHECK (score BETWEEN 0 AND 5),
    UNIQUE (opened_id, criterion)
) STRICT;

CREATE TRIGGER opened_score_is_never_changed BEFORE UPDATE ON opened_scores
BEGIN SELECT RAISE(ABORT, 'an opened score is never changed'); END;

CREATE TRIGGER opened_score_is_never_removed BEFORE DELETE ON opened_scores
BEGIN SELECT RAISE(ABORT, 'an opened score is never removed'); END;

CREATE TABLE partner_names (
    id         INTEGER PRIMARY KEY,
    version_id INTEGER NOT NULL REFERENCES partner_versions (id),
    language   TEXT    NOT NULL CHECK (language IN ('en', 'fr', 'es', 'ru', 'zh', 'ar')),
    name       TEXT    NOT NULL CHECK (name <> ''),
    UNIQUE (version_id, language)
) STRICT;

CREATE INDEX partner_names_by_name ON partner_names (name COLLATE NOCASE);

CREATE TRIGGER partner_name_is_never_changed BEFORE UPDATE ON partner_names
BEGIN SELECT RAISE(ABORT, 'a name is followed by another version, never changed'); END;

CREATE TRIGGER partner_name_is_never_removed BEFORE DELETE ON partner_names
BEGIN SELECT RAISE(ABORT, 'a name is followed by another version, never removed'); END;

CREATE TABLE partner_person_ends (
    id          INTEGER PRIMARY KEY,
    person_id   INTEGER NOT NULL UNIQUE REFERENCES partner_persons (id),
    on_date     TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reason      TEXT    NOT NULL CHECK (reason <> ''),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE TRIGGER partner_person_end_is_never_changed BEFORE UPDATE ON partner_person_ends
BEGIN SELECT RAISE(ABORT, 'that a person left is never changed'); END;

CREATE TRIGGER partner_person_end_is_never_removed BEFORE DELETE ON partner_person_ends
BEGIN SELECT RAISE(ABORT, 'that a person left is never removed'); END;

CREATE TABLE partner_persons (
    id          INTEGER PRIMARY KEY,
    partner_id  INTEGER NOT NULL REFERENCES partners (id),
    key_box     BLOB,
    box         BLOB,
    erased_at   TEXT,
    on_date     TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL,
    CHECK ((key_box IS NULL) = (box IS NULL)),
    CHECK ((box IS NULL) = (erased_at IS NOT NULL))
) STRICT;

CREATE INDEX partner_persons_by_partner ON partner_persons (partner_id, id);

CREATE TRIGGER partner_person_is_never_removed BEFORE DELETE ON partner_persons
BEGIN SELECT RAISE(ABORT, 'a person in charge leaves or is erased, never removed'); END;

CREATE TRIGGER partner_person_is_only_erased BEFORE UPDATE ON partner_persons
WHEN NOT (OLD.box IS NOT NULL AND NEW.erased_at IS NOT NULL AND NEW.id = OLD.id AND NEW.partner_id = OLD.partner_id
          AND NEW.on_date = OLD.on_date AND NEW.recorded_by = OLD.recorded_by AND NEW.recorded_at = OLD.recorded_at)
BEGIN SELECT RAISE(ABORT, 'a person in charge is only erased, never changed'); END;

CREATE TABLE partner_versions (
    id           INTEGER PRIMARY KEY,
    partner_id   INTEGER NOT NULL REFERENCES partners (id),
    name         TEXT    NOT NULL CHECK (name <> ''),
    kind         TEXT    NOT NULL CHECK (kind IN ('non_governmental', 'un_entity', 'international_organisation',
                                                  'regional_organisation', 'academia', 'private')),
    seat_iso3    TEXT    CHECK (seat_iso3 GLOB '[A-Z][A-Z][A-Z]'),
    registration TEXT    NOT NULL,
    website      TEXT    NOT NULL,
    -- Why it was amended; empty in the first.
    reason       TEXT    NOT NULL,
    on_date      TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by  INTEGER NOT NULL REFERENCES users (id),
    recorded_at  TEXT    NOT NULL
) STRICT;

CREATE INDEX partner_versions_by_name ON partner_versions (name COLLATE NOCASE);

CREATE INDEX partner_versions_by_partner ON partner_versions (partner_id, on_date, id);

CREATE TRIGGER amendment_of_a_partner_has_a_reason BEFORE INSERT ON partner_versions
WHEN NEW.reason = '' AND EXISTS (SELECT 1 FROM partner_versions WHERE partner_id = NEW.partner_id)
BEGIN SELECT RAISE(ABORT, 'an amendment says why'); END;

CREATE TRIGGER partner_version_is_never_changed BEFORE UPDATE ON partner_versions
BEGIN SELECT RAISE(ABORT, 'what was said of a partner is followed by another version, never changed'); END;

CREATE TRIGGER partner_version_is_never_removed BEFORE DELETE ON partner_versions
BEGIN SELECT RAISE(ABORT, 'what was said of a partner is followed by another version, never removed'); END;

CREATE TABLE partners (
    id          INTEGER PRIMARY KEY,
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE TRIGGER partner_is_never_changed BEFORE UPDATE ON partners
BEGIN SELECT RAISE(ABORT, 'a partner is amended, never changed'); END;

CREATE TRIGGER partner_is_never_removed BEFORE DELETE ON partners
BEGIN SELECT RAISE(ABORT, 'a partner is amended, never removed'); END;

CREATE TABLE publication_consents (
    id             INTEGER PRIMARY KEY,
    publication_id INTEGER NOT NULL REFERENCES publications (id),
    application_id INTEGER NOT NULL REFERENCES applications (id),
    reference      TEXT    NOT NULL CHECK (reference <> ''),
    given_on       TEXT    NOT NULL CHECK (given_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    UNIQUE (publication_id, application_id)
) STRICT;

CREATE TRIGGER publication_consent_is_never_changed BEFORE UPDATE ON publication_consents
BEGIN SELECT RAISE(ABORT, 'a consent is never changed'); END;

CREATE TRIGGER publication_consent_is_never_removed BEFORE DELETE ON publication_consents
BEGIN SELECT RAISE(ABORT, 'a consent is never removed'); END;

CREATE TABLE publications (
    id           INTEGER PRIMARY KEY,
    shortlist_id INTEGER NOT NULL REFERENCES shortlists (id),
    audience     TEXT    NOT NULL CHECK (audience IN ('public', 'states')),
    digest       BLOB    NOT NULL CHECK (length(digest) = 32), -- SHA-256 of the file
    authority    TEXT    NOT NULL CHECK (authority <> ''),
    on_date      TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by  INTEGER NOT NULL REFERENCES users (id),
    recorded_at  TEXT    NOT NULL
) STRICT;

CREATE INDEX publications_by_list ON publications (shortlist_id);

CREATE TRIGGER publication_is_never_changed BEFORE UPDATE ON publications
BEGIN SELECT RAISE(ABORT, 'what was given out is never changed'); END;

CREATE TRIGGER publication_is_never_removed BEFORE DELETE ON publications
BEGIN SELECT RAISE(ABORT, 'what was given out is never removed'); END;

CREATE TABLE rates (
    id          INTEGER PRIMARY KEY,
    currency    TEXT    NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
    valid_from  TEXT    NOT NULL CHECK (valid_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    rate        TEXT    NOT NULL CHECK (rate GLOB '[0-9]*' AND rate NOT GLOB '*[^0-9.]*'),
    source      TEXT    NOT NULL,
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE INDEX rates_by_currency ON rates (currency, valid_from, recorded_at);

CREATE TRIGGER rate_is_never_changed BEFORE UPDATE ON rates
BEGIN SELECT RAISE(ABORT, 'a rate is followed by another, never changed'); END;

CREATE TRIGGER rate_is_never_removed BEFORE DELETE ON rates
BEGIN SELECT RAISE(ABORT, 'a rate is followed by another, never removed'); END;

CREATE TABLE receipts (
    id              INTEGER PRIMARY KEY,
    contribution_id INTEGER NOT NULL REFERENCES contributions (id),
    ledger_entry_id INTEGER NOT NULL UNIQUE REFERENCES ledger_entries (id),
    on_date         TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    amount          INTEGER NOT NULL CHECK (amount > 0),
    rate            TEXT    NOT NULL,
    converted       INTEGER NOT NULL CHECK (converted > 0),
    bank_reference  TEXT    NOT NULL CHECK (bank_reference <> ''),
    recorded_by     INTEGER NOT NULL REFERENCES users (id),
    recorded_at     TEXT    NOT NULL
) STRICT;

CREATE INDEX receipts_by_bank_reference ON receipts (bank_reference);

CREATE INDEX receipts_by_contribution ON receipts (contribution_id);

CREATE INDEX receipts_by_date ON receipts (on_date);

CREATE TRIGGER receipt_is_never_changed BEFORE UPDATE ON receipts
BEGIN SELECT RAISE(ABORT, 'a receipt is reversed, never changed'); END;

CREATE TRIGGER receipt_is_never_removed BEFORE DELETE ON receipts
BEGIN SELECT RAISE(ABORT, 'a receipt is reversed, never removed'); END;

CREATE TRIGGER receipt_names_no_use BEFORE INSERT ON receipts
WHEN NOT EXISTS (SELECT 1 FROM ledger_entries AS e WHERE e.id = new.ledger_entry_id AND e.kind = 'receipt')
BEGIN SELECT RAISE(ABORT, 'a contribution never names a use of money'); END;

CREATE TABLE recovery_boxes (
    id           INTEGER PRIMARY KEY,
    salt         BLOB NOT NULL CHECK (length(salt) = 16),
    file_key_box BLOB NOT NULL,
    recorded_at  TEXT NOT NULL,
    used_at      TEXT
) STRICT;

CREATE TABLE review_assignments (
    id             INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES applications (id),
    reviewer_id    INTEGER NOT NULL REFERENCES users (id),
    recorded_by    INTEGER NOT NULL REFERENCES users (id),
    recorded_at    TEXT    NOT NULL,
    UNIQUE (application_id, reviewer_id)
) STRICT;

CREATE INDEX review_assignments_by_reviewer ON review_assignments (reviewer_id, application_id);

CREATE TRIGGER nobody_reviews_in_conflict BEFORE INSERT ON review_assignments
WHEN EXISTS (SELECT 1 FROM review_recusals
             WHERE application_id = NEW.application_id AND reviewer_id = NEW.reviewer_id)
BEGIN SELECT RAISE(ABORT, 'nobody reviews after standing back'); END;

CREATE TRIGGER nobody_reviews_the_own_state BEFORE INSERT ON review_assignments
WHEN (SELECT state_iso3 FROM users WHERE id = NEW.reviewer_id)
   = (SELECT state_iso3 FROM applications WHERE id = NEW.application_id)
BEGIN SELECT RAISE(ABORT, 'nobody reviews an applicant of the own State'); END;

CREATE TRIGGER only_reviewers_review BEFORE INSERT ON review_assignments
WHEN (SELECT role FROM users WHERE id = NEW.reviewer_id) <> 'reviewer'
BEGIN SELECT RAISE(ABORT, 'only reviewers are assigned'); END;

CREATE TRIGGER review_assignment_is_never_changed BEFORE UPDATE ON review_assignments
BEGIN SELECT RAISE(ABORT, 'an assignment is never changed'); END;

CREATE TRIGGER review_assignment_is_never_removed BEFORE DELETE ON review_assignments
BEGIN SELECT RAISE(ABORT, 'an assignment is never removed'); END;

CREATE TABLE review_recusals (
    id             INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES applications (id),
    reviewer_id    INTEGER NOT NULL REFERENCES users (id),
    kind           TEXT    NOT NULL CHECK (kind IN ('conflict', 'abstained', 'released')),
    reason         TEXT    NOT NULL CHECK (reason <> ''),
    on_date        TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by    INTEGER NOT NULL REFERENCES users (id),
    recorded_at    TEXT    NOT NULL, reason_box BLOB,
    UNIQUE (application_id, reviewer_id)
) STRICT;

CREATE TRIGGER review_recusal_is_never_removed BEFORE DELETE ON review_recusals
BEGIN SELECT RAISE(ABORT, 'who stood back does not come in again'); END;

CREATE TRIGGER review_recusal_is_only_erased BEFORE UPDATE ON review_recusals
WHEN NEW.id <> OLD.id OR NEW.application_id <> OLD.application_id OR NEW.reviewer_id <> OLD.reviewer_id
    OR NEW.kind <> OLD.kind OR NEW.reason <> OLD.reason OR NEW.on_date <> OLD.on_date
    OR NEW.recorded_by <> OLD.recorded_by OR NEW.recorded_at <> OLD.recorded_at OR NEW.reason_box IS NOT NULL
    OR NOT EXISTS (SELECT 1
                   FROM applications AS a
                   JOIN sealed_values AS s ON s.id = a.person_id
                   WHERE a.id = OLD.application_id AND s.erased_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'who stood back does not come in again'); END;

CREATE TABLE review_waivers (
    id             INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL UNIQUE REFERENCES applications (id),
    reason         TEXT    NOT NULL CHECK (reason <> ''),
    on_date        TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by    INTEGER NOT NULL REFERENCES users (id),
    recorded_at    TEXT    NOT NULL
) STRICT;

CREATE TRIGGER review_waiver_is_never_changed BEFORE UPDATE ON review_waivers
BEGIN SELECT RAISE(ABORT, 'a decision is never changed'); END;

CREATE TRIGGER review_waiver_is_never_removed BEFORE DELETE ON review_waivers
BEGIN SELECT RAISE(ABORT, 'a decision is never removed'); END;

CREATE TABLE reviews (
    id            INTEGER PRIMARY KEY,
    assignment_id INTEGER NOT NULL UNIQUE REFERENCES review_assignments (id),
    digest        BLOB    NOT NULL CHECK (length(digest) = 32),
    author_box    BLOB    NOT NULL,
    call_box      BLOB    NOT NULL,
    on_date       TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by   INTEGER NOT NULL REFERENCES users (id),
    recorded_at   TEXT    NOT NULL
) STRICT;

CREATE TRIGGER review_is_never_removed BEFORE DELETE ON reviews
BEGIN SELECT RAISE(ABORT, 'a submitted review is never removed'); END;

CREATE TRIGGER review_is_only_erased BEFORE UPDATE ON reviews
WHEN NEW.id <> OLD.id OR NEW.assignment_id <> OLD.assignment_id OR NEW.digest <> OLD.digest
    OR NEW.on_date <> OLD.on_date OR NEW.recorded_by <> OLD.recorded_by OR NEW.recorded_at <> OLD.recorded_at
    OR NEW.author_box <> x'' OR NEW.call_box <> x''
    OR NOT EXISTS (SELECT 1
                   FROM review_assignments AS g
                   JOIN applications AS a ON a.id = g.application_id
                   JOIN sealed_values AS s ON s.id = a.person_id
                   WHERE g.id = OLD.assignment_id AND s.erased_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a submitted review is never changed'); END;

CREATE TRIGGER review_is_submitted_by_its_author BEFORE INSERT ON reviews
WHEN NEW.recorded_by <> (SELECT reviewer_id FROM review_assignments WHERE id = NEW.assignment_id)
BEGIN SELECT RAISE(ABORT, 'a review is submitted by its author'); END;

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

CREATE TABLE sealed_reasons (
    id             INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES applications (id),
    digest         BLOB    NOT NULL UNIQUE CHECK (length(digest) = 32),
    box            BLOB,
    recorded_by    INTEGER NOT NULL REFERENCES users (id),
    recorded_at    TEXT    NOT NULL
) STRICT;

CREATE INDEX sealed_reasons_by_application ON sealed_reasons (application_id);

CREATE TRIGGER sealed_reason_is_never_removed BEFORE DELETE ON sealed_reasons
BEGIN SELECT RAISE(ABORT, 'a sealed reason is erased, its row stays'); END;

CREATE TRIGGER sealed_reason_is_only_erased BEFORE UPDATE ON sealed_reasons
WHEN NEW.id <> OLD.id OR NEW.application_id <> OLD.application_id OR NEW.digest <> OLD.digest
    OR NEW.recorded_by <> OLD.recorded_by OR NEW.recorded_at <> OLD.recorded_at OR NEW.box IS NOT NULL
    OR NOT EXISTS (SELECT 1
                   FROM applications AS a
                   JOIN sealed_values AS s ON s.id = a.person_id
                   WHERE a.id = OLD.application_id AND s.erased_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a sealed reason is erased, never changed'); END;

CREATE TABLE sealed_values (
    id            INTEGER PRIMARY KEY,
    key_box       BLOB,
    box           BLOB,
    passport_hash BLOB CHECK (length(passport_hash) = 16),
    name_hash     BLOB CHECK (length(name_hash) = 16),
    content_hash  BLOB CHECK (length(content_hash) = 16),
    erased_at     TEXT,
    CHECK ((erased_at IS NULL) = (key_box IS NOT NULL)),
    CHECK ((erased_at IS NULL) = (box IS NOT NULL)),
    CHECK (erased_at IS NULL OR coalesce(passport_hash, name_hash, content_hash) IS NULL)
) STRICT;

CREATE INDEX sealed_values_by_name ON sealed_values (name_hash) WHERE name_hash IS NOT NULL;

CREATE INDEX sealed_values_by_passport ON sealed_values (passport_hash) WHERE passport_hash IS NOT NULL;

CREATE TRIGGER erasing_a_person_takes_the_notes AFTER UPDATE ON sealed_values
WHEN OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL
BEGIN
    UPDATE opened_reviews
    SET note_box = NULL
    WHERE review_id IN (SELECT r.id
                        FROM reviews AS r
                        JOIN review_assignments AS g ON g.id = r.assignment_id
                        JOIN applications AS a ON a.id = g.application_id
                        WHERE a.person_id = NEW.id);
    UPDATE reviews
    SET author_box = x'', call_box = x''
    WHERE assignment_id IN (SELECT g.id
                            FROM review_assignments AS g
                            JOIN applications AS a ON a.id = g.application_id
                            WHERE a.person_id = NEW.id);
    DELETE FROM drafts
    WHERE subject IN (SELECT 'review_assignments/' || g.id
                      FROM review_assignments AS g
                      JOIN applications AS a ON a.id = g.application_id
                      WHERE a.person_id = NEW.id);
END;

CREATE TRIGGER erasing_a_person_takes_the_reasons AFTER UPDATE ON sealed_values
WHEN OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL
BEGIN
    UPDATE sealed_reasons
    SET box = NULL
    WHERE application_id IN (SELECT id
                             FROM applications
                             WHERE person_id = NEW.id);
END;

CREATE TRIGGER erasing_a_person_takes_what_was_said AFTER UPDATE ON sealed_values
WHEN OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL
BEGIN
    UPDATE opened_note_copies
    SET box = x''
    WHERE opened_id IN (SELECT o.id
                        FROM opened_reviews AS o
                        JOIN reviews AS r ON r.id = o.review_id
                        JOIN review_assignments AS g ON g.id = r.assignment_id
                        JOIN applications AS a ON a.id = g.application_id
                        WHERE a.person_id = NEW.id);
    UPDATE review_recusals
    SET reason_box = NULL
    WHERE reason_box IS NOT NULL
      AND application_id IN (SELECT id
                             FROM applications
                             WHERE person_id = NEW.id);
END;

CREATE TRIGGER sealed_value_is_never_removed BEFORE DELETE ON sealed_values
BEGIN SELECT RAISE(ABORT, 'sealed values are erased, their row stays'); END;

CREATE TRIGGER sealed_value_is_only_erased BEFORE UPDATE ON sealed_values
WHEN NEW.id <> OLD.id OR OLD.erased_at IS NOT NULL OR NEW.erased_at IS NULL
BEGIN SELECT RAISE(ABORT, 'sealed values are erased, never changed'); END;

CREATE TABLE settings (
    id          INTEGER PRIMARY KEY,
    name        TEXT    NOT NULL,
    value       TEXT    NOT NULL,
    valid_from  TEXT    NOT NULL CHECK (valid_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    authority   TEXT    NOT NULL CHECK (authority <> ''),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE INDEX settings_by_name ON settings (name, valid_from);

CREATE TRIGGER setting_is_never_changed BEFORE UPDATE ON settings
BEGIN SELECT RAISE(ABORT, 'a setting is followed by another, never changed'); END;

CREATE TRIGGER setting_is_never_removed BEFORE DELETE ON settings
BEGIN SELECT RAISE(ABORT, 'a setting is followed by another, never removed'); END;

CREATE TABLE shortlist_declines (
    id             INTEGER PRIMARY KEY,
    shortlist_id   INTEGER NOT NULL REFERENCES shortlists (id),
    application_id INTEGER NOT NULL UNIQUE REFERENCES applications (id),
    decision_id    INTEGER NOT NULL REFERENCES decisions (id),
    reason         TEXT    NOT NULL CHECK (reason <> '')
) STRICT;

CREATE INDEX shortlist_declines_by_list ON shortlist_declines (shortlist_id);

CREATE TRIGGER shortlist_decline_is_never_changed BEFORE UPDATE ON shortlist_declines
BEGIN SELECT RAISE(ABORT, 'a decision is never changed'); END;

CREATE TRIGGER shortlist_decline_is_never_removed BEFORE DELETE ON shortlist_declines
BEGIN SELECT RAISE(ABORT, 'a decision is never removed'); END;

CREATE TABLE shortlist_submissions (
    id           INTEGER PRIMARY KEY,
    shortlist_id INTEGER NOT NULL UNIQUE REFERENCES shortlists (id),
    on_date      TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by  INTEGER NOT NULL REFERENCES users (id),
    recorded_at  TEXT    NOT NULL
) STRICT;

CREATE TRIGGER shortlist_submission_is_never_changed BEFORE UPDATE ON shortlist_submissions
BEGIN SELECT RAISE(ABORT, 'a submission is never changed'); END;

CREATE TRIGGER shortlist_submission_is_never_removed BEFORE DELETE ON shortlist_submissions
BEGIN SELECT RAISE(ABORT, 'a submission is never removed'); END;

CREATE TABLE shortlists (
    id          INTEGER PRIMARY KEY,
    call_id     INTEGER NOT NULL REFERENCES calls (id),
    version     INTEGER NOT NULL CHECK (version >= 1),
    problem     BLOB    NOT NULL,
    result      BLOB    NOT NULL,
    kept        TEXT    NOT NULL,
    left_out    TEXT    NOT NULL,
    spent       INTEGER NOT NULL CHECK (spent >= 0),
    digest      BLOB    NOT NULL CHECK (length(digest) = 32),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL,
    UNIQUE (call_id, version)
) STRICT;

CREATE TRIGGER shortlist_is_never_changed BEFORE UPDATE ON shortlists
BEGIN SELECT RAISE(ABORT, 'a short list is followed by another, never changed'); END;

CREATE TRIGGER shortlist_is_never_removed BEFORE DELETE ON shortlists
BEGIN SELECT RAISE(ABORT, 'a short list is followed by another, never removed'); END;

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

CREATE TABLE user_keys (
    id             INTEGER PRIMARY KEY,
    user_id        INTEGER NOT NULL REFERENCES users (id),
    signing_public BLOB    NOT NULL CHECK (length(signing_public) = 32),
    sealing_public BLOB    NOT NULL CHECK (length(sealing_public) = 32),
    recorded_at    TEXT    NOT NULL
) STRICT;

CREATE INDEX user_keys_by_user ON user_keys (user_id);

CREATE TRIGGER user_key_is_never_changed BEFORE UPDATE ON user_keys
BEGIN SELECT RAISE(ABORT, 'a key is never changed'); END;

CREATE TRIGGER user_key_is_never_removed BEFORE DELETE ON user_keys
BEGIN SELECT RAISE(ABORT, 'a key is never removed'); END;

CREATE TABLE user_secrets (
    id           INTEGER PRIMARY KEY REFERENCES users (id),
    salt         BLOB NOT NULL CHECK (length(salt) = 16),
    code_check   BLOB,
    secret_box   BLOB,
    file_key_box BLOB
, evidence_key_box BLOB) STRICT;

CREATE TABLE users (
    id              INTEGER PRIMARY KEY,
    name            TEXT    NOT NULL COLLATE NOCASE UNIQUE CHECK (name <> ''),
    role            TEXT    NOT NULL CHECK (role IN ('administrator', 'finance', 'reviewer', 'representative', 'auditor')),
    state_iso3      TEXT    CHECK (state_iso3 GLOB '[A-Z][A-Z][A-Z]'),
    added_by        INTEGER REFERENCES users (id),
    recorded_at     TEXT    NOT NULL,
    disabled_at     TEXT,
    disabled_reason TEXT,
    CHECK ((disabled_at IS NULL) = (disabled_reason IS NULL))
) STRICT;

CREATE TRIGGER user_is_never_removed BEFORE DELETE ON users
BEGIN SELECT RAISE(ABORT, 'users are disabled, never removed'); END;

CREATE TRIGGER user_keeps_name_and_role BEFORE UPDATE OF id, name, role, added_by, recorded_at ON users
BEGIN SELECT RAISE(ABORT, 'a user keeps name and role: one person, one role'); END;

CREATE TABLE version_notices (
    id          INTEGER PRIMARY KEY,
    version_id  INTEGER NOT NULL UNIQUE REFERENCES call_versions (id),
    how         TEXT    NOT NULL CHECK (how <> ''), -- a sentence that names nobody
    applicants  INTEGER NOT NULL CHECK (applicants > 0),
    on_date     TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE TRIGGER version_notice_is_never_changed BEFORE UPDATE ON version_notices
BEGIN SELECT RAISE(ABORT, 'a notice is never changed'); END;

CREATE TRIGGER version_notice_is_never_removed BEFORE DELETE ON version_notices
BEGIN SELECT RAISE(ABORT, 'a notice is never removed'); END;

CREATE TABLE window_preferences (
    id              INTEGER PRIMARY KEY,
    contribution_id INTEGER NOT NULL UNIQUE REFERENCES contributions (id),
    preference      TEXT    NOT NULL CHECK (preference IN ('sponsorship', 'projects')),
    recorded_by     INTEGER NOT NULL REFERENCES users (id),
    recorded_at     TEXT    NOT NULL
) STRICT;

CREATE TRIGGER window_preference_is_never_changed BEFORE UPDATE ON window_preferences
BEGIN SELECT RAISE(ABORT, 'a preference is never changed'); END;

CREATE TRIGGER window_preference_is_never_removed BEFORE DELETE ON window_preferences
BEGIN SELECT RAISE(ABORT, 'a preference is never removed'); END;

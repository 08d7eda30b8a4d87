-- The books, donors and contributions. No column leads from a transfer of spending back to a contribution (para. 19).

CREATE TABLE ledger_entries (
    id          INTEGER PRIMARY KEY,
    kind        TEXT    NOT NULL CHECK (kind IN ('pledge', 'agreement', 'receipt', 'refund', 'other_income', 'allotment', 'commitment', 'release', 'expenditure', 'reversal')),
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
CREATE INDEX ledger_entries_by_subject ON ledger_entries (subject);

CREATE TRIGGER ledger_entry_is_never_changed BEFORE UPDATE ON ledger_entries
BEGIN SELECT RAISE(ABORT, 'a ledger entry is reversed, never changed'); END;
CREATE TRIGGER ledger_entry_is_never_removed BEFORE DELETE ON ledger_entries
BEGIN SELECT RAISE(ABORT, 'a ledger entry is reversed, never removed'); END;

-- Each row moves one amount from an account to another: an entry can't be out of balance, in no currency.
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
CREATE INDEX ledger_transfers_by_entry ON ledger_transfers (entry_id);

CREATE TRIGGER ledger_transfer_is_never_changed BEFORE UPDATE ON ledger_transfers
BEGIN SELECT RAISE(ABORT, 'a ledger entry is reversed, never changed'); END;
CREATE TRIGGER ledger_transfer_is_never_removed BEFORE DELETE ON ledger_transfers
BEGIN SELECT RAISE(ABORT, 'a ledger entry is reversed, never removed'); END;

-- What is announced or signed and not yet received: no money, so it stands beside the books in its own currency.
CREATE TABLE ledger_memoranda (
    id       INTEGER PRIMARY KEY,
    entry_id INTEGER NOT NULL REFERENCES ledger_entries (id),
    kind     TEXT    NOT NULL CHECK (kind IN ('pledged', 'agreed')),
    currency TEXT    NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
    amount   INTEGER NOT NULL CHECK (amount <> 0)
) STRICT;
CREATE INDEX ledger_memoranda_by_entry ON ledger_memoranda (entry_id);

CREATE TRIGGER ledger_memorandum_is_never_changed BEFORE UPDATE ON ledger_memoranda
BEGIN SELECT RAISE(ABORT, 'a ledger entry is reversed, never changed'); END;
CREATE TRIGGER ledger_memorandum_is_never_removed BEFORE DELETE ON ledger_memoranda
BEGIN SELECT RAISE(ABORT, 'a ledger entry is reversed, never removed'); END;

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

-- How a donor asked to be published (para. 17); the newest counts.
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

-- Due diligence of donors that are no States (para. 14).
CREATE TABLE donor_clearances (
    id          INTEGER PRIMARY KEY,
    donor_id    INTEGER NOT NULL REFERENCES donors (id),
    outcome     TEXT    NOT NULL CHECK (outcome IN ('cleared', 'refused')),
    evidence    TEXT    NOT NULL CHECK (evidence <> ''),
    valid_from  TEXT    NOT NULL CHECK (valid_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    valid_until TEXT    NOT NULL CHECK (valid_until >= valid_from),
    recorded_by INTEGER NOT NULL REFERENCES users (id),
    recorded_at TEXT    NOT NULL
) STRICT;
CREATE INDEX donor_clearances_by_donor ON donor_clearances (donor_id, id);

CREATE TRIGGER donor_clearance_is_never_changed BEFORE UPDATE ON donor_clearances
BEGIN SELECT RAISE(ABORT, 'a clearance is followed by another, never changed'); END;
CREATE TRIGGER donor_clearance_is_never_removed BEFORE DELETE ON donor_clearances
BEGIN SELECT RAISE(ABORT, 'a clearance is followed by another, never removed'); END;

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
CREATE INDEX contributions_by_donor ON contributions (donor_id);
CREATE INDEX contributions_by_date ON contributions (on_date, id);

CREATE TRIGGER contribution_is_never_changed BEFORE UPDATE ON contributions
BEGIN SELECT RAISE(ABORT, 'a pledge is followed by its agreement, never changed'); END;
CREATE TRIGGER contribution_is_never_removed BEFORE DELETE ON contributions
BEGIN SELECT RAISE(ABORT, 'a pledge is never removed'); END;

CREATE TABLE agreements (
    id              INTEGER PRIMARY KEY,
    contribution_id INTEGER NOT NULL UNIQUE REFERENCES contributions (id),
    on_date         TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    amount          INTEGER NOT NULL CHECK (amount > 0),
    conditions      TEXT    NOT NULL,
    recorded_by     INTEGER NOT NULL REFERENCES users (id),
    recorded_at     TEXT    NOT NULL
) STRICT;

CREATE TRIGGER agreement_is_never_changed BEFORE UPDATE ON agreements
BEGIN SELECT RAISE(ABORT, 'a signed agreement is never changed'); END;
CREATE TRIGGER agreement_is_never_removed BEFORE DELETE ON agreements
BEGIN SELECT RAISE(ABORT, 'a signed agreement is never removed'); END;

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
CREATE INDEX receipts_by_contribution ON receipts (contribution_id);
CREATE INDEX receipts_by_bank_reference ON receipts (bank_reference);
CREATE INDEX receipts_by_date ON receipts (on_date);

CREATE TRIGGER receipt_is_never_changed BEFORE UPDATE ON receipts
BEGIN SELECT RAISE(ABORT, 'a receipt is reversed, never changed'); END;
CREATE TRIGGER receipt_is_never_removed BEFORE DELETE ON receipts
BEGIN SELECT RAISE(ABORT, 'a receipt is reversed, never removed'); END;

-- Wishes for a specific activity, State or person: refused (para. 19), and kept as what was asked.
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

-- Documents that were attached as evidence or written by a donor can name persons: they lie sealed, each under a key of
-- its own, and the key under the key of evidence, which those who may read the books hold (paras. 11 and 14). `digest`
-- stays that of the open document. Without key_box a document lies open, as earlier versions kept it, until who is
-- cleared next signs in to write.
ALTER TABLE user_secrets ADD COLUMN evidence_key_box BLOB;
ALTER TABLE diligence_files ADD COLUMN key_box BLOB;
ALTER TABLE donor_wish_letters ADD COLUMN key_box BLOB;
ALTER TABLE donor_wish_letters ADD COLUMN erased_at TEXT;
ALTER TABLE earmark_withdrawals ADD COLUMN key_box BLOB;
ALTER TABLE earmark_withdrawals ADD COLUMN digest BLOB CHECK (length(digest) = 32);

-- What lies open is found without reading documents.
CREATE INDEX diligence_files_open ON diligence_files (key_box) WHERE key_box IS NULL;
CREATE INDEX donor_wish_letters_open ON donor_wish_letters (key_box) WHERE key_box IS NULL;
CREATE INDEX earmark_withdrawals_open ON earmark_withdrawals (key_box) WHERE key_box IS NULL;

DROP TRIGGER diligence_file_is_never_changed;
DROP TRIGGER donor_wish_letter_is_never_changed;
DROP TRIGGER earmark_withdrawal_is_never_changed;

CREATE TRIGGER diligence_file_is_sealed BEFORE INSERT ON diligence_files
WHEN NEW.key_box IS NULL
BEGIN SELECT RAISE(ABORT, 'evidence is sealed'); END;
CREATE TRIGGER diligence_file_is_only_sealed BEFORE UPDATE ON diligence_files
WHEN NOT (OLD.key_box IS NULL AND NEW.key_box IS NOT NULL AND NEW.id = OLD.id
          AND NEW.examination_id = OLD.examination_id AND NEW.file_name = OLD.file_name AND NEW.digest = OLD.digest)
BEGIN SELECT RAISE(ABORT, 'evidence is kept as it was attached'); END;

CREATE TRIGGER donor_wish_letter_is_sealed BEFORE INSERT ON donor_wish_letters
WHEN NEW.key_box IS NULL
BEGIN SELECT RAISE(ABORT, 'a donor''s letter is sealed'); END;
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

CREATE TRIGGER earmark_withdrawal_is_sealed BEFORE INSERT ON earmark_withdrawals
WHEN NEW.key_box IS NULL OR NEW.digest IS NULL
BEGIN SELECT RAISE(ABORT, 'a withdrawal''s letter is sealed'); END;
CREATE TRIGGER earmark_withdrawal_is_only_sealed BEFORE UPDATE ON earmark_withdrawals
WHEN NOT (OLD.key_box IS NULL AND NEW.key_box IS NOT NULL AND NEW.digest IS NOT NULL AND NEW.id = OLD.id
          AND NEW.request_id = OLD.request_id AND NEW.on_date = OLD.on_date AND NEW.file_name = OLD.file_name AND NEW.recorded_by = OLD.recorded_by
          AND NEW.recorded_at = OLD.recorded_at)
BEGIN SELECT RAISE(ABORT, 'a withdrawal is kept as it was written'); END;

#pragma once

#include "record/verify.h"

namespace fund {

class Session;

/// Everything that can be checked of a fund file, which is what a person means by verifying it: its record
/// (verifyRecord), and what a whole record can't vouch for, since whoever may write could write it: that the books add
/// up, that the bank's lines come to the entries that they are matched to, opened reviews against what their authors
/// submitted, published calls and short lists against their digests, and decisions against the keys and signatures of
/// those who made them (para. 18). Notes name each deed of two people of whom one had just added the other
/// (areIndependent()): of two names the file can't tell more. Needs no clearance.
[[nodiscard]] Result<Verification> verifyFile(const Database &database, const QString &expected = {},
                                              const Progress *progress = nullptr);

/// And that attached documents are what was attached ("document_wrong"), where the file is of this version and the
/// person holds the key of evidence; that their sealed rows are unchanged is the record's, which asks for no key.
[[nodiscard]] Result<Verification> verifyFile(const Session &session, const QString &expected = {},
                                              const Progress *progress = nullptr);

} // namespace fund

#pragma once

#include "bank/bank_line.h"
#include "bank/line_match.h"
#include "base/progress.h"
#include "base/result.h"

namespace fund {

class Session;

struct ImportedStatements
{
    int statements = 0;  ///< new ones
    int unchanged = 0;   ///< on record already in the same words
    int lines = 0;       ///< of the new ones
    QStringList notes{}; ///< days that no statement covers, balances that moved in between, what was passed over

    bool operator==(const ImportedStatements &) const = default;
};

/// Records the statements of a file, all or none. One that is on record already adds nothing; one that overlaps another
/// of its account is refused ("statement_must_not_overlap"), a gap is told. An account is known by its letters and
/// digits (accountKey), and stays written as it was the first time. `checkOnly`: everything but the commit.
[[nodiscard]] Result<ImportedStatements> importStatements(Session &session, const BankStatementFile &file,
                                                          bool checkOnly = false, const Progress *progress = nullptr);

/// Lines stand for entries of the books: both come to one sum (checkMatch). Each counts once. What the bank does not
/// say to be the donor's takes a reason (strangerProblem), which stands with the match.
[[nodiscard]] Result<void> matchLines(Session &session, const MatchDraft &draft);
/// The same of one line.
[[nodiscard]] Result<void> matchLine(Session &session, BankLineId line, const std::vector<LedgerEntryId> &entries,
                                     const QString &reason = {});

/// Records the receipt that a line is, for a signed contribution, with the line's day, amount and reference, and
/// matches the two, as one deed. `reason`: the excessReason of a ReceiptDraft, or why it is this donor's although the
/// bank does not name it; one text, which both are recorded with.
[[nodiscard]] Result<ReceiptId> receiveLine(Session &session, BankLineId line, ContributionId contribution,
                                            const QString &reason = {});

/// Does what a suggestion says.
[[nodiscard]] Result<void> acceptSuggestion(Session &session, BankLineId line, const MatchSuggestion &suggestion,
                                            const QString &reason = {});

/// A line that the books don't know, with the reason: BankLineState::NotOurs stays out of them; BankCharge is posted on
/// the line's day as a loss of the pool (other income below zero), at the rate of its month, and stands for the line.
[[nodiscard]] Result<void> explainLine(Session &session, BankLineId line, BankLineState meaning, const QString &reason);

/// Posts every charge that was explained and never posted (readUnpostedCharges), all or none: at the rate of the line's
/// day, on that day or, where it lies in a closed period, on the session's. What was said stays on record, followed by
/// the same with its entry. How many they were; refused where there is none ("charge_must_be_unposted").
[[nodiscard]] Result<int> postExplainedCharges(Session &session);

/// Takes back what was said of a line, and of those that it was said of with it; what was recorded as a receipt stays
/// on record.
[[nodiscard]] Result<void> undoDecision(Session &session, BankLineId line, const QString &reason);

} // namespace fund

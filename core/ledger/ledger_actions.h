#pragma once

#include "ledger/balance_store.h"
#include "ledger/commitment_year.h"
#include "ledger/ledger_store.h"
#include "ledger/pool_reading.h"

namespace fund {

class Change;
class Session;

/// Posts an entry. Refused where it is of a day to come or of a closed period, or takes money that isn't there:
/// authority of a window or a subject, or what is available, below zero on its day or on a later one
/// ("money_must_be_there", para. 23). A refund or an exchange loss is posted all the same.
[[nodiscard]] Result<LedgerEntryId> postEntry(Change &change, const LedgerEntryDraft &draft);

/// Gives a window the authority to commit money; sets the operating reserve aside with it.
struct AllotmentDraft
{
    Window window = Window::Sponsorship;
    Money amount;
    QString authority; ///< whose decision: "Cost plan 2026, approved on …"
    QDate onDate;
};
/// Refused before a minimum is announced and reached (para. 16), where reserve, support costs of all outstanding
/// allotments and the allotment itself are not covered (para. 23), and for staff as staff_rules.h has it (para. 15).
[[nodiscard]] Problems checkAllotment(const Database &database, const AllotmentDraft &draft, const Currency &currency,
                                      const QDate &today);
[[nodiscard]] Result<LedgerEntryId> allotFunds(Session &session, const AllotmentDraft &draft);

/// What a window doesn't need any more goes back to the pool.
struct ReturnDraft
{
    Window window = Window::Sponsorship;
    Money amount;
    QString reason; ///< "The round of spring is settled"
    QDate onDate;
};
/// The window's part of the operating reserve that goes with it: the reserve is a share of planned expenditure
/// (ST/AI/284), and less is planned. All of it with the last of the window's allotments.
[[nodiscard]] Money reserveOfReturn(const Database &database, const ReturnDraft &draft);
[[nodiscard]] Problems checkReturn(const Database &database, const ReturnDraft &draft, const Currency &currency,
                                   const QDate &today);
/// Refused beyond what is allotted and not committed.
[[nodiscard]] Result<LedgerEntryId> returnFunds(Session &session, const ReturnDraft &draft);

/// Commits money for one subject from a window's allotment; support costs are charged on it.
struct CommitmentDraft
{
    Window window = Window::Sponsorship;
    Money amount;
    QString subject; ///< "nominations/12"
    QString narrative;
    QDate onDate;
    std::vector<YearPart> years{}; ///< over which it is spread; none: all of it is of the year of its day
};
/// Its amount, what para. 16 asks for, the rules of staff and of years.
[[nodiscard]] Problems checkCommitment(const Database &database, const CommitmentDraft &draft, const Currency &currency,
                                       const QDate &today);
[[nodiscard]] Result<LedgerEntryId> commitFunds(Change &change, const CommitmentDraft &draft);

/// What a commitment made by hand is booked under: "commitments/P3-2026".
[[nodiscard]] QString commitmentSubject(const QString &reference);
/// A commitment made by hand (a post, a contract, an agreement): the same, and its subject must be one of
/// commitmentSubject and of no other window.
[[nodiscard]] Problems checkHandCommitment(const Database &database, const CommitmentDraft &draft,
                                           const Currency &currency, const QDate &today);
[[nodiscard]] Result<LedgerEntryId> commitFunds(Session &session, const CommitmentDraft &draft);
/// Ends a commitment made by hand: what is left goes back to its window, with its support costs. Refused where nothing
/// is open of it, and for a nominee's, which ends with a withdrawal.
[[nodiscard]] Result<void> releaseFunds(Session &session, const QString &subject, const QString &reason,
                                        const QDate &onDate);

/// Gives what is left of a subject's commitment back to the window's allotment, with its support costs.
[[nodiscard]] Result<void> releaseCommitment(Change &change, Window window, const QString &subject,
                                             const QString &narrative, const QDate &onDate);

struct ExpenditureDraft
{
    Window window = Window::Sponsorship;
    QString subject;      ///< of the commitment
    Money amount;         ///< at most what is committed for it
    QString reference;    ///< voucher or invoice
    bool isFinal = false; ///< the rest of the commitment is released
    QDate onDate;
    QString repeatReason{}; ///< why the same voucher is paid once more; must be given then
};
[[nodiscard]] Problems checkExpenditure(const Database &database, const ExpenditureDraft &draft,
                                        const Currency &currency, const QDate &today);
/// Refused where the same voucher of the same amount is paid for the subject already, and no reason says why again.
[[nodiscard]] std::optional<Problem> checkRepeat(const Database &database, const ExpenditureDraft &draft);
[[nodiscard]] Result<LedgerEntryId> recordExpenditure(Session &session, const ExpenditureDraft &draft);

/// A mistake is mended by an entry that names it and says why; the mistake stays. Part of a deed that knows what the
/// entry's money was for: shortlists/reversal_actions.h.
[[nodiscard]] Result<LedgerEntryId> reverseEntry(Change &change, const LedgerEntry &entry, const QString &reason,
                                                 const QDate &onDate);

} // namespace fund

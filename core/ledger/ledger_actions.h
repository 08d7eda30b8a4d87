#pragma once

#include "ledger/balance_store.h"
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
/// Refused before a minimum is announced and reached (para. 16), and where reserve, support costs of all outstanding
/// allotments and the allotment itself are not covered (para. 23).
[[nodiscard]] Problems checkAllotment(const Database &database, const AllotmentDraft &draft, const Currency &currency,
                                      const QDate &today);
[[nodiscard]] Result<LedgerEntryId> allotFunds(Session &session, const AllotmentDraft &draft);

/// Commits money for one subject from a window's allotment; support costs are charged on it.
struct CommitmentDraft
{
    Window window = Window::Sponsorship;
    Money amount;
    QString subject; ///< "nominations/12"
    QString narrative;
    QDate onDate;
};
[[nodiscard]] Result<LedgerEntryId> commitFunds(Change &change, const CommitmentDraft &draft);

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
};
[[nodiscard]] Problems checkExpenditure(const Database &database, const ExpenditureDraft &draft,
                                        const Currency &currency, const QDate &today);
[[nodiscard]] Result<LedgerEntryId> recordExpenditure(Session &session, const ExpenditureDraft &draft);

/// A mistake is mended by an entry that names it and says why; the mistake stays. Part of a deed that knows what the
/// entry's money was for: shortlists/reversal_actions.h.
[[nodiscard]] Result<LedgerEntryId> reverseEntry(Change &change, const LedgerEntry &entry, const QString &reason,
                                                 const QDate &onDate);

} // namespace fund

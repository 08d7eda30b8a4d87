#include "shortlists/reversal_actions.h"

#include "applications/application_actions.h"
#include "contributions/contribution_reversal.h"
#include "ledger/ledger_actions.h"
#include "ledger/ledger_rules.h"
#include "record/change.h"
#include "shortlists/shortlist_rules.h"
#include "shortlists/shortlist_store.h"

namespace fund {

Result<LedgerEntryId> reverseEntry(Session &session, LedgerEntryId id, const QString &reason, const QDate &onDate)
{
    if (auto allowed = session.require(Action::ReverseEntry); !allowed)
        return allowed.failure();
    Change change(session, Action::ReverseEntry);
    const auto entry = readEntry(session.database(), id, session.fund().currency);
    if (!entry)
        return refuseShortList("entry", "entry_must_exist", QT_TRANSLATE_NOOP("shortlists", "There is no such entry."),
                               "");
    const bool isOfWithdrawn = isOfWithdrawnNominee(session.database(), entry->subject);
    if (isOfWithdrawn && entry->kind == EntryKind::Release)
        return refuseShortList(
            "entry", "release_of_withdrawn_must_stand",
            QT_TRANSLATE_NOOP("shortlists", "The nominee was withdrawn: what was released stays so."), "");
    // Whoever may reverse reads no names, so that of these only addresses are found: the form asks for none.
    if (const auto application = applicationBehind(session.database(), entry->subject))
        if (Problems problems = checkReason(session, *application, "reason", reason); !problems.empty())
            return refused(std::move(problems));
    if (onDate.isValid() && !checkReversible(*entry))
        if (auto found = checkContributionReversal(session.database(), *entry, onDate, session.fund().currency))
            return refused({*found});
    auto posted = reverseEntry(change, *entry, reason, onDate);
    if (!posted)
        return posted;
    if (auto followed = followReversal(change, *entry, *posted, onDate); !followed)
        return followed.failure();
    if (isOfWithdrawn)
        if (auto released = releaseCommitment(change, Window::Sponsorship, entry->subject, reason.trimmed(), onDate);
            !released)
            return released.failure();
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    return posted;
}

} // namespace fund

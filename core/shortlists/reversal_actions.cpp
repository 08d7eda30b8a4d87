#include "shortlists/reversal_actions.h"

#include "ledger/ledger_actions.h"
#include "record/change.h"
#include "shortlists/shortlist_store.h"

#include <QCoreApplication>

namespace fund {

namespace {

Failure refusal(const char *rule, const char *sentence)
{
    return refused({{QStringLiteral("entry"),
                     QString::fromLatin1(rule),
                     QCoreApplication::translate("shortlists", sentence),
                     {},
                     0}});
}

} // namespace

Result<LedgerEntryId> reverseEntry(Session &session, LedgerEntryId id, const QString &reason, const QDate &onDate)
{
    if (auto allowed = session.require(Action::ReverseEntry); !allowed)
        return allowed.failure();
    Change change(session, Action::ReverseEntry);
    const auto entry = readEntry(session.database(), id, session.fund().currency);
    if (!entry)
        return refusal("entry_must_exist", QT_TRANSLATE_NOOP("shortlists", "There is no such entry."));
    const bool isOfWithdrawn = isOfWithdrawnNominee(session.database(), entry->subject);
    if (isOfWithdrawn && entry->kind == EntryKind::Release)
        return refusal("release_of_withdrawn_must_stand",
                       QT_TRANSLATE_NOOP("shortlists", "The nominee was withdrawn: what was released stays so."));
    auto posted = reverseEntry(change, *entry, reason, onDate);
    if (!posted)
        return posted;
    if (isOfWithdrawn)
        if (auto released = releaseCommitment(change, Window::Sponsorship, entry->subject, reason.trimmed(), onDate);
            !released)
            return released.failure();
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    return posted;
}

} // namespace fund

#pragma once

#include "decisions/decision.h"
#include "shortlists/shortlist.h"
#include "storage/database.h"

namespace fund {

class Change;

ShortListId insertShortList(Change &change, const ShortList &list);
void insertSubmission(Change &change, ShortListId id);
void insertDecline(Change &change, ShortListId list, ApplicationId application, DecisionId decision,
                   const QString &reason);
[[nodiscard]] NominationId insertNomination(Change &change, const Nomination &nomination, DecisionId decision);
void insertNominationWithdrawal(Change &change, NominationId nomination, const QString &reason, qint64 lost);

/// The newest version; nullopt before the first.
[[nodiscard]] std::optional<ShortList> readShortList(const Database &database, CallId call);
[[nodiscard]] std::optional<ShortList> readShortList(const Database &database, ShortListId id);
/// Every version, oldest first.
[[nodiscard]] std::vector<ShortList> readShortLists(const Database &database, CallId call);
/// The newest that the High Representative has approved; nullopt before.
[[nodiscard]] std::optional<ShortList> readApprovedList(const Database &database, CallId call);
/// Every approval of a list of the call, oldest first.
[[nodiscard]] std::vector<Approval> readApprovals(const Database &database, CallId call);
/// Every nomination of a call in the order in which they were made, withdrawn ones with the rest.
[[nodiscard]] std::vector<Nomination> readNominations(const Database &database, CallId call,
                                                      const Currency &fundCurrency);
/// Applications of the call that the High Representative declined, with the reason.
[[nodiscard]] std::map<ApplicationId, QString> readDeclines(const Database &database, CallId call);
/// What is spent for good on nominees of the call who were withdrawn, minor units: as the books stand, since a voucher
/// can be reversed after the withdrawal.
[[nodiscard]] qint64 readLost(const Database &database, CallId call);
/// Whose nomination a ledger entry is about; none where it is about something else.
[[nodiscard]] std::optional<ApplicationId> applicationBehind(const Database &database, const QString &ledgerSubject);
/// Whether a ledger entry's subject is a nominee who was withdrawn.
[[nodiscard]] bool isOfWithdrawnNominee(const Database &database, const QString &ledgerSubject);

} // namespace fund

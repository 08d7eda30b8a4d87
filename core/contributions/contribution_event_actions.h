#pragma once

#include "base/result.h"
#include "contributions/contribution_event.h"
#include "identity/permissions.h"

namespace fund {

class Change;
class Session;

/// What a person must be allowed to do to record it.
[[nodiscard]] Action actionFor(ContributionEventKind kind);

/// What a contribution brought into the books as due; by the end of a day where one is given.
[[nodiscard]] DueBook readDueBook(const Database &database, const Contribution &contribution,
                                  const Currency &fundCurrency, const QDate &until = {});
/// The policy of a day; nullopt where nobody has decided, and nothing is then recognised before it is received.
[[nodiscard]] std::optional<Recognition> recognitionOn(const Database &database, const QDate &day);

/// What an amount is worth on a day, at its UN operational rate. Refused where the month's rate is missing: it is never
/// guessed.
[[nodiscard]] Result<Valued> valuedOn(const Database &database, const Money &amount, const QDate &day,
                                      const Currency &fundCurrency);

/// checkContributionEvent, and of a refund what the record says of its day and its bank reference.
[[nodiscard]] Problems checkRecordedEvent(const Database &database, const ContributionEventDraft &draft,
                                          const std::optional<Contribution> &contribution, const QDate &today);
/// A reduction, a write-off, a refund, a condition met, or the closing. A refund is posted also where it makes what is
/// available negative: the pool then shows the shortfall, and nothing new is allotted (cli.md).
[[nodiscard]] Result<ContributionEventId> recordContributionEvent(Session &session,
                                                                  const ContributionEventDraft &draft);
[[nodiscard]] Result<ContributionEventId> recordContributionEvent(Change &change, const ContributionEventDraft &draft);

/// How many receivables a month's end changed, and by how much in all.
struct Revalued
{
    int contributions = 0;
    Money difference; ///< in the fund's currency: a gain, or a loss below zero; unrealised

    bool operator==(const Revalued &) const = default;
};
/// Revalues what is receivable in other currencies at the rate of a month's last day. Again for the same month: nothing
/// changes. Refused where a currency's rate of that month is missing, or the month is not over.
[[nodiscard]] Result<Revalued> revalueReceivables(Session &session, const QDate &anyDayOfMonth);

} // namespace fund

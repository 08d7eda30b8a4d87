#pragma once

#include "calls/call_rules.h"
#include "calls/call_store.h"
#include "identity/secrets.h"

namespace fund {

class Session;

/// Begins a call as a draft and gives it its reference. The only thing asked of a draft is what any draft can keep.
[[nodiscard]] Result<CallId> draftCall(Session &session, const CallTerms &terms);

/// The subject under which a person's unsaved changes to a call are kept (record/draft_store); editCall() drops them.
[[nodiscard]] QString draftSubject(CallId id);

/// Changes a draft; of a published call, begins or changes the next version, which holds once it is published.
[[nodiscard]] Result<void> editCall(Session &session, CallId id, const CallTerms &terms);

/// Throws a draft away, for a reason that stays on record; of a published call, the version that is drafted. The
/// reference is not given again.
[[nodiscard]] Result<void> discardDraft(Session &session, CallId id, const QString &reason);

/// Freezes the draft: criteria, weights, words, rules with shares turned into numbers, envelope, groups of the closing
/// day, lot, all under one digest. What ruleClashes() and reasonsDue() find needs a reason. Makes seed and review key
/// at the first publication; only a cleared person can, since the key lies under the file key. Gives the digest.
[[nodiscard]] Result<QByteArray> publishCall(Session &session, CallId id, const QString &reason = {});

/// Puts on record that applications are closed; refused before the closing time.
[[nodiscard]] Result<void> closeCall(Session &session, CallId id);

/// Records the public value that the call names, once, after closing.
[[nodiscard]] Result<void> recordLotValue(Session &session, CallId id, const LotValue &value);

/// What terms are checked against now, those of an existing call against what is published of it: for a form while one
/// types, too.
[[nodiscard]] CallFacts callFacts(const Session &session, const CallTerms &terms, CallId id = {});

/// For the rooms above, inside their own deed: what happened to the call. Scored is recorded once.
void recordMilestone(Change &change, CallId id, Milestone milestone, const QString &reason = {});

/// The key that opens scores: for a cleared person. Fails with NotAuthorised otherwise.
[[nodiscard]] Result<UserKeys> openReviewKeys(const Session &session, CallId id);

/// The call of a reference such as "S-2026-1", or why there is none.
[[nodiscard]] Result<Call> requireCall(const Database &database, const QString &ref);
/// The same by id.
[[nodiscard]] Result<Call> requireCall(const Database &database, CallId id);

} // namespace fund

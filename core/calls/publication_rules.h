#pragma once

#include "calls/call_rules.h"

namespace fund {

/// So long a call is open at least, so that every State can hear of it and answer (para. 22). A usual time is weeks.
inline constexpr int fewestOpenDays = 7;

/// What a later version must leave as those who rely on the published one know it (para. 18): it never closes earlier,
/// never opens later, and keeps the public value of the lot, without which the office could try the lot beforehand.
/// Empty for a first version.
[[nodiscard]] Problems checkPromises(const CallTerms &terms, const CallFacts &facts);

/// A call that is published when it has opened already, or that closes within days: those who apply could not know its
/// terms before. Told and not refused, since the call may have been announced elsewhere.
[[nodiscard]] Problems noticeDoubts(const CallTerms &terms, const CallFacts &facts);

/// What takes a reason (para. 18): a call whose opening lies on an earlier day than its publication, and a new version
/// while applications are on record. Rule names: call_must_be_published_before_it_opens,
/// version_must_not_change_under_applicants.
[[nodiscard]] Problems reasonsDue(const CallTerms &terms, const CallFacts &facts);

/// All for which a reason is kept on record where one is given: ruleClashes() and reasonsDue(), which are published
/// with a reason only, and noticeDoubts().
[[nodiscard]] Problems publicationDoubts(const CallTerms &terms, const CallFacts &facts);

} // namespace fund

#pragma once

#include "calls/call.h"
#include "localisation/wording.h"

namespace fund {

/// The checks of para. 21 in words that an office can keep or change.
[[nodiscard]] std::vector<EligibilityWords> defaultEligibility(const Wording &wording);

/// A most of a fifth of the seats for Western European and other States. Para. 22 asks for diversity and has all States
/// eligible: no paragraph asks for a most of any group, so that no draft begins with this one. An office may set it,
/// with its ground; drafts of earlier versions began with it.
[[nodiscard]] BalanceRule limitOfWesternStates(int seats, const Wording &wording = Wording(Language::English));

/// A sponsorship call to begin a draft with: every check of para. 21, five scored criteria with words for each score,
/// the balance of para. 22 for these seats, the encouragement of women, the lot with the public value that its seed
/// waits for, in the language of the paper. No rule of it is settled by the paper: the office answers for what it
/// publishes.
[[nodiscard]] CallTerms defaultSponsorshipCall(const Meeting &meeting, int seats, const Money &envelope,
                                               const Wording &wording = Wording(Language::English));

} // namespace fund

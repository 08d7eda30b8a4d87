#pragma once

#include "donors/donor_wish.h"

namespace fund {

class Session;

/// A donor's later request on publication, with the letter that asks for it (para. 17).
[[nodiscard]] Result<void> recordWish(Session &session, const WishDraft &draft);
/// The letter of the wish that holds, where it was recorded without one.
[[nodiscard]] Result<void> fileRequestLetter(Session &session, DonorId donor, const RequestLetter &letter);
/// What was attached to a wish, byte by byte; to who may read the books. Fails where there is none
/// (letter_must_be_on_file) or where its content is not what was attached (letter_must_be_as_attached).
[[nodiscard]] Result<RequestLetter> openRequestLetter(const Session &session, WishId wish);

} // namespace fund

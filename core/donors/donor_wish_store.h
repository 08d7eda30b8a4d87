#pragma once

#include "donors/donor_wish.h"
#include "storage/database.h"

namespace fund {

class Change;

/// With its letter where there is one.
WishId insertWish(Change &change, const WishDraft &draft);
/// Its digest is made here.
void insertRequestLetter(Change &change, WishId wish, const RequestLetter &letter);

/// Of one donor, the newest first.
[[nodiscard]] std::vector<KeptWish> readWishes(const Database &database, DonorId donor);
/// The wish that holds.
[[nodiscard]] std::optional<KeptWish> readWish(const Database &database, DonorId donor);
/// A wish's letter with its document, as the file has it; nullopt where there is none.
[[nodiscard]] std::optional<RequestLetter> readRequestLetter(const Database &database, WishId wish);
/// Donors whose wish holds and whose letter the file does not have, by number.
[[nodiscard]] std::vector<DonorId> readDonorsWithoutLetter(const Database &database);

} // namespace fund

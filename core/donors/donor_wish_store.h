#pragma once

#include "donors/donor_wish.h"
#include "identity/own_key_box.h"
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
/// A wish's letter as the file has it: sealed, but where an earlier version kept it.
struct KeptLetter
{
    QString fileName;
    QByteArray digest; ///< of the open document
    OwnKeyBox sealed;
    bool erased = false;
};
/// nullopt where there is none.
[[nodiscard]] std::optional<KeptLetter> readRequestLetter(const Database &database, WishId wish);
/// What a sealed letter is bound to (identity/sealed_document.h).
[[nodiscard]] QByteArray letterPurpose(const QByteArray &digest);
/// Takes the keys of a person's letters; gives how many. None of a donor that is no person.
int eraseRequestLetters(Change &change, DonorId donor);
/// Donors whose wish holds and whose letter the file does not have, by number.
[[nodiscard]] std::vector<DonorId> readDonorsWithoutLetter(const Database &database);

} // namespace fund

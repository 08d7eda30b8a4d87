#pragma once

#include "donors/donor.h"

namespace fund {

using WishId = Id<struct WishTag>;

/// A donor's request on how it is published (para. 17), with the letter that asks for it.
struct WishDraft
{
    DonorId donor;
    Publication publication = Publication::Publish;
    QString request; ///< which letter it is: "Note of 3 March"
    RequestLetter letter;

    bool operator==(const WishDraft &) const = default;
};

/// A wish on record. Read for a list: its letter without the document.
struct KeptWish
{
    WishId id;
    Publication publication = Publication::Publish;
    QString request; ///< empty: nobody asked, and what is given is published
    RequestLetter letter;
    QDateTime recordedAt;
    QString recordedBy;

    /// Asked for by a letter that the file does not hold.
    [[nodiscard]] bool lacksLetter() const { return !request.isEmpty() && letter.isNone(); }
    bool operator==(const KeptWish &) const = default;
};

/// A donor's later request: only the donor changes how it is published, in either direction (para. 17). Rules:
/// wish_must_change_something, wish_must_be_the_donors, request_must_be_on_file, and those of the letter.
[[nodiscard]] Problems checkWish(const WishDraft &draft, const Donor &donor);

/// A letter that is filed after its wish was recorded, as an import or a new donor leaves it. Rules: wish_must_exist,
/// wish_must_be_asked_for, letter_must_be_the_only_one, and those of the letter.
[[nodiscard]] Problems checkLaterLetter(const RequestLetter &letter, const std::optional<KeptWish> &wish);

} // namespace fund

#pragma once

#include "donors/donor.h"
#include "identity/own_key_box.h"
#include "localisation/language.h"

namespace fund {

/// Whom letters to a donor go to: lines of an office or a person and their address, and the language.
struct DonorContactDraft
{
    DonorId donor;
    Language language = Language::English;
    QString address;      ///< lines; empty: the donor's name is all
    QString salutation{}; ///< "Dear Dr Okafor,", in the language of letters; empty: the general one

    bool operator==(const DonorContactDraft &) const = default;
};

/// A person's lines as they lie in the file: under a key of their own, which lies under the file key. Erasing them
/// takes the key.
struct SealedAddress
{
    QByteArray keyBox;
    QByteArray box;
    QByteArray salutationBox{}; ///< empty: the general one

    bool operator==(const SealedAddress &) const = default;
};

struct DonorContact
{
    Language language = Language::English;
    QString address{};                     ///< empty where it is sealed or erased
    QString salutation{};                  ///< likewise
    std::optional<SealedAddress> sealed{}; ///< of an individual
    bool erased = false;

    bool operator==(const DonorContact &) const = default;
};

/// A person's lines and form of address as they are read: opened, or plain.
struct OpenedContact
{
    QString address;
    QString salutation;

    bool operator==(const OpenedContact &) const = default;
};

[[nodiscard]] SealedAddress sealAddress(const OpenedContact &contact, const SecretBytes &fileKey, Chance &chance);
/// nullopt: another file key, or touched boxes.
[[nodiscard]] std::optional<OpenedContact> openAddress(const SealedAddress &sealed, const SecretBytes &fileKey);

/// Rules: contact_must_change_something, address_must_be_short (at most eight lines of 120 characters),
/// salutation_must_be_short (one line of 120 characters).
[[nodiscard]] Problems checkContact(const DonorContactDraft &draft, const std::optional<DonorContact> &now);

} // namespace fund

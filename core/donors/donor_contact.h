#pragma once

#include "donors/donor.h"
#include "identity/secrets.h"
#include "localisation/language.h"

namespace fund {

/// Whom letters to a donor go to: lines of an office or a person and their address, and the language.
struct DonorContactDraft
{
    DonorId donor;
    Language language = Language::English;
    QString address; ///< lines; empty: the donor's name is all

    bool operator==(const DonorContactDraft &) const = default;
};

/// A person's lines as they lie in the file: under a key of their own, which lies under the file key. Erasing them
/// takes the key.
struct SealedAddress
{
    QByteArray keyBox;
    QByteArray box;

    bool operator==(const SealedAddress &) const = default;
};

struct DonorContact
{
    Language language = Language::English;
    QString address{};                     ///< empty where it is sealed or erased
    std::optional<SealedAddress> sealed{}; ///< of an individual
    bool erased = false;

    bool operator==(const DonorContact &) const = default;
};

[[nodiscard]] SealedAddress sealAddress(const QString &address, const SecretBytes &fileKey, Chance &chance);
/// nullopt: another file key, or touched boxes.
[[nodiscard]] std::optional<QString> openAddress(const SealedAddress &sealed, const SecretBytes &fileKey);

/// Rules: contact_must_change_something, address_must_be_short (at most eight lines of 120 characters).
[[nodiscard]] Problems checkContact(const DonorContactDraft &draft, const std::optional<DonorContact> &now);

} // namespace fund

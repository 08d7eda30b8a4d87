#pragma once

#include "identity/own_key_box.h"
#include "partners/partner.h"

namespace fund {

/// A person in charge as the file has it.
struct PartnerPerson
{
    PartnerPersonId id;
    PartnerId partner;
    QDate onDate{};                    ///< in charge from this day on
    QDate leftOn{};                    ///< from this day on no more; invalid: did not leave
    QString leftBecause{};             ///< the reason of the amendment
    std::optional<OwnKeyBox> sealed{}; ///< none: erased

    /// Also before the first day: whoever is about to be in charge is screened at once. Who was erased is no more.
    [[nodiscard]] bool isInChargeOn(const QDate &day) const { return sealed && (!leftOn.isValid() || day < leftOn); }
    bool operator==(const PartnerPerson &) const = default;
};

/// What is sealed: the person, and bytes by which a digest over the name can't be guessed.
struct OpenedPerson
{
    PersonInCharge person;
    QByteArray salt;

    bool operator==(const OpenedPerson &) const = default;
};

[[nodiscard]] OwnKeyBox sealPerson(const PersonInCharge &person, const SecretBytes &fileKey, Chance &chance);
/// nullopt: another file key, or touched boxes.
[[nodiscard]] std::optional<OpenedPerson> openPerson(const OwnKeyBox &sealed, const SecretBytes &fileKey);

} // namespace fund

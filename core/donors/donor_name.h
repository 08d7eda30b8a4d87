#pragma once

#include "donors/donor.h"
#include "localisation/language.h"

#include <map>

namespace fund {

/// What a donor that is no State is called, in the languages in which it has a name beside the one it was recorded by.
using DonorNames = std::map<Language, QString>;

/// Names that hold from a day on; an empty one takes the name of its language away.
struct DonorNamesDraft
{
    DonorId donor;
    DonorNames names;
    QDate onDate;

    bool operator==(const DonorNamesDraft &) const = default;
};

/// A name as it stands on record.
struct DonorNameEntry
{
    Language language = Language::English;
    QString name;
    QDate onDate;
    QString recordedBy; ///< a user's name

    bool operator==(const DonorNameEntry &) const = default;
};

/// What names are checked against.
struct DonorNameFacts
{
    DonorNames now;              ///< on the draft's day
    std::vector<Language> taken; ///< in which another donor bears the name
};

/// A State is called as the United Nations call it; any other donor by its name in the language, else by its English
/// one, else by that which it was recorded by.
[[nodiscard]] QString nameIn(Language language, const Donor &donor, const DonorNames &names);

/// "name_fr": the field and column of a name.
[[nodiscard]] QString nameField(Language language);

/// Rules: state_has_its_own_names, names_must_be_dated, names_must_change_something, donor_name_must_be_its_own.
[[nodiscard]] Problems checkDonorNames(const DonorNamesDraft &draft, const Donor &donor, const DonorNameFacts &facts);

} // namespace fund

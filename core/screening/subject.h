#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace fund {

enum class SubjectNature
{
    Person,      ///< compared with the list's individuals
    Organisation ///< compared with entities, and with individuals whose name it may bear
};

/// Whoever is screened: a donor, an implementing partner, an applicant. This room knows only where the row stands and
/// what is compared.
struct Subject
{
    QString place; ///< "donors/7": table and id, as the record names it; "partners/3/persons/5" of a sealed person
    SubjectNature nature = SubjectNature::Person;
    QStringList names;
    std::optional<int> birthYear{};
    QStringList documents{}; ///< numbers of passports, registrations
    QByteArray salt{};       ///< of a sealed name, so that nobody guesses it from the digest; empty: the name is open

    bool operator==(const Subject &) const = default;
};

/// Whether a place is a person's whose name is sealed: what is found of it is decided by those who are cleared for
/// names.
[[nodiscard]] bool isSealedPlace(QStringView place);

/// SHA-256 of all that is compared: a decision on a hit holds as long as it stays.
[[nodiscard]] QByteArray subjectDigest(const Subject &subject);

} // namespace fund

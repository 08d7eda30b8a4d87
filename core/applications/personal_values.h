#pragma once

#include "applications/application.h"
#include "identity/secrets.h"

#include <QStringList>

#include <string>
#include <vector>

namespace fund {

/// One person's values as they lie in the file.
struct SealedPerson
{
    QByteArray keyBox;       ///< the person's own key, under the file key
    QByteArray box;          ///< salt and values, under the person's key
    QByteArray digest;       ///< of the values with the salt: stands in the frozen application
    QByteArray passportHash; ///< 16 bytes, keyed; empty where there is no passport number
    QByteArray nameHash;     ///< of names and birth date
    QByteArray contentHash;  ///< of everything that was handed in: the same application again

    bool operator==(const SealedPerson &) const = default;
};

/// Seals people under a file key; its derived keys are made once.
class PersonSealer
{
public:
    PersonSealer(const SecretBytes &fileKey, Chance &chance);

    /// The hashes alone: to find duplicates before anything is sealed.
    [[nodiscard]] SealedPerson hashesOf(const ApplicationDraft &draft) const;
    /// Adds boxes and digest to the hashes.
    void seal(const PersonalValues &values, SealedPerson &person) const;

private:
    const SecretBytes &m_fileKey;
    Chance &m_chance;
    SecretBytes m_passportKey;
    SecretBytes m_nameKey;
    SecretBytes m_contentKey;
};

/// The person's own key; nullopt: another file key, a touched box, or an erased person.
[[nodiscard]] std::optional<SecretBytes> openPersonKey(const SealedPerson &person, const SecretBytes &fileKey);
/// nullopt: another file key, touched boxes, or values that don't fit the digest of the application.
[[nodiscard]] std::optional<PersonalValues> openPerson(const SealedPerson &person, const SecretBytes &fileKey);

/// A passport number as it is compared: letters and digits, capitals.
[[nodiscard]] QString normalisedPassport(const QString &number);
/// Names as they are compared: without accents, case and order.
[[nodiscard]] QString normalisedName(const QString &givenName, const QString &familyName);

/// Whether an e-mail address stands in a text, whoever's it is: all that can be seen without the person's values.
[[nodiscard]] bool holdsAddress(const QString &text);

/// Finds in texts that are not sealed what gives a person away.
class PersonFinder
{
public:
    explicit PersonFinder(const PersonalValues &values);

    /// Full name, e-mail address, passport or telephone number, in any case. Quick: every text of an import is asked.
    [[nodiscard]] bool standsIn(const QString &text) const;
    /// That, the family name alone as a word (see NamedWords), and numbers with other blanks and hyphens.
    [[nodiscard]] bool isNamedIn(const QString &text) const;

private:
    std::vector<std::string> m_tokens; ///< folded, UTF-8
    QString m_familyName;
    QStringList m_numbers; ///< letters and digits
};

} // namespace fund

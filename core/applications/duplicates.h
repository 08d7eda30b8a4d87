#pragma once

#include "applications/personal_values.h"

#include <QHash>

namespace fund {

/// An application as duplicates are found by: its hashes, of which nothing can be read.
struct KnownApplication
{
    CallId call;
    int serial = 0; ///< 0: of the file that is being imported
    int line = 0;   ///< of that file
    QString stateIso3;
    QByteArray passportHash;
    QByteArray nameHash;
    QByteArray contentHash;
};

/// How an application relates to one known before.
enum class Likeness
{
    Same,         ///< the same application again, word for word
    SamePassport, ///< the same person, other words: the number agrees, and the State or the name
    SameName,     ///< names and birth date agree: perhaps the same person
    SameNumber    ///< the passport number alone agrees, which two States may give: perhaps the same person
};

/// Finds applications of one person among many, in one call and across calls.
class DuplicateIndex
{
public:
    struct Match
    {
        Likeness likeness = Likeness::Same;
        KnownApplication known;
    };

    void add(KnownApplication application);
    /// The strongest likeness within a call.
    [[nodiscard]] std::optional<Match> within(CallId call, const SealedPerson &hashes, QStringView stateIso3) const;
    /// Of any other call, the newest: a repeat applicant. A number that alone agrees says too little there.
    [[nodiscard]] std::optional<Match> elsewhere(CallId call, const SealedPerson &hashes, QStringView stateIso3) const;

private:
    using Places = QMultiHash<QByteArray, std::size_t>;
    template <typename Accepts>
    [[nodiscard]] std::optional<Match> find(const SealedPerson &hashes, Accepts accepts) const;

    std::vector<KnownApplication> m_known;
    Places m_byPassport;
    Places m_byName;
    Places m_byContent;
};

} // namespace fund

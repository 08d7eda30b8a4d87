#pragma once

#include "shortlists/shortlist.h"

namespace fund {

using PublicationId = Id<struct PublicationTag>;

/// Whom a selection's problem is given out to.
enum class Audience
{
    Public, ///< anyone
    States  ///< States, on request
};

/// "public", "states".
[[nodiscard]] QString audienceKey(Audience audience);
[[nodiscard]] Audience audienceOf(QStringView key);

/// An applicant agreed that a combination of attributes be published, which fewer than three share.
struct Consent
{
    QString applicationRef; ///< "A-012"
    QString reference;      ///< of the letter that says so; names nobody
    QDate givenOn;

    bool operator==(const Consent &) const = default;
};

/// What is asked before a selection's problem is given out.
struct PublicationDraft
{
    Audience audience = Audience::Public;
    QString authority; ///< whose decision or request it is: a reference
    std::vector<Consent> consents;

    [[nodiscard]] QStringList consented() const;
    bool operator==(const PublicationDraft &) const = default;
};

/// A selection's problem that was given out.
struct SelectionPublication
{
    PublicationId id;
    ShortListId shortList;
    int version = 1; ///< of the short list
    PublicationDraft what;
    QByteArray digest; ///< SHA-256 of the file
    QDate onDate;
    QString by; ///< the user's name

    bool operator==(const SelectionPublication &) const = default;
};

/// What can be said of a draft without the file, for a day: an authority, and of each consent a letter that is not of a
/// later day. A list for States needs no consent, and takes none.
[[nodiscard]] Problems checkPublication(const PublicationDraft &draft, const QDate &onDate);

} // namespace fund

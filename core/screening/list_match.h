#pragma once

#include "screening/listed_entry.h"
#include "screening/name_match.h"
#include "screening/subject.h"

namespace fund {

enum class BirthRelation
{
    Unknown, ///< one of the two has no year
    Same,
    InRange, ///< of years that the list gives
    Near,    ///< a year apart
    Apart,   ///< two to ten years
    FarApart
};

struct BirthMatch
{
    BirthRelation relation = BirthRelation::Unknown;
    int points = 0;
    QString listed; ///< the years of the list that fit best

    bool operator==(const BirthMatch &) const = default;
};

/// How one subject and one entry of the list fit, with every part that says so.
struct ListMatch
{
    int entry = 0;      ///< place in the index
    int points = 0;     ///< of all parts together, hundredths of a bit, without a ceiling
    int namePoints = 0; ///< of the name, less for a weak alias
    QString askedName;
    ListedName listedName;
    NameForm asked;
    NameForm listed;
    NameMatch name;
    BirthMatch birth;
    QString document;   ///< the number that both bear; empty: none
    bool isHit = false; ///< two people have to decide on it

    bool operator==(const ListMatch &) const = default;
};

/// A hit by its name covers at least this many thousandths of the shorter name.
inline constexpr int hitShare = 600;
/// What a shared document says.
inline constexpr int documentPoints = 3000;

[[nodiscard]] BirthMatch matchBirth(std::optional<int> year, const std::vector<BirthYears> &listed);
/// The first number that both have, compared by letters and digits alone; empty where there is none.
[[nodiscard]] QString sharedDocument(const QStringList &asked, const std::vector<ListedDocument> &listed);

/// Adds the parts up and says whether it is a hit: a shared document; or a name that fits for three fifths of the
/// shorter one and ten bits in all; or a whole name that fits without anything against it.
void weigh(ListMatch &match);

/// The order in which matches are shown, total: points; then the share of the name; words that are the same letter by
/// letter; fewer contradictions; fewer words in another order; the better kind of name; the entry's own number.
[[nodiscard]] bool isStronger(const ListMatch &a, qint64 dataIdA, const ListMatch &b, qint64 dataIdB);

/// One part of a match in words, for the person who decides.
struct MatchPart
{
    QString asked;
    QString listed;
    QString verdict; ///< "the same sound, spelt otherwise"
    int points = 0;

    bool operator==(const MatchPart &) const = default;
};

/// Part by part: each pair of words, words without a counterpart, the year, the document. Their points add up to the
/// match's.
[[nodiscard]] std::vector<MatchPart> partsOf(const ListMatch &match, const Subject &subject);

/// "21.4 bits": hundredths of a bit as a person reads them.
[[nodiscard]] QString pointsText(int points);

} // namespace fund

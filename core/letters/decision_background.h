#pragma once

#include "decisions/decision.h"
#include "shortlists/shortlist.h"
#include "storage/database.h"

namespace fund {

/// An application that takes no part, since it was found not eligible: what the list itself can't show.
struct Exclusion
{
    QString ref;
    QString stateIso3;
    QStringList paragraphs; ///< of the criteria that it fails: "para. 21 (a)"
    QStringList judges;     ///< users who said so; none: the application's own answers
    QStringList evidence;   ///< their sentences

    bool operator==(const Exclusion &) const = default;
};

/// A decision on an earlier version of the list.
struct EarlierDecision
{
    int version = 1;
    Decision decision;

    bool operator==(const EarlierDecision &) const = default;
};

/// What a short list comes from: who applied and is not on it, and what was decided on it before.
struct DecisionBackground
{
    int applied = 0;
    int withdrawn = 0;
    std::vector<Exclusion> excluded;
    std::vector<EarlierDecision> earlier; ///< oldest first
    std::map<QString, QString> declined;  ///< reason by applicant's reference, from lists before this one

    bool operator==(const DecisionBackground &) const = default;
};

[[nodiscard]] DecisionBackground readBackground(const Database &database, const ShortList &list);

} // namespace fund

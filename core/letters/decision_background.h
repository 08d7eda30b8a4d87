#pragma once

#include "applications/sealed_reason.h"
#include "calls/call.h"
#include "decisions/decision.h"
#include "letters/list_change.h"
#include "reviews/review.h"
#include "shortlists/listed_selection.h"
#include "shortlists/missing_costs.h"
#include "storage/database.h"

namespace fund {

/// An application that takes no part, since it was found not eligible: what the list itself can't show.
struct Exclusion
{
    QString ref;
    QString stateIso3;
    std::vector<EligibilityCriterion> criteria; ///< that it fails
    QStringList paragraphs;                     ///< of each of them: "para. 21 (a)"
    QStringList judges;                         ///< users who said so; none: the application's own answers
    std::vector<OpenedReason> evidence;         ///< their sentences

    /// Their sentences one after another, each once.
    [[nodiscard]] QString evidenceText(const Wording &wording) const;
    bool operator==(const Exclusion &) const = default;
};

/// An eligible application of which too few reviews are in, so that it has no merit.
struct UnreviewedApplication
{
    QString ref;
    QString stateIso3;
    Waiver waiver; ///< the decision to go on without

    bool operator==(const UnreviewedApplication &) const = default;
};

/// An application that was withdrawn before the list was made.
struct WithdrawnApplication
{
    QString ref;
    QString stateIso3;

    bool operator==(const WithdrawnApplication &) const = default;
};

/// A decision on an earlier version of the list.
struct EarlierDecision
{
    int version = 1;
    Decision decision;

    bool operator==(const EarlierDecision &) const = default;
};

/// What a short list comes from: who applied and takes no part in it, and what was decided on it before. Everyone who
/// applied is counted once: compared, withdrawn, not eligible, not reviewed or without a cost.
struct DecisionBackground
{
    int applied = 0;
    int compared = 0; ///< are in the list's problem, selected or not
    std::vector<WithdrawnApplication> withdrawn;
    std::vector<Exclusion> excluded;
    std::vector<UnreviewedApplication> unreviewed;
    std::vector<UncostedApplication> uncosted;
    std::vector<EarlierDecision> earlier;     ///< oldest first
    std::map<QString, OpenedReason> declined; ///< reason by applicant's reference, from lists before this one
    std::optional<ListChange> change;         ///< against the list decided on before; none for the first

    bool operator==(const DecisionBackground &) const = default;
};

/// `selection` is the list's own, listedSelection(): who is in it was compared, whatever has happened since.
[[nodiscard]] DecisionBackground readBackground(const Database &database, const Call &call, const ShortList &list,
                                                const ListedSelection &selection, const Currency &fundCurrency);

} // namespace fund

#pragma once

#include "base/id.h"
#include "base/result.h"
#include "identity/role.h"
#include "screening/list_version.h"

namespace fund {

using HitId = Id<struct HitTag>;
using HitProposalId = Id<struct HitProposalTag>;

enum class HitVerdict
{
    Different, ///< the subject is not who is listed
    Same       ///< it is: nothing is accepted
};

/// "different", "same".
[[nodiscard]] QString hitVerdictKey(HitVerdict verdict);
[[nodiscard]] std::optional<HitVerdict> hitVerdictOf(QStringView key);
[[nodiscard]] QString hitVerdictTitle(HitVerdict verdict);

enum class HitState
{
    Open,     ///< nobody has proposed, or what was proposed was rejected
    Proposed, ///< waits for a second person
    Cleared,  ///< two people: a different one
    Confirmed ///< two people: the one who is listed
};

/// "open", "proposed", "cleared", "confirmed".
[[nodiscard]] QString hitStateKey(HitState state);
[[nodiscard]] QString hitStateTitle(HitState state);

/// What one person proposed.
struct HitProposal
{
    HitProposalId id;
    HitVerdict verdict = HitVerdict::Different;
    QString reason;
    UserId by;
    QString byName;
    QDate onDate;

    bool operator==(const HitProposal &) const = default;
};

/// A subject that fits an entry of the list. What fits is worked out anew from both (ScreeningIndex::compare).
struct ScreeningHit
{
    HitId id;
    QString place; ///< of the subject: "donors/7"
    ListedEntryId entry;
    QString entryName;
    QString reference;
    int points = 0;
    HitState state = HitState::Open;
    std::optional<HitProposal> proposal; ///< the newest
    QString answeredBy;
    QString answer; ///< why the second person agreed or not

    bool operator==(const ScreeningHit &) const = default;
};

/// What screening says of somebody now.
enum class ScreeningState
{
    NoList,      ///< the office has imported no list: nobody is screened
    NotScreened, ///< not against the newest version
    HitsOpen,    ///< a hit waits for a decision, also one that a changed entry opened again
    Listed,      ///< two people found that it is the one on the list
    Clear
};

[[nodiscard]] QString screeningStateTitle(ScreeningState state);

/// Why nothing is accepted from somebody (para. 14); nothing where screening does not stand against it.
[[nodiscard]] std::optional<Problem> screeningProblem(const QString &name, ScreeningState state,
                                                      const char *field = "donor");

/// The rules of a proposal: hit_must_be_open, verdict_must_have_a_reason.
[[nodiscard]] Problems checkProposal(const std::optional<ScreeningHit> &hit, const QString &reason);
/// The rules of an answer: proposal_must_wait, answer_must_be_anothers, rejection_must_have_a_reason.
[[nodiscard]] Problems checkAnswer(const std::optional<ScreeningHit> &hit, UserId by, bool agrees,
                                   const QString &reason);

} // namespace fund

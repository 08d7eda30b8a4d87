#pragma once

#include "applications/application.h"
#include "screening/screening_hit.h"

namespace fund {

using ApplicantScreeningId = Id<struct ApplicantScreeningTag>;
using ApplicantHitId = Id<struct ApplicantHitTag>;
using ApplicantProposalId = Id<struct ApplicantProposalTag>;

/// What a screening found of an applicant, as a cleared person opens it: the entry that a sealed name resembles would
/// give the name away, so the whole of it lies in a box under the person's own key (para. 11).
struct FoundEntry
{
    ListedEntryId entry;
    QByteArray subjectDigest; ///< of what was compared
    int points = 0;

    bool operator==(const FoundEntry &) const = default;
};

struct SealedVerdict
{
    HitVerdict verdict = HitVerdict::Different;
    QString reason;

    bool operator==(const SealedVerdict &) const = default;
};

struct SealedAnswer
{
    bool agrees = false;
    QString reason;

    bool operator==(const SealedAnswer &) const = default;
};

// Canonical JSON inside the boxes; nullopt: not what these write.
[[nodiscard]] QByteArray contentOf(const FoundEntry &found);
[[nodiscard]] QByteArray contentOf(const SealedVerdict &verdict);
[[nodiscard]] QByteArray contentOf(const SealedAnswer &answer);
[[nodiscard]] std::optional<FoundEntry> foundEntryOf(const QByteArray &content);
[[nodiscard]] std::optional<SealedVerdict> sealedVerdictOf(const QByteArray &content);
[[nodiscard]] std::optional<SealedAnswer> sealedAnswerOf(const QByteArray &content);

/// A hit of an applicant, opened.
struct ApplicantHit
{
    ApplicantHitId id;
    ApplicationId application;
    int serial = 0;
    ApplicantProposalId proposal; ///< the newest; invalid: none
    /// Place "applications/12"; its own ids of hit and proposal are not set.
    ScreeningHit seen;

    bool operator==(const ApplicantHit &) const = default;
};

} // namespace fund

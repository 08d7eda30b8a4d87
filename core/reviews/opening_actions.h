#pragma once

#include "base/result.h"
#include "record/verify.h"
#include "reviews/review.h"

namespace fund {

class Session;

/// An application that the reviews still wait for, and for what.
struct WaitingApplication
{
    ApplicationId id;
    QString ref;
    QString why; ///< a sentence

    bool operator==(const WaitingApplication &) const = default;
};

struct OpeningReport
{
    int opened = 0;        ///< reviews that were opened now
    int settled = 0;       ///< applications that are opened or decided, in all
    bool reviewed = false; ///< nothing is waited for: a short list can be made
    std::vector<WaitingApplication> waiting;

    bool operator==(const OpeningReport &) const = default;
};

/// Opens, with the call's review key, the reviews of every application whose assigned reviewers are all in, and writes
/// the scores as facts; each is compared with the digest under which it was submitted. The call is reviewed once no
/// application is waited for. Refused, with one problem for each, where there is nothing to open and some are waited
/// for. For cleared people only.
[[nodiscard]] Result<OpeningReport> openReviews(Session &session, CallId call);

/// Records the decision to go on without two reviews of an application: it has no merit and does not enter the
/// selection. Where it was the last that was waited for, the call is reviewed.
[[nodiscard]] Result<void> waiveReviews(Session &session, ApplicationId application, const QString &reason);

/// What a call's reviews still wait for: missing scores, missing reviewers, eligibility that nobody has decided.
[[nodiscard]] std::vector<WaitingApplication> readWaiting(const Database &database, const Call &call);

/// From this schema on a review's digest is over the digest of its note. Of reviews that were opened before, bringing
/// the file up to date took the note away, and with it what their digest was over.
inline constexpr int schemaOfNoteDigests = 9;

/// Opened reviews of a call that are not what was submitted: none in a sound file. Needs no clearance.
[[nodiscard]] std::vector<Finding> verifyOpenedReviews(const Database &database, CallId call);

} // namespace fund

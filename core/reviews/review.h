#pragma once

#include "applications/application.h"
#include "reviews/merit.h"

namespace fund {

using AssignmentId = Id<struct AssignmentTag>;
using ReviewId = Id<struct ReviewTag>;

/// Why someone does not review an application.
enum class RecusalKind
{
    Conflict,  ///< of interest, declared in a sentence
    Abstained, ///< the reviewer can't judge it
    Released   ///< the office took the assignment back
};

/// "conflict", "abstained", "released".
[[nodiscard]] QString recusalKey(RecusalKind kind);
[[nodiscard]] std::optional<RecusalKind> recusalOf(QStringView key);
[[nodiscard]] QString recusalTitle(RecusalKind kind);

/// Somebody stood back from an application, whether assigned or not; for good.
struct Recusal
{
    ApplicationId application;
    UserId reviewer;
    RecusalKind kind = RecusalKind::Conflict;
    QString reason; ///< what a reviewer said only after openReasons()
    QDate onDate;
    QByteArray reasonBox{}; ///< a reviewer's own sentence, to the call's review key; empty once the person is erased

    bool operator==(const Recusal &) const = default;
};

/// A reviewer's task.
struct Assignment
{
    AssignmentId id;
    ApplicationId application;
    UserId reviewer;
    QString reviewerName;
    ReviewId review;                    ///< invalid until submitted
    std::optional<RecusalKind> recusal; ///< counts no more

    [[nodiscard]] bool isSubmitted() const { return review.isValid(); }
    /// Counts: the reviewer has not stood back.
    [[nodiscard]] bool isLive() const { return !recusal; }
    [[nodiscard]] bool isWaitedFor() const { return isLive() && !isSubmitted(); }
    bool operator==(const Assignment &) const = default;
};

/// A task, or a review, of an applicant of the reviewer's own State: the State came on record after it was assigned.
struct OwnStateReview
{
    Assignment assignment;
    int serial = 0; ///< of the application

    bool operator==(const OwnStateReview &) const = default;
};

/// Under which what is begun of a task is kept (record/draft_store.h).
[[nodiscard]] QString begunSubject(AssignmentId id);

/// What a reviewer says of an application.
struct ReviewDraft
{
    Scores scores; ///< in the order of the call's criteria
    QString note;  ///< read by those who decide

    bool operator==(const ReviewDraft &) const = default;
};

/// A review as it lies in the file until it is opened.
struct SealedReview
{
    ReviewId id;
    AssignmentId assignment;
    QByteArray digest;    ///< SHA-256 of what the boxes hold
    QByteArray authorBox; ///< sealed to the author
    QByteArray callBox;   ///< sealed to the call's review key
    QDate onDate;
    QDateTime recordedAt;

    bool operator==(const SealedReview &) const = default;
};

/// A review that was opened, for those who decide.
struct OpenedReview
{
    ReviewId id;
    ApplicationId application;
    UserId reviewer;
    QString reviewerName;
    ReviewDraft said; ///< its note only after openNotes()
    QByteArray salt;
    QByteArray digest; ///< as it was submitted
    QByteArray noteDigest{};
    QByteArray noteBox{}; ///< under the applicant's own key; empty once the person is erased

    bool operator==(const OpenedReview &) const = default;
};

/// The decision to go on without two reviews of an application.
struct Waiver
{
    QString reason;
    QString byName;
    QDate onDate;

    bool operator==(const Waiver &) const = default;
};

/// Where the reviews of one application stand.
struct CandidateMerit
{
    ApplicationId application;
    int assigned = 0;  ///< reviewers who count
    int submitted = 0; ///< of those
    bool opened = false;
    QString waiver;                    ///< the reason to go on without two reviews; empty: none
    std::optional<int> merit;          ///< hundredths; only once opened
    std::vector<OpenedReview> reviews; ///< by reviewer's name; only once opened
    std::vector<int> merits;           ///< each reviewer's own, in the same order

    /// Nothing more is waited for: opened, or decided without.
    [[nodiscard]] bool isSettled() const { return opened || !waiver.isEmpty(); }
    /// All assigned are in, at least two, and none was opened yet.
    [[nodiscard]] bool canBeOpened() const
    {
        return !isSettled() && submitted == assigned && submitted >= leastReviews;
    }
    [[nodiscard]] bool isDisagreed() const { return disagree(merits); }
    bool operator==(const CandidateMerit &) const = default;
};

} // namespace fund

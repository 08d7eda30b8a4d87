#pragma once

#include "reviews/review.h"

namespace fund {

inline constexpr qsizetype noteSaltSize = 16;

/// What a submitted review is bound to beside its scores.
struct ReviewContext
{
    QString callRef;        ///< "S-2026-1"
    QByteArray callDigest;  ///< of the published call: of its criteria and weights
    QString applicationRef; ///< "A-012"
    QString reviewer;       ///< the author's name as a user
    QByteArray salt;        ///< 16 bytes, so that nobody can guess scores from the digest

    bool operator==(const ReviewContext &) const = default;
};

/// What is hashed: canonical JSON "funddesk-review/2" (UTF-8, keys sorted, no blanks). It holds the note's digest
/// alone, so that the scores can be held against it when the note is sealed or erased.
[[nodiscard]] QByteArray reviewDocument(const ReviewContext &context, const Scores &scores,
                                        const QByteArray &noteDigest);
/// SHA-256 of the document.
[[nodiscard]] QByteArray reviewDigest(const QByteArray &document);

/// Of a note with its salt, 32 bytes: without the salt nobody can guess the note from it.
[[nodiscard]] QByteArray noteDigest(const QByteArray &noteSalt, const QString &note);

/// A review as its author handed it in: what the boxes hold.
struct SubmittedReview
{
    ReviewDraft said;
    QByteArray salt;     ///< of the document
    QByteArray noteSalt; ///< 16 bytes
    QByteArray document;

    [[nodiscard]] QByteArray noteDigest() const { return fund::noteDigest(noteSalt, said.note); }
};
[[nodiscard]] SubmittedReview submitted(const ReviewContext &context, const ReviewDraft &said,
                                        const QByteArray &noteSalt);
/// The document and, on a line of its own, the note with its salt.
[[nodiscard]] QByteArray submittedBytes(const SubmittedReview &review);
/// nullopt where they are none, or where the note is not the document's.
[[nodiscard]] std::optional<SubmittedReview> readSubmitted(const QByteArray &bytes);

/// What a reviewer has begun: scores that are not given yet are empty.
struct BegunReview
{
    std::vector<std::optional<int>> scores;
    QString note;

    [[nodiscard]] bool isEmpty() const;
    /// Every criterion has its score.
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] ReviewDraft draft() const; ///< only of a complete one
    bool operator==(const BegunReview &) const = default;
};

[[nodiscard]] QByteArray begunReviewBytes(const BegunReview &begun);
[[nodiscard]] std::optional<BegunReview> readBegunReview(const QByteArray &bytes);

} // namespace fund

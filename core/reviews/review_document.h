#pragma once

#include "reviews/review.h"

namespace fund {

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

/// What is sealed and hashed: canonical JSON "funddesk-review/1" (UTF-8, keys sorted, no blanks).
[[nodiscard]] QByteArray reviewDocument(const ReviewContext &context, const ReviewDraft &said);
/// SHA-256 of the document.
[[nodiscard]] QByteArray reviewDigest(const QByteArray &document);

/// What a document says, with its salt; nullopt where it is none.
struct ReadReview
{
    ReviewDraft said;
    QByteArray salt;
};
[[nodiscard]] std::optional<ReadReview> readReviewDocument(const QByteArray &document);

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

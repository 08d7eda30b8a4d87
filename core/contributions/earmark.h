#pragma once

#include "contributions/contribution.h"

namespace fund {

using EarmarkRequestId = Id<struct EarmarkRequestTag>;

/// A refused wish as it stands on record, and the donor's written withdrawal where there is one.
struct KeptRequest
{
    EarmarkRequestId id;
    EarmarkRequest request;
    QString donorName;
    QDate withdrawnOn;   ///< invalid: it stands
    QString fileName;    ///< of the withdrawal
    QByteArray digest{}; ///< SHA-256 of the withdrawal's document
    QDate takenBackOn{}; ///< a withdrawal that was attached by mistake, the newest of them; invalid: none was
    QString takenBackReason{};

    bool operator==(const KeptRequest &) const = default;
};

/// The donor's written withdrawal: a letter or message as a file.
struct WithdrawalDraft
{
    EarmarkRequestId request;
    QDate onDate; ///< of the letter
    QString fileName;
    QByteArray document;

    bool operator==(const WithdrawalDraft &) const = default;
};

/// As it is given out again.
struct WithdrawalLetter
{
    QString fileName;
    QByteArray document;

    bool operator==(const WithdrawalLetter &) const = default;
};

[[nodiscard]] Problems checkWithdrawal(const WithdrawalDraft &draft, const std::optional<KeptRequest> &request,
                                       const QDate &today);

/// A withdrawal that stands was no withdrawal of this wish: the mistake and why it was one.
struct TakingBackDraft
{
    EarmarkRequestId request;
    QDate onDate;
    QString reason;

    bool operator==(const TakingBackDraft &) const = default;
};
[[nodiscard]] Problems checkTakingBack(const TakingBackDraft &draft, const std::optional<KeptRequest> &request,
                                       const QDate &today);

/// The refusal of what a donor offered with a wish before and offers again without it, as long as the wish is not
/// withdrawn in writing (para. 19). The same offer: of the same donor, over the same amount.
[[nodiscard]] std::optional<Problem> standingWishProblem(const std::vector<KeptRequest> &ofDonor, const Money &amount);

/// The refusal of a preference between the windows where the setting does not allow to record one (para. 19).
[[nodiscard]] std::optional<Problem> preferenceProblem(const std::optional<Window> &preference, bool isAllowed);

} // namespace fund

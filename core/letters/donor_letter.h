#pragma once

#include "contributions/contribution.h"
#include "letters/contribution_call.h"
#include "letters/letter.h"

namespace fund {

using DonorLetterId = Id<struct DonorLetterTag>;
using AgreementId = Id<struct AgreementTag>;

enum class DonorLetterKind
{
    Call,            ///< for contributions (para. 14)
    Acknowledgement, ///< of a pledge, or of the agreement that followed it
    Receipt,         ///< official, numbered without gaps
    NoEarmark        ///< the statement of no earmarking (para. 19)
};

inline constexpr std::array allDonorLetterKinds = {DonorLetterKind::Call, DonorLetterKind::Acknowledgement,
                                                   DonorLetterKind::Receipt, DonorLetterKind::NoEarmark};

/// "call", "acknowledgement", "receipt", "no_earmark".
[[nodiscard]] QString donorLetterKey(DonorLetterKind kind);
[[nodiscard]] std::optional<DonorLetterKind> donorLetterOf(QStringView key);
[[nodiscard]] QString donorLetterTitle(DonorLetterKind kind);

/// A letter to a donor on record. What it says is read when it is printed, as it was known when it was released.
struct DonorLetter
{
    DonorLetterId id;
    DonorLetterKind kind = DonorLetterKind::Receipt;
    Language language = Language::English;
    Addressee addressee;
    QString addresseeName; ///< as recorded; of a State that has never given in English
    ContributionCallId call{};
    QString callRef{};
    ContributionId contribution{};
    QString contributionRef{};
    AgreementId agreement{}; ///< of an acknowledgement; invalid: of the pledge
    ReceiptId receipt{};
    int receiptNumber = 0;
    QDate onDate; ///< made ready
    QString preparedBy;
    QDate releasedOn;       ///< invalid: not released
    QString releasedBy;     ///< empty: not released
    QDateTime releasedAt{}; ///< when the release was recorded
    LetterState state = LetterState::Waiting;

    bool operator==(const DonorLetter &) const = default;
};

/// "L-0012".
[[nodiscard]] QString donorLetterRef(DonorLetterId id);
[[nodiscard]] std::optional<DonorLetterId> donorLetterIdOf(QStringView ref);
/// "R-0007": the number of an official receipt.
[[nodiscard]] QString receiptNumberText(int number);
/// What a letter is about: "R-0007", "C-2026-001", "CC-2026-1", or the donor's number.
[[nodiscard]] QString subjectRef(const DonorLetter &letter);
/// "L-0012-receipt-D-003.pdf".
[[nodiscard]] QString donorLetterFileName(const DonorLetter &letter);

} // namespace fund

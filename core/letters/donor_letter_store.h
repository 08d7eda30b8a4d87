#pragma once

#include "letters/donor_letter.h"
#include "settings/setting_store.h"

namespace fund {

class Change;

[[nodiscard]] ContributionCallId insertContributionCall(Change &change, const ContributionCallDraft &draft,
                                                        const QString &ref);
/// "CC-2026-2": the next of a year.
[[nodiscard]] QString nextCallRef(const Database &database, int year);
/// The newest first.
[[nodiscard]] std::vector<ContributionCall> readContributionCalls(const Database &database);

/// Of a receipt, its number with it (nextReceiptNumber).
[[nodiscard]] DonorLetterId insertDonorLetter(Change &change, const DonorLetter &letter);
[[nodiscard]] int nextReceiptNumber(const Database &database);
void insertDonorRelease(Change &change, DonorLetterId letter);

/// Everything where nothing is said; of a donor or of a contribution.
struct DonorLetterFilter
{
    DonorId donor{};
    ContributionId contribution{};
};

/// In the order in which they were made ready; lapsed ones with the rest.
[[nodiscard]] std::vector<DonorLetter> readDonorLetters(const Database &database, const DonorLetterFilter &filter = {});

/// What nobody has written yet, by a day. A pledge that was signed since is acknowledged as an agreement alone.
[[nodiscard]] std::vector<DonorLetter> readUnacknowledged(const Database &database, const QDate &until);
[[nodiscard]] std::vector<DonorLetter> readUnreceipted(const Database &database, const QDate &until);
/// Donors of whom a contribution is on record, and who have no statement of this day.
[[nodiscard]] std::vector<DonorLetter> readWithoutStatement(const Database &database, const QDate &day);
/// Who pledged before a day.
[[nodiscard]] std::vector<DonorId> readDonorsBefore(const Database &database, const QDate &day);

/// What the statement of no earmarking counts, by a day and as known at a moment (para. 19).
struct NoEarmarkCounts
{
    int contributions = 0;
    int requests = 0;  ///< wishes for a use, refused and kept
    int withdrawn = 0; ///< of them, in writing
    int preferences = 0;

    bool operator==(const NoEarmarkCounts &) const = default;
};
[[nodiscard]] NoEarmarkCounts countForNoEarmark(const Database &database, const ReadAt &at);

/// A document by which a wish was withdrawn, as its digest names it to anybody who holds it.
struct WrittenWithdrawal
{
    DonorId donor;
    QDate onDate;
    QString fileName;
    QByteArray digest; ///< SHA-256, 32 bytes

    bool operator==(const WrittenWithdrawal &) const = default;
};
/// Those that are counted as withdrawn, by day.
[[nodiscard]] std::vector<WrittenWithdrawal> readWrittenWithdrawals(const Database &database, const ReadAt &at);

} // namespace fund

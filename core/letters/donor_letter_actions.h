#pragma once

#include "base/result.h"
#include "letters/donor_letter_store.h"

namespace fund {

class Session;

/// What came of a call.
struct IssuedCall
{
    ContributionCallId id;
    QString ref;
    int letters = 0;
};

/// Whom a call of a day would go to: each once; nobody whose due diligence ended with a refusal.
[[nodiscard]] std::vector<Addressee> addresseesOf(const Database &database, const std::vector<AddresseeGroup> &groups,
                                                  const QDate &day);

/// Puts a call for contributions on record and makes a letter ready for each addressee (para. 14). Refused before the
/// minimum is announced (para. 16): rules of checkContributionCall().
[[nodiscard]] Result<IssuedCall> callForContributions(Session &session, const ContributionCallDraft &draft);

/// Which letters are made ready: all that nobody has written yet, or those of a donor, or of a contribution.
struct DonorLettersDraft
{
    DonorLetterKind kind = DonorLetterKind::Acknowledgement; ///< no call: it goes out by callForContributions()
    DonorId donor{};
    ContributionId contribution{};

    bool operator==(const DonorLettersDraft &) const = default;
};

/// In each donor's language; receipts get the next numbers. What is ready already stays. Gives how many were made;
/// nothing is sent. A statement of no earmarking is refused where the file doesn't bear it out
/// ("no_table_may_lead_to_a_donor", para. 19).
[[nodiscard]] Result<int> prepareDonorLetters(Session &session, const DonorLettersDraft &draft);

/// Puts on record that letters were given out. Refused where one doesn't wait: it was released before, or lapsed
/// ("letter_must_wait"). Gives how many.
[[nodiscard]] Result<int> releaseDonorLetters(Session &session, const std::vector<DonorLetterId> &letters);

/// The same for every letter that waits.
[[nodiscard]] Result<int> releaseWaitingDonorLetters(Session &session);

/// A letter as a paper, by what was known when it was released, or is known now. NotAuthorised ("address_is_sealed")
/// where it goes to a person and the user isn't cleared.
[[nodiscard]] Result<Document> printDonorLetter(const Session &session, const DonorLetter &letter);

} // namespace fund

#pragma once

#include "letters/donor_letter_store.h"

namespace fund {

/// Everything that a printed letter to a donor says.
struct DonorLetterFacts
{
    DonorLetter letter;
    DonorKind kind = DonorKind::MemberState;
    QString name;         ///< of the donor, in the letter's language
    QString address;      ///< lines under it; empty: none
    QString salutation{}; ///< as the contact asks for it, in the letter's language; empty: the general one
    // Of a call:
    QString publication{};
    std::optional<Money> minimum{};  ///< announced (para. 16)
    std::optional<Money> received{}; ///< by all, to the letter's day
    // Of an acknowledgement and of a receipt:
    std::optional<Contribution> contribution{};
    std::optional<Receipt> receipt{};
    // Of a statement of no earmarking:
    NoEarmarkCounts counts{};
    std::vector<WrittenWithdrawal> withdrawals{};
    int tables = 0; ///< of the file, each followed along every reference that it makes

    QString fundName;
    QString office;
    bool established = false;
    bool demonstration = false;
};

/// The letter as a paper of one or two pages; until its release each page says that it is not sent.
[[nodiscard]] Document donorLetterPaper(const DonorLetterFacts &facts, const Wording &wording);

} // namespace fund

#pragma once

#include "contributions/contribution.h"
#include "ledger/ledger_store.h"

namespace fund {

using ContributionEventId = Id<struct ContributionEventTag>;

/// What becomes of a contribution beside its receipts.
enum class ContributionEventKind
{
    PledgeReduction, ///< the donor gives less than it announced; what it signs later stands for itself
    Reduction,       ///< the donor gives less than it signed
    WriteOff,        ///< what was signed won't come
    Refund,          ///< money goes back
    ConditionMet,    ///< of a conditional agreement
    Closing          ///< nothing more is expected
};

inline constexpr std::array allContributionEventKinds = {
    ContributionEventKind::PledgeReduction, ContributionEventKind::Reduction,    ContributionEventKind::WriteOff,
    ContributionEventKind::Refund,          ContributionEventKind::ConditionMet, ContributionEventKind::Closing};

/// "pledge_reduction" … "closing".
[[nodiscard]] QString eventKindKey(ContributionEventKind kind);
[[nodiscard]] std::optional<ContributionEventKind> eventKindOf(QStringView key);
[[nodiscard]] QString eventKindTitle(ContributionEventKind kind);

struct ContributionEventDraft
{
    ContributionId contribution;
    ContributionEventKind kind = ContributionEventKind::Reduction;
    QDate onDate;
    Money amount;      ///< in the contribution's currency; zero for a closing
    QString authority; ///< whose decision or paper; of a refund the bank's reference

    bool operator==(const ContributionEventDraft &) const = default;
};

struct ContributionEvent
{
    ContributionEventId id;
    ContributionId contribution;
    ContributionEventKind kind = ContributionEventKind::Reduction;
    QDate onDate;
    Money amount;
    QString authority;
    Decimal rate;    ///< of a refund
    Money converted; ///< of a refund, in the fund's currency
    LedgerEntryId entry;
    bool reversed = false; ///< of a closing: lifted by a reversal

    bool operator==(const ContributionEvent &) const = default;
};

/// How much an event of this kind may be of at most; nullopt where it can't be at all.
[[nodiscard]] std::optional<Money> mostOf(ContributionEventKind kind, const Contribution &contribution);

/// The least that is held from a day on: what can go back on it, or be reversed, without a day of less than nothing.
/// `held` is cumulative by day.
[[nodiscard]] Money leastHeld(const std::vector<DayAmount> &held, const QDate &from, const Currency &currency);
/// Beyond checkContributionEvent: a refund is of money that was there on its day, and of each bank reference once.
[[nodiscard]] Problems checkRefund(const ContributionEventDraft &draft, const std::vector<DayAmount> &held,
                                   bool bankReferenceIsTaken);

/// A reduction is of the agreement where there is one, else of the pledge.
[[nodiscard]] ContributionEventKind reductionOf(const Contribution &contribution);

/// In a fixed order; pure. A refund is at most what was received and not given back; a reduction or a write-off at most
/// what is still expected; a condition is met at most for what stands under conditions; closed is what expects nothing.
[[nodiscard]] Problems checkContributionEvent(const ContributionEventDraft &draft,
                                              const std::optional<Contribution> &contribution, const QDate &today);

} // namespace fund

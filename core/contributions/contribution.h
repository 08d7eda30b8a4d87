#pragma once

#include "contributions/due_book.h"
#include "diligence/clearance.h"
#include "donors/donor.h"
#include "ledger/ledger_entry.h"
#include "money/money.h"

namespace fund {

using ContributionId = Id<struct ContributionTag>;
using ReceiptId = Id<struct ReceiptTag>;

/// What the books say that an entry of a contribution is about: "contributions/3".
[[nodiscard]] QString subjectOf(ContributionId id);

/// What a donor announces. Nothing in it can name a use: all contributions form one pool (para. 19).
struct ContributionDraft
{
    DonorId donor;
    QDate onDate; ///< of the announcement
    Money amount;
    QString reference; ///< "C-2026-003"; empty: the next number
    QString wish; ///< a wish for a specific activity, State or person in the donor's words; must be empty (para. 19)
    std::optional<Window> preference{}; ///< between the windows, where a setting allows to record one; binds nothing

    bool operator==(const ContributionDraft &) const = default;
};

struct Instalment
{
    QDate dueOn;
    Money amount;

    bool operator==(const Instalment &) const = default;
};

/// The instalments (in the order of their days), or parts of them, that are still expected where `rest` of the
/// agreement is. What came, was reduced or was written off is off the oldest first: nobody is asked for what was given
/// up. The one reading of what is due, for lists, tasks, statements, forecast and the bank's lines alike.
[[nodiscard]] std::vector<Instalment> stillDue(const std::vector<Instalment> &instalments, Money rest);
/// What of it was due before the day and has not come; zero in the currency of `rest` where nothing was.
[[nodiscard]] Money overdueOn(const QDate &day, const std::vector<Instalment> &instalments, const Money &rest);

/// The signed instrument.
struct AgreementDraft
{
    ContributionId contribution;
    QDate onDate;
    Money amount;                        ///< in the contribution's currency
    QString conditions;                  ///< empty: unconditional. None may name a use (para. 19)
    QString wish;                        ///< as in ContributionDraft
    std::vector<Instalment> instalments; ///< add up to the amount; none: all at once, due on signature
    bool namesNoUse = false;             ///< stated: the conditions name no activity, State or person (para. 19)
    QString signsReason{};               ///< why conspicuous words of them name none (condition_signs.h)

    bool operator==(const AgreementDraft &) const = default;
};

/// Money at the bank.
struct ReceiptDraft
{
    ContributionId contribution;
    QDate onDate; ///< of the bank
    Money amount; ///< in the contribution's currency
    QString bankReference;
    QString excessReason{}; ///< why more came than is still due, or what shows that it came before the donor's
                            ///< clearance ended; must be given then

    bool operator==(const ReceiptDraft &) const = default;
};

struct Receipt
{
    ReceiptId id;
    ContributionId contribution;
    LedgerEntryId entry;
    QDate onDate;
    Money amount;
    Decimal rate;
    Money converted; ///< in the fund's currency
    QString bankReference;
    bool reversed = false;

    bool operator==(const Receipt &) const = default;
};

enum class ContributionStage
{
    Pledged,
    Agreed,
    PartlyReceived,
    Received,
    Closed ///< nothing more is expected, and somebody has said so
};

[[nodiscard]] QString stageKey(ContributionStage stage);
[[nodiscard]] QString stageTitle(ContributionStage stage);

/// A contribution with all that came of it.
struct Contribution
{
    ContributionId id;
    QString ref;
    Donor donor;
    QDate announcedOn;
    Money pledged;
    std::optional<Money> agreed;
    QDate agreedOn;
    QString conditions;
    std::vector<Instalment> instalments;
    Money received;          ///< in its own currency, reversed receipts left out
    Money receivedConverted; ///< in the fund's currency
    int receipts = 0;
    Money reduced;       ///< of the pledge before an agreement, of the agreement after it; in its own currency, as all
                         ///< below, and without what was reversed
    Money writtenOff;    ///< signed and given up
    Money refunded;      ///< of what was received
    Money conditionsMet; ///< of what was agreed under conditions
    QDate closedOn;      ///< invalid: open
    std::optional<Recognition> recognition{}; ///< under which it was signed; nullopt: nobody had decided

    /// What the donor still stands for: agreed, or pledged, less reductions and what was written off.
    [[nodiscard]] Money due() const;
    /// Under conditions that are not met yet.
    [[nodiscard]] Money conditionsOpen() const;

    [[nodiscard]] ContributionStage stage() const;
    /// Signed and not yet received; never below zero.
    [[nodiscard]] Money outstanding() const;
    /// The first instalment of which something is still expected (stillDue); nullopt where nothing more is.
    [[nodiscard]] std::optional<Instalment> nextDue() const;
    bool operator==(const Contribution &) const = default;
};

/// A refused wish, kept as it was asked (para. 19).
struct EarmarkRequest
{
    DonorId donor;
    QDate onDate;
    Money amount;
    QString wish;

    bool operator==(const EarmarkRequest &) const = default;
};

// The rules, in a fixed order; pure. `today` is the session's clock's.

/// The refusal of what would change a closed contribution.
[[nodiscard]] std::optional<Problem> closedProblem(const Contribution &contribution);
/// The refusal of para. 19, where there is a wish.
[[nodiscard]] std::optional<Problem> earmarkProblem(const QString &wish);
/// The same problems; of a wish they say that it was kept. For whoever has kept it.
[[nodiscard]] Problems withWishKept(Problems problems);
[[nodiscard]] Problems checkContribution(const ContributionDraft &draft, const std::optional<Donor> &donor,
                                         const std::optional<Clearance> &clearance, bool referenceIsTaken,
                                         const QDate &today);
[[nodiscard]] Problems checkAgreement(const AgreementDraft &draft, const std::optional<Contribution> &contribution,
                                      const std::optional<Clearance> &clearance, const QDate &today);
/// Conditions of which nobody has stated that they name no use (para. 19): what a form refuses. A table or a script
/// may leave it open. Rule: conditions_must_be_looked_over.
[[nodiscard]] std::optional<Problem> unstatedConditionsProblem(const AgreementDraft &draft);
[[nodiscard]] Problems checkReceipt(const ReceiptDraft &draft, const std::optional<Contribution> &contribution,
                                    const std::optional<Clearance> &clearance, bool bankReferenceIsTaken,
                                    const QDate &today);

} // namespace fund

#pragma once

#include "base/id.h"
#include "calls/balance_rule.h"
#include "calls/eligibility_criterion.h"
#include "money/money.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>

#include <array>

namespace fund {

using CallId = Id<struct CallTag>;
using CallVersionId = Id<struct CallVersionTag>;

enum class CallKind
{
    Sponsorship, ///< para. 9 (a): people, counted
    Project      ///< para. 9 (b): activities of States
};

/// "sponsorship", "project".
[[nodiscard]] QString callKindKey(CallKind kind);
[[nodiscard]] std::optional<CallKind> callKindOf(QStringView key);

/// The meeting that delegates are sponsored to.
struct Meeting
{
    QString name;
    QString place; ///< as the travel tables name it
    QDate firstDay;
    QDate lastDay;
    int nights = 0; ///< nights for which daily subsistence is estimated

    bool operator==(const Meeting &) const = default;
};

/// Nights from the evening before the first day to the morning after the last.
[[nodiscard]] int usualNights(const QDate &firstDay, const QDate &lastDay);

inline constexpr int highestScore = 5;

/// A criterion that reviewers score 0…5.
struct ScoredCriterion
{
    QString name;
    QString paragraph;                           ///< "para. 21 (b)"
    int weight = 0;                              ///< positive; all weights of a call add up to 100
    std::array<QString, highestScore + 1> words; ///< what each score means

    bool operator==(const ScoredCriterion &) const = default;
};

/// A check of para. 21 in the words of the call.
struct EligibilityWords
{
    EligibilityCriterion criterion = EligibilityCriterion::Official;
    QString words;

    bool operator==(const EligibilityWords &) const = default;
};

/// Everything that a person writes into a call; what publication freezes.
struct CallTerms
{
    CallKind kind = CallKind::Sponsorship;
    QString title;
    QString text;          ///< the call's own text: whom it is for, what is paid, how to apply
    QString encouragement; ///< of women to apply (para. 22): in every call
    Meeting meeting;
    QDateTime opens;             ///< UTC
    QDateTime closes;            ///< UTC; applications count until this moment
    QString timeZone;            ///< IANA name in which both are announced: "America/New_York"
    std::optional<int> seats;    ///< most that may be selected; none for projects
    Money envelope;              ///< most that the selected may cost together
    std::optional<int> perState; ///< most selected of one State; none: no limit
    int minMerit = 0;            ///< hundredths, 0…10000
    std::vector<EligibilityWords> eligibility;
    std::vector<ScoredCriterion> criteria;
    std::vector<BalanceRule> rules; ///< most important first
    QString lotRule;                ///< how ties are settled, in words
    QString lotPublicValue; ///< of a value known only after closing, which is appended to the seed, with the form that
                            ///< it has (lotFormOf); empty: none

    bool operator==(const CallTerms &) const = default;
};

/// The regional group and the groups of a State on the closing date.
struct FrozenState
{
    QString iso3;
    QString region;     ///< "AFR", "APS", "EES", "GRULAC", "WEOG"
    QStringList groups; ///< of "LDC", "LLDC", "SIDS", sorted

    bool operator==(const FrozenState &) const = default;
};

/// A call as it stands in the file, in one version: a draft, or published and frozen.
struct Call
{
    CallId id;
    CallVersionId versionId;
    QString ref; ///< "S-2026-1"
    int version = 1;
    CallTerms terms;
    QDateTime publishedAt;           ///< invalid: a draft
    QString clashReason;             ///< why it was published in spite of publicationDoubts()
    QString lotSeed;                 ///< made at the first publication; empty before
    QByteArray reviewPublic;         ///< X25519: scores are sealed to it; empty before publication
    std::vector<FrozenState> states; ///< by iso3; empty before publication
    QByteArray digest;               ///< SHA-256 of callDocument(); empty before publication

    [[nodiscard]] bool isPublished() const { return publishedAt.isValid(); }
    /// nullptr: in no group, as an observer State is.
    [[nodiscard]] const FrozenState *stateOf(QStringView iso3) const;

    bool operator==(const Call &) const = default;
};

/// The seed with the public value appended to it, as the selection takes it (selection.md).
[[nodiscard]] QString fullLotSeed(const QString &seed, const QString &publicValue);

} // namespace fund

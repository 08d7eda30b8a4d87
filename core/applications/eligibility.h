#pragma once

#include "applications/application.h"
#include "base/problem.h"

#include <span>

namespace fund {

enum class Verdict
{
    Pass,
    Fail,
    Unclear ///< blocks the selection until a person has decided
};

/// "pass", "fail", "unclear".
[[nodiscard]] QString verdictKey(Verdict verdict);
[[nodiscard]] std::optional<Verdict> verdictOf(QStringView key);

/// What a person judged of one criterion of one application, on what evidence.
struct Judgement
{
    ApplicationId application;
    EligibilityCriterion criterion = EligibilityCriterion::Official;
    Verdict verdict = Verdict::Unclear;
    QString evidence; ///< a sentence; never a personal value; on record, what stands in its place: sealReason()
    QDate onDate;
    UserId by;
    QString byName;
    QDateTime recordedAt;

    bool operator==(const Judgement &) const = default;
};

struct CriterionVerdict
{
    EligibilityCriterion criterion = EligibilityCriterion::Official;
    Verdict verdict = Verdict::Unclear;
    QString reason; ///< a sentence
    QString paragraph;
    bool needsSecondPerson = false; ///< one person has judged against it, and nobody else yet

    bool operator==(const CriterionVerdict &) const = default;
};

/// Whether the facts of a criterion are texts in the applicant's own words, which an erasure takes away.
[[nodiscard]] bool restsOnOwnWords(EligibilityCriterion criterion);

/// All criteria of one application, in the order of para. 21.
struct Eligibility
{
    std::vector<CriterionVerdict> verdicts;

    /// Every criterion passed: only then does it enter the selection.
    [[nodiscard]] bool isEligible() const;
    /// Some criterion failed.
    [[nodiscard]] bool isRefused() const;
    /// Not failed, and a person must decide something first.
    [[nodiscard]] bool isUnclear() const { return !isEligible() && !isRefused(); }

    bool operator==(const Eligibility &) const = default;
};

/// The verdicts from what the application says and what people judged of it. The State has no part in it (para. 22).
/// A person's latest judgement of a criterion counts; where people differ it stays unclear. A refusal takes two people,
/// or one who confirms what the application itself says against it.
/// `sameAs`: other applications of the call that may be the same person's, by reference.
[[nodiscard]] Eligibility eligibilityOf(const ApplicationFacts &facts, std::span<const Judgement> judgements,
                                        const QStringList &sameAs = {});

/// What must be right of a judgement: a criterion that can refuse, evidence.
[[nodiscard]] Problems checkJudgement(const Judgement &judgement);

} // namespace fund

#include "applications/eligibility.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace fund {

namespace {

/// The sentences of a criterion that the application answers with yes or no.
struct Answers
{
    const char *yes;
    const char *no;
    const char *unsaid;
};

CriterionVerdict verdictFor(EligibilityCriterion criterion, Verdict verdict, const QString &reason)
{
    return {criterion, verdict, reason, criterionParagraph(criterion)};
}

CriterionVerdict answered(EligibilityCriterion criterion, const std::optional<bool> &answer, const Answers &answers)
{
    if (!answer)
        return verdictFor(criterion, Verdict::Unclear, QCoreApplication::translate("applications", answers.unsaid));
    return *answer ? verdictFor(criterion, Verdict::Pass, QCoreApplication::translate("applications", answers.yes))
                   : verdictFor(criterion, Verdict::Fail, QCoreApplication::translate("applications", answers.no));
}

CriterionVerdict stated(EligibilityCriterion criterion, const QString &text, const char *given, const char *missing)
{
    return text.trimmed().isEmpty()
               ? verdictFor(criterion, Verdict::Unclear, QCoreApplication::translate("applications", missing))
               : verdictFor(criterion, Verdict::Pass, QCoreApplication::translate("applications", given));
}

CriterionVerdict presentField(const std::optional<WorkField> &field)
{
    constexpr auto criterion = EligibilityCriterion::PresentField;
    if (!field)
        return verdictFor(criterion, Verdict::Unclear,
                          QCoreApplication::translate(
                              "applications", "The application does not say in which field the present post is."));
    if (*field == WorkField::Other)
        return verdictFor(
            criterion, Verdict::Unclear,
            QCoreApplication::translate(
                "applications", "The application names another field: someone must judge whether it is related."));
    return verdictFor(
        criterion, Verdict::Pass,
        QCoreApplication::translate("applications", "Now works in the field, as the application states: %1.")
            .arg(workFieldTitle(*field)));
}

CriterionVerdict reportOnRequest(const std::optional<bool> &willReport)
{
    constexpr auto criterion = EligibilityCriterion::ReportOnRequest;
    if (willReport.value_or(false))
        return verdictFor(
            criterion, Verdict::Pass,
            QCoreApplication::translate("applications", "Will report if asked, as the application states."));
    return verdictFor(
        criterion, Verdict::Pass,
        QCoreApplication::translate(
            "applications", "Has not said that a report would be given; recorded, and no ground for a refusal."));
}

std::vector<CriterionVerdict> verdictsFromFacts(const ApplicationFacts &facts)
{
    const Statements &statements = facts.statements;
    return {
        answered(EligibilityCriterion::Official, facts.official,
                 {QT_TRANSLATE_NOOP("applications", "Is a government official, as the application states."),
                  QT_TRANSLATE_NOOP("applications", "Is not a government official, as the application states."),
                  QT_TRANSLATE_NOOP("applications", "The application does not say whether the applicant is a "
                                                    "government official.")}),
        answered(EligibilityCriterion::CapitalBased, facts.capitalBased,
                 {QT_TRANSLATE_NOOP("applications", "Is based in the capital, as the application states."),
                  QT_TRANSLATE_NOOP("applications", "Is not based in the capital, as the application states."),
                  QT_TRANSLATE_NOOP("applications", "The application does not say whether the applicant is based in "
                                                    "the capital.")}),
        presentField(facts.field),
        stated(EligibilityCriterion::DirectExperience, statements.experience,
               QT_TRANSLATE_NOOP("applications", "Describes direct experience; how much it is worth is scored."),
               QT_TRANSLATE_NOOP("applications", "The application says nothing of direct experience in the present "
                                                 "post.")),
        stated(EligibilityCriterion::Intention, statements.contribution,
               QT_TRANSLATE_NOOP("applications", "Says what will be brought to the discussions; how much it is worth "
                                                 "is scored."),
               QT_TRANSLATE_NOOP("applications", "The application says nothing of an intended contribution.")),
        answered(EligibilityCriterion::AbleToTravel, facts.ableToTravel,
                 {QT_TRANSLATE_NOOP("applications", "Is able to travel and take part, as the application states."),
                  QT_TRANSLATE_NOOP("applications", "Is not able to travel and take part, as the application states."),
                  QT_TRANSLATE_NOOP("applications", "The application does not say whether the applicant can travel.")}),
        answered(EligibilityCriterion::AttendsAll, facts.undertaking,
                 {QT_TRANSLATE_NOOP("applications", "Undertakes to attend all formal meetings and all activities held "
                                                    "alongside."),
                  QT_TRANSLATE_NOOP("applications", "Does not undertake to attend all formal meetings and all "
                                                    "activities held alongside."),
                  QT_TRANSLATE_NOOP("applications", "The undertaking to attend everything is not given yet.")}),
        reportOnRequest(facts.willReport),
    };
}

CriterionVerdict singleApplication(const QStringList &sameAs)
{
    return verdictFor(EligibilityCriterion::SingleApplication, Verdict::Unclear,
                      QCoreApplication::translate(
                          "applications",
                          "Name and birth date agree with those of %1: someone must judge whether they are one person.")
                          .arg(sameAs.join(QStringLiteral(", "))));
}

QString evidenceOf(const Judgement &judgement)
{
    return QCoreApplication::translate("applications", "%1 (judged by %2)").arg(judgement.evidence, judgement.byName);
}

/// What people judged takes the place of what the application says.
void apply(std::span<const Judgement> judgements, CriterionVerdict &verdict)
{
    std::map<UserId, const Judgement *> latest;
    for (const Judgement &judgement : judgements)
        if (judgement.criterion == verdict.criterion)
            latest[judgement.by] = &judgement; // they come in the order in which they were recorded
    std::vector<const Judgement *> passes;
    std::vector<const Judgement *> fails;
    for (const auto &[by, judgement] : latest)
        if (judgement->verdict == Verdict::Unclear)
            verdict = {verdict.criterion, Verdict::Unclear, evidenceOf(*judgement), verdict.paragraph, false};
        else
            (judgement->verdict == Verdict::Pass ? passes : fails).push_back(judgement);
    if (passes.empty() && fails.empty())
        return;
    if (!passes.empty() && !fails.empty()) {
        verdict.verdict = Verdict::Unclear;
        verdict.reason =
            QCoreApplication::translate("applications", "People judged this differently: %1 Against it: %2")
                .arg(evidenceOf(*passes.front()), evidenceOf(*fails.front()));
    } else if (fails.empty()) {
        verdict.verdict = Verdict::Pass;
        verdict.reason = evidenceOf(*passes.front());
    } else if (fails.size() == 1 && verdict.verdict != Verdict::Fail) {
        verdict.verdict = Verdict::Unclear;
        verdict.needsSecondPerson = true;
        verdict.reason =
            QCoreApplication::translate("applications", "A refusal takes two people, and one has judged: %1")
                .arg(evidenceOf(*fails.front()));
    } else {
        verdict.verdict = Verdict::Fail;
        verdict.reason = evidenceOf(*fails.front());
    }
}

} // namespace

QString verdictKey(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return QStringLiteral("pass");
    case Verdict::Fail:
        return QStringLiteral("fail");
    case Verdict::Unclear:
        return QStringLiteral("unclear");
    }
    Q_UNREACHABLE();
}

std::optional<Verdict> verdictOf(QStringView key)
{
    for (const Verdict verdict : {Verdict::Pass, Verdict::Fail, Verdict::Unclear})
        if (key == verdictKey(verdict))
            return verdict;
    return std::nullopt;
}

bool Eligibility::isEligible() const
{
    return std::all_of(verdicts.begin(), verdicts.end(),
                       [](const CriterionVerdict &each) { return each.verdict == Verdict::Pass; });
}

bool Eligibility::isRefused() const
{
    return std::any_of(verdicts.begin(), verdicts.end(),
                       [](const CriterionVerdict &each) { return each.verdict == Verdict::Fail; });
}

bool restsOnOwnWords(EligibilityCriterion criterion)
{
    return criterion == EligibilityCriterion::DirectExperience || criterion == EligibilityCriterion::Intention;
}

Eligibility eligibilityOf(const ApplicationFacts &facts, std::span<const Judgement> judgements,
                          const QStringList &sameAs)
{
    Eligibility eligibility{verdictsFromFacts(facts)};
    if (!sameAs.isEmpty())
        eligibility.verdicts.push_back(singleApplication(sameAs));
    for (CriterionVerdict &verdict : eligibility.verdicts)
        if (verdict.criterion != EligibilityCriterion::ReportOnRequest)
            apply(judgements, verdict);
    return eligibility;
}

Problems checkJudgement(const Judgement &judgement)
{
    Problems problems;
    if (judgement.criterion == EligibilityCriterion::ReportOnRequest)
        problems.push_back(
            {QStringLiteral("criterion"), QStringLiteral("report_must_not_refuse"),
             QCoreApplication::translate(
                 "applications", "A report may be asked for of those selected; it is recorded and refuses nobody."),
             QStringLiteral("para. 21 (e)"), 0});
    if (judgement.evidence.trimmed().isEmpty())
        problems.push_back(
            {QStringLiteral("evidence"), QStringLiteral("judgement_must_have_evidence"),
             QCoreApplication::translate("applications", "Say in a sentence what the judgement rests on."),
             QStringLiteral("para. 18"), 0});
    return problems;
}

} // namespace fund

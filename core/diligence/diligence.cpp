#include "diligence/diligence.h"

#include "base/attached_file.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

constexpr const char *answerKeys[] = {"no_finding", "finding", "not_applicable"};
constexpr const char *answerTitles[] = {QT_TRANSLATE_NOOP("diligence", "No finding"),
                                        QT_TRANSLATE_NOOP("diligence", "Finding"),
                                        QT_TRANSLATE_NOOP("diligence", "Not applicable")};

constexpr const char *stateKeys[] = {"missing", "waits", "cleared", "lapsed", "withdrawn", "refused"};
constexpr const char *stateTitles[] = {
    QT_TRANSLATE_NOOP("diligence", "No clearance"), QT_TRANSLATE_NOOP("diligence", "Waits for a second person"),
    QT_TRANSLATE_NOOP("diligence", "Cleared"),      QT_TRANSLATE_NOOP("diligence", "Voided by the screening"),
    QT_TRANSLATE_NOOP("diligence", "Withdrawn"),    QT_TRANSLATE_NOOP("diligence", "Refused"),
};

Problem diligenceProblem(const char *field, const char *rule, const char *sentence)
{
    return problem(field, rule, QCoreApplication::translate("diligence", sentence), "para. 14");
}

/// Of one ground; the field is the ground's own.
Problem groundProblem(ExclusionGround ground, const char *rule, const char *sentence)
{
    return problem(exclusionGroundKey(ground).toLatin1().constData(), rule,
                   QCoreApplication::translate("diligence", sentence).arg(exclusionGroundTitle(ground)), "para. 14");
}

bool isNoteMissing(const AnsweredGround &answered)
{
    return answered.answer != GroundAnswer::NoFinding && answered.note.trimmed().isEmpty();
}

void checkGround(const AnsweredGround &answered, const ExaminationDraft &draft, const ExaminationFacts &facts,
                 Problems &problems)
{
    const bool isForbidden = answered.answer == GroundAnswer::Finding && draft.outcome == ClearanceOutcome::Cleared;
    if (isNoteMissing(answered))
        problems.push_back(
            groundProblem(answered.ground, "answer_must_have_a_note",
                          answered.answer == GroundAnswer::Finding
                              ? QT_TRANSLATE_NOOP("diligence", "%1: say what was found, and where the evidence is.")
                              : QT_TRANSLATE_NOOP("diligence", "%1: say why it can't be asked here.")));
    else if (isForbidden)
        problems.push_back(groundProblem(
            answered.ground, "finding_must_exclude",
            QT_TRANSLATE_NOOP("diligence", "%1: a finding on a ground of exclusion can't end with a clearance.")));
    // Without a list in the file nothing has compared the name: a person must have, and says how.
    const bool isUnsearched = answered.ground == ExclusionGround::SecurityCouncilSanctions &&
                              facts.screening == ScreeningState::NoList && answered.answer == GroundAnswer::NoFinding &&
                              answered.note.trimmed().isEmpty();
    if (isUnsearched)
        problems.push_back(groundProblem(
            answered.ground, "list_must_be_searched",
            QT_TRANSLATE_NOOP("diligence", "%1: no Consolidated List is on record. Import it, or say which list was "
                                           "searched and how.")));
}

void checkGrounds(const ExaminationDraft &draft, const ExaminationFacts &facts, Problems &problems)
{
    for (const ExclusionGround ground : allExclusionGrounds) {
        const auto isOfGround = [ground](const AnsweredGround &answered) { return answered.ground == ground; };
        const auto found = std::find_if(draft.answers.begin(), draft.answers.end(), isOfGround);
        if (found == draft.answers.end())
            problems.push_back(groundProblem(ground, "every_ground_must_be_answered",
                                             QT_TRANSLATE_NOOP("diligence", "%1 is not answered.")));
        else if (std::any_of(found + 1, draft.answers.end(), isOfGround))
            problems.push_back(groundProblem(ground, "a_ground_is_answered_once",
                                             QT_TRANSLATE_NOOP("diligence", "%1 is answered more than once.")));
        else
            checkGround(*found, draft, facts, problems);
    }
}

void checkTerm(const ExaminationDraft &draft, const QDate &onDate, Problems &problems)
{
    if (!draft.validFrom.isValid() || !draft.validUntil.isValid() || draft.validUntil < draft.validFrom)
        problems.push_back(
            diligenceProblem("valid_until", "clearance_must_have_a_term",
                             QT_TRANSLATE_NOOP("diligence", "Give the first and the last day on which it holds.")));
    else if (draft.validFrom < onDate)
        problems.push_back(diligenceProblem(
            "valid_from", "clearance_must_not_reach_back",
            QT_TRANSLATE_NOOP("diligence", "Nothing was cleared before it was examined: it holds from the day of the "
                                           "examination at the earliest.")));
}

void addScreening(const ExaminationFacts &facts, Problems &problems)
{
    if (auto screened = screeningProblem(facts.party->name, facts.screening, facts.party->id.field()))
        problems.push_back(std::move(*screened));
    if (auto tooEarly = listDateProblem(facts.onDate, facts.listDate))
        problems.push_back(std::move(*tooEarly));
}

Problem unknownPartyProblem()
{
    return problem("donor", "donor_must_exist",
                   QCoreApplication::translate("diligence", "There is no such donor or implementing partner."));
}

} // namespace

QString groundAnswerKey(GroundAnswer answer)
{
    return QString::fromLatin1(answerKeys[static_cast<std::size_t>(answer)]);
}

std::optional<GroundAnswer> groundAnswerOf(QStringView key)
{
    for (const GroundAnswer answer : allGroundAnswers)
        if (key == QLatin1String(answerKeys[static_cast<std::size_t>(answer)]))
            return answer;
    return std::nullopt;
}

QString groundAnswerTitle(GroundAnswer answer)
{
    return QCoreApplication::translate("diligence", answerTitles[static_cast<std::size_t>(answer)]);
}

Problems checkExamination(const ExaminationDraft &draft, const ExaminationFacts &facts)
{
    if (!facts.party)
        return {unknownPartyProblem()};
    if (facts.party->isState)
        return {diligenceProblem("donor", "a_state_needs_no_clearance",
                                 QT_TRANSLATE_NOOP("diligence", "A State needs no clearance."))};
    Problems problems;
    if (facts.waits)
        problems.push_back(
            diligenceProblem("donor", "examination_must_be_the_only_one",
                             QT_TRANSLATE_NOOP("diligence", "A proposal waits for a second person already.")));
    checkGrounds(draft, facts, problems);
    if (draft.evidence.trimmed().isEmpty())
        problems.push_back(
            diligenceProblem("evidence", "clearance_must_have_evidence",
                             QT_TRANSLATE_NOOP("diligence", "Say what was examined and where it is filed.")));
    checkTerm(draft, facts.onDate, problems);
    for (const EvidenceFile &file : draft.files)
        if (auto unfit = attachedFileProblem(file.name, file.document, "files", "para. 14"))
            problems.push_back(std::move(*unfit));
    if (draft.outcome == ClearanceOutcome::Cleared)
        addScreening(facts, problems);
    return problems;
}

Problems checkDecision(const std::optional<Examination> &examination, const ExaminationFacts &facts, UserId by,
                       bool agrees, const QString &reason)
{
    if (!examination || examination->decision || !facts.party)
        return {
            diligenceProblem("donor", "examination_must_wait",
                             QT_TRANSLATE_NOOP("diligence", "There is no proposal that waits for a second person."))};
    Problems problems;
    if (examination->by == by)
        problems.push_back(diligenceProblem(
            "donor", "decision_must_be_anothers",
            QT_TRANSLATE_NOOP("diligence", "You made this proposal: another person has to decide on it.")));
    if (!agrees && reason.trimmed().isEmpty())
        problems.push_back(diligenceProblem("reason", "disagreement_must_have_a_reason",
                                            QT_TRANSLATE_NOOP("diligence", "Say why you do not agree.")));
    if (agrees && examination->draft.outcome == ClearanceOutcome::Cleared) {
        if (examination->draft.validUntil < facts.onDate)
            problems.push_back(diligenceProblem(
                "valid_until", "clearance_must_be_in_time",
                QT_TRANSLATE_NOOP("diligence", "The proposed term is over: disagree, and examine anew.")));
        addScreening(facts, problems);
    }
    return problems;
}

Problems checkClearanceWithdrawal(const Party &party, const std::optional<Clearance> &clearance, const QString &reason)
{
    Problems problems;
    if (party.isState || !clearance || !clearance->id.isValid() || clearance->outcome != ClearanceOutcome::Cleared ||
        clearance->withdrawnOn.isValid())
        problems.push_back(diligenceProblem("donor", "clearance_must_hold",
                                            QT_TRANSLATE_NOOP("diligence", "There is no clearance to be withdrawn.")));
    if (reason.trimmed().isEmpty())
        problems.push_back(diligenceProblem("reason", "withdrawal_must_have_a_reason",
                                            QT_TRANSLATE_NOOP("diligence", "Say why the clearance is withdrawn.")));
    return problems;
}

QString diligenceStateKey(DiligenceState state)
{
    return QString::fromLatin1(stateKeys[static_cast<std::size_t>(state)]);
}

QString diligenceStateTitle(DiligenceState state)
{
    return QCoreApplication::translate("diligence", stateTitles[static_cast<std::size_t>(state)]);
}

DiligenceState diligenceStateOf(const Party &party, const std::optional<Clearance> &clearance, bool waits,
                                const QDate &day)
{
    if (!clearanceProblem(party, clearance, day))
        return DiligenceState::Cleared;
    if (clearance && clearance->outcome == ClearanceOutcome::Refused)
        return DiligenceState::Refused;
    if (clearance && clearance->outcome == ClearanceOutcome::Cleared && clearance->validFrom <= day &&
        day <= clearance->validUntil && !clearance->isWithdrawn(day))
        return DiligenceState::Lapsed;
    if (waits)
        return DiligenceState::Waits;
    return clearance && clearance->isWithdrawn(day) ? DiligenceState::Withdrawn : DiligenceState::Missing;
}

} // namespace fund

#pragma once

#include "diligence/clearance.h"
#include "diligence/exclusion_ground.h"

#include <map>

namespace fund {

using EvidenceFileId = Id<struct EvidenceFileTag>;

// Due diligence of a donor that is no State (para. 14) and, in the same way, of an implementing partner (para. 24): one
// person answers a checklist and proposes, a second person confirms or disagrees. What both agree on becomes the
// clearance or refusal.

enum class GroundAnswer
{
    NoFinding,
    Finding,      ///< excludes
    NotApplicable ///< with the reason why it can't be asked here
};

inline constexpr std::array allGroundAnswers = {GroundAnswer::NoFinding, GroundAnswer::Finding,
                                                GroundAnswer::NotApplicable};

/// "no_finding", "finding", "not_applicable".
[[nodiscard]] QString groundAnswerKey(GroundAnswer answer);
[[nodiscard]] std::optional<GroundAnswer> groundAnswerOf(QStringView key);
[[nodiscard]] QString groundAnswerTitle(GroundAnswer answer);

/// What was found on one ground.
struct AnsweredGround
{
    ExclusionGround ground = ExclusionGround::SecurityCouncilSanctions;
    GroundAnswer answer = GroundAnswer::NoFinding;
    QString note; ///< what was looked at, the evidence, or the reason

    bool operator==(const AnsweredGround &) const = default;
};

/// A file of evidence. Read for a list: without its document.
struct EvidenceFile
{
    QString name;
    QByteArray document;
    QByteArray digest{}; ///< SHA-256; made when it is kept
    EvidenceFileId id{};

    bool operator==(const EvidenceFile &) const = default;
};

struct ExaminationDraft
{
    PartyId party;
    ClearanceOutcome outcome = ClearanceOutcome::Cleared; ///< what is proposed
    QString evidence;                                     ///< what was examined, where it is filed
    QDate validFrom;
    QDate validUntil; ///< the last day
    std::vector<AnsweredGround> answers{};
    std::vector<EvidenceFile> files{};

    bool operator==(const ExaminationDraft &) const = default;
};

/// The second person's part.
struct DiligenceDecision
{
    bool agrees = false;
    QString reason;
    UserId by;
    QString byName;
    QDate onDate;

    bool operator==(const DiligenceDecision &) const = default;
};

struct Examination
{
    ExaminationId id;
    ExaminationDraft draft; ///< its files without their documents
    UserId by;
    QString byName;
    QDate onDate;
    QDate listDate; ///< of the Consolidated List it was screened against; invalid: none was on record
    std::optional<DiligenceDecision> decision{};

    bool operator==(const Examination &) const = default;
};

/// What a proposal is checked against.
struct ExaminationFacts
{
    std::optional<Party> party;
    ScreeningState screening = ScreeningState::NoList;
    bool waits = false; ///< another proposal for this party has no second person yet
    QDate onDate;       ///< on which it is proposed or decided
    QDate listDate{};   ///< of the newest Consolidated List, its own; invalid: none is on record

    bool operator==(const ExaminationFacts &) const = default;
};

/// Rules: donor_must_exist, a_state_needs_no_clearance, examination_must_be_the_only_one,
/// every_ground_must_be_answered, a_ground_is_answered_once, answer_must_have_a_note, finding_must_exclude,
/// list_must_be_searched, clearance_must_have_evidence, clearance_must_have_a_term, clearance_must_not_reach_back,
/// document_must_be_small, and where it is to end with a clearance those of the screening and of its list's date.
[[nodiscard]] Problems checkExamination(const ExaminationDraft &draft, const ExaminationFacts &facts);

/// Rules: examination_must_wait, decision_must_be_anothers, disagreement_must_have_a_reason, clearance_must_be_in_time,
/// and where a clearance is agreed to those of the screening and of its list's date.
[[nodiscard]] Problems checkDecision(const std::optional<Examination> &examination, const ExaminationFacts &facts,
                                     UserId by, bool agrees, const QString &reason);

/// Rules: clearance_must_hold, withdrawal_must_have_a_reason.
[[nodiscard]] Problems checkClearanceWithdrawal(const Party &party, const std::optional<Clearance> &clearance,
                                                const QString &reason);

/// Where a party stands, in one word: what a list shows.
enum class DiligenceState
{
    Missing, ///< nothing on record, or all of it has ended
    Waits,   ///< proposed, for a second person
    Cleared,
    Lapsed, ///< would hold but for the screening
    Withdrawn,
    Refused
};

[[nodiscard]] QString diligenceStateKey(DiligenceState state);
[[nodiscard]] QString diligenceStateTitle(DiligenceState state);

/// A donor that is no State or a partner, with all that is said of it on a day.
struct DiligenceStanding
{
    Party party;
    DiligenceState state = DiligenceState::Missing;
    std::optional<Clearance> clearance{}; ///< the one that is read for the day
    std::optional<Examination> newest{};  ///< decided or not
    QDate lastDay{};                      ///< of all clearances that follow on one another without a gap

    /// A second person has to decide; also where an earlier clearance still holds.
    [[nodiscard]] bool waits() const { return newest && !newest->decision; }
    bool operator==(const DiligenceStanding &) const = default;
};

[[nodiscard]] DiligenceState diligenceStateOf(const Party &party, const std::optional<Clearance> &clearance, bool waits,
                                              const QDate &day);

} // namespace fund

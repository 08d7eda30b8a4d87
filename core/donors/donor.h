#pragma once

#include "base/id.h"
#include "base/result.h"
#include "donors/request_letter.h"
#include "localisation/wording.h"
#include "screening/screening_hit.h"

#include <QDate>
#include <QDateTime>

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace fund {

using DonorId = Id<struct DonorTag>;
using ClearanceId = Id<struct ClearanceTag>;
using ExaminationId = Id<struct ExaminationTag>;

enum class DonorKind
{
    MemberState,
    Observer,
    InternationalOrganisation,
    PrivateSector,
    Philanthropic,
    CivilSociety,
    Academia,
    Individual
};

inline constexpr std::array allDonorKinds = {
    DonorKind::MemberState,   DonorKind::Observer,      DonorKind::InternationalOrganisation,
    DonorKind::PrivateSector, DonorKind::Philanthropic, DonorKind::CivilSociety,
    DonorKind::Academia,      DonorKind::Individual};

/// "member_state" … "individual".
[[nodiscard]] QString donorKindKey(DonorKind kind);
[[nodiscard]] std::optional<DonorKind> donorKindOf(QStringView key);
[[nodiscard]] QString donorKindTitle(DonorKind kind);
/// In the language of a paper.
[[nodiscard]] QString donorKindTitle(DonorKind kind, const Wording &wording);
/// A Member State or observer State: no clearance is asked of it (para. 14).
[[nodiscard]] bool isState(DonorKind kind);

/// How a contribution is published "unless the donor requests otherwise" (para. 17).
enum class Publication
{
    Publish,
    WithoutAmount,
    Anonymous
};

inline constexpr std::array allPublications = {Publication::Publish, Publication::WithoutAmount,
                                               Publication::Anonymous};

[[nodiscard]] QString publicationKey(Publication publication);
[[nodiscard]] std::optional<Publication> publicationOf(QStringView key);
[[nodiscard]] QString publicationTitle(Publication publication);

struct DonorDraft
{
    QString name;
    DonorKind kind = DonorKind::MemberState;
    QString stateIso3; ///< for States
    Publication publication = Publication::Publish;
    QString publicationRequest;          ///< the donor's letter, where it asks for less than publication
    std::map<Language, QString> names{}; ///< in further languages, from the day of recording on; none of a State
    RequestLetter letter{};              ///< that asks for it; where it is not at hand, it is filed later

    bool operator==(const DonorDraft &) const = default;
};

struct Donor
{
    DonorId id;
    QString name;
    DonorKind kind = DonorKind::MemberState;
    QString stateIso3;
    Publication publication = Publication::Publish;
    QString publicationRequest;

    bool operator==(const Donor &) const = default;
};

/// "D-007".
[[nodiscard]] QString donorRef(DonorId id);
/// The id that "D-007" means.
[[nodiscard]] std::optional<DonorId> donorIdOf(QStringView ref);

enum class ClearanceOutcome
{
    Cleared,
    Refused,
    Awaited ///< nothing is decided, and a proposal waits for a second person: read, never written
};

/// Due diligence of a donor that is no State (para. 14).
struct Clearance
{
    DonorId donor;
    ClearanceOutcome outcome = ClearanceOutcome::Cleared;
    QString evidence; ///< what was looked at, where it is filed
    QDate validFrom;
    QDate validUntil; ///< the last day
    // Read with it, never written:
    ScreeningState screening = ScreeningState::Clear; ///< of the donor, now
    QDate withdrawnOn{};                              ///< from this day on it holds no more; invalid: it was not
    QString withdrawalReason{};
    QDate endedOn{};        ///< of the refusal or withdrawal that no newer clearance followed; invalid: there is none
    bool isRenewed = false; ///< a newer proposal waits for a second person
    ClearanceId id{};
    ExaminationId examination{}; ///< which two people decided on; invalid: one person recorded it

    [[nodiscard]] bool isWithdrawn(const QDate &day) const { return withdrawnOn.isValid() && withdrawnOn <= day; }
    bool operator==(const Clearance &) const = default;
};

/// What is on record already under a draft's name or State.
struct DonorFacts
{
    bool nameIsTaken = false;
    bool stateIsTaken = false;
    std::vector<Language> takenNames{}; ///< in which another donor bears the name
};

[[nodiscard]] Problems checkDonor(const DonorDraft &draft, const DonorFacts &facts);
[[nodiscard]] Problems checkClearance(const Clearance &clearance, const Donor &donor);
/// Whether the clearance read for a day lets this donor give on it; a State needs none. Nothing where it may; else the
/// sentence says what lacks: a due diligence, the second person, the term, or the screening. A hit of the screening
/// that two people have not decided on voids any clearance. Once a refusal or a withdrawal is on record and no newer
/// clearance followed, nothing new is accepted for an earlier day either.
[[nodiscard]] std::optional<Problem> clearanceProblem(const Donor &donor, const std::optional<Clearance> &clearance,
                                                      const QDate &day);
/// Whether the only thing in the way is that the clearance has ended since: money that came before is still recorded.
[[nodiscard]] bool hasEndedSince(const Problem &problem);

} // namespace fund

#pragma once

#include "base/id.h"
#include "base/result.h"
#include "donors/request_letter.h"
#include "localisation/wording.h"

#include <QDate>
#include <QDateTime>

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace fund {

using DonorId = Id<struct DonorTag>;

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

/// What is on record already under a draft's name or State.
struct DonorFacts
{
    bool nameIsTaken = false;
    bool stateIsTaken = false;
    std::vector<Language> takenNames{}; ///< in which another donor bears the name
};

[[nodiscard]] Problems checkDonor(const DonorDraft &draft, const DonorFacts &facts);

} // namespace fund
